import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Provenance } from '../plans/plan-enums.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';

@AsParent()
@ObjectType({ description: 'The range a MAINTAIN indicator is to stay in, edges included.' })
export class Band {
  @Field(() => Float)
  lo!: number;

  @Field(() => Float)
  hi!: number;
}

@AsParent()
@ObjectType({ description: 'A target point in force on the business date.' })
export class Target {
  @Field(() => String, {
    description: 'y1–y3 (year of the cycle), a calendar year, or baseline (a district’s own baseline).',
  })
  pointKey!: string;

  @Field(() => Float)
  value!: number;

  districtCode!: string | null;

  @Field(() => CalendarDate)
  effectiveFrom!: string;

  @Field(() => Boolean, { description: 'The district’s own, in place of the general one.' })
  isOverride!: boolean;

  @Field(() => Provenance)
  source!: Provenance;
}
