import { type CalendarDate, daysBetween } from '../cycle/calendar-date.js';
import {
  type CycleYears,
  type Period,
  isClosed,
  listPeriods,
  parsePeriod,
  yearsOf,
} from '../cycle/period.js';
import { DomainError, ErrorCode } from '../domain-error.js';
import { listIndicatorPeriods } from '../indicator/due-period.js';
import type { IndicatorDefinition, StageDefinition } from '../indicator/indicator.definition.js';
import { Rollout } from '../plan/plan.types.js';
import { isOfCity } from '../progress/task-reading.js';

const MILLISECONDS_PER_DAY = 86_400_000;

/** What decides when an indicator is reported. */
export interface ReportingIndicator {
  readonly indicator: IndicatorDefinition;
  /** The stage of a process indicator. */
  readonly stage: StageDefinition | null;
  /** The district's cycle; for the city's own reports the plan's years. */
  readonly years: CycleYears;
}

/** Whether the city reports the indicator itself, once for all: everything of a task it runs, and what has scope CITY. */
export function isReportedByCity(indicator: IndicatorDefinition, rollout: Rollout): boolean {
  return rollout === Rollout.CITY || isOfCity(indicator);
}

/**
 * The periods to be reported on a date, in order: those that have ended and fall due (method §2, §4). Of an indicator that
 * has been retired nothing is asked any more.
 */
export function listDuePeriods(reporting: ReportingIndicator, today: CalendarDate): Period[] {
  const { indicator, stage, years } = reporting;
  if (indicator.retiredOn !== null && indicator.retiredOn <= today) return [];
  return listIndicatorPeriods(indicator, stage, years).filter((period) => isClosed(period, today));
}

/** Last day on which the report of a period is in time: `reportDueDays` calendar days after the period's end. */
export function reportDueOn(period: Period, reportDueDays: number): CalendarDate {
  const end = Date.parse(`${period.to}T00:00:00Z`);
  return new Date(end + reportDueDays * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from today to the due date; negative once it has passed. */
export function daysLeft(dueOn: CalendarDate, today: CalendarDate): number {
  return daysBetween(today, dueOn);
}

/**
 * The due period a key names. Throws PERIOD_UNKNOWN when the indicator has no such period in these years, PERIOD_NOT_DUE when
 * it has but nothing is to be reported for it on `today`; both at field 'period'.
 */
export function getDuePeriod(reporting: ReportingIndicator, key: string, today: CalendarDate): Period {
  const period = parsePeriod(key);
  const due = listDuePeriods(reporting, today).find((each) => each.key === period.key);
  if (due !== undefined) return due;
  const { indicator, years } = reporting;
  const all = listPeriods(indicator.frequency, yearsOf(indicator.frequency, years), {
    hasMidpoint: indicator.hasMidpoint,
  });
  const isOfIndicator = all.some((each) => each.key === period.key);
  const code = isOfIndicator ? ErrorCode.PERIOD_NOT_DUE : ErrorCode.PERIOD_UNKNOWN;
  throw new DomainError(code, 'period', { period: period.key });
}
