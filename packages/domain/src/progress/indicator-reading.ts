import type { CalendarDate } from '../cycle/calendar-date.js';
import { type CycleYears, type Period, yearsOf } from '../cycle/period.js';
import { type ReportedCell, indexCells, listCells } from '../indicator/cell.js';
import { compareWithTarget } from '../indicator/comparison.js';
import { type Coverage, calculateCoverage, isReported } from '../indicator/coverage.js';
import { listIndicatorPeriods, readingDate } from '../indicator/due-period.js';
import { listDistinctFlags } from '../indicator/flag.js';
import { isFlow } from '../indicator/flow.js';
import type {
  DistrictOverride,
  IndicatorDefinition,
  StageDefinition,
} from '../indicator/indicator.definition.js';
import { CellState, type Flag, IndicatorKind, Status } from '../indicator/indicator.types.js';
import { DEFAULT_TOLERANCE } from '../indicator/pace.js';
import { type TargetBasis, type TargetPlan, basisAt, planTargets } from '../indicator/target-basis.js';
import { type TimedValue, aggregateOverTime } from '../indicator/time-aggregation.js';

export interface IndicatorReadingInput {
  readonly indicator: IndicatorDefinition;
  /** The stage of a process indicator. */
  readonly stage: StageDefinition | null;
  readonly cycle: CycleYears;
  readonly override?: DistrictOverride | null;
  readonly cells: readonly ReportedCell[];
  readonly at: Period;
  readonly tolerance?: number;
  readonly coverageThreshold?: number;
}

/** One indicator read at a period, in one district or over many. */
export interface IndicatorReading {
  readonly indicatorId: string;
  /** VALUE also for a value carried forward; see `valuePeriod` and the flags. */
  readonly state: CellState;
  /** In the indicator's unit; a flow's amount to date. Null without a value, and where it is withheld. */
  readonly value: number | null;
  /** Key of the newest period the value contains. */
  readonly valuePeriod: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The path where the value is read, in the value's terms: of a flow, the amount due by then. */
  readonly expected: number | null;
  /** The final target as planned: of a flow, its amount per year or cycle. */
  readonly target: number | null;
  /** The target the achievement is measured against. */
  readonly targetAtPeriod: number | null;
  readonly baseline: number | null;
  /** Raw, 1 = on target; not limited. */
  readonly achievement: number | null;
  readonly status: Status | null;
  readonly flags: readonly Flag[];
  readonly coverage: Coverage;
  /** Whether a cell of just this period is reported. */
  readonly isNew: boolean;
  /** Versions of the targets used. */
  readonly targetVersionIds: readonly string[];
  /** Codes of districts left out of an aggregate for want of a denominator or a weight. */
  readonly leftOut: readonly string[];
}

/** A district's value and what it is held against, before they are compared. */
export interface Measurement {
  readonly timed: TimedValue;
  readonly basis: TargetBasis;
  readonly isNew: boolean;
  readonly versionIds: readonly string[];
}

/** Reads one indicator's cells and targets at a period (method §4, §6, §7). */
export function measureIndicator(
  input: Omit<IndicatorReadingInput, 'tolerance' | 'coverageThreshold'>,
): Measurement {
  const { indicator, stage, at } = input;
  const years = yearsOf(indicator.frequency, input.cycle);
  const on = readingDate(years, at.to);
  const plan = planTargets(indicator, stage, input.cycle, input.override ?? null, on);
  const isRetired = indicator.retiredOn !== null && indicator.retiredOn <= at.to;
  const periods = isRetired ? [] : listIndicatorPeriods(indicator, stage, input.cycle);
  const due = periods.filter((period) => period.to <= on);
  const cells = listCells(due, indexCells(input.cells), on);
  const timed = aggregateOverTime(indicator, cells);
  const newest = cells.at(-1);
  return {
    timed,
    basis: basisOf(plan, timed, on),
    isNew: newest !== undefined && newest.period.to === at.to && isReported(newest.state),
    versionIds: plan.versionIds,
  };
}

/** The basis of a value that was aggregated up to `on`. */
export function basisOf(plan: TargetPlan, timed: TimedValue, on: CalendarDate): TargetBasis {
  return basisAt(plan, evaluationDate(plan.indicator, timed.duePeriod, on), timed.share);
}

/**
 * Where on the path a value is held (method §7): a process indicator's latest value at the reading's own
 * date, an outcome or result at its latest closed period. A flow restarts each year, so it is held where its
 * newest due period ended.
 */
function evaluationDate(
  indicator: IndicatorDefinition,
  duePeriod: Period | null,
  on: CalendarDate,
): CalendarDate {
  if (duePeriod === null) return on;
  return indicator.kind === IndicatorKind.PROCESS && !isFlow(indicator) ? on : duePeriod.to;
}

/** The status of a reading without a value to compare. */
export function statusWithoutValue(state: CellState): Status {
  if (state === CellState.NOT_DUE) return Status.NOT_DUE;
  return state === CellState.NOT_APPLICABLE ? Status.NOT_APPLICABLE : Status.NO_DATA;
}

/**
 * Reads one indicator in one district at a period. `tolerance` and `coverageThreshold` are the plan's
 * settings.
 */
export function calculateIndicatorReading(input: IndicatorReadingInput): IndicatorReading {
  const { timed, basis, isNew, versionIds } = measureIndicator(input);
  const isHidden = timed.state === CellState.WITHHELD;
  const value = isHidden ? null : timed.value;
  const comparison =
    value === null
      ? { achievement: null, status: statusWithoutValue(timed.state), flags: [] }
      : compareWithTarget(input.indicator.direction, value, basis, input.tolerance ?? DEFAULT_TOLERANCE);
  return {
    indicatorId: input.indicator.id,
    state: timed.state,
    value,
    valuePeriod: timed.valuePeriod?.key ?? null,
    numerator: isHidden ? null : timed.numerator,
    denominator: isHidden ? null : timed.denominator,
    expected: basis.expected,
    target: basis.finalTarget,
    targetAtPeriod: basis.expected,
    baseline: basis.baseline,
    achievement: comparison.achievement,
    status: comparison.status,
    flags: listDistinctFlags([...timed.flags, ...basis.flags, ...comparison.flags]),
    coverage: calculateCoverage(timed.counts, input.coverageThreshold),
    isNew,
    targetVersionIds: versionIds,
    leftOut: [],
  };
}
