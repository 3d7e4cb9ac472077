import type { Period } from '@dure/domain/cycle/period';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { CellState } from '@dure/domain/indicator/indicator.types';
import { Rollout } from '@dure/domain/plan/plan.types';
import type { IndicatorReading } from '@dure/domain/progress/indicator-reading';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { Task } from '../plans/task.entity.js';
import type { PlanModel } from '../reporting/plan-model/plan-model.js';
import type {
  EnrolledDistrict,
  MeasuredIndicator,
  MeasuredTask,
} from '../reporting/plan-model/plan-structure.js';
import type {
  DivergencePoint,
  IndicatorDistrictColumns,
  TaskDistrictSeries,
} from './district-series.type.js';
import { ReadingsService } from './readings.service.js';
import { calculatedProgress } from './score-sheet.service.js';
import { citySeries, districtSeries } from './series-columns.js';
import { type ReadTask, readTaskInCity, readTaskInDistrict } from './task-readings.js';

interface DistrictRead {
  readonly district: EnrolledDistrict;
  readonly read: ReadTask;
}

/** One task across the districts. */
@Injectable()
export class DistrictSeriesService {
  constructor(private readonly readings: ReadingsService) {}

  /** @throws DomainError NOT_FOUND, PERIOD_UNKNOWN, PERIOD_NOT_DUE. */
  async get(
    context: RequestContext,
    { id, planId }: Task,
    period: string | null,
  ): Promise<TaskDistrictSeries> {
    const { model, at } = await this.readings.getModel(context, { id: planId }, period);
    const task = model.structure.taskById.get(id);
    if (task === undefined) throw new DomainError(ErrorCode.NOT_FOUND);
    return model.remember(`district series ${id} ${at.key}`, () => seriesOf(model, task, at));
  }
}

function seriesOf(model: PlanModel, task: MeasuredTask, at: Period): TaskDistrictSeries {
  const isRolledOut = task.entity.rollout === Rollout.DISTRICTS;
  const districts = (isRolledOut ? model.structure.enrolled : []).map((district) => ({
    district,
    read: readTaskInDistrict(model, task, district, at),
  }));
  const city = readTaskInCity(model, task, at);
  return {
    task: task.entity,
    period: at.key,
    asOf: at.to,
    dataVersion: model.dataVersion,
    isExample: city.isExample || districts.some(({ read }) => read.isExample),
    districts: districts.map(({ district }) => district.entity),
    progress: districts.map(({ district, read }) => calculatedProgress(model, task, district, at, read)),
    indicators: task.indicators.flatMap((indicator) => columnsOf(model, indicator, city, districts, at)),
    divergence: districts.map(pointOf),
  };
}

/** None for an indicator that is no longer in use at the period. */
function columnsOf(
  model: PlanModel,
  indicator: MeasuredIndicator,
  city: ReadTask,
  districts: readonly DistrictRead[],
  at: Period,
): IndicatorDistrictColumns[] {
  const { id } = indicator.definition;
  const inCity = city.listIndicators().find((reading) => reading.indicatorId === id);
  if (inCity === undefined) return [];
  const reporting = indicator.isReportedByCity ? [] : districts;
  const readings = reporting.map(({ read }) =>
    read.listIndicators().find((reading) => reading.indicatorId === id),
  );
  const column = <Value>(value: (reading: IndicatorReading | undefined) => Value): Value[] =>
    readings.map(value);
  return [
    {
      indicator: indicator.entity,
      cityValue: inCity.value,
      cityTarget: inCity.target,
      cityStatus: inCity.status,
      cityCoverage: inCity.coverage,
      cityFlags: [...inCity.flags],
      values: column((reading) => reading?.value ?? null),
      states: column((reading) => reading?.state ?? CellState.NOT_DUE),
      statuses: column((reading) => reading?.status ?? null),
      achievements: column((reading) => reading?.achievement ?? null),
      expected: column((reading) => reading?.expected ?? null),
      periods: column((reading) => reading?.valuePeriod ?? null),
      series: indicator.isReportedByCity
        ? [citySeries(model, indicator, at)]
        : reporting.map(({ district }) => districtSeries(model, indicator, district, at)),
    },
  ];
}

function pointOf({ district, read: { divergence } }: DistrictRead): DivergencePoint {
  const { x, y, result, reading } = divergence;
  return { district: district.entity, process: x, outcome: y, result, quadrant: reading };
}
