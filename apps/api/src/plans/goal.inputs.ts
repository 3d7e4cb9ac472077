import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Provenance } from './plan-enums.js';

@InputType()
export class CreateGoalInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  titleKo!: string;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  description?: string | null;

  @Field(() => Provenance, { nullable: true, description: 'The plan’s unless set.' })
  source?: Provenance | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the children, from 0; the end unless set.',
  })
  index?: number | null;
}

@InputType({ description: 'What is left out stays as it is; null empties.' })
export class UpdateGoalInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true })
  titleKo?: string | null;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true })
  description?: string | null;

  @Field(() => Provenance, { nullable: true })
  source?: Provenance | null;
}
