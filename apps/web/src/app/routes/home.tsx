import { OverviewPage } from '../../features/overview/overview-page.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { HomeRouteDocument } from './home.generated.js';

export function Component() {
  const { plan, period } = usePlanScope();
  const query = usePageQuery(HomeRouteDocument, { variables: { plan: plan.code, period } });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={26} columns={7} />}>
      {({ matrix, attention }) => matrix && <OverviewPage matrix={matrix} attention={attention} />}
    </QueryView>
  );
}
