import { parsePeriod, type Period } from '@dure/domain/cycle/period';
import { isFlow } from '@dure/domain/indicator/flow';
import { currentPeriod } from '@dure/domain/plan/plan-years.rules';
import { calculateCityIndicatorReading } from '@dure/domain/progress/city-reading';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { CITY, type PlanModel } from '../reporting/plan-model/plan-model.js';
import { PlanModels } from '../reporting/plan-model/plan-models.js';
import type { MeasuredIndicator } from '../reporting/plan-model/plan-structure.js';
import { aggregatedOver } from './city-measure.js';
import { readIndicator } from './task-readings.js';

/** Where a plan's indicators stand, for a plan that goes on from there. */
@Injectable()
export class LastValuesService {
  constructor(private readonly models: PlanModels) {}

  /**
   * The last approved value of each indicator that has one, by id, as this transaction sees it: over the districts where they
   * report. Of yearly amounts that of the last whole year.
   */
  async read(context: RequestContext, planId: string): Promise<ReadonlyMap<string, number>> {
    const model = await this.models.getInTransaction(planId, null);
    const { years, cycleYears, indicatorById } = model.structure;
    const at = currentPeriod(years, cycleYears, context.today);
    const values = [...indicatorById.values()].flatMap((indicator) => {
      const value = readValue(model, indicator, isFlow(indicator.definition) ? endOfWholeYear(at) : at);
      return value === null ? [] : [[indicator.definition.id, value] as const];
    });
    return new Map(values);
  }
}

function readValue(model: PlanModel, indicator: MeasuredIndicator, at: Period): number | null {
  return indicator.isReportedByCity
    ? readIndicator(model, indicator, CITY, model.structure.years, at).value
    : (calculateCityIndicatorReading({ ...aggregatedOver(model, indicator), at })?.value ?? null);
}

function endOfWholeYear(at: Period): Period {
  const year = Number(at.to.slice(0, 4));
  return parsePeriod(`${at.to.endsWith('12-31') ? year : year - 1}-Q4`);
}
