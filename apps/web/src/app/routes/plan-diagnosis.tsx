import { Action } from '@dure/domain/access/actions';
import { useParams } from 'react-router';
import { DiagnosisPage } from '../../features/diagnosis/diagnosis-page.js';
import { QueryView } from '../../lib/query-view.js';
import { NotAllowedPage } from '../../lib/refusal-pages.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PlanDiagnosisRouteDocument } from './plan-diagnosis.generated.js';

// A comment that is answered is a finding less.
const topics = ['PLAN', 'COMMENT'] as const;

/** `/plans/:plan/diagnosis`: what is wrong with the plan as it is written. */
export function Component() {
  return useCan()(Action.DIAGNOSIS_READ) ? <DiagnosisRoute /> : <NotAllowedPage />;
}

function DiagnosisRoute() {
  const { plan: code = '' } = useParams();
  const query = usePageQuery(PlanDiagnosisRouteDocument, { variables: { code }, topics });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={10} columns={3} />}>
      {({ plan }) => plan?.diagnosis && <DiagnosisPage plan={plan} diagnosis={plan.diagnosis} />}
    </QueryView>
  );
}
