import {
  type CalendarDate,
  firstDayOfMonth,
  firstDayOfYear,
  lastDayOfYear,
  yearOf,
} from '../cycle/calendar-date.js';
import { type CycleYears, type Period, listPeriods, yearsOf } from '../cycle/period.js';
import { Recurrence } from '../plan/plan.types.js';
import type { IndicatorDefinition, StageDefinition } from './indicator.definition.js';
import { IndicatorKind } from './indicator.types.js';

/** First day of a stage's first planned month. */
export function startOfStage(stage: Pick<StageDefinition, 'startMonth'>, cycle: CycleYears): CalendarDate {
  const monthsGone = stage.startMonth - 1;
  return firstDayOfMonth(cycle.from + Math.floor(monthsGone / 12), (monthsGone % 12) + 1);
}

/**
 * Whether a stage has started on a date (method §7): from its planned start to the cycle's end, also past its
 * planned finish; if it recurs, from its start month to December of every year.
 */
export function hasStageStarted(stage: StageDefinition, cycle: CycleYears, on: CalendarDate): boolean {
  if (startOfStage(stage, cycle) > on) return false;
  return stage.recurrence !== Recurrence.YEAR || firstDayOfMonth(yearOf(on), stage.startMonth) <= on;
}

/**
 * The date on which a cycle's cells are read for a reading on `on`: after its end nothing changes any more.
 */
export function readingDate(cycle: CycleYears, on: CalendarDate): CalendarDate {
  const end = lastDayOfYear(cycle.to);
  return on < end ? on : end;
}

/**
 * Where an indicator's path begins (method §4): the cycle's start, for a process indicator its stage's
 * planned start.
 */
export function startOfPath(
  indicator: IndicatorDefinition,
  stage: StageDefinition | null,
  cycle: CycleYears,
): CalendarDate {
  const isOfStage = indicator.kind === IndicatorKind.PROCESS && stage !== null;
  return isOfStage ? startOfStage(stage, cycle) : firstDayOfYear(cycle.from);
}

/**
 * The periods of an indicator that ever fall due, in order (method §4): the first is the one its path starts
 * in, or the one `dueFrom` falls into if that is later. A stage that recurs asks nothing in the months of a
 * year before its start.
 */
export function listIndicatorPeriods(
  indicator: IndicatorDefinition,
  stage: StageDefinition | null,
  cycle: CycleYears,
): Period[] {
  const years = yearsOf(indicator.frequency, cycle);
  const start = startOfPath(indicator, stage, years);
  const periods = listPeriods(indicator.frequency, years, indicator).filter(
    (period) => period.to >= start && (indicator.retiredOn === null || period.to < indicator.retiredOn),
  );
  if (indicator.kind !== IndicatorKind.PROCESS || stage?.recurrence !== Recurrence.YEAR) return periods;
  return periods.filter((period) => period.to >= firstDayOfMonth(yearOf(period.to), stage.startMonth));
}
