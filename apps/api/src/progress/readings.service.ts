import { currentPeriod } from '@dure/domain/plan/plan-years.rules';
import { getReadablePeriod } from '@dure/domain/progress/readable-period';
import { type Period, parsePeriod } from '@dure/domain/cycle/period';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { CITY, type PlanModel } from '../reporting/plan-model/plan-model.js';
import type { PlanKey } from '../reporting/plan-model/plan-model.statement.js';
import { PlanModels } from '../reporting/plan-model/plan-models.js';
import type { MeasuredTask, PlanStructure } from '../reporting/plan-model/plan-structure.js';
import type { TaskProgress } from './reading.type.js';
import type { StoredReading } from '../reporting/plan-model/stored-reading.js';
import { readingOfRow } from './reading-shape.js';

/** Stored readings of one quarter, with the plan of the same snapshot. */
export interface ReadingsSnapshot {
  readonly model: PlanModel;
  readonly at: Period;
  readonly rows: readonly StoredReading[];
}

/** Reads stored readings. */
@Injectable()
export class ReadingsService {
  constructor(private readonly models: PlanModels) {}

  /** The plan and the quarter asked for. @throws DomainError NOT_FOUND at `plan`, PERIOD_UNKNOWN, PERIOD_NOT_DUE. */
  async getModel(
    context: RequestContext,
    key: PlanKey,
    period: string | null,
  ): Promise<{ model: PlanModel; at: Period }> {
    const model = await this.models.get(context.actor, key);
    return { model, at: readablePeriod(model.structure, period, context.today) };
  }

  /**
   * The readings of a quarter, of one district ('' for the city's) or of all (`isBrief`: with the brief detail only): one statement, unless the plan was not in
   * memory and the quarter is to be the last closed one.
   * @throws as `getModel`.
   */
  async get(
    context: RequestContext,
    key: PlanKey,
    period: string | null,
    districtCode: string | null,
    isBrief = false,
  ): Promise<ReadingsSnapshot> {
    const { actor, today } = context;
    let wanted = period === null ? this.guessCurrent(key, today) : parsePeriod(period).key;
    if (wanted === null) wanted = (await this.getModel(context, key, null)).at.key;
    for (;;) {
      const { model, readings } = await this.models.getWithReadings(actor, key, {
        period: wanted,
        districtCode,
        isBrief,
      });
      const at = readablePeriod(model.structure, period, today);
      if (at.key === wanted) return { model, at, rows: readings };
      // The plan's years changed since they were last seen here.
      wanted = at.key;
    }
  }

  private guessCurrent(key: PlanKey, today: string): string | null {
    const structure = this.models.peek(key)?.structure;
    return structure === undefined ? null : currentPeriod(structure.years, structure.cycleYears, today).key;
  }
}

function readablePeriod(structure: PlanStructure, key: string | null, today: string): Period {
  return getReadablePeriod(structure.years, structure.cycleYears, key, today);
}

/** What the API shows of a stored row. */
export function taskProgress(
  { model, at }: Pick<ReadingsSnapshot, 'model' | 'at'>,
  task: MeasuredTask,
  row: StoredReading,
): TaskProgress {
  const isCity = row.districtCode === CITY;
  return {
    task: task.entity,
    district: isCity ? null : (model.structure.enrolledByCode.get(row.districtCode)?.entity ?? null),
    period: at.key,
    asOf: at.to,
    dataVersion: model.dataVersion,
    isExample: row.isExample,
    process: readingOfRow(row, 'process'),
    outcome: readingOfRow(row, 'outcome'),
    result: readingOfRow(row, 'result'),
  };
}
