import { Field, ID, InputType, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { NodeConflict } from './node-result.union.js';

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

@AsParent()
@ObjectType({
  description: 'A node and all below it were removed together; `restoreNode(removalId)` undoes it.',
})
export class Removal {
  @Field(() => ID)
  removalId!: string;

  @Field(() => ID)
  nodeId!: string;

  @Field(() => Int, { description: 'How many nodes went, the named one included.' })
  removedCount!: number;
}

export const RemovalResult = createUnionType({
  name: 'RemovalResult',
  types: () => [Removal, NodeConflict] as const,
  resolveType: (result: Removal | NodeConflict) => (result instanceof NodeConflict ? NodeConflict : Removal),
});
export type RemovalResult = Removal | NodeConflict;
