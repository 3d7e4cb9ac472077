import { Action } from '@dure/domain/access/actions';
import { useParams } from 'react-router';
import { WorkbookPage } from '../../features/workbook/workbook-page.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PlanWorkbookRouteDocument } from './plan-workbook.generated.js';

const topics = ['PLAN'] as const;

/** `/plans/:plan/workbook`: the plan as a workbook, down and up again. */
export function Component() {
  const { plan: code = '' } = useParams();
  const can = useCan();
  const query = usePageQuery(PlanWorkbookRouteDocument, { variables: { code }, topics });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={4} columns={2} />}>
      {({ plan }) =>
        plan && (
          <WorkbookPage key={code} plan={plan} isPlanner={can(Action.PLAN_EDIT, { isPublished: true })} />
        )
      }
    </QueryView>
  );
}
