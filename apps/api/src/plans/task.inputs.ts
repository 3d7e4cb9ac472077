import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Provenance, Rollout } from './plan-enums.js';

@InputType()
export class CreateTaskInput {
  @Field(() => ID)
  goalId!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  titleKo!: string;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => Rollout, { nullable: true, description: 'DISTRICTS unless set.' })
  rollout?: Rollout | null;

  @Field(() => Provenance, { nullable: true, description: 'The goal’s unless set.' })
  source?: Provenance | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the children, from 0; the end unless set.',
  })
  index?: number | null;
}

@InputType({ description: 'What is left out stays as it is; null empties. Texts at most 4,000 characters.' })
export class UpdateTaskInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true })
  titleKo?: string | null;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true })
  purpose?: string | null;

  @Field(() => String, { nullable: true })
  department?: string | null;

  @Field(() => String, { nullable: true })
  team?: string | null;

  @Field(() => Rollout, {
    nullable: true,
    description: 'CITY is refused while the task has indicators that the districts report.',
  })
  rollout?: Rollout | null;

  @Field(() => String, { nullable: true })
  cityRole?: string | null;

  @Field(() => String, { nullable: true })
  districtQuantity?: string | null;

  @Field(() => String, { nullable: true })
  districtQuality?: string | null;

  @Field(() => String, { nullable: true })
  districtStrengthen?: string | null;

  @Field(() => Provenance, {
    nullable: true,
    description: 'Of the task; a role keeps its own, a new role takes the task’s.',
  })
  source?: Provenance | null;
}
