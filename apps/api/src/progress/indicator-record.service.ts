import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Provenance } from '@dure/domain/plan/plan.types';
import { calculateCitySeries } from '@dure/domain/progress/city-series';
import type { Period } from '@dure/domain/cycle/period';
import { Injectable } from '@nestjs/common';
import type { Indicator } from '../indicators/indicator.entity.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { PlanModel } from '../reporting/plan-model/plan-model.js';
import type { MeasuredIndicator } from '../reporting/plan-model/plan-structure.js';
import { aggregatedOver } from './city-measure.js';
import type { IndicatorSeries } from './indicator-series.type.js';
import { ReadingsService } from './readings.service.js';
import { citySeries, districtSeries } from './series-columns.js';

/** The approved values of one indicator beside its target path. */
@Injectable()
export class IndicatorRecordService {
  constructor(private readonly readings: ReadingsService) {}

  /**
   * In a district, or in the city: of what the city reports its own values, else the aggregate over the districts. Null where
   * it is not reported there, and for a goal's own indicator, on which nobody reports.
   * @throws DomainError NOT_FOUND; UNKNOWN_VALUE at `district`.
   */
  async find(
    context: RequestContext,
    { id, planId }: Indicator,
    districtCode: string | null,
  ): Promise<IndicatorSeries | null> {
    const { model, at } = await this.readings.getModel(context, { id: planId }, null);
    const { structure } = model;
    if (districtCode !== null && !structure.districts.some(({ code }) => code === districtCode)) {
      throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'district');
    }
    const indicator = structure.indicatorById.get(id);
    if (indicator === undefined) return null;
    if (indicator.isReportedByCity) {
      return districtCode === null ? citySeries(model, indicator, at) : null;
    }
    if (districtCode === null) return aggregatedSeries(model, indicator, at);
    const district = structure.enrolledByCode.get(districtCode);
    return district === undefined ? null : districtSeries(model, indicator, district, at);
  }
}

function aggregatedSeries(model: PlanModel, indicator: MeasuredIndicator, at: Period): IndicatorSeries {
  const { definition, entity } = indicator;
  const series = calculateCitySeries({ ...aggregatedOver(model, indicator), at });
  const { readings } = series;
  const latest = readings.findLast((reading) => reading !== null) ?? null;
  const none = readings.map(() => null);
  return {
    indicator: entity,
    district: null,
    baseline: latest?.baseline ?? null,
    periods: [...series.periods],
    ends: [...series.ends],
    values: [...series.values],
    numerators: readings.map((reading) => reading?.numerator ?? null),
    denominators: readings.map((reading) => reading?.denominator ?? null),
    states: [...series.states],
    path: [...series.path],
    achievements: [...series.achievements],
    statuses: [...series.statuses],
    sources: series.periods.map((period, index) =>
      series.values[index] == null ? null : sourceAt(model, definition.id, period),
    ),
    targetKeys: [],
    targetValues: [],
    targetEnds: [],
    latestValue: latest?.value ?? null,
    latestPeriod: latest?.valuePeriod ?? null,
    expected: latest?.expected ?? null,
    achievement: latest?.achievement ?? null,
    status: latest?.status ?? null,
    flags: [...(latest?.flags ?? [])],
    zoneMedian: none,
    narratives: none,
  };
}

/** An aggregate is an example as soon as one of its values is. */
function sourceAt(model: PlanModel, indicatorId: string, period: string): Provenance {
  const cells = model.structure.enrolled.flatMap(
    ({ entity }) => model.cellsOf(entity.code).get(indicatorId) ?? [],
  );
  const isExample = cells.some((cell) => cell.period === period && cell.source === Provenance.EXAMPLE);
  return isExample ? Provenance.EXAMPLE : Provenance.FACT;
}
