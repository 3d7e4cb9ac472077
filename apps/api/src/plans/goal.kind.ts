import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { nextGoalCode } from '@dure/domain/plan/code';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Goal } from './goal.entity.js';
import type { NodeKind } from './node-kind.js';

/** A goal stays in its plan. */
export const goalKind: NodeKind<Goal> = {
  type: NodeType.GOAL,
  entity: Goal,
  table: 'goal',
  childrenAt: { [NodeType.PLAN]: 'plan_id = $1' },
  ancestors: [],
  outline: { parentId: 'plan_id', kind: 'null', isRetired: 'false', isOfDistricts: 'false' },
  nextCode: (_goal, _above, used) => nextGoalCode(used),
  placeOf: (goal) => ({ type: NodeType.PLAN, id: goal.planId }),
  patchUnder: async (_goal, parent) => {
    if (parent.type !== NodeType.PLAN) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'parentId');
    return {};
  },
  taskOf: () => null,
};
