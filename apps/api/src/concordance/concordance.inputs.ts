import { ConcordanceRelation } from '@dure/domain/plan/concordance/concordance.types';
import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({
  description:
    'The next plan from one in force or closed: its tree under the same codes, without targets; baselines are the last approved values.',
})
export class CopyPlanInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => String, { description: '2–20 letters, digits and hyphens; stands in addresses.' })
  code!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  titleKo!: string;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => Int)
  fromYear!: number;

  @Field(() => Int)
  toYear!: number;
}

@InputType()
export class SetConcordanceInput {
  @Field(() => ID, { description: 'Of the later plan.' })
  indicatorId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Of the plan it goes on from; null: the indicator carries none on, it is NEW.',
  })
  earlierId?: string | null;

  @Field(() => ConcordanceRelation, {
    nullable: true,
    description: 'SAME (unless said) or CHANGED; the others follow.',
  })
  relation?: ConcordanceRelation | null;

  @Field(() => String, { nullable: true, description: 'What broke the series; CHANGED needs it.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was read; null for none.' })
  version?: number | null;
}
