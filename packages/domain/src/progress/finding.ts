import { isAtLeast } from '../indicator/boundary.js';
import { Status } from '../indicator/indicator.types.js';
import { Divergence, type DivergencePoint, isDivergent } from './divergence.js';
import type { IndicatorReading } from './indicator-reading.js';

/** What stands out in a district's readings; named so that a sentence can be made of it. */
export const FindingKind = {
  ACHIEVED: 'ACHIEVED',
  AHEAD_OF_PATH: 'AHEAD_OF_PATH',
  REGRESSING: 'REGRESSING',
  PROCESS_HIGH_OUTCOME_LOW: 'PROCESS_HIGH_OUTCOME_LOW',
  BELOW_PATH: 'BELOW_PATH',
  MISSING: 'MISSING',
  PROCESS_LOW_OUTCOME_HIGH: 'PROCESS_LOW_OUTCOME_HIGH',
} as const;
export type FindingKind = (typeof FindingKind)[keyof typeof FindingKind];

export interface Finding {
  readonly kind: FindingKind;
  readonly taskId: string;
  /** Null for a divergence, which is the task's. */
  readonly indicatorId: string | null;
  /** In the indicator's unit; of a divergence the outcome score. */
  readonly value: number | null;
  /** What the path asks for; of a divergence the process score. */
  readonly expected: number | null;
  /** Key of the period the value is of, or that is missing. */
  readonly period: string | null;
}

/** A task as findings are looked for in it, in one district at one period. */
export interface TaskFindingsInput {
  readonly taskId: string;
  readonly readings: readonly IndicatorReading[];
  /** Key of the period whose cell is due now and missing, by indicator id. */
  readonly missingPeriods: ReadonlyMap<string, string>;
  readonly divergence: DivergencePoint;
}

/** Findings of one kind of sentence at most. */
export const MOST_FINDINGS = 5;

interface RankedFinding extends Finding {
  /** Raw achievement, which orders findings of one kind. */
  readonly achievement: number;
}

const STRENGTHS: readonly FindingKind[] = [FindingKind.ACHIEVED, FindingKind.AHEAD_OF_PATH];
/** The most pressing first. */
const GAPS: readonly FindingKind[] = [
  FindingKind.REGRESSING,
  FindingKind.PROCESS_HIGH_OUTCOME_LOW,
  FindingKind.BELOW_PATH,
  FindingKind.MISSING,
  FindingKind.PROCESS_LOW_OUTCOME_HIGH,
];

/** What goes well: achieved, then ahead of the path; the highest achievement first. Five at most. */
export function listStrengths(tasks: readonly TaskFindingsInput[]): Finding[] {
  return select(tasks, STRENGTHS, (a, b) => b.achievement - a.achievement);
}

/** What asks for attention, the most pressing first, the lowest achievement first among equals. Five at most. */
export function listGaps(tasks: readonly TaskFindingsInput[]): Finding[] {
  return select(tasks, GAPS, (a, b) => a.achievement - b.achievement);
}

function select(
  tasks: readonly TaskFindingsInput[],
  kinds: readonly FindingKind[],
  compare: (a: RankedFinding, b: RankedFinding) => number,
): Finding[] {
  const found = tasks.flatMap(listFindings).filter((finding) => kinds.includes(finding.kind));
  // Sorting keeps equal ones in the order of the plan.
  const sorted = found.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a, b));
  return sorted.slice(0, MOST_FINDINGS).map(({ achievement: _, ...finding }) => finding);
}

function listFindings(task: TaskFindingsInput): RankedFinding[] {
  const { taskId, divergence } = task;
  const findings = task.readings.flatMap((reading): RankedFinding[] => {
    const missing = task.missingPeriods.get(reading.indicatorId);
    const kind = kindOf(reading) ?? (missing === undefined ? null : FindingKind.MISSING);
    if (kind === null) return [];
    const isMissing = kind === FindingKind.MISSING;
    return [
      {
        kind,
        taskId,
        indicatorId: reading.indicatorId,
        value: isMissing ? null : reading.value,
        expected: reading.expected,
        period: isMissing ? (missing ?? null) : reading.valuePeriod,
        achievement: reading.achievement ?? 0,
      },
    ];
  });
  if (divergence.reading === null || !isDivergent(divergence.reading)) return findings;
  const isLate = divergence.reading === Divergence.PROCESS_HIGH_OUTCOME_LOW;
  findings.push({
    kind: isLate ? FindingKind.PROCESS_HIGH_OUTCOME_LOW : FindingKind.PROCESS_LOW_OUTCOME_HIGH,
    taskId,
    indicatorId: null,
    value: divergence.y,
    expected: divergence.x,
    period: divergence.period,
    achievement: divergence.y ?? 0,
  });
  return findings;
}

function kindOf({ status, achievement }: IndicatorReading): FindingKind | null {
  switch (status) {
    case Status.ACHIEVED:
      return FindingKind.ACHIEVED;
    case Status.REGRESSING:
      return FindingKind.REGRESSING;
    case Status.AT_RISK:
    case Status.OFF_TRACK:
      return FindingKind.BELOW_PATH;
    case Status.ON_TRACK:
      return achievement !== null && !isAtLeast(1, achievement) ? FindingKind.AHEAD_OF_PATH : null;
    default:
      return null;
  }
}
