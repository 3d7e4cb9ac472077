import { type Period, quarterAt } from '@dure/domain/cycle/period';
import { Rollout } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { CITY, type PlanModel } from '../reporting/plan-model/plan-model.js';
import { PlanModels } from '../reporting/plan-model/plan-models.js';
import type { MeasuredTask } from '../reporting/plan-model/plan-structure.js';
import { KIND_COLUMNS, READING_KINDS, type StoredReading } from '../reporting/plan-model/stored-reading.js';
import { storedReading } from './reading-shape.js';
import { readTaskInCity, readTaskInDistrict } from './task-readings.js';

/** What to calculate anew. What is left out means all of it. */
export interface RecomputationScope {
  readonly taskIds?: readonly string[];
  /** Beside the city's, which always changes with its districts'; '' for the city's alone. */
  readonly districtCode?: string;
  /** Date of the earliest change: quarters that ended before it keep their readings. */
  readonly since?: string;
}

const kinds = READING_KINDS.flatMap((kind) =>
  KIND_COLUMNS.map(([property, column, type]) => ({ kind, property, column: `${kind}_${column}`, type })),
);
const valueColumns = [...kinds.map(({ column }) => column), 'is_example', 'detail'];

/** A row by column name. */
type ReadingRow = Readonly<Record<string, unknown>>;

const UPSERT = `
  insert into reading (plan_id, period_key, district_code, task_id, ${valueColumns.join(', ')})
  select $1, r.period_key, r.district_code, r.task_id, ${valueColumns.map((column) => `r.${column}`).join(', ')}
  from jsonb_to_recordset($2::jsonb) as r
    (period_key text, district_code text, task_id uuid, ${kinds.map(({ column, type }) => `${column} ${type}`).join(', ')},
     is_example boolean, detail jsonb)
  on conflict (plan_id, period_key, district_code, task_id) do update
  set ${valueColumns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/**
 * Keeps the stored readings. They depend on data and period only and are always calculated whole from the approved cells,
 * never by differences, so that a full recomputation gives the very same rows.
 */
@Injectable()
export class ReadingStore {
  constructor(
    private readonly database: Database,
    private readonly models: PlanModels,
  ) {}

  /** Calculates anew what `scope` names, in the open transaction. Returns how many readings were written. */
  async recompute(planId: string, scope: RecomputationScope = {}): Promise<number> {
    const taskIds = scope.taskIds ?? (await this.listTaskIds(planId));
    await this.lock(taskIds);
    const model = await this.models.getInTransaction(planId, taskIds);
    const tasks = model.structure.tasks.filter((task) => taskIds.includes(task.entity.id));
    const quarters = model.structure.quarters.filter((quarter) => isTouched(quarter, scope.since));
    const rows = quarters.flatMap((quarter) =>
      tasks.flatMap((task) => rowsOf(model, task, quarter, scope.districtCode)),
    );
    if (scope.since === undefined) await this.clear(planId, taskIds, scope.districtCode);
    await this.write(planId, rows);
    return rows.length;
  }

  private async listTaskIds(planId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      'select id from task where plan_id = $1 order by id',
      [planId],
    );
    return rows.map((row) => row.id);
  }

  /**
   * One recomputation of a task at a time: the city's reading takes in all districts, so the second of two approvals must
   * see the first. Held to the end of the transaction, taken in one order.
   */
  private async lock(taskIds: readonly string[]): Promise<void> {
    await this.database.execute(
      `select pg_advisory_xact_lock(hashtextextended(t.id, 0))
       from (select id from unnest($1::text[]) as id order by id) t`,
      [taskIds],
    );
  }

  /** Rows of what is no longer read (a removed task, a district that left) go with those that are written again. */
  private async clear(
    planId: string,
    taskIds: readonly string[],
    districtCode: string | undefined,
  ): Promise<void> {
    await this.database.execute(
      `delete from reading where plan_id = $1 and task_id = any($2) and ($3::text is null or district_code in ($3, ''))`,
      [planId, taskIds, districtCode ?? null],
    );
  }

  private async write(planId: string, rows: readonly ReadingRow[]): Promise<void> {
    if (rows.length > 0) await this.database.execute(UPSERT, [planId, JSON.stringify(rows)]);
  }
}

function isTouched(quarter: Period, since: string | undefined): boolean {
  return since === undefined || quarter.to >= quarterAt(since).to;
}

/** A task's rows of one quarter: the districts in code order, then the city, which rests on them. */
function rowsOf(
  model: PlanModel,
  task: MeasuredTask,
  quarter: Period,
  only: string | undefined,
): ReadingRow[] {
  const { id, rollout } = task.entity;
  const districts = rollout === Rollout.DISTRICTS ? model.structure.enrolled : [];
  const readings = districts
    .filter(({ entity }) => only === undefined || entity.code === only)
    .map((district) =>
      storedReading(id, district.entity.code, readTaskInDistrict(model, task, district, quarter)),
    );
  const inCity = storedReading(id, CITY, readTaskInCity(model, task, quarter));
  return [...readings, inCity].map((reading) => rowOf(reading, quarter));
}

function rowOf(reading: StoredReading, quarter: Period): ReadingRow {
  return {
    period_key: quarter.key,
    district_code: reading.districtCode,
    task_id: reading.taskId,
    is_example: reading.isExample,
    detail: reading.detail,
    ...Object.fromEntries(kinds.map(({ kind, property, column }) => [column, reading[kind][property]])),
  };
}
