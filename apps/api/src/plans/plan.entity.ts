import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { AsParent } from '../platform/graphql/access.js';
import { PlanState, Provenance } from './plan-enums.js';

@AsParent()
@ObjectType({ description: 'A basic plan (기본계획): goals, tasks, stages of change and indicators.' })
@Entity()
export class Plan {
  @Field(() => ID)
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'Names the plan in addresses, such as SCD-2021.' })
  @Column('text')
  code!: string;

  @Field(() => String)
  @Column('text')
  titleKo!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  titleEn!: string | null;

  @Column('int')
  fromYear!: number;

  @Column('int')
  toYear!: number;

  @Field(() => Float, {
    description: 'Share of the expected change within which a value is on track (0.15 = 15 %).',
  })
  @Column('double precision')
  tolerance!: number;

  @Field(() => Float, {
    description: 'Coverage from which an aggregate suffices (0.5 = 50 %; exactly that suffices).',
  })
  @Column('double precision')
  coverageThreshold!: number;

  @Field(() => Int, { description: 'Days after the end of a period by which its report is due.' })
  @Column('int')
  reportDueDays!: number;

  @Field(() => Int, { description: 'Days within which a comment is to be answered.' })
  @Column('int')
  answerDueDays!: number;

  @Field(() => PlanState, { description: 'Where the plan stands on its way from drafting to closed.' })
  @Column('text')
  state!: PlanState;

  @Field(() => Provenance)
  @Column('text')
  source!: Provenance;

  @Field(() => Date, { nullable: true, description: 'null: readers without sign-in do not see it.' })
  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Field(() => Int, {
    description: 'Rises with each change of the plan itself; give back the one that was read.',
  })
  @Column('int')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;
}
