import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AsParent, Public } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { Cycle } from './cycle.entity.js';
import { Provenance } from './plan-enums.js';

@Public()
@ObjectType({ description: 'Calendar years, both inclusive.' })
export class YearSpan {
  @Field(() => Int)
  from!: number;

  @Field(() => Int)
  to!: number;
}

@Public()
@ObjectType({ description: 'A reporting period; it is read at its last day.' })
export class PeriodLabel {
  @Field(() => String, {
    description: '2022-Q2, 2022-H1, 2022, 2021-2023-M (mid-point of a cycle), 2021-2023 (its end).',
  })
  key!: string;

  @Field(() => CalendarDate)
  from!: string;

  @Field(() => CalendarDate)
  to!: string;
}

@AsParent()
@ObjectType({
  description: 'A text that says itself where it comes from; it may be a fact inside an example.',
})
export class SourcedText {
  @Field(() => String)
  text!: string;

  @Field(() => Provenance)
  source!: Provenance;
}

@AsParent()
@ObjectType({ description: 'What a district does in a rolled-out task.' })
export class DistrictRole {
  @Field(() => SourcedText, { nullable: true, description: 'How much (양적 역할).' })
  quantity!: SourcedText | null;

  @Field(() => SourcedText, { nullable: true, description: 'How well (질적 역할).' })
  quality!: SourcedText | null;

  @Field(() => SourcedText, { nullable: true, description: 'What to strengthen (강화할 사항).' })
  strengthen!: SourcedText | null;
}

@AsParent()
@ObjectType({ description: 'A district’s place in the three years of its cycle.' })
export class Enrolment {
  @Field(() => Cycle)
  cycle!: Cycle;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the cycle (연차) on the business date, from 1; null outside the cycle.',
  })
  yearOfCycle!: number | null;

  @Field(() => Provenance)
  source!: Provenance;
}
