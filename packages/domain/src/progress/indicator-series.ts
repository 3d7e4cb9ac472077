import { listPeriods, yearsOf } from '../cycle/period.js';
import { indexCells, listCells } from '../indicator/cell.js';
import { compareWithTarget } from '../indicator/comparison.js';
import { listIndicatorPeriods, readingDate } from '../indicator/due-period.js';
import { CellState, Status } from '../indicator/indicator.types.js';
import { DEFAULT_TOLERANCE } from '../indicator/pace.js';
import { basisAt, expectedAt, planTargets } from '../indicator/target-basis.js';
import { aggregateOverTime } from '../indicator/time-aggregation.js';
import { type IndicatorReadingInput, statusWithoutValue } from './indicator-reading.js';

/** An indicator over its whole cycle, as columns of equal length: one entry per period of its frequency. */
export interface IndicatorSeries {
  readonly periods: readonly string[];
  /** Each period's own cell; NOT_DUE after the reading's period and before the first due one. */
  readonly states: readonly CellState[];
  /** The value read at each reported cell (a flow: to date); nothing is carried into a cell without one. */
  readonly values: readonly (number | null)[];
  /** The path at each period's end, also of periods to come; null before it begins. */
  readonly path: readonly (number | null)[];
  readonly achievements: readonly (number | null)[];
  readonly statuses: readonly (Status | null)[];
}

/**
 * The series of one indicator in one district up to the end of its cycle, as known at a period. Every point
 * is read with the target versions in force at its own period's end, those to come with the ones in force at
 * `at` (method §4).
 */
export function calculateIndicatorSeries(input: IndicatorReadingInput): IndicatorSeries {
  const { indicator, stage, cycle, at } = input;
  const years = yearsOf(indicator.frequency, cycle);
  const on = readingDate(years, at.to);
  const duePeriods = listIndicatorPeriods(indicator, stage, cycle);
  const cells = listCells(duePeriods, indexCells(input.cells), on);
  const indexByKey = new Map(cells.map((cell, index) => [cell.period.key, index]));

  const [periods, states, values]: [string[], CellState[], (number | null)[]] = [[], [], []];
  const [path, achievements, statuses]: [(number | null)[], (number | null)[], (Status | null)[]] = [
    [],
    [],
    [],
  ];
  for (const period of listPeriods(indicator.frequency, years, { hasMidpoint: indicator.hasMidpoint })) {
    const index = indexByKey.get(period.key);
    const state = index === undefined ? CellState.NOT_DUE : (cells[index]?.state ?? CellState.NOT_DUE);
    const versionsOn = period.to < on ? period.to : on;
    const plan = planTargets(indicator, stage, cycle, input.override ?? null, versionsOn);
    const hasValue = state === CellState.VALUE || state === CellState.UNDER_CORRECTION;
    const timed =
      hasValue && index !== undefined ? aggregateOverTime(indicator, cells.slice(0, index + 1)) : null;
    const isHidden = timed?.state === CellState.WITHHELD;
    const value = timed === null || isHidden ? null : timed.value;
    const comparison =
      value === null
        ? { achievement: null, status: statusWithoutValue(state) }
        : compareWithTarget(
            indicator.direction,
            value,
            basisAt(plan, period.to, timed?.share),
            input.tolerance ?? DEFAULT_TOLERANCE,
          );
    periods.push(period.key);
    states.push(isHidden ? CellState.WITHHELD : state);
    values.push(value);
    path.push(expectedAt(plan, period.to));
    achievements.push(comparison.achievement);
    statuses.push(comparison.status);
  }
  return { periods, states, values, path, achievements, statuses };
}
