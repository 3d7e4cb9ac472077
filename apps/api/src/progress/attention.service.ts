import { isDivergent } from '@dure/domain/progress/divergence';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { EnrolledDistrict, MeasuredTask } from '../reporting/plan-model/plan-structure.js';
import type { Attention, AttentionRow } from './attention.type.js';
import { ReadingsService } from './readings.service.js';
import { type ReadingDetail, wholeDetail } from '../reporting/plan-model/stored-reading.js';

interface Place {
  readonly task: MeasuredTask;
  readonly district: EnrolledDistrict;
  readonly detail: ReadingDetail;
}

/** What to look at now, from the stored readings of a quarter. */
@Injectable()
export class AttentionService {
  constructor(private readonly readings: ReadingsService) {}

  /** @throws DomainError NOT_FOUND at `plan`, PERIOD_UNKNOWN, PERIOD_NOT_DUE. */
  async get(context: RequestContext, plan: string, period: string | null): Promise<Attention> {
    const { model, rows } = await this.readings.get(context, { code: plan }, period, null);
    const { structure } = model;
    const rowByPlace = new Map(rows.map((row) => [`${row.districtCode} ${row.taskId}`, row]));
    const places = structure.rolledOutTasks.flatMap((task) =>
      structure.enrolled.flatMap((district): Place[] => {
        const row = rowByPlace.get(`${district.entity.code} ${task.entity.id}`);
        return row === undefined ? [] : [{ task, district, detail: wholeDetail(row) }];
      }),
    );
    return {
      planId: structure.plan.id,
      missing: places.flatMap((place) => rowsOf(place, place.detail.missing)),
      regressing: places.flatMap((place) => rowsOf(place, place.detail.regressing)),
      diverging: places
        .filter(({ detail }) => detail.quadrant !== null && isDivergent(detail.quadrant))
        .map(({ task, district }) => ({ task: task.entity, indicator: null, district: district.entity })),
    };
  }
}

/** A row for each of the indicators, in the order of the plan. */
function rowsOf({ task, district }: Place, indicatorIds: readonly string[]): AttentionRow[] {
  const ids = new Set(indicatorIds);
  return task.indicators
    .filter(({ entity }) => ids.has(entity.id))
    .map(({ entity }) => ({ task: task.entity, indicator: entity, district: district.entity }));
}
