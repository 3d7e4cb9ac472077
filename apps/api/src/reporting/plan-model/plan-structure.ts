import type { CycleYears, Period } from '@dure/domain/cycle/period';
import { listQuarters } from '@dure/domain/cycle/period';
import type {
  DistrictOverride,
  IndicatorDefinition,
  StageDefinition,
} from '@dure/domain/indicator/indicator.definition';
import { Provenance, Rollout } from '@dure/domain/plan/plan.types';
import { yearsCovered } from '@dure/domain/plan/plan-years.rules';
import type { ReadingSettings } from '@dure/domain/progress/reading';
import type { District } from '../../districts/district.entity.js';
import type { Indicator } from '../../indicators/indicator.entity.js';
import type { Cycle } from '../../plans/cycle.entity.js';
import type { Participation } from '../../plans/participation.entity.js';
import type { Plan } from '../../plans/plan.entity.js';
import type { Stage } from '../../plans/stage.entity.js';
import type { Task } from '../../plans/task.entity.js';

/** An indicator as it is read: its row, and what the rules need to know of it. */
export interface MeasuredIndicator {
  readonly entity: Indicator;
  readonly definition: IndicatorDefinition;
  /** The stage of a process indicator. */
  readonly stage: StageDefinition | null;
  /** What districts have in place of its targets and baseline, by district code. */
  readonly overrides: ReadonlyMap<string, DistrictOverride>;
  readonly isReportedByCity: boolean;
}

export interface MeasuredStage {
  readonly entity: Stage;
  readonly definition: StageDefinition;
}

/** A task with its stages and indicators in their order, removed ones left out. */
export interface MeasuredTask {
  readonly entity: Task;
  readonly stages: readonly MeasuredStage[];
  readonly indicators: readonly MeasuredIndicator[];
}

/** A district that takes part, in its cycle. */
export interface EnrolledDistrict {
  readonly entity: District;
  readonly cycle: Cycle;
  readonly years: CycleYears;
  readonly participation: Participation;
}

/** Everything of a plan that its readings depend on, but the reported cells. Immutable. */
export class PlanStructure {
  readonly years: CycleYears;
  readonly cycleYears: readonly CycleYears[];
  readonly settings: ReadingSettings;
  /** Every quarter that can have a reading, in order: of the plan's and its cycles' years. */
  readonly quarters: readonly Period[];
  readonly indicatorById: ReadonlyMap<string, MeasuredIndicator>;
  readonly taskById: ReadonlyMap<string, MeasuredTask>;
  readonly taskByIndicatorId: ReadonlyMap<string, MeasuredTask>;
  readonly enrolledByCode: ReadonlyMap<string, EnrolledDistrict>;
  readonly rolledOutTasks: readonly MeasuredTask[];
  readonly cityTasks: readonly MeasuredTask[];

  constructor(
    readonly plan: Plan,
    readonly cycles: readonly Cycle[],
    /** All districts of the city in code order, also those that do not take part. */
    readonly districts: readonly District[],
    /** Those that take part, in code order. */
    readonly enrolled: readonly EnrolledDistrict[],
    /** In the order of goals and tasks. */
    readonly tasks: readonly MeasuredTask[],
  ) {
    this.years = { from: plan.fromYear, to: plan.toYear };
    this.cycleYears = cycles.map((cycle) => ({ from: cycle.fromYear, to: cycle.toYear }));
    this.settings = { tolerance: plan.tolerance, coverageThreshold: plan.coverageThreshold };
    const { from, to } = yearsCovered(this.years, this.cycleYears);
    this.quarters = listQuarters(from, to);
    this.taskById = new Map(tasks.map((task) => [task.entity.id, task]));
    this.indicatorById = new Map(
      tasks.flatMap((task) => task.indicators.map((indicator) => [indicator.entity.id, indicator] as const)),
    );
    this.taskByIndicatorId = new Map(
      tasks.flatMap((task) => task.indicators.map((indicator) => [indicator.entity.id, task] as const)),
    );
    this.enrolledByCode = new Map(enrolled.map((district) => [district.entity.code, district]));
    this.rolledOutTasks = tasks.filter((task) => task.entity.rollout === Rollout.DISTRICTS);
    this.cityTasks = tasks.filter((task) => task.entity.rollout === Rollout.CITY);
  }

  get isPublished(): boolean {
    return this.plan.publishedAt !== null;
  }

  /** Whether anything the task's readings rest on is an example: its nodes, or who takes part in which cycle. */
  hasExample(task: MeasuredTask): boolean {
    return (
      task.entity.source === Provenance.EXAMPLE ||
      task.stages.some((stage) => stage.entity.source === Provenance.EXAMPLE) ||
      task.indicators.some((indicator) => indicator.entity.source === Provenance.EXAMPLE)
    );
  }
}
