import { firstDayOfYear, lastDayOfYear, type CalendarDate } from '../cycle/calendar-date.js';
import { isClosed, listQuarters, YEARS_OF_CYCLE, type CycleYears, type Period } from '../cycle/period.js';
import { DomainError, ErrorCode } from '../domain-error.js';

/** Longer than any basic plan; keeps a slip of the keyboard (20211) from making thousands of periods. */
export const MOST_YEARS_OF_PLAN = 10;
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/** A plan lasts at least one cycle. Throws OUT_OF_RANGE at `fromYear` or `toYear`. */
export function validatePlanYears(years: CycleYears): void {
  assertYear(years.from, 'fromYear', EARLIEST_YEAR, LATEST_YEAR);
  assertYear(years.to, 'toYear', years.from + YEARS_OF_CYCLE - 1, years.from + MOST_YEARS_OF_PLAN - 1);
}

/**
 * A plan's code as it stands in addresses: 2 to 20 letters, digits and hyphens, beginning and ending without a hyphen. Throws
 * REQUIRED or INVALID_INPUT at `code`.
 */
export function validatePlanCode(code: string): string {
  const trimmed = code.normalize('NFC').trim();
  if (trimmed === '') throw new DomainError(ErrorCode.REQUIRED, 'code');
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,18})[A-Za-z0-9]$/.test(trimmed)) {
    throw new DomainError(ErrorCode.INVALID_INPUT, 'code');
  }
  return trimmed;
}

/** The cycles a district can be enrolled in: every three years in a row that lie within the plan's, earliest first. */
export function listCyclesWithin(years: CycleYears): CycleYears[] {
  const cycles: CycleYears[] = [];
  for (let from = years.from; from + YEARS_OF_CYCLE - 1 <= years.to; from += 1) {
    cycles.push({ from, to: from + YEARS_OF_CYCLE - 1 });
  }
  return cycles;
}

/** The years that a plan and its cycles cover together. */
export function yearsCovered(plan: CycleYears, cycles: readonly CycleYears[]): CycleYears {
  return {
    from: Math.min(plan.from, ...cycles.map((cycle) => cycle.from)),
    to: Math.max(plan.to, ...cycles.map((cycle) => cycle.to)),
  };
}

/** The quarters of a plan that can be read: closed on `today`, oldest first, none after the last cycle's end. */
export function listReadablePeriods(
  plan: CycleYears,
  cycles: readonly CycleYears[],
  today: CalendarDate,
): Period[] {
  const { from, to } = yearsCovered(plan, cycles);
  return listQuarters(from, to).filter((quarter) => isClosed(quarter, today));
}

/** The quarter shown when none is asked for: the last one closed on `today`; before any is, the plan's first. */
export function currentPeriod(plan: CycleYears, cycles: readonly CycleYears[], today: CalendarDate): Period {
  const { from, to } = yearsCovered(plan, cycles);
  const last = listReadablePeriods(plan, cycles, today).at(-1) ?? listQuarters(from, to)[0];
  if (last === undefined) throw new DomainError(ErrorCode.PERIOD_UNKNOWN, 'period');
  return last;
}

/** A business date within the years. Throws OUT_OF_RANGE. */
export function validateDateWithin(date: CalendarDate, years: CycleYears, field: string): void {
  const [min, max] = [firstDayOfYear(years.from), lastDayOfYear(years.to)];
  if (date < min || date > max) throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min, max });
}

function assertYear(year: number, field: string, min: number, max: number): void {
  if (!Number.isInteger(year) || year < min || year > max) {
    throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min, max });
  }
}
