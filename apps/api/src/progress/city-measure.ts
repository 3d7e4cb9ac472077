import type { CityReadingInput } from '@dure/domain/progress/city-reading';
import type { IndicatorDefinition, StageDefinition } from '@dure/domain/indicator/indicator.definition';
import type { PlanModel } from '../reporting/plan-model/plan-model.js';
import type { MeasuredIndicator } from '../reporting/plan-model/plan-structure.js';

type OneIndicator = Omit<CityReadingInput, 'stages' | 'indicators' | 'at'> & {
  readonly indicator: IndicatorDefinition;
  readonly stage: StageDefinition | null;
};

/** One indicator with all districts that take part, as the rules aggregate it. */
export function aggregatedOver(
  model: PlanModel,
  { definition, stage, overrides }: MeasuredIndicator,
): OneIndicator {
  const { structure } = model;
  return {
    indicator: definition,
    stage,
    districts: structure.enrolled.map(({ entity: { code }, years }) => {
      const override = overrides.get(code);
      return {
        code,
        cycle: years,
        population: null,
        overrides: new Map(override === undefined ? [] : [[definition.id, override]]),
        cells: model.cellsOf(code),
      };
    }),
    planYears: structure.years,
    settings: structure.settings,
  };
}
