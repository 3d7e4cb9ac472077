import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import { connectionOf, pageOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { PlansService } from '../plans/plans.service.js';
import { ReportRow } from './report.entity.js';
import type { Report, ReportConnection } from './report.type.js';
import { reportView } from './report-view.js';

export interface ReviewQueueArguments {
  readonly plan: string;
  readonly district: string | null;
  readonly first: number;
  readonly after: string | null;
}

interface QueueRow {
  readonly id: string;
  readonly key: readonly string[];
}

/** In the queue, a report stands by its district, period, indicator: what is read together stands together. */
const SORT_KEY = `array[coalesce(r.district_code, ''), r.period_end::text, r.period_key, i.code, r.id::text]`;
const QUEUE = `
  from report r join indicator i on i.id = r.indicator_id
  where r.plan_id = $1 and r.state = 'SUBMITTED' and i.removed_at is null
    and ($2::text is null or r.district_code = $2)`;

/** The submitted reports that wait for a planner. */
@Injectable()
export class ReviewQueueService {
  constructor(
    private readonly database: Database,
    private readonly plans: PlansService,
  ) {}

  /** @throws DomainError NOT_FOUND at `plan`, NOT_ALLOWED, OUT_OF_RANGE at `first`. */
  async get(context: RequestContext, queue: ReviewQueueArguments): Promise<ReportConnection> {
    const plan = await this.plans.get(context, queue.plan, 'plan');
    const isPublished = plan.publishedAt !== null;
    if (!can(context.actor, Action.REVIEW_QUEUE_READ, { isPublished })) refuse(context.actor);
    const page = pageOf(queue.first, queue.after);
    const keys = await this.database.rows<QueueRow>(
      `select r.id, ${SORT_KEY} as key ${QUEUE} and ($3::text[] is null or ${SORT_KEY} > $3)
       order by key limit $4`,
      [plan.id, queue.district, page.after, page.limit + 1],
    );
    const count = await this.database.row<{ count: number }>(`select count(*)::int as count ${QUEUE}`, [
      plan.id,
      queue.district,
    ]);
    const rows = await this.database.read.findBy(ReportRow, { id: In(keys.map(({ id }) => id)) });
    const rowById = new Map(rows.map((row) => [row.id, row]));
    const viewed = keys.flatMap(({ id, key }): { key: readonly string[]; view: Report }[] => {
      const row = rowById.get(id);
      if (row === undefined) return [];
      const reporting = { isPublished, reportDueDays: plan.reportDueDays, state: plan.state };
      return [{ key, view: reportView(context.actor, row, reporting) }];
    });
    return connectionOf(
      page,
      viewed,
      count?.count ?? 0,
      (each) => each.key,
      (each) => each.view,
    );
  }
}
