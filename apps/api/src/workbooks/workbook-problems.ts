import { targetAddress } from '@dure/documents/workbook/draft-targets';
import type { WorkbookProblem, WorkbookReading } from '@dure/documents/workbook/plan-workbook.types';
import { ErrorCode } from '@dure/domain/domain-error';
import { errorSentence, type Locale } from '@dure/domain/messages/error-sentence';
import type { PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import type { RewritingProblem } from '../revisions/plan-rewriting.types.js';

/** What a change of targets still lacks; asked for on the page, not in the file. */
export interface MissingTerms {
  readonly reason: boolean;
  readonly agendaItem: boolean;
}

/** What the rules of the plan refuse, each at the cell that says it; and what is missing beside the file. */
export function placeProblems(
  problems: readonly RewritingProblem[],
  { addresses }: Pick<WorkbookReading, 'addresses'>,
  before: PlanSnapshot,
  locale: Locale,
): { readonly problems: readonly WorkbookProblem[]; readonly missing: MissingTerms } {
  const isOf = (code: ErrorCode) => (problem: RewritingProblem) => problem.code === code;
  const missing = {
    reason: problems.some(isOf(ErrorCode.REASON_REQUIRED)),
    agendaItem: problems.some(isOf(ErrorCode.AGENDA_ITEM_REQUIRED)),
  };
  const codeOf = new Map(before.nodes.map(({ id, code }) => [id, code]));
  const placed = problems
    .filter(({ code }) => code !== ErrorCode.REASON_REQUIRED && code !== ErrorCode.AGENDA_ITEM_REQUIRED)
    .map(({ nodeId, field, districtCode, code, params }): WorkbookProblem => {
      const message = errorSentence(code, locale, params);
      const row = addresses[nodeId];
      const ofTargets = addresses[targetAddress(nodeId, districtCode)];
      const isTarget = field !== null && row?.cells[field] === undefined && ofTargets !== undefined;
      const at = isTarget || districtCode !== null ? ofTargets : row;
      // What the file leaves out has no cell; its code says what is meant.
      if (at === undefined)
        return { sheet: null, cell: null, message: `${codeOf.get(nodeId) ?? ''}: ${message}` };
      return { sheet: at.sheet, cell: at.cells[field ?? ''] ?? at.cells['code'] ?? null, message };
    });
  return { problems: placed, missing };
}
