import { useParams } from 'react-router';
import { DeliberationLink } from '../../features/deliberation/deliberation-link.js';
import { PlanFindings } from '../../features/diagnosis/plan-findings.js';
import { IndicatorSheet } from '../../features/indicator-sheet/indicator-sheet.js';
import { FormerCode } from '../../features/lifecycle/former-code.js';
import { LifecyclePanel } from '../../features/lifecycle/lifecycle-panel.js';
import { PlanDocumentsMenu } from '../../features/plan-documents/plan-documents-menu.js';
import { PlanPage } from '../../features/plan/plan-page.js';
import { WorkbookLink } from '../../features/workbook/workbook-link.js';
import { QueryView } from '../../lib/query-view.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { PlanRouteDocument } from './plan.generated.js';

/** `/plans/:plan`: the plan's tree and the sheet of the node chosen by `?node=`. */
export function Component() {
  const { plan: code = '' } = useParams();
  const query = usePageQuery(PlanRouteDocument, { variables: { code }, topics: ['PLAN'] });
  return (
    <QueryView query={query} skeleton={<PageSkeleton rows={14} columns={2} />}>
      {({ plan }) =>
        plan && (
          <PlanFindings plan={code}>
            {(findings, diagnosis) => (
              <PlanPage
                key={code}
                plan={plan}
                reload={query.reload}
                findings={findings}
                diagnosis={diagnosis}
                lifecycle={
                  <>
                    <LifecyclePanel plan={plan} reload={query.reload} />
                    <FormerCode plan={code} outline={plan.outline} />
                  </>
                }
                documents={
                  <>
                    <PlanDocumentsMenu plan={plan} />
                    <WorkbookLink plan={code} />
                    <DeliberationLink plan={code} />
                  </>
                }
                indicatorSheet={(id) => (
                  <IndicatorSheet key={id} plan={code} id={id} onSaved={() => void query.reload()} />
                )}
              />
            )}
          </PlanFindings>
        )
      }
    </QueryView>
  );
}
