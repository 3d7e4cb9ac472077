import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { nextIndicatorCode } from '@dure/domain/plan/code';
import { validateKindAtPlace } from '@dure/domain/plan/node-rules';
import { NodeType, Rollout } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import type { NodeKind, ParentNode, Place } from '../plans/node-kind.js';
import { Plan } from '../plans/plan.entity.js';
import { Stage } from '../plans/stage.entity.js';
import { Task } from '../plans/task.entity.js';
import { Database } from '../platform/database/database.js';
import type { Patch } from '../platform/transaction/update-versioned.js';
import { Indicator } from './indicator.entity.js';

/** An indicator moves where its kind may stand; its kind, and its code, never change. */
@Injectable()
export class IndicatorNodeKind implements NodeKind<Indicator> {
  readonly type = NodeType.INDICATOR;
  readonly entity = Indicator;
  readonly table = 'indicator';
  readonly childrenAt = {
    [NodeType.GOAL]: 'goal_id = $1',
    [NodeType.TASK]: 'task_id = $1 and stage_id is null',
    [NodeType.STAGE]: 'stage_id = $1',
  };
  readonly ancestors = [
    { type: NodeType.STAGE, column: 'stage_id' },
    { type: NodeType.TASK, column: 'task_id' },
    { type: NodeType.GOAL, column: 'goal_id' },
  ];
  readonly outline = {
    parentId: 'coalesce(stage_id, task_id, goal_id)',
    kind: 'kind',
    isRetired: 'retired_on is not null',
    isOfDistricts: `scope = '${IndicatorScope.DISTRICT}'`,
  };
  readonly endedBy = 'retiredOn';

  constructor(private readonly database: Database) {}

  nextCode({ kind }: Indicator, above: string, used: Iterable<string>): string {
    return nextIndicatorCode(above, kind, used);
  }

  placeOf(indicator: Indicator): Place {
    const { stageId, taskId, goalId } = indicator;
    if (stageId !== null) return { type: NodeType.STAGE, id: stageId };
    if (taskId !== null) return { type: NodeType.TASK, id: taskId };
    return { type: NodeType.GOAL, id: goalId as string };
  }

  /** @throws DomainError STAGE_REQUIRED, STAGE_NOT_ALLOWED, PARENT_NOT_ALLOWED at `parentId`. */
  async patchUnder(indicator: Indicator, parent: ParentNode): Promise<Patch<Indicator>> {
    requireKindAt(indicator, parent);
    const task = await this.taskOfParent(parent);
    if (indicator.scope === IndicatorScope.DISTRICT && task?.rollout !== Rollout.DISTRICTS) {
      throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'parentId');
    }
    const stageId = parent.type === NodeType.STAGE ? parent.node.id : null;
    const goalId = parent.type === NodeType.GOAL ? parent.node.id : null;
    return { goalId, taskId: task?.id ?? null, stageId };
  }

  taskOf(indicator: Indicator): string | null {
    return indicator.taskId;
  }

  private async taskOfParent({ node }: ParentNode): Promise<Task | null> {
    if (node instanceof Task) return node;
    return node instanceof Stage ? this.database.read.findOneByOrFail(Task, { id: node.taskId }) : null;
  }
}

function requireKindAt(indicator: Indicator, { type, node }: ParentNode): void {
  if (node instanceof Plan || type === NodeType.INDICATOR) {
    throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'parentId');
  }
  try {
    validateKindAtPlace(indicator.kind, { parent: type, stageId: null });
  } catch (error) {
    // The rule speaks of the inputs that make an indicator; here there is one input for the place.
    if (error instanceof DomainError) throw new DomainError(error.code, 'parentId', { ...error.params });
    throw error;
  }
}
