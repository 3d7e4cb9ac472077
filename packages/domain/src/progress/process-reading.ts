import { type CoverageCounts, addCounts } from '../indicator/coverage.js';
import type { StageDefinition } from '../indicator/indicator.definition.js';
import { CellState } from '../indicator/indicator.types.js';
import { type Reading, type ReadingSettings, ReadingState, composeReading, stateOfGroup } from './reading.js';
import { type RollUpItem, averageLimited, selectAlike, weightedMean } from './roll-up.js';

/** A started stage and the readings of its process indicators. */
export interface StageItems {
  readonly stage: StageDefinition;
  readonly items: readonly RollUpItem[];
}

/** Whether a stage counts as reported, blank, left aside or not yet expected (method §7). */
export function countStage(states: readonly CellState[]): CoverageCounts {
  if (states.length === 0) return { reported: 0, expected: 1, notApplicable: 0 };
  switch (stateOfGroup(states)) {
    case ReadingState.SCORED:
      return { reported: 1, expected: 1, notApplicable: 0 };
    case ReadingState.MISSING:
      return { reported: 0, expected: 1, notApplicable: 0 };
    case ReadingState.NOT_APPLICABLE:
      return { reported: 0, expected: 0, notApplicable: 1 };
    default:
      return { reported: 0, expected: 0, notApplicable: 0 };
  }
}

export interface ProcessReadingInput {
  readonly started: readonly StageItems[];
  readonly hasIndicators: boolean;
  /** Stages counted otherwise than one by one: over districts, each stage counts in each of them. */
  readonly counts?: CoverageCounts;
  readonly settings: ReadingSettings;
}

/**
 * The process reading (method §7): per started stage the weighted mean of its indicators' limited
 * achievements, then the weighted mean over the stages that have one. An unmeasured stage scores neither 0
 * nor 1.
 */
export function calculateProcessReading(input: ProcessReadingInput): Reading {
  const { started } = input;
  const items = started.flatMap((each) => each.items);
  const selection = selectAlike(items);
  const counted = new Set(selection.counted);
  const scored = started.flatMap(({ stage, items: ofStage }) => {
    const value = averageLimited(ofStage.filter((item) => counted.has(item)));
    return value === null ? [] : [{ value, weight: stage.weight ?? 1 }];
  });
  const byStage = started.map((each) => countStage(each.items.map((item) => item.reading.state)));
  const unmeasured = started.filter(
    (_, index) => byStage[index]?.expected === 1 && byStage[index].reported === 0,
  );
  return composeReading({
    items,
    hasIndicators: input.hasIndicators,
    selection,
    score: weightedMean(scored),
    counts: input.counts ?? addCounts(byStage),
    unmeasuredStages: unmeasured.map((each) => each.stage.code),
    settings: input.settings,
  });
}
