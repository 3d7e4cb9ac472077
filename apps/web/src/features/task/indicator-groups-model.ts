import type { TaskPage_TaskFragment } from './task.generated.js';

export type TaskData = TaskPage_TaskFragment;
export type TaskStage = TaskData['stages'][number];
export type TaskSeriesData = TaskData['districtSeries'];
export type IndicatorColumns = TaskSeriesData['indicators'][number];
export type TaskReadingData = TaskData['cityProgress']['process'];

/** Indicators that stand together: those of a stage, all outcomes, or all results. */
export type IndicatorGroup =
  | {
      readonly kind: 'PROCESS';
      readonly stage: TaskStage | null;
      readonly indicators: readonly IndicatorColumns[];
    }
  | {
      readonly kind: 'OUTCOME' | 'RESULT';
      readonly stage: null;
      readonly indicators: readonly IndicatorColumns[];
    };

/**
 * Groups a task's indicators as the work goes: stage by stage, a stage without indicators included since that is to be seen,
 * then outcome, then result.
 */
export function groupIndicators(
  stages: readonly TaskStage[],
  indicators: readonly IndicatorColumns[],
): IndicatorGroup[] {
  const ofKind = (kind: string) => indicators.filter((each) => each.indicator.kind === kind);
  const process = ofKind('PROCESS');
  const known = new Set(stages.map(({ id }) => id));
  const groups: IndicatorGroup[] = stages.map((stage) => ({
    kind: 'PROCESS',
    stage,
    indicators: process.filter(({ indicator }) => indicator.stage?.id === stage.id),
  }));
  const stray = process.filter(({ indicator }) => !known.has(indicator.stage?.id ?? ''));
  if (stray.length > 0) groups.push({ kind: 'PROCESS', stage: null, indicators: stray });
  for (const kind of ['OUTCOME', 'RESULT'] as const) {
    const own = ofKind(kind);
    if (own.length > 0) groups.push({ kind, stage: null, indicators: own });
  }
  return groups;
}
