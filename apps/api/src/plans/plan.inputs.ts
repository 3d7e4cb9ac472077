import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

@InputType({
  description: 'A plan begins unpublished, with its 3-year cycles, every district not yet taking part.',
})
export class CreatePlanInput {
  @Field(() => String, { description: '2–20 letters, digits and hyphens; stands in addresses.' })
  code!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  titleKo!: string;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => Int)
  fromYear!: number;

  @Field(() => Int, {
    description: 'At least two years after the first: a plan holds one cycle of three years.',
  })
  toYear!: number;
}

@InputType({ description: 'What is left out stays as it is; null empties.' })
export class UpdatePlanInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true })
  titleKo?: string | null;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => Float, { nullable: true })
  tolerance?: number | null;

  @Field(() => Float, { nullable: true })
  coverageThreshold?: number | null;

  @Field(() => Int, { nullable: true })
  reportDueDays?: number | null;

  @Field(() => Int, { nullable: true, description: '0–365.' })
  answerDueDays?: number | null;
}

@InputType()
export class SetParticipationInput {
  @Field(() => ID, { description: 'Id of the plan.' })
  plan!: string;

  @Field(() => String, { description: 'Code of the district.' })
  district!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Code of the cycle; null: does not take part.' })
  cycle?: string | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}
