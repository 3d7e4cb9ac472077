import type { CycleYears, Period } from '../cycle/period.js';
import type { ReportedCell } from '../indicator/cell.js';
import { type CoverageCounts, DEFAULT_COVERAGE_THRESHOLD, addCounts } from '../indicator/coverage.js';
import { hasStageStarted, readingDate } from '../indicator/due-period.js';
import type {
  DistrictOverride,
  IndicatorDefinition,
  StageDefinition,
} from '../indicator/indicator.definition.js';
import { DistrictAggregation, IndicatorKind, IndicatorScope } from '../indicator/indicator.types.js';
import { DEFAULT_TOLERANCE } from '../indicator/pace.js';
import { Rollout } from '../plan/plan.types.js';
import { calculateIndicatorReading } from './indicator-reading.js';
import { calculateProcessReading } from './process-reading.js';
import { type Reading, type ReadingSettings, composeReading } from './reading.js';
import { type RollUpItem, averageLimited, selectAlike } from './roll-up.js';

export const DEFAULT_SETTINGS: ReadingSettings = {
  tolerance: DEFAULT_TOLERANCE,
  coverageThreshold: DEFAULT_COVERAGE_THRESHOLD,
};

export interface TaskReadingInput {
  readonly stages: readonly StageDefinition[];
  /** Of the task; for a goal, of the goal and its tasks. */
  readonly indicators: readonly IndicatorDefinition[];
  /** The district's cycle; of a task the city runs, the plan's years. */
  readonly cycle: CycleYears;
  /** By indicator id. */
  readonly overrides?: ReadonlyMap<string, DistrictOverride>;
  /** By indicator id. */
  readonly cells: ReadonlyMap<string, readonly ReportedCell[]>;
  readonly at: Period;
  readonly settings?: ReadingSettings;
  /**
   * CITY: the cells are the city's, and all indicators count. Else a district's, and the city's indicators
   * are not its own.
   */
  readonly rollout?: Rollout;
}

/** The three readings side by side (method §1); nothing adds them up. */
export interface TaskReading {
  readonly process: Reading;
  readonly outcome: Reading;
  readonly result: Reading;
  /** Each stage by itself, in the plan's order; its coverage counts cells. Before its start NOT_DUE. */
  readonly stages: readonly StageReading[];
}

export interface StageReading extends Reading {
  readonly stageId: string;
}

/** Whether the city reports an indicator once, instead of each district. */
export function isOfCity(indicator: IndicatorDefinition): boolean {
  return (
    indicator.scope === IndicatorScope.CITY || indicator.districtAggregation === DistrictAggregation.CITY_ONLY
  );
}

/**
 * Whether an indicator is still in use at the end of a period: retired ones leave the readings from then on.
 */
export function isInUse(indicator: IndicatorDefinition, at: Period): boolean {
  return indicator.retiredOn === null || indicator.retiredOn > at.to;
}

/** The readings of a task in one district, or of a task the city runs itself, at a period (method §7). */
export function calculateTaskReading(input: TaskReadingInput): TaskReading {
  const { cycle, at, settings = DEFAULT_SETTINGS } = input;
  const isRunByCity = input.rollout === Rollout.CITY;
  const inUse = input.indicators.filter((indicator) => isInUse(indicator, at));
  const own = isRunByCity ? inUse : inUse.filter((indicator) => !isOfCity(indicator));
  const stageById = new Map(input.stages.map((stage) => [stage.id, stage]));
  const items = own.map((indicator): RollUpItem => {
    const stage = indicator.stageId === null ? null : (stageById.get(indicator.stageId) ?? null);
    const reading = calculateIndicatorReading({
      indicator,
      stage,
      cycle,
      override: input.overrides?.get(indicator.id) ?? null,
      cells: input.cells.get(indicator.id) ?? [],
      at,
      ...settings,
    });
    return { indicator, reading };
  });
  // A stage that only the city reports on is not expected of a district.
  const ofOthers = new Set(inUse.filter((indicator) => !own.includes(indicator)).map((each) => each.stageId));
  const expected = input.stages.filter(
    (stage) => !ofOthers.has(stage.id) || own.some((indicator) => indicator.stageId === stage.id),
  );
  const on = readingDate(cycle, at.to);
  return composeTaskReading({
    items,
    stages: input.stages,
    started: expected.filter((stage) => hasStageStarted(stage, cycle, on)),
    settings,
  });
}

interface TaskReadingParts {
  readonly items: readonly RollUpItem[];
  readonly stages: readonly StageDefinition[];
  /** The stages that count, of those. */
  readonly started: readonly StageDefinition[];
  readonly settings: ReadingSettings;
  /** Where the process coverage is not counted once per stage. */
  readonly stageCounts?: CoverageCounts;
}

/** The three readings from the indicators' readings. */
export function composeTaskReading(parts: TaskReadingParts): TaskReading {
  const { items, stages, started, settings } = parts;
  const ofKind = (kind: IndicatorKind) => items.filter((item) => item.indicator.kind === kind);
  const process = ofKind(IndicatorKind.PROCESS);
  const inStage = (stage: StageDefinition) => process.filter((item) => item.indicator.stageId === stage.id);
  return {
    process: calculateProcessReading({
      started: started.map((stage) => ({ stage, items: inStage(stage) })),
      hasIndicators: process.length > 0,
      counts: parts.stageCounts,
      settings,
    }),
    outcome: readCells(ofKind(IndicatorKind.OUTCOME), settings),
    result: readCells(ofKind(IndicatorKind.RESULT), settings),
    stages: stages.map((stage) => {
      const ofStage = inStage(stage);
      const counted = started.includes(stage) ? ofStage : [];
      return { stageId: stage.id, ...readCells(counted, settings, ofStage.length > 0) };
    }),
  };
}

/** The weighted mean of the limited achievements; coverage counts cells (method §7: outcome, result). */
function readCells(
  items: readonly RollUpItem[],
  settings: ReadingSettings,
  hasIndicators = items.length > 0,
): Reading {
  const selection = selectAlike(items);
  return composeReading({
    items,
    hasIndicators,
    selection,
    score: averageLimited(selection.counted),
    counts: addCounts(items.map((item) => item.reading.coverage)),
    unmeasuredStages: [],
    settings,
  });
}
