import { NextPlanDialog } from '../../features/concordance/next-plan-dialog.js';
import { CreatePlanDialog } from '../../features/plan/create-plan-dialog.js';
import { PlanList } from '../../features/plan-list/plan-list.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PlansRouteDocument } from './plans.generated.js';

/** `/plans`: the plans the reader may see. */
export function Component() {
  const query = usePageQuery(PlansRouteDocument, { variables: {}, topics: ['PLAN'] });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={4} columns={6} />}>
      {({ plans }) => (
        <PlanList
          plans={plans}
          createDialog={(onClose) => <CreatePlanDialog onClose={onClose} />}
          nextPlanDialog={(plan, onClose) => <NextPlanDialog plan={plan} onClose={onClose} />}
        />
      )}
    </QueryView>
  );
}
