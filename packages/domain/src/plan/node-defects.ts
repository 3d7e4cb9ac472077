import { hasMixedKeys } from '../indicator/target-path.js';
import type { IndicatorDefinition, StageDefinition } from '../indicator/indicator.definition.js';
import { IndicatorKind, TimeAggregation } from '../indicator/indicator.types.js';

/** Defects of a plan that the diagnosis reports (method §1, §4, §6); a plan with one can still be read. */
export const PlanDefect = {
  /** A task with outcome or result indicators, but no stage of change. */
  TASK_WITHOUT_STAGE: 'TASK_WITHOUT_STAGE',
  STAGE_WITHOUT_PROCESS_INDICATOR: 'STAGE_WITHOUT_PROCESS_INDICATOR',
  /** Year-of-cycle and calendar target keys in one indicator. */
  MIXED_TARGET_KEYS: 'MIXED_TARGET_KEYS',
  /** The mean of running totals. */
  CUMULATIVE_MEAN: 'CUMULATIVE_MEAN',
} as const;
export type PlanDefect = (typeof PlanDefect)[keyof typeof PlanDefect];

export interface PlanFinding {
  readonly defect: PlanDefect;
  /** Id of the task, stage or indicator. */
  readonly nodeId: string;
}

/** Lists the defects of one task. `indicators` are those in use. */
export function listPlanDefects(task: {
  readonly id: string;
  readonly stages: readonly StageDefinition[];
  readonly indicators: readonly IndicatorDefinition[];
}): PlanFinding[] {
  const findings: PlanFinding[] = [];
  const process = task.indicators.filter((indicator) => indicator.kind === IndicatorKind.PROCESS);
  if (task.stages.length === 0 && task.indicators.length > process.length) {
    findings.push({ defect: PlanDefect.TASK_WITHOUT_STAGE, nodeId: task.id });
  }
  for (const stage of task.stages) {
    if (process.some((indicator) => indicator.stageId === stage.id)) continue;
    findings.push({ defect: PlanDefect.STAGE_WITHOUT_PROCESS_INDICATOR, nodeId: stage.id });
  }
  for (const indicator of task.indicators) {
    if (hasMixedKeys(indicator.targets)) {
      findings.push({ defect: PlanDefect.MIXED_TARGET_KEYS, nodeId: indicator.id });
    }
    if (indicator.isCumulative && indicator.timeAggregation === TimeAggregation.MEAN) {
      findings.push({ defect: PlanDefect.CUMULATIVE_MEAN, nodeId: indicator.id });
    }
  }
  return findings;
}
