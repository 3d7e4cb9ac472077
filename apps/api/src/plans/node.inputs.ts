import { Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { type AnyNode, NodeConflict, PlanNode } from './node-result.union.js';

@InputType()
export class MoveNodeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'What it moves under; null stays where it is.' })
  parentId?: string | null;

  @Field(() => Int, {
    description: 'Its place among the children afterwards, from 0; beyond the end is the end.',
  })
  index!: number;
}

@InputType({ description: 'A node as it was read.' })
export class SeenNodeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType()
export class MoveNodesInput {
  @Field(() => [SeenNodeInput], {
    description: 'In the order in which they shall stand; what stands below another of them goes along.',
  })
  nodes!: SeenNodeInput[];

  @Field(() => ID, { description: 'What they move under, or stay under.' })
  parentId!: string;

  @Field(() => Int, {
    description: 'How many of the other children of their type stand before them; beyond the end is the end.',
  })
  index!: number;
}

@AsParent()
@ObjectType({ description: 'The nodes that were moved, as they are now.' })
export class NodesMoved {
  @Field(() => [PlanNode])
  readonly nodes: readonly AnyNode[];

  constructor(nodes: readonly AnyNode[]) {
    this.nodes = nodes;
  }
}

export const MoveResult = createUnionType({
  name: 'MoveResult',
  types: () => [NodesMoved, NodeConflict] as const,
  resolveType: (result: NodesMoved | NodeConflict) =>
    result instanceof NodeConflict ? NodeConflict : NodesMoved,
});
export type MoveResult = NodesMoved | NodeConflict;

@InputType()
export class CopyNodeInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: 'What the copy stands under; null: beside the original.' })
  parentId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the children, from 0; null or beyond the end is the end.',
  })
  index?: number | null;
}

@AsParent()
@ObjectType({
  description:
    'Nodes and all below them were removed together; `restoreNode(removalId)` undoes it. `nodeId` is the first.',
})
export class Removal {
  @Field(() => ID)
  removalId!: string;

  @Field(() => ID)
  nodeId!: string;

  @Field(() => Int, { description: 'How many nodes went, the named ones included.' })
  removedCount!: number;
}

export const RemovalResult = createUnionType({
  name: 'RemovalResult',
  types: () => [Removal, NodeConflict] as const,
  resolveType: (result: Removal | NodeConflict) => (result instanceof NodeConflict ? NodeConflict : Removal),
});
export type RemovalResult = Removal | NodeConflict;
