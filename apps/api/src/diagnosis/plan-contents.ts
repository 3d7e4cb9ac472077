import type { CalendarDate } from '@dure/domain/cycle/calendar-date';
import type { Direction } from '@dure/domain/indicator/indicator.types';
import type { IndicatorDefinition, TargetPoint } from '@dure/domain/indicator/indicator.definition';
import type {
  DiagnosedComment,
  DiagnosedGoal,
  DiagnosedIndicator,
  DiagnosedPlan,
  DiagnosedStage,
  DiagnosedTask,
} from '@dure/domain/plan/diagnosis/diagnosis.types';

interface Titled {
  readonly titleKo: string;
  readonly titleEn: string | null;
}

type GoalRow = Titled & Pick<DiagnosedGoal, 'id' | 'code'>;
type TaskRow = Titled &
  Pick<DiagnosedTask, 'id' | 'code' | 'rollout' | 'department'> &
  DiagnosedTask['districtRole'] & { readonly goalId: string };
type StageRow = Titled & DiagnosedStage & { readonly taskId: string };
type IndicatorRow = Titled &
  Omit<IndicatorDefinition, 'hasRatio' | 'scale' | 'band' | 'targets' | 'direction'> & {
    readonly direction: Direction;
    readonly goalId: string | null;
    readonly taskId: string | null;
    readonly numeratorLabel: string | null;
    readonly denominatorLabel: string | null;
    readonly bandLo: number | null;
    readonly bandHi: number | null;
    readonly origin: string | null;
  };
type TargetRow = TargetPoint & { readonly indicatorId: string };
type CommentRow = DiagnosedComment & { readonly taskId: string };

/** The rows of one plan, siblings in the order of the plan. */
export interface PlanContents {
  readonly fromYear: number;
  readonly toYear: number;
  readonly enrolledDistricts: number;
  readonly goals: readonly GoalRow[];
  readonly tasks: readonly TaskRow[];
  readonly stages: readonly StageRow[];
  readonly indicators: readonly IndicatorRow[];
  /** General ones only: a district's own target is the district's business. */
  readonly targets: readonly TargetRow[];
  readonly comments: readonly CommentRow[];
}

/** Where a node stands, and what it is called. */
export interface NodePlace extends Titled {
  readonly goalId: string;
  readonly taskId: string | null;
}

/** The plan as the rules read it; indicators retired by `today` are left out. */
export function diagnosedPlan(contents: PlanContents, today: CalendarDate): DiagnosedPlan {
  const stages = Map.groupBy(contents.stages, ({ taskId }) => taskId);
  const targets = Map.groupBy(contents.targets, ({ indicatorId }) => indicatorId);
  const comments = Map.groupBy(contents.comments, ({ taskId }) => taskId);
  const inUse = contents.indicators.filter(({ retiredOn }) => retiredOn === null || retiredOn > today);
  const indicators = Map.groupBy(inUse, ({ goalId, taskId }) => taskId ?? goalId ?? '');
  const indicatorsOf = (id: string): DiagnosedIndicator[] =>
    (indicators.get(id) ?? []).map((row) => diagnosedIndicator(row, targets.get(row.id) ?? []));
  const tasks = Map.groupBy(contents.tasks, ({ goalId }) => goalId);
  const diagnosedTask = (task: TaskRow): DiagnosedTask => ({
    ...task,
    districtRole: task,
    stages: stages.get(task.id) ?? [],
    indicators: indicatorsOf(task.id),
    comments: comments.get(task.id) ?? [],
  });
  return {
    years: { from: contents.fromYear, to: contents.toYear },
    enrolledDistricts: contents.enrolledDistricts,
    goals: contents.goals.map((goal) => ({
      ...goal,
      indicators: indicatorsOf(goal.id),
      tasks: (tasks.get(goal.id) ?? []).map(diagnosedTask),
    })),
  };
}

/** Each task, stage and indicator by its id. */
export function listPlaces(contents: PlanContents): ReadonlyMap<string, NodePlace> {
  const goalOfTask = new Map(contents.tasks.map(({ id, goalId }) => [id, goalId]));
  const places = new Map<string, NodePlace>();
  const add = (node: Titled & { readonly id: string }, goalId: string | undefined, taskId: string | null) => {
    const { titleKo, titleEn } = node;
    places.set(node.id, { titleKo, titleEn, goalId: goalId ?? '', taskId });
  };
  for (const task of contents.tasks) add(task, task.goalId, task.id);
  for (const stage of contents.stages) add(stage, goalOfTask.get(stage.taskId), stage.taskId);
  for (const indicator of contents.indicators) {
    const { goalId, taskId } = indicator;
    add(indicator, goalId ?? goalOfTask.get(taskId ?? ''), taskId);
  }
  return places;
}

function diagnosedIndicator(row: IndicatorRow, targets: readonly TargetPoint[]): DiagnosedIndicator {
  const { bandLo, bandHi, numeratorLabel, denominatorLabel } = row;
  return {
    ...row,
    title: row.titleKo,
    hasRatio: numeratorLabel !== null && denominatorLabel !== null,
    scale: row.unit === '%' ? 100 : 1,
    band: bandLo === null || bandHi === null ? null : { lo: bandLo, hi: bandHi },
    targets,
  };
}
