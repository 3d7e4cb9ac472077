import { DistrictsPage } from '../../features/districts/districts-page.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { DistrictsRouteDocument } from './districts.generated.js';

export function Component() {
  const { plan } = usePlanScope();
  const query = usePageQuery(DistrictsRouteDocument, { variables: { plan: plan.code }, topics: ['PLAN'] });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={25} columns={4} />}>
      {({ plan: found }) => found && <DistrictsPage plan={found} />}
    </QueryView>
  );
}
