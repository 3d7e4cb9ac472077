import type { StandingPlan, WorkbookDistrict } from '@dure/documents/workbook/plan-workbook.types';
import type { Locale } from '@dure/domain/messages/error-sentence';
import { areCodesFrozen } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { Injectable } from '@nestjs/common';
import { DistrictsService } from '../districts/districts.service.js';
import type { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import { PlanSnapshots } from '../revisions/plan-snapshots.js';

/** ISO 8601 to the microsecond, as PostgreSQL keeps it: two of them compare as text. */
const INSTANT = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';

/** A plan as a workbook is made of it, or held against. Says nothing about who may see it. */
@Injectable()
export class StandingPlans {
  constructor(
    private readonly database: Database,
    private readonly districts: DistrictsService,
    private readonly snapshots: PlanSnapshots,
  ) {}

  async read(plan: Plan, locale: Locale): Promise<StandingPlan> {
    // Read before the plan itself: what changes in between counts as changed since.
    const marks = await this.readMarks(plan.id);
    const [snapshot, districts, usedCodes] = await Promise.all([
      this.snapshots.read(plan.id),
      this.listDistricts(locale),
      this.listUsedCodes(plan.id),
    ]);
    const years = { from: plan.fromYear, to: plan.toYear };
    return { snapshot, years, districts, usedCodes, ...marks, isRenumberable: !areCodesFrozen(plan.state) };
  }

  async listDistricts(locale: Locale): Promise<WorkbookDistrict[]> {
    const districts = await this.districts.list();
    return districts.map(({ code, nameKo, nameEn }) => ({ code, name: locale === 'en' ? nameEn : nameKo }));
  }

  private async readMarks(
    planId: string,
  ): Promise<Required<Pick<StandingPlan, 'readAt' | 'versions' | 'createdAt'>>> {
    const tables = ['goal', 'task', 'stage', 'indicator'];
    const marks = await this.database.row<Required<Pick<StandingPlan, 'readAt' | 'versions' | 'createdAt'>>>(
      `select to_char(now() at time zone 'UTC', $2) as "readAt",
         coalesce(json_object_agg(id, version), '{}') as versions,
         coalesce(json_object_agg(id, to_char(created_at at time zone 'UTC', $2)), '{}') as "createdAt"
       from (${tables
         .map(
           (table) =>
             `select id, version, created_at from ${table} where plan_id = $1 and removed_at is null`,
         )
         .join(' union all ')}) node`,
      [planId, INSTANT],
    );
    return marks ?? { readAt: '', versions: {}, createdAt: {} };
  }

  private async listUsedCodes(planId: string): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>(
      `select code from node_code where plan_id = $1
       union all select task_id || '/' || code from stage where plan_id = $1`,
      [planId],
    );
    return rows.map(({ code }) => code);
  }
}
