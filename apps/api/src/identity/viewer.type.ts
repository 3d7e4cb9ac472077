import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Public } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';

@Public()
@ObjectType({ description: 'Who is asking, and the day it is in the office.' })
export class Viewer {
  /** null when signed out. */
  accountId!: string | null;

  @Field(() => String, { description: 'Language of labels and sentences: ko or en (Accept-Language).' })
  locale!: string;

  @Field(() => CalendarDate, { description: 'The business date; rules such as “due” are read against it.' })
  today!: string;

  @Field(() => Boolean, { description: 'The business date is held still (demo data), not the calendar’s.' })
  isDatePinned!: boolean;

  @Field(() => Int, { description: 'Characters a new password has at least.' })
  passwordMinLength!: number;
}
