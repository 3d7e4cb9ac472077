import type { Type } from '@nestjs/common';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { Goal } from './goal.entity.js';
import { Plan } from './plan.entity.js';
import { Stage } from './stage.entity.js';
import { Task } from './task.entity.js';
import type { TreeNode } from './tree-node.js';

const nodeTypes: Type<Plan | TreeNode>[] = [Plan, Goal, Task, Stage];

/** A module to the right adds its own kind of node to the results of moving, removing and restoring. */
export function contributeNodeType(type: Type<TreeNode>): void {
  nodeTypes.push(type);
}

export type AnyNode = Plan | TreeNode;

export const PlanNode = createUnionType({
  name: 'PlanNode',
  types: () => nodeTypes,
  resolveType: (node: AnyNode) => node.constructor as Type<AnyNode>,
});

@AsParent()
@ObjectType({
  description:
    'Somebody saved meanwhile and nothing was written: the node as it is now, beside what the caller holds.',
})
export class NodeConflict {
  @Field(() => PlanNode)
  readonly current: AnyNode;

  constructor(current: AnyNode) {
    this.current = current;
  }
}

export const NodeResult = createUnionType({
  name: 'NodeResult',
  types: () => [...nodeTypes, NodeConflict],
  resolveType: (result: AnyNode | NodeConflict) => result.constructor as Type<AnyNode | NodeConflict>,
});
export type NodeResult = AnyNode | NodeConflict;
