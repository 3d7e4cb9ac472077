import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { Task } from '../plans/task.entity.js';
import { Flag, ReadingState, Status } from './progress-enums.js';

@AsParent()
@ObjectType({
  description:
    'How much of what was due is reported (집계율). Counts cells; in a process reading, stages. Never due yet is not expected.',
})
export class Coverage {
  @Field(() => Int)
  reported!: number;

  @Field(() => Int, { description: 'Due, less what is not applicable.' })
  expected!: number;

  @Field(() => Int)
  notApplicable!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'reported / expected, 0–1; null where nothing is expected.',
  })
  ratio!: number | null;

  @Field(() => Boolean, { description: 'At the plan’s threshold or above; true where nothing is expected.' })
  isSufficient!: boolean;
}

@AsParent()
@ObjectType()
export class StatusCount {
  @Field(() => Status)
  status!: Status;

  @Field(() => Int)
  count!: number;
}

@AsParent()
@ObjectType({
  description: 'One of the three readings of a task. They stand side by side; nothing adds them up.',
})
export class Reading {
  @Field(() => Float, {
    nullable: true,
    description: 'Weighted mean of the indicators’ achievements, each limited to 0–1 first.',
  })
  score!: number | null;

  @Field(() => Status, { nullable: true, description: 'For colour; null without a score.' })
  status!: Status | null;

  @Field(() => ReadingState)
  state!: ReadingState;

  @Field(() => Coverage)
  coverage!: Coverage;

  @Field(() => Int, { description: 'How many achievements were limited to 0–1.' })
  limitedCount!: number;

  @Field(() => [Flag])
  flags!: Flag[];

  @Field(() => [String], {
    description: 'Codes of started stages on which nothing is reported: neither 0 nor 1.',
  })
  unmeasuredStages!: string[];

  @Field(() => [String], {
    description: 'Codes of indicators that are reported, but cannot be averaged with the others.',
  })
  leftOut!: string[];

  @Field(() => [StatusCount], {
    description: 'Indicators at each status, so that a regression stays visible.',
  })
  statusCounts!: StatusCount[];
}

@AsParent()
@ObjectType({ description: 'The three readings of a task at a period, in one district or in the city.' })
export class TaskProgress {
  @Field(() => Task)
  task!: Task;

  @Field(() => District, { nullable: true, description: 'null: the city, read on the aggregated values.' })
  district!: District | null;

  @Field(() => String, { description: 'Key of the quarter that was read.' })
  period!: string;

  @Field(() => CalendarDate, { description: 'The quarter’s last day; nothing after it counts.' })
  asOf!: string;

  @Field(() => String, { description: 'Changes whenever anything in the plan does.' })
  dataVersion!: string;

  @Field(() => Boolean, { description: 'Rests on something that is an example (예시).' })
  isExample!: boolean;

  @Field(() => Reading)
  process!: Reading;

  @Field(() => Reading)
  outcome!: Reading;

  @Field(() => Reading)
  result!: Reading;
}
