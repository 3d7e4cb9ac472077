import { useParams } from 'react-router';
import { ConcordancePage } from '../../features/concordance/concordance-page.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PlanConcordanceRouteDocument } from './plan-concordance.generated.js';

/** `/plans/:plan/concordance`: its indicators beside those of the plan it goes on from. */
export function Component() {
  const { plan: code = '' } = useParams();
  const query = usePageQuery(PlanConcordanceRouteDocument, { variables: { code }, topics: ['PLAN'] });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={14} columns={4} />}>
      {({ plan }) => plan && <ConcordancePage key={code} plan={plan} reload={query.reload} />}
    </QueryView>
  );
}
