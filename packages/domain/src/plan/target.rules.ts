import { firstDayOfYear, lastDayOfYear, type CalendarDate } from '../cycle/calendar-date.js';
import { YEARS_OF_CYCLE, type CycleYears } from '../cycle/period.js';
import { DomainError, ErrorCode } from '../domain-error.js';
import { IndicatorScope } from '../indicator/indicator.types.js';
import { BASELINE_KEY } from '../indicator/target-version.js';

/**
 * The keys a target of the indicator can have: years of the cycle where each district reports in its own cycle, calendar
 * years of the plan where the city does. The two never mix in one indicator (method §4).
 */
export function listTargetKeys(scope: IndicatorScope, plan: CycleYears): string[] {
  if (scope === IndicatorScope.DISTRICT) {
    return Array.from({ length: YEARS_OF_CYCLE }, (_, index) => `y${index + 1}`);
  }
  return Array.from({ length: plan.to - plan.from + 1 }, (_, index) => String(plan.from + index));
}

/** Throws TARGET_OUTSIDE_CYCLE at `pointKey`, with the keys that are allowed. */
export function validatePointKey(
  pointKey: string,
  target: { readonly scope: IndicatorScope; readonly plan: CycleYears; readonly isDistrictOwn: boolean },
): void {
  const allowed = listTargetKeys(target.scope, target.plan);
  if (allowed.includes(pointKey) || (target.isDistrictOwn && pointKey === BASELINE_KEY)) return;
  throw new DomainError(ErrorCode.TARGET_OUTSIDE_CYCLE, 'pointKey', { allowed: allowed.join(', ') });
}

/** A target change as it is asked for; `previous` is the value it takes the place of, null if there is none. */
export interface TargetChange {
  readonly value: number | null;
  readonly previous: number | null;
  readonly reason: string | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly plan: CycleYears;
  readonly today: CalendarDate;
}

/**
 * The date from which the version holds: for a first value the plan's start, for a change today, unless a date is given.
 * A changed target never rewrites the past (method §4), so a change holds from today at the earliest, and names its reason.
 * Throws REQUIRED at `value`, REASON_REQUIRED at `reason`, OUT_OF_RANGE at `effectiveFrom`, NOT_A_NUMBER at `value`.
 */
export function decideEffectiveDate(change: TargetChange): CalendarDate {
  const { value, previous, reason, effectiveFrom, plan, today } = change;
  if (value !== null && !Number.isFinite(value)) throw new DomainError(ErrorCode.NOT_A_NUMBER, 'value');
  const start = firstDayOfYear(plan.from);
  const end = lastDayOfYear(plan.to);
  if (previous === null) {
    if (value === null) throw new DomainError(ErrorCode.REQUIRED, 'value');
    return within(effectiveFrom ?? start, start, end);
  }
  if (reason === null) throw new DomainError(ErrorCode.REASON_REQUIRED, 'reason');
  return within(effectiveFrom ?? today, today, today > end ? today : end);
}

function within(date: CalendarDate, min: CalendarDate, max: CalendarDate): CalendarDate {
  if (date < min || date > max) throw new DomainError(ErrorCode.OUT_OF_RANGE, 'effectiveFrom', { min, max });
  return date;
}
