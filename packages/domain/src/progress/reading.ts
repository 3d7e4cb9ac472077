import { isAtLeast } from '../indicator/boundary.js';
import { type Coverage, type CoverageCounts, calculateCoverage, isReported } from '../indicator/coverage.js';
import { listDistinctFlags } from '../indicator/flag.js';
import { CellState, Flag, Status } from '../indicator/indicator.types.js';
import { type RollUpItem, type RollUpSelection, countStatuses, isLimited } from './roll-up.js';

/** Whether there is anything to score, and if not, why. */
export const ReadingState = {
  /**
   * Reported; a null score then says that nothing of it can be compared (0/0, no target, a target on the
   * wrong side).
   */
  SCORED: 'SCORED',
  /** Nothing is due yet. */
  NOT_DUE: 'NOT_DUE',
  /** Due, and nothing reported. */
  MISSING: 'MISSING',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  /** There is no indicator of the kind. */
  NONE: 'NONE',
} as const;
export type ReadingState = (typeof ReadingState)[keyof typeof ReadingState];

/** The plan's settings that a reading depends on. */
export interface ReadingSettings {
  readonly tolerance: number;
  readonly coverageThreshold: number;
}

/** One of the three readings of a task, goal, zone or city (method §7); the three are never added up. */
export interface Reading {
  readonly state: ReadingState;
  /** Mean of the limited achievements, 0..1. */
  readonly score: number | null;
  /** For colour: ACHIEVED when every counted indicator is, else by the score. Null without a score. */
  readonly status: Status | null;
  /** Counts stages in a process reading, cells in the others. */
  readonly coverage: Coverage;
  /** Number of counted achievements that were limited to [0, 1]. */
  readonly limitedCount: number;
  readonly flags: readonly Flag[];
  /** Codes of started stages that nothing was reported on. */
  readonly unmeasuredStages: readonly string[];
  /** Codes of indicators that are reported but not in the score. */
  readonly leftOut: readonly string[];
  readonly statusCounts: Readonly<Record<Status, number>>;
  /** Whether a cell of just this period is reported. */
  readonly isNew: boolean;
}

const AT_RISK_SCORE = 0.5;

/**
 * The state of a group of cells or readings: one report makes it SCORED, one blank keeps it from being not
 * applicable.
 */
export function stateOfGroup(states: readonly CellState[]): Exclude<ReadingState, 'NONE'> {
  if (states.some(isReported)) return ReadingState.SCORED;
  if (states.includes(CellState.MISSING)) return ReadingState.MISSING;
  return states.includes(CellState.NOT_APPLICABLE) ? ReadingState.NOT_APPLICABLE : ReadingState.NOT_DUE;
}

export interface ReadingParts {
  /** All indicators of the kind that count at the period. */
  readonly items: readonly RollUpItem[];
  /** False if the task has no indicator of the kind at all. */
  readonly hasIndicators: boolean;
  readonly selection: RollUpSelection;
  readonly score: number | null;
  readonly counts: CoverageCounts;
  readonly unmeasuredStages: readonly string[];
  readonly settings: ReadingSettings;
}

/** Puts a reading together from its parts. */
export function composeReading(parts: ReadingParts): Reading {
  const { items, selection, score, settings } = parts;
  const coverage = calculateCoverage(parts.counts, settings.coverageThreshold);
  const limitedCount = selection.counted.filter(
    ({ reading }) => reading.achievement !== null && isLimited(reading.achievement),
  ).length;
  const own: Flag[] = [];
  if (limitedCount > 0) own.push(Flag.LIMITED);
  if (!coverage.isSufficient) own.push(Flag.INSUFFICIENT);
  if (parts.unmeasuredStages.length > 0) own.push(Flag.UNMEASURED_STAGE);
  return {
    state: parts.hasIndicators ? stateOfGroup(items.map((item) => item.reading.state)) : ReadingState.NONE,
    score,
    status: statusOfScore(score, selection.counted, settings.tolerance),
    coverage,
    limitedCount,
    flags: listDistinctFlags([...items.flatMap((item) => item.reading.flags), ...own]),
    unmeasuredStages: parts.unmeasuredStages,
    leftOut: selection.leftOut,
    statusCounts: countStatuses(items),
    isNew: items.some((item) => item.reading.isNew),
  };
}

function statusOfScore(
  score: number | null,
  counted: readonly RollUpItem[],
  tolerance: number,
): Status | null {
  if (score === null) return null;
  if (counted.every(({ reading }) => reading.status === Status.ACHIEVED)) return Status.ACHIEVED;
  if (isAtLeast(score, 1 - tolerance)) return Status.ON_TRACK;
  return isAtLeast(score, AT_RISK_SCORE) ? Status.AT_RISK : Status.OFF_TRACK;
}
