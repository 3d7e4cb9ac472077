import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { Connection } from '../platform/graphql/connection.js';
import { ListSize } from '../platform/graphql/cost.js';

/** What can be found. */
export const SearchKind = {
  PLAN: 'PLAN',
  GOAL: 'GOAL',
  TASK: 'TASK',
  STAGE: 'STAGE',
  INDICATOR: 'INDICATOR',
  COMMENT: 'COMMENT',
  ANSWER: 'ANSWER',
  PUBLIC_COMMENT: 'PUBLIC_COMMENT',
} as const;
export type SearchKind = (typeof SearchKind)[keyof typeof SearchKind];

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'COMMENT and ANSWER are of a session; PUBLIC_COMMENT is a citizen’s, with the answer to it.',
});

@AsParent()
@ObjectType({ description: 'A stretch of a text that was found.' })
export class SearchPart {
  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'It is one of the words looked for.' })
  isMatch!: boolean;
}

@AsParent()
@ObjectType()
export class SearchHit {
  @Field(() => SearchKind)
  kind!: SearchKind;

  @Field(() => ID)
  id!: string;

  @Field(() => String, { nullable: true, description: 'Of a node; a stage’s after its task’s: 1-2-B.' })
  code!: string | null;

  @ListSize(1)
  @Field(() => [SearchPart], { description: 'Of the node; of a comment’s agenda item, of a citizen’s task.' })
  title!: readonly SearchPart[];

  @Field(() => String, { nullable: true, description: 'Which text matched, by its name; null: the title.' })
  field!: string | null;

  @ListSize(1)
  @Field(() => [SearchPart], { description: 'About a line of that text around the first match.' })
  snippet!: readonly SearchPart[];

  @Field(() => [String], { description: 'What it stands under, from the top down.' })
  above!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Code of the plan; null for a comment on none.' })
  planCode!: string | null;

  @Field(() => String, { nullable: true })
  planTitle!: string | null;

  @Field(() => Boolean, { description: 'The plan is closed.' })
  isArchived!: boolean;

  @Field(() => String, { nullable: true, description: 'Names the node in the address of the plan’s page.' })
  address!: string | null;

  @Field(() => String, { nullable: true })
  taskCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the committee at whose session it was said.' })
  committee!: string | null;

  @Field(() => Int, { nullable: true })
  session!: number | null;
}

@AsParent()
@ObjectType()
export class SearchConnection extends Connection(SearchHit) {}
