import { useParams } from 'react-router';
import { RevisionsPage } from '../../features/lifecycle/revisions-page.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PlanRevisionsRouteDocument } from './plan-revisions.generated.js';

/** `/plans/:plan/revisions`: the steps, revisions and amendments of a plan. */
export function Component() {
  const { plan: code = '' } = useParams();
  const query = usePageQuery(PlanRevisionsRouteDocument, { variables: { code }, topics: ['PLAN'] });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={8} columns={5} />}>
      {({ plan }) => plan && <RevisionsPage key={code} plan={plan} reload={query.reload} />}
    </QueryView>
  );
}
