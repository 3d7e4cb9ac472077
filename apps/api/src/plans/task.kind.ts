import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { nextTaskCode } from '@dure/domain/plan/code';
import { NodeType, Rollout } from '@dure/domain/plan/plan.types';
import type { NodeKind } from './node-kind.js';
import { Task } from './task.entity.js';

/** A task stands under a goal; its code keeps naming the goal it was made under. */
export const taskKind: NodeKind<Task> = {
  type: NodeType.TASK,
  entity: Task,
  table: 'task',
  childrenAt: { [NodeType.GOAL]: 'goal_id = $1' },
  ancestors: [{ type: NodeType.GOAL, column: 'goal_id' }],
  outline: {
    parentId: 'goal_id',
    kind: 'null',
    isRetired: 'false',
    isOfDistricts: `rollout = '${Rollout.DISTRICTS}'`,
  },
  nextCode: (_task, above, used) => nextTaskCode(above, used),
  placeOf: (task) => ({ type: NodeType.GOAL, id: task.goalId }),
  patchUnder: async (_task, parent) => {
    if (parent.type !== NodeType.GOAL) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'parentId');
    return { goalId: parent.node.id };
  },
  taskOf: (task) => task.id,
};
