import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';

const POINT_KEY =
  'y1–y3 where districts report, a year of the plan where the city does; with a district also baseline.';
const DISTRICT = 'Code: the district’s own in place of the general target.';

/** What every change of targets says of itself. */
@InputType({ isAbstract: true })
abstract class TargetSetting {
  @Field(() => ID)
  indicatorId!: string;

  @Field(() => Int, { description: 'The version of the indicator that was read.' })
  indicatorVersion!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Left out: the plan’s start for a first value, the business date for a change; a change never holds earlier.',
  })
  effectiveFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed where a value is changed or withdrawn.' })
  reason?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The committee’s item it rests on, needed once the plan is confirmed; left out: the open amendment’s.',
  })
  agendaItemId?: string | null;
}

@InputType()
export class SetTargetInput extends TargetSetting {
  @Field(() => String, { nullable: true, description: DISTRICT })
  district?: string | null;

  @Field(() => String, { description: POINT_KEY })
  pointKey!: string;

  @Field(() => Float, { nullable: true, description: 'null withdraws the point.' })
  value?: number | null;
}

@InputType()
export class TargetChangeInput {
  @Field(() => String, { nullable: true, description: DISTRICT })
  district?: string | null;

  @Field(() => String, { description: POINT_KEY })
  pointKey!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'null withdraws the point: of a district’s own, the general one holds again.',
  })
  value?: number | null;
}

@InputType()
export class SetTargetsInput extends TargetSetting {
  @Field(() => [TargetChangeInput], { description: 'At most 200, each point of each district once.' })
  changes!: TargetChangeInput[];
}
