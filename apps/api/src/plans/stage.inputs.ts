import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Provenance, Recurrence } from './plan-enums.js';

@InputType()
export class CreateStageInput {
  @Field(() => ID)
  taskId!: string;

  @Field(() => String, { description: 'At most 200 characters.' })
  titleKo!: string;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  monitoringQuestion?: string | null;

  @Field(() => Int, { nullable: true, description: '1 unless set.' })
  startMonth?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last month of the cycle, or of the year, unless set.',
  })
  endMonth?: number | null;

  @Field(() => Recurrence, { nullable: true, description: 'ONCE unless set.' })
  recurrence?: Recurrence | null;

  @Field(() => Provenance, { nullable: true, description: 'The task’s unless set.' })
  source?: Provenance | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the children, from 0; the end unless set.',
  })
  index?: number | null;
}

@InputType({ description: 'What is left out stays as it is; null empties.' })
export class UpdateStageInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true })
  titleKo?: string | null;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true })
  monitoringQuestion?: string | null;

  @Field(() => Int, { nullable: true })
  startMonth?: number | null;

  @Field(() => Int, { nullable: true })
  endMonth?: number | null;

  @Field(() => Recurrence, { nullable: true })
  recurrence?: Recurrence | null;

  @Field(() => Provenance, { nullable: true })
  source?: Provenance | null;
}
