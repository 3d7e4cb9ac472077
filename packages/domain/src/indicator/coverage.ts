import { isAtLeast } from './boundary.js';
import { CellState } from './indicator.types.js';

/** Counts of cells (of stages for a process reading). `expected` = due less not applicable. */
export interface CoverageCounts {
  readonly reported: number;
  readonly expected: number;
  readonly notApplicable: number;
}

/** Coverage beside an aggregate (method §2). `ratio` is a share 0..1, null where nothing is expected. */
export interface Coverage extends CoverageCounts {
  readonly ratio: number | null;
  /** False under the threshold only: where nothing is expected nothing is wanting. */
  readonly isSufficient: boolean;
}

/** Share of the expected that must be reported, unless the plan sets another. */
export const DEFAULT_COVERAGE_THRESHOLD = 0.5;

export const NO_COVERAGE: CoverageCounts = { reported: 0, expected: 0, notApplicable: 0 };

/** Whether a cell of this state was reported: a withheld value or one under correction was (method §2). */
export function isReported(state: CellState): boolean {
  return state === CellState.VALUE || state === CellState.WITHHELD || state === CellState.UNDER_CORRECTION;
}

/** Counts the states of cells; NOT_DUE is not expected. */
export function countCells(states: Iterable<CellState>): CoverageCounts {
  let [reported, expected, notApplicable] = [0, 0, 0];
  for (const state of states) {
    if (state === CellState.NOT_DUE) continue;
    if (state === CellState.NOT_APPLICABLE) {
      notApplicable += 1;
      continue;
    }
    expected += 1;
    if (isReported(state)) reported += 1;
  }
  return { reported, expected, notApplicable };
}

export function addCounts(counts: Iterable<CoverageCounts>): CoverageCounts {
  let [reported, expected, notApplicable] = [0, 0, 0];
  for (const each of counts) {
    reported += each.reported;
    expected += each.expected;
    notApplicable += each.notApplicable;
  }
  return { reported, expected, notApplicable };
}

/** Coverage of counts (method §2): under the threshold insufficient, exactly at it sufficient. */
export function calculateCoverage(
  counts: CoverageCounts,
  threshold: number = DEFAULT_COVERAGE_THRESHOLD,
): Coverage {
  const { reported, expected, notApplicable } = counts;
  const ratio = expected === 0 ? null : reported / expected;
  return {
    reported,
    expected,
    notApplicable,
    ratio,
    isSufficient: ratio === null || isAtLeast(ratio, threshold),
  };
}
