import { Action } from '@dure/domain/access/actions';
import { can, type Actor } from '@dure/domain/access/can';
import { parsePeriod } from '@dure/domain/cycle/period';
import { isPlanClosed } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import type { PlanState } from '@dure/domain/plan/lifecycle/plan-state';
import { reportDueOn } from '@dure/domain/reporting/due-report';
import { ReportAction, isLocked, isReportActionPossible } from '@dure/domain/reporting/report-workflow';
import type { ReportRow } from './report.entity.js';
import { Report, type ReportPermissions } from './report.type.js';

/** What of its plan a report's deadline and permissions depend on. */
export interface ReportingPlan {
  readonly isPublished: boolean;
  readonly reportDueDays: number;
  readonly state: PlanState;
}

/** What `actor` may do with a report, by the permission table and by its state. */
export function reportPermissions(actor: Actor, report: ReportRow, plan: ReportingPlan): ReportPermissions {
  const scope = {
    isPublished: plan.isPublished,
    district: report.districtCode,
    isLocked: isLocked(report.state),
  };
  const may = (action: Action, step: ReportAction): boolean =>
    !isPlanClosed(plan.state) && can(actor, action, scope) && isReportActionPossible(report.state, step);
  return {
    canEdit: may(Action.REPORT_SAVE, ReportAction.SAVE),
    canSubmit: may(Action.REPORT_SUBMIT, ReportAction.SUBMIT),
    canReturn: may(Action.REPORT_RETURN, ReportAction.RETURN),
    canApprove: may(Action.REPORT_APPROVE, ReportAction.APPROVE),
  };
}

/** A report as `actor` is shown it. Whether it may be shown at all has been decided before. */
export function reportView(actor: Actor, row: ReportRow, plan: ReportingPlan): Report {
  const period = parsePeriod(row.periodKey);
  return Object.assign(new Report(), {
    id: row.id,
    planId: row.planId,
    indicatorId: row.indicatorId,
    districtCode: row.districtCode,
    period,
    dueOn: reportDueOn(period, plan.reportDueDays),
    state: row.state,
    answer: row.answer,
    numerator: row.numerator,
    denominator: row.denominator,
    value: row.value,
    narrative: row.narrative,
    source: row.source,
    submittedAt: row.submittedAt,
    returnedAt: row.returnedAt,
    returnReason: row.returnReason,
    approvedAt: row.approvedAt,
    version: row.version,
    permissions: reportPermissions(actor, row, plan),
  });
}
