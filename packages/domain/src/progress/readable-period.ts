import type { CalendarDate } from '../cycle/calendar-date.js';
import {
  type CycleYears,
  type Period,
  PeriodKind,
  isClosed,
  listQuarters,
  parsePeriod,
} from '../cycle/period.js';
import { DomainError, ErrorCode } from '../domain-error.js';
import { currentPeriod, yearsCovered } from '../plan/plan-years.rules.js';

/**
 * The quarter at which readings are asked for: the one `key` names, without a key the last one closed on `today`. Throws
 * PERIOD_UNKNOWN for what is no quarter of the plan or its cycles, PERIOD_NOT_DUE for one that is not over on `today`; both
 * at field 'period'.
 */
export function getReadablePeriod(
  plan: CycleYears,
  cycles: readonly CycleYears[],
  key: string | null,
  today: CalendarDate,
): Period {
  const current = currentPeriod(plan, cycles, today);
  if (key === null || key === current.key) return current;
  const period = parsePeriod(key);
  const { from, to } = yearsCovered(plan, cycles);
  const isOfPlan =
    period.kind === PeriodKind.QUARTER && listQuarters(from, to).some((each) => each.key === key);
  if (!isOfPlan) throw new DomainError(ErrorCode.PERIOD_UNKNOWN, 'period', { period: key });
  if (!isClosed(period, today)) throw new DomainError(ErrorCode.PERIOD_NOT_DUE, 'period', { period: key });
  return period;
}
