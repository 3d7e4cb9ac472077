import { type CalendarDate, firstDayOfMonth, lastDayOfMonth } from '../cycle/calendar-date.js';
import type { CycleYears } from '../cycle/period.js';
import type { StageDefinition } from '../indicator/indicator.definition.js';
import { Recurrence } from '../plan/plan.types.js';

/** Days from the first of a stage's planned start to the last of its planned finish, both inclusive. */
export interface StageSpan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Where a stage lies in a cycle as planned: once, or in the same months of each of its years if it recurs. */
export function listStageSpans(stage: StageDefinition, cycle: CycleYears): StageSpan[] {
  if (stage.recurrence !== Recurrence.YEAR) return [spanIn(stage, cycle.from)];
  const spans: StageSpan[] = [];
  for (let year = cycle.from; year <= cycle.to; year += 1) spans.push(spanIn(stage, year));
  return spans;
}

/** Months are counted from January of `year` on, beyond December into the years after. */
function spanIn({ startMonth, endMonth }: StageDefinition, year: number): StageSpan {
  const yearOf = (month: number) => year + Math.floor((month - 1) / 12);
  const monthOf = (month: number) => ((month - 1) % 12) + 1;
  return {
    from: firstDayOfMonth(yearOf(startMonth), monthOf(startMonth)),
    to: lastDayOfMonth(yearOf(endMonth), monthOf(endMonth)),
  };
}
