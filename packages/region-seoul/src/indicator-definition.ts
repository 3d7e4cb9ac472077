import type { CycleYears } from '@dure/domain/cycle/period';
import type { IndicatorDefinition, StageDefinition } from '@dure/domain/indicator/indicator.definition';
import { Interpolation } from '@dure/domain/indicator/indicator.types';
import type { ExampleCycle, ExampleIndicator, ExampleStage } from './example-plan.types.js';

/** Factor from a ratio to its unit: 100 for %, 1 for a mean of points. */
const scaleOf = (unit: string): number => (unit === '%' ? 100 : 1);

/** An indicator as the rules of the domain read it; ids are codes, of a stage its letter. */
export function defineIndicator(indicator: ExampleIndicator): IndicatorDefinition {
  const { code, kind, direction, frequency, timeAggregation, isCumulative, districtAggregation } = indicator;
  return {
    id: code,
    code,
    kind,
    stageId: indicator.stageCode,
    direction,
    frequency,
    timeAggregation,
    isCumulative,
    districtAggregation,
    scope: indicator.scope,
    unit: indicator.unit,
    hasRatio: indicator.numeratorLabel !== null,
    mayExceed: indicator.mayExceed,
    scale: scaleOf(indicator.unit),
    baseline: indicator.baseline,
    band: null,
    interpolation: Interpolation.LINEAR,
    dueFrom: indicator.dueFrom,
    hasMidpoint: indicator.hasMidpoint,
    weight: 1,
    targets: indicator.targets.map(({ pointKey, value }) => ({ key: pointKey, value })),
    retiredOn: null,
  };
}

/** A stage as the rules of the domain read it. */
export function defineStage({ code, startMonth, endMonth, recurrence }: ExampleStage): StageDefinition {
  return { id: code, code, startMonth, endMonth, recurrence };
}

export function cycleYears({ fromYear, toYear }: ExampleCycle): CycleYears {
  return { from: fromYear, to: toYear };
}
