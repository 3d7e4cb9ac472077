import type { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { nextGoalCode, nextIndicatorCode, nextStageCode, nextTaskCode } from '@dure/domain/plan/code';
import type { StandingPlan } from './plan-workbook.types.js';
import type { ProblemList, Spot } from './problem-list.js';

const CODE_FORM = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,18}[\p{L}\p{N}])?$/u;
const STAGE_CODE_FORM = /^[A-Z]{1,4}$/;

/**
 * The codes of a draft. What stands keeps its own; a new row has the one it gives, if nothing ever had it, or the next
 * free one. `given` are all codes in the workbook, so that none is given out that stands further down.
 */
export class DraftCodes {
  private readonly used: Set<string>;
  private readonly everUsed: ReadonlySet<string>;
  /** Where each code of the draft stands; a stage's under its task's id. */
  private readonly rows = new Map<string, number>();

  constructor(
    private readonly standing: StandingPlan | null,
    given: Iterable<string>,
    private readonly problems: ProblemList,
  ) {
    this.everUsed = new Set(standing?.usedCodes);
    this.used = new Set([...this.everUsed, ...given]);
  }

  /** The code of a node that stands. */
  keep(code: string, written: unknown, row: number, spot: Spot, scope = ''): string {
    if (written !== code) {
      const isRenumberable = this.standing?.isRenumberable === true;
      this.problems.add(spot, isRenumberable ? 'CODE_LOCKED_RENUMBER' : 'CODE_LOCKED', { code });
    }
    this.rows.set(`${scope}/${code}`, row);
    return code;
  }

  /** The code of a new row; null and a problem if it cannot have the one it gives. */
  take(written: unknown, row: number, spot: Spot, scope = ''): string | null {
    const code = typeof written === 'string' ? written : null;
    if (code === null) return null;
    const form = scope === '' ? CODE_FORM : STAGE_CODE_FORM;
    const other = this.rows.get(`${scope}/${code}`);
    if (!form.test(code)) this.problems.add(spot, scope === '' ? 'CODE_FORM' : 'STAGE_CODE_FORM');
    else if (other !== undefined) this.problems.add(spot, 'CODE_TWICE', { row: other });
    else if (this.everUsed.has(scope === '' ? code : `${scope}/${code}`))
      this.problems.add(spot, 'CODE_USED');
    this.rows.set(`${scope}/${code}`, other ?? row);
    return code;
  }

  nextGoal(): string {
    return this.given(nextGoalCode(this.used));
  }

  nextTask(goalCode: string): string {
    return this.given(nextTaskCode(goalCode, this.used));
  }

  nextIndicator(ownerCode: string, kind: IndicatorKind): string {
    return this.given(nextIndicatorCode(ownerCode, kind, this.used));
  }

  nextStage(taskId: string): string {
    const scope = `${taskId}/`;
    const used = [...this.used, ...this.rows.keys()].filter((code) => code.startsWith(scope));
    const code = nextStageCode(used.map((it) => it.slice(scope.length)));
    this.given(scope + code);
    return code;
  }

  private given(code: string): string {
    this.used.add(code);
    return code;
  }
}
