import { useParams } from 'react-router';
import { CitizenPage } from '../../features/deliberation/citizen-page.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PlanDeliberationRouteDocument } from './plan-deliberation.generated.js';

/** `/plans/:plan/deliberation`: citizens' comments on the plan, for everybody. */
export function Component() {
  const { plan: code = '' } = useParams();
  const query = usePageQuery(PlanDeliberationRouteDocument, {
    variables: { plan: code },
    topics: ['DELIBERATION', 'PLAN'],
  });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={10} columns={2} />}>
      {({ plan }) => plan && <CitizenPage key={plan.id} plan={plan} reload={query.reload} />}
    </QueryView>
  );
}
