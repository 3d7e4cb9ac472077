import { OwnAccountPage } from '../../features/own-account/own-account-page.js';
import { QueryView } from '../../lib/query-view.js';
import { NotAllowedPage } from '../../lib/refusal-pages.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useViewer } from '../../lib/viewer.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { OwnAccountRouteDocument } from './own-account.generated.js';

export function Component() {
  return useViewer().account === null ? <NotAllowedPage /> : <OwnAccountRoute />;
}

function OwnAccountRoute() {
  const query = usePageQuery(OwnAccountRouteDocument, { variables: {}, topics: [] });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={6} columns={4} />}>
      {({ viewer }) => viewer.account && <OwnAccountPage account={viewer.account} />}
    </QueryView>
  );
}
