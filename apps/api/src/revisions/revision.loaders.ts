import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { PlanStepRecord, Renumbering, Revision } from './revision.types.js';

/** The steps of each plan, in the order in which they were taken. */
@Injectable()
export class StepsOfPlanLoader extends BatchLoader<string, PlanStepRecord[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly PlanStepRecord[][]> {
    const rows = await this.database.rows<PlanStepRecord & { planId: string }>(
      `select s.id, s.plan_id as "planId", s.step, s.from_state as "fromState", s.to_state as "toState",
         s.taken_on::text as "takenOn", s.document_number as "documentNumber", s.note, r.number as "revisionNumber",
         s.recorded_at as "recordedAt", s.recorded_by as "recordedById", s.source
       from plan_step s left join revision r on r.id = s.revision_id
       where s.plan_id = any($1::uuid[]) order by s.recorded_at, s.taken_on, s.id`,
      [planIds],
    );
    return groupedBy(planIds, rows, (row) => row.planId);
  }
}

/** The revisions of each plan, newest first; without their contents. */
@Injectable()
export class RevisionsOfPlanLoader extends BatchLoader<string, Revision[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly Revision[][]> {
    const rows = await this.database.rows<Revision & { planId: string }>(
      `select r.id, r.plan_id as "planId", r.number, s.taken_on::text as "takenOn",
         s.document_number as "documentNumber", r.recorded_at as "recordedAt", r.recorded_by as "recordedById", r.source
       from revision r join plan_step s on s.revision_id = r.id
       where r.plan_id = any($1::uuid[]) order by r.number desc`,
      [planIds],
    );
    return groupedBy(planIds, rows, (row) => row.planId);
  }
}

/** What the last renumbering of each plan changed, in the order of the tree then. */
@Injectable()
export class RenumberedLoader extends BatchLoader<string, Renumbering[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(
    planIds: readonly string[],
    context: RequestContext,
  ): Promise<readonly Renumbering[][]> {
    type Row = Omit<Renumbering, 'title'> & { planId: string; titleKo: string; titleEn: string | null };
    const rows = await this.database.rows<Row>(
      `select r.plan_id as "planId", r.node_id as "nodeId", r.node_type as type, r.before, r.after,
         n.title_ko as "titleKo", n.title_en as "titleEn"
       from renumbering r join (
         select id, title_ko, title_en from goal union all select id, title_ko, title_en from task
         union all select id, title_ko, title_en from stage union all select id, title_ko, title_en from indicator
       ) n on n.id = r.node_id
       where r.plan_id = any($1::uuid[])
         and r.recorded_at = (select max(recorded_at) from renumbering last where last.plan_id = r.plan_id)
       order by r.position`,
      [planIds],
    );
    const named = rows.map((row) => ({ ...row, title: context.text(row.titleKo, row.titleEn) }));
    return groupedBy(planIds, named, (row) => row.planId);
  }
}
