import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';

@AsParent()
@ObjectType({ description: 'How many nodes a plan has, by type.' })
export class OutlineCounts {
  @Field(() => Int)
  goals!: number;

  @Field(() => Int)
  tasks!: number;

  @Field(() => Int)
  stages!: number;

  @Field(() => Int)
  indicators!: number;
}

@AsParent()
@ObjectType({
  description:
    'The whole tree of a plan as columns, one entry a node: parents first, each node with all below it before its next sibling. `readOutline` of @dure/domain/plan/outline reads it.',
})
export class Outline {
  @Field(() => String, { description: 'Each id in 22 digits of base64url (16 bytes), without separators.' })
  ids!: string;

  @Field(() => String, {
    description:
      'One digit of base64url a node: 0 goal, 1 task, 2 stage, 3 process, 4 outcome, 5 result of a task, 6 result of a goal; + 8 example, + 16 retired, + 32 of the districts. The parent is the last node of the type it stands under.',
  })
  marks!: string;

  @Field(() => [String], {
    description:
      '-P3 goes on from the code of the nearest goal or task above; = stands before a literal - or =.',
  })
  codes!: readonly string[];

  @Field(() => [String], { description: 'In the language of the request.' })
  titles!: readonly string[];

  @Field(() => [Int], { description: 'Of each node; give back the one that was read.' })
  versions!: readonly number[];

  @Field(() => OutlineCounts)
  counts!: OutlineCounts;

  @Field(() => String, { description: 'The plan’s data as of this outline; opaque.' })
  dataVersion!: string;
}
