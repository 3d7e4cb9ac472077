import type {
  IndicatorDefinition,
  StageDefinition,
  TargetPoint,
} from '@dure/domain/indicator/indicator.definition';
import type { Indicator } from '../../indicators/indicator.entity.js';
import type { Stage } from '../../plans/stage.entity.js';

/** Factor from a ratio to its unit: 100 for %, 1 for a mean of points. */
function scaleOf(unit: string): number {
  return unit === '%' ? 100 : 1;
}

/** An indicator's row as the rules read it, with all versions of its own targets. */
export function defineIndicator(indicator: Indicator, targets: readonly TargetPoint[]): IndicatorDefinition {
  const { bandLo, bandHi } = indicator;
  return {
    id: indicator.id,
    code: indicator.code,
    kind: indicator.kind,
    stageId: indicator.stageId,
    direction: indicator.direction,
    frequency: indicator.frequency,
    timeAggregation: indicator.timeAggregation,
    isCumulative: indicator.isCumulative,
    districtAggregation: indicator.districtAggregation,
    scope: indicator.scope,
    unit: indicator.unit,
    hasRatio: indicator.numeratorLabel !== null,
    mayExceed: indicator.mayExceed,
    scale: scaleOf(indicator.unit),
    baseline: indicator.baseline,
    band: bandLo === null || bandHi === null ? null : { lo: bandLo, hi: bandHi },
    interpolation: indicator.interpolation,
    dueFrom: indicator.dueFrom,
    hasMidpoint: indicator.hasMidpoint,
    weight: indicator.weight,
    targets,
    retiredOn: indicator.retiredOn,
  };
}

export function defineStage(stage: Stage): StageDefinition {
  const { id, code, startMonth, endMonth, recurrence } = stage;
  return { id, code, startMonth, endMonth, recurrence };
}
