import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { ListSize } from '../platform/graphql/cost.js';
import { Cycle } from '../plans/cycle.entity.js';
import { Plan } from '../plans/plan.entity.js';
import { Stage } from '../plans/stage.entity.js';
import { Task } from '../plans/task.entity.js';
import { IndicatorSeries } from './indicator-series.type.js';
import { FindingKind, ReadingState, Status } from './progress-enums.js';
import { TaskProgress } from './reading.type.js';

@AsParent()
@ObjectType({ description: 'One stage by itself: its process indicators, counted by cells.' })
export class StageReading {
  @Field(() => Float, { nullable: true, description: '0–1.' })
  score!: number | null;

  @Field(() => Status, { nullable: true })
  status!: Status | null;

  @Field(() => ReadingState)
  state!: ReadingState;

  @Field(() => Int)
  reported!: number;

  @Field(() => Int)
  expected!: number;
}

@AsParent()
@ObjectType({
  description: 'A stage on the time axis as it is planned; one that recurs has a bar in each year.',
})
export class StageBar {
  @Field(() => Stage)
  stage!: Stage;

  @Field(() => CalendarDate)
  from!: string;

  @Field(() => CalendarDate)
  to!: string;

  @Field(() => StageReading)
  reading!: StageReading;
}

@AsParent()
@ObjectType({ description: 'Everything of one task on the score sheet.' })
export class TaskSystem {
  @Field(() => Task)
  task!: Task;

  @Field(() => TaskProgress)
  progress!: TaskProgress;

  @Field(() => [StageBar])
  stages!: StageBar[];

  @ListSize(12)
  @Field(() => [IndicatorSeries])
  indicators!: IndicatorSeries[];
}

@AsParent()
@ObjectType({ description: 'What stands out, to be made a sentence of.' })
export class Finding {
  @Field(() => FindingKind)
  kind!: FindingKind;

  @Field(() => Task)
  task!: Task;

  @Field(() => Indicator, { nullable: true, description: 'null: it concerns the task as a whole.' })
  indicator!: Indicator | null;

  @Field(() => Float, {
    nullable: true,
    description: 'In the indicator’s unit; of a divergence the outcome score.',
  })
  value!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'What the path asks for; of a divergence the process score.',
  })
  expected!: number | null;

  @Field(() => String, { nullable: true, description: 'The period the value is of, or that is missing.' })
  period!: string | null;
}

@AsParent()
@ObjectType({ description: 'One district over its three-year cycle (악보): all tasks on one time axis.' })
export class ScoreSheet {
  @Field(() => District)
  district!: District;

  @Field(() => Plan)
  plan!: Plan;

  @Field(() => Cycle)
  cycle!: Cycle;

  @Field(() => String)
  period!: string;

  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => CalendarDate, { description: 'The business date.' })
  today!: string;

  @Field(() => String)
  dataVersion!: string;

  @Field(() => Boolean)
  isExample!: boolean;

  @ListSize(12)
  @Field(() => [TaskSystem])
  systems!: TaskSystem[];

  @ListSize(5)
  @Field(() => [Finding], { description: 'Five at most, the strongest first.' })
  strengths!: Finding[];

  @ListSize(5)
  @Field(() => [Finding], { description: 'Five at most, the most pressing first.' })
  gaps!: Finding[];
}
