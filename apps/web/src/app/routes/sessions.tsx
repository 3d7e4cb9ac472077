import { SessionsPage } from '../../features/sessions/sessions-page.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { SessionsRouteDocument } from './sessions.generated.js';

export function Component() {
  const query = usePageQuery(SessionsRouteDocument, { variables: {}, topics: ['COMMENT'] });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={4} columns={5} />}>
      {({ committees, sessions }) => <SessionsPage committees={committees} sessions={sessions.nodes} />}
    </QueryView>
  );
}
