import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Provenance } from '../plans/plan-enums.js';
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

@InputType()
export class BandInput {
  @Field(() => Float)
  lo!: number;

  @Field(() => Float)
  hi!: number;
}

/** What can be said of an indicator when it is made and later. */
@InputType({ isAbstract: true })
abstract class IndicatorContents {
  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  definition?: string | null;

  @Field(() => String, { nullable: true, description: 'Together with the denominator’s, or not at all.' })
  numeratorLabel?: string | null;

  @Field(() => String, { nullable: true })
  denominatorLabel?: string | null;

  @Field(() => Boolean, { nullable: true })
  mayExceed?: boolean | null;

  @Field(() => Direction, { nullable: true })
  direction?: Direction | null;

  @Field(() => Frequency, { nullable: true })
  frequency?: Frequency | null;

  @Field(() => TimeAggregation, { nullable: true })
  timeAggregation?: TimeAggregation | null;

  @Field(() => Boolean, { nullable: true })
  isCumulative?: boolean | null;

  @Field(() => DistrictAggregation, {
    nullable: true,
    description: 'CITY_ONLY exactly where the scope is CITY.',
  })
  districtAggregation?: DistrictAggregation | null;

  @Field(() => IndicatorScope, { nullable: true, description: 'DISTRICT only in a rolled-out task.' })
  scope?: IndicatorScope | null;

  @Field(() => Float, { nullable: true })
  baseline?: number | null;

  @Field(() => BandInput, { nullable: true, description: 'MAINTAIN needs one.' })
  band?: BandInput | null;

  @Field(() => Interpolation, { nullable: true })
  interpolation?: Interpolation | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM' })
  dueFrom?: string | null;

  @Field(() => Boolean, { nullable: true })
  hasMidpoint?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Above 0.' })
  weight?: number | null;

  @Field(() => String, { nullable: true })
  origin?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  note?: string | null;

  @Field(() => Provenance, { nullable: true })
  source?: Provenance | null;
}

@InputType({
  description:
    'Under one of stage, task or goal. Left out: reported at its kind’s frequency, INCREASE, the latest value; each district’s own in a rolled-out task, a RATIO where it has parts.',
})
export class CreateIndicatorInput extends IndicatorContents {
  @Field(() => ID, { nullable: true, description: 'PROCESS, and only it, belongs to a stage.' })
  stageId?: string | null;

  @Field(() => ID, { nullable: true })
  taskId?: string | null;

  @Field(() => ID, { nullable: true, description: 'RESULT only.' })
  goalId?: string | null;

  @Field(() => IndicatorKind)
  kind!: IndicatorKind;

  @Field(() => String, { description: 'At most 200 characters.' })
  titleKo!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the children, from 0; the end unless set.',
  })
  index?: number | null;
}

@InputType({ description: 'What is left out stays as it is; null empties.' })
export class UpdateIndicatorInput extends IndicatorContents {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true })
  titleKo?: string | null;

  @Field(() => String, { nullable: true })
  unit?: string | null;
}

@InputType()
export class RetireIndicatorInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'First day on which it is no longer in use; left out: the business date; null takes it back.',
  })
  retiredOn?: string | null;
}
