import { Action } from '@dure/domain/access/actions';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { checkReason, checkReport } from '@dure/domain/reporting/report-rules';
import { ReportAction, nextReportState } from '@dure/domain/reporting/report-workflow';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { defineIndicator } from './plan-model/indicator-definition.js';
import { type FoundReport, ReportFinder, viewOf } from './report-finder.js';
import { ReportConflict, type ReportResult, type ReportVersionInput } from './report.type.js';
import { ReportWriter } from './report-writer.js';
import { ReportApproved } from './reporting-events.js';

/** Reports that can be submitted at once. */
export const MOST_REPORTS = 100;

/** Submits, returns and approves reports. Each step carries the version that was read. */
@Injectable()
export class ReportSteps {
  constructor(
    private readonly database: Database,
    private readonly finder: ReportFinder,
    private readonly writer: ReportWriter,
    private readonly events: Events,
  ) {}

  /** @throws DomainError NOT_FOUND, NOT_ALLOWED, REPORT_LOCKED, TRANSITION_NOT_ALLOWED, and what `checkReport` refuses. */
  async submit(context: RequestContext, id: string, version: number): Promise<ReportResult> {
    const [result] = await this.submitAll(context, [{ id, version }]);
    if (result === undefined) throw new Error('One report was to be submitted.');
    return result;
  }

  /**
   * Submits all of the reports or none: where one changed after it was read, nothing is written and the others are given
   * back as they are.
   * @throws DomainError OUT_OF_RANGE or INVALID_INPUT at `reports`; else as `submit`, its `params` naming the `report`.
   */
  async submitAll(context: RequestContext, reports: readonly ReportVersionInput[]): Promise<ReportResult[]> {
    if (reports.length === 0 || reports.length > MOST_REPORTS) {
      throw new DomainError(ErrorCode.OUT_OF_RANGE, 'reports', { min: 1, max: MOST_REPORTS });
    }
    const ids = reports.map((report) => report.id);
    if (new Set(ids).size < ids.length) throw new DomainError(ErrorCode.INVALID_INPUT, 'reports');
    // In one order, so that two submissions never wait for each other in a circle.
    await this.database.rows('select from report where id = any($1) order by id for update', [ids]);
    const found = await this.finder.require(context, ids, Action.REPORT_SUBMIT);
    const isStale = ({ row }: FoundReport, index: number): boolean => row.version !== reports[index]?.version;
    if (found.some(isStale)) {
      return found.map((each, index) => {
        const view = viewOf(context, each);
        return isStale(each, index) ? new ReportConflict(view) : view;
      });
    }
    for (const each of found) await this.submitOne(context, each);
    return Promise.all(ids.map((id) => this.finder.get(context, id)));
  }

  /** @throws DomainError REASON_REQUIRED or TOO_LONG at `reason`; else as `submit`. */
  async return(context: RequestContext, id: string, version: number, reason: string): Promise<ReportResult> {
    const found = await this.requireOne(context, id, Action.REPORT_RETURN);
    if (found.row.version !== version) return new ReportConflict(viewOf(context, found));
    const state = nextReportState(found.row.state, ReportAction.RETURN);
    return this.write(context, 'returnReport', found, {
      state,
      returnReason: checkReason(reason),
      returnedAt: new Date(),
      returnedBy: context.actor.accountId,
    });
  }

  /** Approves the very report that was read. @throws DomainError ALREADY_REMOVED at `id`; else as `submit`. */
  async approve(context: RequestContext, id: string, version: number): Promise<ReportResult> {
    const found = await this.requireOne(context, id, Action.REPORT_APPROVE);
    const { row, indicator } = found;
    if (row.version !== version) return new ReportConflict(viewOf(context, found));
    const state = nextReportState(row.state, ReportAction.APPROVE);
    checkReport(defineIndicator(indicator, []), row);
    await this.holdIndicator(row.indicatorId);
    const result = await this.write(context, 'approveReport', found, {
      state,
      approvedAt: new Date(),
      approvedBy: context.actor.accountId,
      approvedVersion: version,
    });
    if (result instanceof ReportConflict) return result;
    const { planId, indicatorId, districtCode, periodEnd } = row;
    await this.events.raise(new ReportApproved(planId, indicatorId, districtCode, periodEnd));
    return result;
  }

  private async requireOne(context: RequestContext, id: string, action: Action): Promise<FoundReport> {
    const [found] = await this.finder.require(context, [id], action);
    if (found === undefined) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    return found;
  }

  /**
   * Keeps the indicator from being removed while a value of it is approved: whichever comes second sees the first.
   * @throws DomainError ALREADY_REMOVED at `id`.
   */
  private async holdIndicator(id: string): Promise<void> {
    const held = await this.database.row<{ id: string }>(
      'select id from indicator where id = $1 and removed_at is null for share',
      [id],
    );
    if (held === null) throw new DomainError(ErrorCode.ALREADY_REMOVED, 'id');
  }

  private async submitOne(context: RequestContext, { row, indicator }: FoundReport): Promise<void> {
    const state = nextReportState(row.state, ReportAction.SUBMIT);
    const checked = checkedFor(row.id, () => checkReport(defineIndicator(indicator, []), row));
    const patch = { ...checked, state, submittedAt: new Date(), submittedBy: context.actor.accountId };
    const isWritten = await this.writer.change('submitReport', row, row.version, patch);
    if (!isWritten) throw new Error('A locked row changed.');
  }

  private async write(
    context: RequestContext,
    action: string,
    { row }: FoundReport,
    patch: Parameters<ReportWriter['change']>[3],
  ): Promise<ReportResult> {
    const isWritten = await this.writer.change(action, row, row.version, patch);
    const current = await this.finder.get(context, row.id);
    return isWritten ? current : new ReportConflict(current);
  }
}

/** Names the report in the refusal: where many are submitted, one of them is meant. */
function checkedFor<Result>(report: string, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new DomainError(error.code, error.field, { ...error.params, report });
  }
}
