import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Rollout } from '@dure/domain/plan/plan.types';
import { getDuePeriod, isReportedByCity } from '@dure/domain/reporting/due-report';
import { type CheckedReport, checkDraft } from '@dure/domain/reporting/report-rules';
import { ReportAction, nextReportState } from '@dure/domain/reporting/report-workflow';
import type { CycleYears, Period } from '@dure/domain/cycle/period';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Indicator } from '../indicators/indicator.entity.js';
import { Cycle } from '../plans/cycle.entity.js';
import { Participation } from '../plans/participation.entity.js';
import { requireNotClosed } from '../plans/plan-access.js';
import { Plan } from '../plans/plan.entity.js';
import { Stage } from '../plans/stage.entity.js';
import { Task } from '../plans/task.entity.js';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { defineIndicator, defineStage } from './plan-model/indicator-definition.js';
import { ReportFinder } from './report-finder.js';
import { ReportRow } from './report.entity.js';
import { ReportConflict, type ReportResult, type SaveReportInput } from './report.type.js';
import { ReportState } from './report-enums.js';
import { ReportWriter } from './report-writer.js';

/** Where a report belongs: the cell of one indicator, district and period. */
interface ReportPlace {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly districtCode: string | null;
  readonly period: Period;
}

/** Begins and changes reports. */
@Injectable()
export class ReportSaving {
  constructor(
    private readonly database: Database,
    private readonly finder: ReportFinder,
    private readonly writer: ReportWriter,
  ) {}

  /**
   * Begins a report, or changes the one that was read; figures may still be wanting.
   * @throws DomainError NOT_FOUND, NOT_ALLOWED at `district`, NOT_PARTICIPATING, PERIOD_UNKNOWN, PERIOD_NOT_DUE,
   * REPORT_LOCKED, PLAN_CLOSED, and what `checkDraft` refuses.
   */
  async save(context: RequestContext, input: SaveReportInput): Promise<ReportResult> {
    const place = await this.place(context, input);
    const row = await this.findRow(place);
    if (row === null) return this.begin(context, place, input);
    if (row.version !== input.version) return this.conflict(context, row.id);
    const state = nextReportState(row.state, ReportAction.SAVE);
    const checked = checkDraft(defineIndicator(place.indicator, []), entryOf(input, row));
    const submission = state === ReportState.DRAFT ? { submittedAt: null, submittedBy: null } : {};
    const patch = { ...checked, ...submission, state };
    const isWritten = await this.writer.change('saveReport', row, row.version, patch);
    return isWritten ? this.finder.get(context, row.id) : this.conflict(context, row.id);
  }

  private async begin(
    context: RequestContext,
    place: ReportPlace,
    input: SaveReportInput,
  ): Promise<ReportResult> {
    if (input.version != null) throw new DomainError(ErrorCode.NOT_FOUND, 'version');
    const checked = checkDraft(defineIndicator(place.indicator, []), entryOf(input, null));
    const id = await this.insert(context, place, checked);
    const row = await this.findRow(place);
    if (row === null) throw new Error('A report that was begun, or that was there, is not there.');
    // Nothing was inserted: somebody else began it at the same moment.
    if (id === null) return this.conflict(context, row.id);
    await this.writer.begun('saveReport', row);
    return this.finder.get(context, row.id);
  }

  private async conflict(context: RequestContext, id: string): Promise<ReportConflict> {
    return new ReportConflict(await this.finder.get(context, id));
  }

  private findRow({ indicator, districtCode, period }: ReportPlace): Promise<ReportRow | null> {
    return this.database.read.findOneBy(ReportRow, {
      indicatorId: indicator.id,
      districtCode: districtCode ?? IsNull(),
      periodKey: period.key,
    });
  }

  /** The new report's id; null if there is one already. What a report says of an example is an example. */
  private async insert(
    context: RequestContext,
    place: ReportPlace,
    checked: CheckedReport,
  ): Promise<string | null> {
    const { plan, indicator, districtCode, period } = place;
    const row = await this.database.row<{ id: string }>(
      `insert into report (plan_id, indicator_id, district_code, period_key, period_end, state, answer, numerator,
         denominator, value, narrative, source, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       on conflict do nothing returning id`,
      [
        plan.id,
        indicator.id,
        districtCode,
        period.key,
        period.to,
        ReportState.DRAFT,
        checked.answer,
        checked.numerator,
        checked.denominator,
        checked.value,
        checked.narrative,
        indicator.source,
        context.actor.accountId,
      ],
    );
    return row?.id ?? null;
  }

  private async place(context: RequestContext, input: SaveReportInput): Promise<ReportPlace> {
    const { read } = this.database;
    const indicator = await read.findOneBy(Indicator, { id: input.indicatorId, removedAt: IsNull() });
    const plan = indicator && (await read.findOneBy(Plan, { id: indicator.planId }));
    const isPublished = plan?.publishedAt != null;
    if (indicator === null || plan === null || !can(context.actor, Action.PLAN_READ, { isPublished })) {
      throw new DomainError(ErrorCode.NOT_FOUND, 'indicatorId');
    }
    const districtCode = input.district ?? null;
    const scope = { isPublished, district: districtCode, isLocked: false };
    if (!can(context.actor, Action.REPORT_SAVE, scope))
      throw new DomainError(ErrorCode.NOT_ALLOWED, 'district');
    requireNotClosed(plan);

    const task = indicator.taskId === null ? null : await read.findOneBy(Task, { id: indicator.taskId });
    const stage = indicator.stageId === null ? null : await read.findOneBy(Stage, { id: indicator.stageId });
    const definition = defineIndicator(indicator, []);
    const isCitys = isReportedByCity(definition, task?.rollout ?? Rollout.CITY);
    if (isCitys !== (districtCode === null)) {
      throw new DomainError(isCitys ? ErrorCode.UNKNOWN_VALUE : ErrorCode.REQUIRED, 'district');
    }
    const years =
      districtCode === null
        ? { from: plan.fromYear, to: plan.toYear }
        : await this.cycleOf(plan, districtCode);
    const reporting = { indicator: definition, stage: stage && defineStage(stage), years };
    return { plan, indicator, districtCode, period: getDuePeriod(reporting, input.period, context.today) };
  }

  /** Years of the district's cycle. @throws DomainError NOT_PARTICIPATING at `district`. */
  private async cycleOf(plan: Plan, districtCode: string): Promise<CycleYears> {
    const { read } = this.database;
    const participation = await read.findOneBy(Participation, { planId: plan.id, districtCode });
    const cycle =
      participation?.cycleId == null ? null : await read.findOneBy(Cycle, { id: participation.cycleId });
    if (cycle === null) throw new DomainError(ErrorCode.NOT_PARTICIPATING, 'district');
    return { from: cycle.fromYear, to: cycle.toYear };
  }
}

/** What the report is to say; what the input leaves out stays as it is. */
function entryOf(input: SaveReportInput, row: ReportRow | null): CheckedReport {
  const { answer, value, numerator, denominator, narrative } = input;
  return {
    answer,
    value: value === undefined ? (row?.value ?? null) : value,
    numerator: numerator === undefined ? (row?.numerator ?? null) : numerator,
    denominator: denominator === undefined ? (row?.denominator ?? null) : denominator,
    narrative: narrative === undefined ? (row?.narrative ?? null) : narrative,
  };
}
