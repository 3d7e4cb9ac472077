import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { contributeNodeType } from '../plans/node-result.union.js';
import { TreeNode } from '../plans/tree-node.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  Interpolation,
  TimeAggregation,
} from './indicator-enums.js';

@AsParent()
@ObjectType({ description: 'What is measured, and how. Its kind follows from its place and never changes.' })
@Entity()
export class Indicator extends TreeNode {
  @Column('uuid', { nullable: true })
  goalId!: string | null;

  @Column('uuid', { nullable: true })
  taskId!: string | null;

  @Column('uuid', { nullable: true })
  stageId!: string | null;

  @Field(() => IndicatorKind)
  @Column('text')
  kind!: IndicatorKind;

  @Field(() => String, { nullable: true, description: 'How it is calculated (산식).' })
  @Column('text', { nullable: true })
  definition!: string | null;

  @Field(() => String)
  @Column('text')
  unit!: string;

  @Field(() => String, { nullable: true, description: 'With it, reports give numerator and denominator.' })
  @Column('text', { nullable: true })
  numeratorLabel!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  denominatorLabel!: string | null;

  @Field(() => Boolean, {
    description: 'The numerator may be above the denominator: a sum of survey points, not a part of a whole.',
  })
  @Column('boolean')
  mayExceed!: boolean;

  @Field(() => Direction)
  @Column('text')
  direction!: Direction;

  @Field(() => Frequency)
  @Column('text')
  frequency!: Frequency;

  @Field(() => TimeAggregation)
  @Column('text')
  timeAggregation!: TimeAggregation;

  @Field(() => Boolean, { description: 'A report already contains the earlier ones of its year.' })
  @Column('boolean')
  isCumulative!: boolean;

  @Field(() => DistrictAggregation)
  @Column('text')
  districtAggregation!: DistrictAggregation;

  @Field(() => IndicatorScope)
  @Column('text')
  scope!: IndicatorScope;

  @Field(() => Float, {
    nullable: true,
    description: 'The value before the plan (기준값), where the path begins.',
  })
  @Column('double precision', { nullable: true })
  baseline!: number | null;

  @Column('double precision', { nullable: true })
  bandLo!: number | null;

  @Column('double precision', { nullable: true })
  bandHi!: number | null;

  @Field(() => Interpolation)
  @Column('text')
  interpolation!: Interpolation;

  @Field(() => String, { nullable: true, description: 'Month of the first due period, YYYY-MM.' })
  @Column('text', { nullable: true })
  dueFrom!: string | null;

  @Field(() => Boolean, { description: 'Reported at the middle of the cycle too (frequency CYCLE).' })
  @Column('boolean')
  hasMidpoint!: boolean;

  @Field(() => Float, { description: 'Among the indicators of its kind; 1 unless set.' })
  @Column('double precision')
  weight!: number;

  @Field(() => String, { nullable: true, description: 'Where the data come from (자료출처).' })
  @Column('text', { nullable: true })
  origin!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  note!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day on which it is no longer in use; earlier periods keep their values.',
  })
  @Column('date', { nullable: true })
  retiredOn!: string | null;
}

contributeNodeType(Indicator);
