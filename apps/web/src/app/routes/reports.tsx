import { Action } from '@dure/domain/access/actions';
import { ReportsPage } from '../../features/reports/reports-page.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { ReportsRouteDocument } from './reports.generated.js';

export function Component() {
  const { plan } = usePlanScope();
  const can = useCan();
  const query = usePageQuery(ReportsRouteDocument, {
    variables: { plan: plan.code, mayReview: can(Action.REVIEW_QUEUE_READ) },
    topics: ['REPORT', 'PLAN'],
  });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={10} columns={7} />}>
      {({ worklist, reviewQueue }) =>
        worklist && (
          <ReportsPage
            key={plan.code}
            worklist={worklist}
            toReview={reviewQueue?.totalCount ?? null}
            onChanged={query.reload}
          />
        )
      }
    </QueryView>
  );
}
