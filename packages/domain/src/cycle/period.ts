import { DomainError, ErrorCode } from '../domain-error.js';
import { Frequency } from '../indicator/indicator.types.js';
import {
  type CalendarDate,
  firstDayOfMonth,
  firstDayOfYear,
  lastDayOfMonth,
  lastDayOfYear,
  monthOf,
  yearOf,
} from './calendar-date.js';

export const PeriodKind = {
  QUARTER: 'QUARTER',
  HALF: 'HALF',
  YEAR: 'YEAR',
  CYCLE_MID: 'CYCLE_MID',
  CYCLE_END: 'CYCLE_END',
} as const;
export type PeriodKind = (typeof PeriodKind)[keyof typeof PeriodKind];

/** A reporting period; `from` and `to` are inclusive. It is read at `to`. */
export interface Period {
  /** '2022-Q2', '2022-H1', '2022', '2021-2023-M' (mid-point of a cycle), '2021-2023' (its end). */
  readonly key: string;
  readonly kind: PeriodKind;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Calendar years, both inclusive: a cycle (three of them), or a plan's years for what the city runs itself.
 */
export interface CycleYears {
  readonly from: number;
  readonly to: number;
}

export const YEARS_OF_CYCLE = 3;
const MONTHS_TO_MIDPOINT = 18;

function quarterOf(year: number, quarter: number): Period {
  const last = quarter * 3;
  return {
    key: `${year}-Q${quarter}`,
    kind: PeriodKind.QUARTER,
    from: firstDayOfMonth(year, last - 2),
    to: lastDayOfMonth(year, last),
  };
}

function halfOf(year: number, half: number): Period {
  const last = half * 6;
  return {
    key: `${year}-H${half}`,
    kind: PeriodKind.HALF,
    from: firstDayOfMonth(year, last - 5),
    to: lastDayOfMonth(year, last),
  };
}

function yearPeriodOf(year: number): Period {
  return { key: String(year), kind: PeriodKind.YEAR, from: firstDayOfYear(year), to: lastDayOfYear(year) };
}

function midpointOf(from: number): Period {
  return {
    key: `${from}-${from + YEARS_OF_CYCLE - 1}-M`,
    kind: PeriodKind.CYCLE_MID,
    from: firstDayOfYear(from),
    to: lastDayOfMonth(from + Math.floor((MONTHS_TO_MIDPOINT - 1) / 12), ((MONTHS_TO_MIDPOINT - 1) % 12) + 1),
  };
}

function cycleEndOf(from: number): Period {
  const to = from + YEARS_OF_CYCLE - 1;
  return {
    key: `${from}-${to}`,
    kind: PeriodKind.CYCLE_END,
    from: firstDayOfYear(from),
    to: lastDayOfYear(to),
  };
}

/** The period a key names. Throws PERIOD_UNKNOWN for anything else. */
export function parsePeriod(key: string): Period {
  const within = /^([1-9]\d{3})(?:-(?:Q([1-4])|H([12])))?$/.exec(key);
  if (within) {
    const year = Number(within[1]);
    if (within[2]) return quarterOf(year, Number(within[2]));
    return within[3] ? halfOf(year, Number(within[3])) : yearPeriodOf(year);
  }
  const cycle = /^([1-9]\d{3})-([1-9]\d{3})(-M)?$/.exec(key);
  if (cycle && Number(cycle[2]) === Number(cycle[1]) + YEARS_OF_CYCLE - 1) {
    return cycle[3] ? midpointOf(Number(cycle[1])) : cycleEndOf(Number(cycle[1]));
  }
  throw new DomainError(ErrorCode.PERIOD_UNKNOWN, 'period', { period: key.slice(0, 40) });
}

/**
 * The years in which an indicator of this frequency runs: a CYCLE indicator that is read over a plan's years
 * is read on the plan's first cycle.
 */
export function yearsOf(frequency: Frequency, years: CycleYears): CycleYears {
  return frequency === Frequency.CYCLE ? { from: years.from, to: years.from + YEARS_OF_CYCLE - 1 } : years;
}

/**
 * The periods of a frequency over the years, in order (method §1, §4). A `dueFrom` ('YYYY-MM') drops those
 * that end before that month: the first due period is the one it falls into. CYCLE gives the mid-point, if
 * asked, and the end; the start of the cycle is the baseline and no period.
 */
export function listPeriods(
  frequency: Frequency,
  cycle: CycleYears,
  options: { readonly dueFrom?: string | null; readonly hasMidpoint?: boolean } = {},
): Period[] {
  const periods: Period[] = [];
  if (frequency === Frequency.CYCLE) {
    if (options.hasMidpoint) periods.push(midpointOf(cycle.from));
    periods.push(cycleEndOf(cycle.from));
  } else {
    for (let year = cycle.from; year <= cycle.to; year += 1) {
      if (frequency === Frequency.QUARTER) for (let n = 1; n <= 4; n += 1) periods.push(quarterOf(year, n));
      else if (frequency === Frequency.HALF) periods.push(halfOf(year, 1), halfOf(year, 2));
      else periods.push(yearPeriodOf(year));
    }
  }
  const { dueFrom } = options;
  return dueFrom ? periods.filter((period) => period.to >= `${dueFrom}-01`) : periods;
}

/** Whether the period is over on `today`: its last day still belongs to it. */
export function isClosed(period: Period, today: CalendarDate): boolean {
  return period.to < today;
}

/** The quarter in which a date falls. */
export function quarterAt(date: CalendarDate): Period {
  return quarterOf(yearOf(date), Math.ceil(monthOf(date) / 3));
}

/** All quarters of the years `from` to `to`, in order. */
export function listQuarters(from: number, to: number): Period[] {
  return listPeriods(Frequency.QUARTER, { from, to });
}

/** Year of the cycle (연차), 1-based; null on a date outside the cycle. */
export function yearOfCycle(cycle: CycleYears, date: CalendarDate): number | null {
  const year = yearOf(date);
  return year < cycle.from || year > cycle.to ? null : year - cycle.from + 1;
}
