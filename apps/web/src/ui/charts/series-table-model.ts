import type { CellState, Status } from '@dure/domain/indicator/indicator.types';
import type { SeriesColumns } from './series.types.js';

/** A period of an indicator as a row of a table. */
export interface SeriesTableRow {
  readonly period: string;
  readonly end: string;
  readonly state: CellState;
  readonly value: number | null;
  readonly expected: number | null;
  /** Raw achievement, 100 = the target; may be negative or above 100. */
  readonly achievementPercent: number | null;
  readonly status: Status | null;
  readonly median: number | null;
}

/** How many of the cells due so far are reported; not applicable ones are not expected. */
export interface SeriesCoverage {
  readonly reported: number;
  readonly expected: number;
  readonly notApplicable: number;
}

const reportedStates: ReadonlySet<CellState> = new Set(['VALUE', 'UNDER_CORRECTION', 'WITHHELD']);

/** A share as a percentage; null stays null. */
export function toPercent(share: number | null): number | null {
  return share === null ? null : share * 100;
}

/** The same numbers the chart draws, one row per period. */
export function listSeriesRows(
  series: SeriesColumns & { readonly achievements: readonly (number | null)[] },
): SeriesTableRow[] {
  return series.periods.map((period, index) => ({
    period,
    end: series.ends[index] ?? '',
    state: series.states[index] ?? 'NOT_DUE',
    value: series.values[index] ?? null,
    expected: series.path[index] ?? null,
    achievementPercent: toPercent(series.achievements[index] ?? null),
    status: series.statuses[index] ?? null,
    median: series.zoneMedian[index] ?? null,
  }));
}

/** Counts cells by method §2. */
export function countCells(states: readonly CellState[]): SeriesCoverage {
  const reported = states.filter((state) => reportedStates.has(state)).length;
  const missing = states.filter((state) => state === 'MISSING').length;
  const notApplicable = states.filter((state) => state === 'NOT_APPLICABLE').length;
  return { reported, expected: reported + missing, notApplicable };
}

/** The coverage of several indicators together. */
export function addCoverage(all: readonly SeriesCoverage[]): SeriesCoverage {
  return all.reduce(
    (sum, each) => ({
      reported: sum.reported + each.reported,
      expected: sum.expected + each.expected,
      notApplicable: sum.notApplicable + each.notApplicable,
    }),
    { reported: 0, expected: 0, notApplicable: 0 },
  );
}

/** The target that a period leads to: the first one not before its end, else the last; null without targets. */
export function findTargetAt(
  series: Pick<SeriesColumns, 'targetValues' | 'targetEnds'> & { readonly targetKeys: readonly string[] },
  end: string,
): { readonly key: string; readonly value: number } | null {
  const next = series.targetEnds.findIndex((targetEnd) => targetEnd >= end);
  const index = next === -1 ? series.targetEnds.length - 1 : next;
  const [key, value] = [series.targetKeys[index], series.targetValues[index]];
  return key === undefined || value === undefined ? null : { key, value };
}
