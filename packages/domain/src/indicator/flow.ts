import { type CalendarDate, monthsAtEndOf, monthsAtStartOf, yearOf } from '../cycle/calendar-date.js';
import { type CycleYears, YEARS_OF_CYCLE } from '../cycle/period.js';
import type { Cell } from './cell.js';
import { isReported } from './coverage.js';
import type { IndicatorDefinition } from './indicator.definition.js';
import { Frequency, TimeAggregation } from './indicator.types.js';

/**
 * Whether an indicator has amounts per year (per cycle, if its frequency is CYCLE), to be read to date
 * (method §4): a SUM that is not cumulative. A ratio has no amount of which a share of the year could be due.
 */
export function isFlow(indicator: IndicatorDefinition): boolean {
  return indicator.timeAggregation === TimeAggregation.SUM && !indicator.isCumulative && !indicator.hasRatio;
}

/**
 * Share of the amount's time that has passed at the end of a date: of the year, or of the cycle (method §4).
 */
export function elapsedShare(frequency: Frequency, cycle: CycleYears, on: CalendarDate): number {
  const isOfCycle = frequency === Frequency.CYCLE;
  const start = monthsAtStartOf(`${isOfCycle ? cycle.from : yearOf(on)}-01-01`);
  const months = isOfCycle ? YEARS_OF_CYCLE * 12 : 12;
  return Math.min(1, (monthsAtEndOf(on) - start) / months);
}

/**
 * The part of the due time that the reported cells stand for, 1 when none is wanting. A missing cell leaves
 * the sum, so its time leaves the target too: else a blank would count as 0, and flatter an amount that is to
 * fall.
 */
export function reportedShare(cells: readonly Cell[]): number {
  let [reported, due] = [0, 0];
  let before = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    const end = monthsAtEndOf(cell.period.to);
    const months = end - Math.max(before, monthsAtStartOf(cell.period.from));
    before = end;
    due += months;
    if (isReported(cell.state) && cell.value !== null) reported += months;
  }
  return due === 0 ? 1 : reported / due;
}
