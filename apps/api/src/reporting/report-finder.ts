import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { type FindOperator, In, Raw } from 'typeorm';
import { Indicator } from '../indicators/indicator.entity.js';
import { requireNotClosed } from '../plans/plan-access.js';
import { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { ReportRow } from './report.entity.js';
import type { Report } from './report.type.js';
import { reportView } from './report-view.js';

/** A report with what decides about it. */
export interface FoundReport {
  readonly row: ReportRow;
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/** Finds reports for those who may read them; for everybody else they do not exist. */
@Injectable()
export class ReportFinder {
  constructor(private readonly database: Database) {}

  /** The report as whoever asks is shown it. @throws DomainError NOT_FOUND at `id`. */
  async get(context: RequestContext, id: string): Promise<Report> {
    const [found] = await this.list(context, [id]);
    if (found === undefined) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    return viewOf(context, found);
  }

  /**
   * The reports in the order of the ids.
   * @throws DomainError NOT_FOUND at `id` if one is unknown or may not be read, NOT_ALLOWED if `action` is not allowed on one
   * (whatever its state: a locked report is told apart later), PLAN_CLOSED.
   */
  async require(context: RequestContext, ids: readonly string[], action: Action): Promise<FoundReport[]> {
    const found = await this.list(context, ids);
    if (found.length < ids.length) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    for (const { row, plan } of found) {
      const scope = { isPublished: plan.publishedAt !== null, district: row.districtCode, isLocked: false };
      if (!can(context.actor, action, scope)) refuse(context.actor);
      requireNotClosed(plan);
    }
    return found;
  }

  /**
   * Those of the reports that may be read, in the order of the ids. The same three statements whatever there is: how long it
   * takes does not tell a report that may not be read from none.
   */
  private async list(context: RequestContext, ids: readonly string[]): Promise<FoundReport[]> {
    const { read } = this.database;
    const ofReports = (column: string): FindOperator<string> =>
      Raw((id) => `${id} in (select ${column} from report where id = any(:ids))`, { ids: [...ids] });
    const rows = await read.findBy(ReportRow, { id: In([...ids]) });
    const plans = await read.findBy(Plan, { id: ofReports('plan_id') });
    const indicators = await read.findBy(Indicator, { id: ofReports('indicator_id') });
    const rowById = new Map(rows.map((row) => [row.id, row]));
    const planById = new Map(plans.map((plan) => [plan.id, plan]));
    const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    return ids.flatMap((id): FoundReport[] => {
      const row = rowById.get(id);
      const plan = planById.get(row?.planId ?? '');
      const indicator = indicatorById.get(row?.indicatorId ?? '');
      if (row === undefined || plan === undefined || indicator === undefined) return [];
      const scope = { isPublished: plan.publishedAt !== null, district: row.districtCode };
      return can(context.actor, Action.REPORT_READ, scope) ? [{ row, plan, indicator }] : [];
    });
  }
}

export function viewOf(context: RequestContext, { row, plan }: FoundReport): Report {
  return reportView(context.actor, row, {
    isPublished: plan.publishedAt !== null,
    reportDueDays: plan.reportDueDays,
    state: plan.state,
  });
}
