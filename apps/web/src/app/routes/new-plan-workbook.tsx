import { Action } from '@dure/domain/access/actions';
import { WorkbookPage } from '../../features/workbook/workbook-page.js';
import { NotAllowedPage } from '../../lib/refusal-pages.js';
import { useCan } from '../../lib/viewer.js';

/** `/plans/workbook`: a workbook becomes a new plan. */
export function Component() {
  return useCan()(Action.PLAN_CREATE) ? <WorkbookPage plan={null} isPlanner /> : <NotAllowedPage />;
}
