import { Interpolation } from '@dure/domain/indicator/indicator.types';
import type {
  ExampleIndicator,
  ExamplePlan,
  ExampleTask,
  SourcedText,
} from '@dure/region-seoul/example-plan.types';
import { randomUUID } from 'node:crypto';
import type { Row } from './insert-rows.js';
import { exampleState } from './plan-lifecycle.js';

/** The rows of a plan by table, in an order that satisfies the references, and the ids its codes were given. */
export interface PlanRows {
  readonly planId: string;
  readonly tables: readonly (readonly [table: string, rows: readonly Row[]])[];
  readonly taskIdByCode: ReadonlyMap<string, string>;
  readonly indicatorIdByCode: ReadonlyMap<string, string>;
}

function sourced(column: string, text: SourcedText | null): Row {
  return { [column]: text?.text ?? null, [`${column}_source`]: text?.source ?? null };
}

class RowsOfPlan {
  readonly planId = randomUUID();
  readonly cycles: Row[] = [];
  readonly participations: Row[] = [];
  readonly goals: Row[] = [];
  readonly tasks: Row[] = [];
  readonly stages: Row[] = [];
  readonly indicators: Row[] = [];
  readonly targets: Row[] = [];
  readonly codes: Row[] = [];
  readonly taskIds = new Map<string, string>();
  readonly indicatorIds = new Map<string, string>();

  constructor(private readonly plan: ExamplePlan) {
    this.enrol();
    plan.goals.forEach((goal, position) => {
      const id = this.assignCode(goal.code);
      const { code, titleKo, titleEn, source } = goal;
      this.goals.push({
        id,
        plan_id: this.planId,
        code,
        title_ko: titleKo,
        title_en: titleEn,
        source,
        position,
      });
      goal.tasks.forEach((task, place) => this.addTask(id, task, place));
    });
  }

  /** A node's new id, its code taken for good. */
  private assignCode(code: string): string {
    const id = randomUUID();
    this.codes.push({ plan_id: this.planId, code, node_id: id });
    return id;
  }

  private enrol(): void {
    const cycleIds = new Map<string, string>();
    for (const { code, fromYear, toYear, source } of this.plan.cycles) {
      const id = randomUUID();
      cycleIds.set(code, id);
      this.cycles.push({ id, plan_id: this.planId, code, from_year: fromYear, to_year: toYear, source });
    }
    for (const { districtCode, cycleCode, note, source } of this.plan.participations) {
      this.participations.push({
        id: randomUUID(),
        plan_id: this.planId,
        district_code: districtCode,
        cycle_id: cycleCode === null ? null : cycleIds.get(cycleCode),
        note,
        source,
        version: 1,
      });
    }
  }

  private addTask(goalId: string, task: ExampleTask, position: number): void {
    const id = this.assignCode(task.code);
    this.taskIds.set(task.code, id);
    this.tasks.push({
      id,
      plan_id: this.planId,
      goal_id: goalId,
      code: task.code,
      title_ko: task.titleKo,
      title_en: task.titleEn,
      department: task.department,
      team: task.team,
      rollout: task.rollout,
      ...sourced('city_role', task.cityRole),
      ...sourced('district_quantity', task.districtQuantity),
      ...sourced('district_quality', task.districtQuality),
      ...sourced('district_strengthen', task.districtStrengthen),
      source: task.source,
      position,
    });
    const stageIds = new Map<string, string>();
    task.stages.forEach((stage, place) => {
      const stageId = randomUUID();
      stageIds.set(stage.code, stageId);
      this.stages.push({
        id: stageId,
        plan_id: this.planId,
        task_id: id,
        code: stage.code,
        title_ko: stage.titleKo,
        title_en: stage.titleEn,
        monitoring_question: stage.monitoringQuestion,
        start_month: stage.startMonth,
        end_month: stage.endMonth,
        recurrence: stage.recurrence,
        source: stage.source,
        position: place,
      });
    });
    task.indicators.forEach((indicator, place) => this.addIndicator(id, stageIds, indicator, place));
  }

  private addIndicator(
    taskId: string,
    stageIds: ReadonlyMap<string, string>,
    indicator: ExampleIndicator,
    position: number,
  ): void {
    const id = this.assignCode(indicator.code);
    this.indicatorIds.set(indicator.code, id);
    this.indicators.push({
      id,
      plan_id: this.planId,
      task_id: taskId,
      stage_id: indicator.stageCode === null ? null : stageIds.get(indicator.stageCode),
      kind: indicator.kind,
      code: indicator.code,
      title_ko: indicator.titleKo,
      title_en: indicator.titleEn,
      unit: indicator.unit,
      numerator_label: indicator.numeratorLabel,
      denominator_label: indicator.denominatorLabel,
      may_exceed: indicator.mayExceed,
      direction: indicator.direction,
      frequency: indicator.frequency,
      time_aggregation: indicator.timeAggregation,
      is_cumulative: indicator.isCumulative,
      district_aggregation: indicator.districtAggregation,
      scope: indicator.scope,
      baseline: indicator.baseline,
      interpolation: Interpolation.LINEAR,
      due_from: indicator.dueFrom,
      has_midpoint: indicator.hasMidpoint,
      origin: indicator.origin,
      note: indicator.note,
      source: indicator.source,
      position,
    });
    for (const { pointKey, value, source } of indicator.targets) {
      this.targets.push({
        id: randomUUID(),
        indicator_id: id,
        point_key: pointKey,
        value,
        // In force from the plan's first day on, so that no reading is without it.
        effective_from: `${this.plan.fromYear}-01-01`,
        recorded_at: new Date().toISOString(),
        source,
      });
    }
  }
}

/** The example plan as rows, published, with new ids. */
export function planRows(plan: ExamplePlan): PlanRows {
  const rows = new RowsOfPlan(plan);
  const planRow = {
    id: rows.planId,
    code: plan.code,
    title_ko: plan.titleKo,
    title_en: plan.titleEn,
    from_year: plan.fromYear,
    to_year: plan.toYear,
    source: plan.source,
    state: exampleState,
    published_at: new Date().toISOString(),
  };
  return {
    planId: rows.planId,
    tables: [
      ['plan', [planRow]],
      ['cycle', rows.cycles],
      ['participation', rows.participations],
      ['goal', rows.goals],
      ['task', rows.tasks],
      ['stage', rows.stages],
      ['indicator', rows.indicators],
      ['target', rows.targets],
      ['node_code', rows.codes],
    ],
    taskIdByCode: rows.taskIds,
    indicatorIdByCode: rows.indicatorIds,
  };
}
