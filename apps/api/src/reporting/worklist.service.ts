import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { Role } from '@dure/domain/access/access.types';
import type { CycleYears, Period } from '@dure/domain/cycle/period';
import { type Cell, indexCells, listCells } from '@dure/domain/indicator/cell';
import { CellState } from '@dure/domain/indicator/indicator.types';
import { expectedAt, planTargets } from '@dure/domain/indicator/target-basis';
import { daysLeft, listDuePeriods, reportDueOn } from '@dure/domain/reporting/due-report';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { CITY, type PlanModel } from './plan-model/plan-model.js';
import { PlanModels } from './plan-model/plan-models.js';
import type { MeasuredIndicator, MeasuredTask } from './plan-model/plan-structure.js';
import { ReportRow } from './report.entity.js';
import { ReportState } from './report-enums.js';
import { reportView } from './report-view.js';
import type { Worklist, WorklistCounts, WorklistItem } from './worklist.type.js';

/** Lists what is to be reported: by an officer for the own district, by a planner for the city. */
@Injectable()
export class WorklistService {
  constructor(
    private readonly database: Database,
    private readonly models: PlanModels,
  ) {}

  /** @throws DomainError NOT_FOUND at `plan`, NOT_SIGNED_IN, NOT_ALLOWED. */
  async get(context: RequestContext, planCode: string): Promise<Worklist> {
    const model = await this.models.get(context.actor, { code: planCode });
    const { plan, isPublished } = model.structure;
    const districtCode = ownDistrict(context);
    if (!can(context.actor, Action.WORKLIST_READ, { isPublished, district: districtCode }))
      refuse(context.actor);
    const rows = await this.database.read.findBy(ReportRow, {
      planId: plan.id,
      districtCode: districtCode ?? IsNull(),
    });
    const items = new ItemsOfList(context, model, districtCode, rows).list();
    const district = model.structure.districts.find(({ code }) => code === districtCode) ?? null;
    return { district, plan, today: context.today, items, counts: countItems(items) };
  }
}

/** The district whose officer asks; null for the city's own list. */
function ownDistrict({ actor }: RequestContext): string | null {
  return actor.grants.find((grant) => grant.role === Role.DISTRICT_OFFICER)?.district ?? null;
}

class ItemsOfList {
  private readonly rowByCell: ReadonlyMap<string, ReportRow>;

  constructor(
    private readonly context: RequestContext,
    private readonly model: PlanModel,
    private readonly districtCode: string | null,
    rows: readonly ReportRow[],
  ) {
    this.rowByCell = new Map(rows.map((row) => [`${row.indicatorId} ${row.periodKey}`, row]));
  }

  list(): WorklistItem[] {
    const { structure } = this.model;
    const years =
      this.districtCode === null ? structure.years : structure.enrolledByCode.get(this.districtCode)?.years;
    if (years === undefined) return [];
    const isCitys = this.districtCode === null;
    const items = structure.tasks.flatMap((task) =>
      task.indicators
        .filter((indicator) => indicator.isReportedByCity === isCitys)
        .flatMap((indicator) => this.ofIndicator(task, indicator, years)),
    );
    // Sorting keeps equal ones in the order of the plan.
    return items.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  }

  private ofIndicator(task: MeasuredTask, indicator: MeasuredIndicator, years: CycleYears): WorklistItem[] {
    const { definition, stage } = indicator;
    const { today } = this.context;
    const periods = listDuePeriods({ indicator: definition, stage, years }, today);
    const approved = this.model.cellsOf(this.districtCode ?? CITY).get(definition.id) ?? [];
    const cells = listCells(periods, indexCells(approved), today);
    return periods.map((period, index) => {
      const dueOn = reportDueOn(period, this.model.structure.plan.reportDueDays);
      const previous = cells.slice(0, index).findLast((cell) => cell.state === CellState.VALUE);
      return {
        key: `${definition.id}:${period.key}`,
        indicator: indicator.entity,
        task: task.entity,
        period,
        dueOn,
        daysLeft: daysLeft(dueOn, today),
        report: this.reportOf(definition.id, period),
        ...previousOf(previous),
        expected: this.expectedOf(indicator, years, period),
        cellState: cells[index]?.state ?? CellState.MISSING,
      };
    });
  }

  private reportOf(indicatorId: string, period: Period): WorklistItem['report'] {
    const row = this.rowByCell.get(`${indicatorId} ${period.key}`);
    if (row === undefined) return null;
    const { plan, isPublished } = this.model.structure;
    const { reportDueDays, state } = plan;
    return reportView(this.context.actor, row, { isPublished, reportDueDays, state });
  }

  private expectedOf(indicator: MeasuredIndicator, years: CycleYears, period: Period): number | null {
    const override = indicator.overrides.get(this.districtCode ?? CITY) ?? null;
    return expectedAt(
      planTargets(indicator.definition, indicator.stage, years, override, period.to),
      period.to,
    );
  }
}

function previousOf(cell: Cell | undefined): Pick<WorklistItem, 'previousValue' | 'previousPeriod'> {
  return { previousValue: cell?.value ?? null, previousPeriod: cell?.period.key ?? null };
}

function countItems(items: readonly WorklistItem[]): WorklistCounts {
  const inState = (state: ReportState): number => items.filter((item) => item.report?.state === state).length;
  const isOpen = ({ report, cellState }: WorklistItem): boolean =>
    report === null
      ? cellState !== CellState.NOT_APPLICABLE
      : report.state === ReportState.DRAFT || report.state === ReportState.RETURNED;
  const open = items.filter(isOpen);
  return {
    due: open.length,
    begun: inState(ReportState.DRAFT),
    submitted: inState(ReportState.SUBMITTED),
    returned: inState(ReportState.RETURNED),
    approved: inState(ReportState.APPROVED),
    overdue: open.filter((item) => item.daysLeft < 0).length,
  };
}
