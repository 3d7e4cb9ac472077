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

/** A target as it is to be set. */
export interface TargetChange {
  /** Null withdraws the point. */
  readonly value: number | null;
  /** The version it takes the place of, null if the point was never set; its value is null once it is withdrawn. */
  readonly previous: { readonly value: number | null } | null;
  readonly reason: string | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly plan: CycleYears;
  readonly today: CalendarDate;
}

/**
 * The date from which the version holds: of a point's first version the plan's start, of a further one today, unless a date is
 * given. A changed target never rewrites the past (method §4), so a further version holds from today at the earliest; changing
 * or withdrawing a value needs a reason. Throws REQUIRED at `value`, REASON_REQUIRED at `reason`, OUT_OF_RANGE at
 * `effectiveFrom`, NOT_A_NUMBER at `value`.
 */
export function decideEffectiveDate(change: TargetChange): CalendarDate {
  const { value, previous, reason, effectiveFrom, plan, today } = change;
  const hasValue = previous !== null && previous.value !== null;
  if (value !== null && !Number.isFinite(value)) throw new DomainError(ErrorCode.NOT_A_NUMBER, 'value');
  if (value === null && !hasValue) throw new DomainError(ErrorCode.REQUIRED, 'value');
  if (hasValue && reason === null) throw new DomainError(ErrorCode.REASON_REQUIRED, 'reason');
  const [start, end] = [firstDayOfYear(plan.from), lastDayOfYear(plan.to)];
  if (previous === null) return within(effectiveFrom ?? start, start, end);
  return within(effectiveFrom ?? today, today, today > end ? today : end);
}

function within(date: CalendarDate, min: CalendarDate, max: CalendarDate): CalendarDate {
  if (date < min || date > max) throw new DomainError(ErrorCode.OUT_OF_RANGE, 'effectiveFrom', { min, max });
  return date;
}
