import type { StandingPlan, WorkbookDistrict } from '@dure/documents/workbook/plan-workbook.types';
import type { Locale } from '@dure/domain/messages/error-sentence';
import { areCodesFrozen } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { Injectable } from '@nestjs/common';
import { DistrictsService } from '../districts/districts.service.js';
import type { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import { PlanSnapshots } from '../revisions/plan-snapshots.js';

/** A plan as a workbook is made of it, or held against. Says nothing about who may see it. */
@Injectable()
export class StandingPlans {
  constructor(
    private readonly database: Database,
    private readonly districts: DistrictsService,
    private readonly snapshots: PlanSnapshots,
  ) {}

  async read(plan: Plan, locale: Locale): Promise<StandingPlan> {
    const [snapshot, districts, usedCodes] = await Promise.all([
      this.snapshots.read(plan.id),
      this.listDistricts(locale),
      this.listUsedCodes(plan.id),
    ]);
    const years = { from: plan.fromYear, to: plan.toYear };
    return { snapshot, years, districts, usedCodes, isRenumberable: !areCodesFrozen(plan.state) };
  }

  async listDistricts(locale: Locale): Promise<WorkbookDistrict[]> {
    const districts = await this.districts.list();
    return districts.map(({ code, nameKo, nameEn }) => ({ code, name: locale === 'en' ? nameEn : nameKo }));
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
