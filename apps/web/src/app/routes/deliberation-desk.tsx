import { Action } from '@dure/domain/access/actions';
import { useParams, useSearchParams } from 'react-router';
import { filterOf, readView } from '../../features/deliberation/desk-model.js';
import { DeskPage } from '../../features/deliberation/desk-page.js';
import { QueryView } from '../../lib/query-view.js';
import { NotAllowedPage } from '../../lib/refusal-pages.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { DeliberationDeskRouteDocument } from './deliberation-desk.generated.js';

/** `/plans/:plan/deliberation/desk`: citizens' comments as planners handle them. */
export function Component() {
  const { plan = '' } = useParams();
  return useCan()(Action.PUBLIC_COMMENT_MODERATE) ? <Desk code={plan} /> : <NotAllowedPage />;
}

function Desk({ code }: { code: string }) {
  const [search] = useSearchParams();
  const view = readView(search.get('view'));
  const after = search.get('after');
  const query = usePageQuery(DeliberationDeskRouteDocument, {
    variables: { plan: code, ...filterOf(view), after },
    topics: ['DELIBERATION', 'PLAN'],
  });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={10} columns={4} />}>
      {({ plan }) =>
        plan && <DeskPage plan={plan} view={view} isFirstPage={after === null} reload={query.reload} />
      }
    </QueryView>
  );
}
