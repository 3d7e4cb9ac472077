import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { validateKindAtPlace } from '@dure/domain/plan/node-rules';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import type { Goal } from '../plans/goal.entity.js';
import { goalKind } from '../plans/goal.kind.js';
import { NodeEditing } from '../plans/node-editing.js';
import type { Place } from '../plans/node-kind.js';
import type { Plan } from '../plans/plan.entity.js';
import { StageKind } from '../plans/stage.kind.js';
import type { Task } from '../plans/task.entity.js';
import { taskKind } from '../plans/task.kind.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { CreateIndicatorInput } from './indicator.inputs.js';

/** Where a new indicator stands. Its code counts within `owner`, the task or the goal. */
export interface IndicatorPlace {
  readonly plan: Plan;
  readonly place: Place;
  readonly owner: Task | Goal;
  /** null: under a goal. */
  readonly task: Task | null;
  readonly columns: {
    readonly goalId: string | null;
    readonly taskId: string | null;
    readonly stageId: string | null;
  };
}

/** Finds the place that the inputs name, and locks the plan's tree. */
@Injectable()
export class IndicatorPlaces {
  constructor(
    private readonly editing: NodeEditing,
    private readonly stageKind: StageKind,
  ) {}

  /**
   * @throws DomainError STAGE_REQUIRED or STAGE_NOT_ALLOWED at `stageId`, PARENT_NOT_ALLOWED, REQUIRED, NOT_FOUND,
   * ALREADY_REMOVED at the input concerned, NOT_ALLOWED.
   */
  async lock(context: RequestContext, input: CreateIndicatorInput): Promise<IndicatorPlace> {
    const { kind, stageId = null, taskId = null, goalId = null } = input;
    const isUnderGoal = goalId !== null && taskId === null && stageId === null;
    validateKindAtPlace(kind, { parent: isUnderGoal ? NodeType.GOAL : NodeType.TASK, stageId });
    if (stageId !== null) return this.underStage(context, stageId, input);
    if (taskId !== null) {
      if (goalId !== null) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'goalId');
      return this.underTask(context, taskId);
    }
    if (goalId === null) throw new DomainError(ErrorCode.REQUIRED, 'taskId');
    const { parent: goal, plan } = await this.editing.lockParent(context, goalKind, goalId, 'goalId');
    const place = { type: NodeType.GOAL, id: goal.id };
    return {
      plan,
      place,
      owner: goal,
      task: null,
      columns: { goalId: goal.id, taskId: null, stageId: null },
    };
  }

  private async underStage(
    context: RequestContext,
    stageId: string,
    { taskId, goalId }: CreateIndicatorInput,
  ): Promise<IndicatorPlace> {
    const { parent: stage, plan } = await this.editing.lockParent(
      context,
      this.stageKind,
      stageId,
      'stageId',
    );
    if (taskId != null && taskId !== stage.taskId)
      throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'taskId');
    if (goalId != null) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'goalId');
    const task = await this.editing.reload(taskKind, stage.taskId);
    const place = { type: NodeType.STAGE, id: stage.id };
    return { plan, place, owner: task, task, columns: { goalId: null, taskId: task.id, stageId: stage.id } };
  }

  private async underTask(context: RequestContext, taskId: string): Promise<IndicatorPlace> {
    const { parent: task, plan } = await this.editing.lockParent(context, taskKind, taskId, 'taskId');
    const place = { type: NodeType.TASK, id: task.id };
    return { plan, place, owner: task, task, columns: { goalId: null, taskId: task.id, stageId: null } };
  }
}
