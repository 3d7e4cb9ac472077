import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { ListSize } from '../platform/graphql/cost.js';
import { PeriodLabel } from '../plans/plan.types.js';
import { Plan } from '../plans/plan.entity.js';
import { Task } from '../plans/task.entity.js';
import { CellState } from './report-enums.js';
import { Report } from './report.type.js';

@AsParent()
@ObjectType({ description: 'One indicator and period that is to be reported, or has been.' })
export class WorklistItem {
  @Field(() => String, {
    description: 'Names the item on its list; the same as long as indicator and period are.',
  })
  key!: string;

  @Field(() => Indicator)
  indicator!: Indicator;

  @Field(() => Task)
  task!: Task;

  @Field(() => PeriodLabel)
  period!: PeriodLabel;

  @Field(() => CalendarDate, { description: 'Last day on which the report is in time.' })
  dueOn!: string;

  @Field(() => Int, { description: 'Days from the business date to dueOn; below 0 once that has passed.' })
  daysLeft!: number;

  @Field(() => Report, { nullable: true, description: 'null: not begun.' })
  report!: Report | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The value approved last before this period, as it was reported.',
  })
  previousValue!: number | null;

  @Field(() => String, { nullable: true })
  previousPeriod!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The target path at the period’s end; of yearly amounts, what is due by then.',
  })
  expected!: number | null;

  @Field(() => CellState, {
    description: 'By what is approved. NOT_APPLICABLE lasts from its approval to the end of the cycle.',
  })
  cellState!: CellState;
}

@AsParent()
@ObjectType({
  description:
    'How many items stand where. Each is in exactly one of begun, returned, submitted, approved or not begun.',
})
export class WorklistCounts {
  @Field(() => Int, { description: 'Still to be submitted: not begun, begun and returned together.' })
  due!: number;

  @Field(() => Int, { description: 'Drafts (작성 중).' })
  begun!: number;

  @Field(() => Int)
  submitted!: number;

  @Field(() => Int)
  returned!: number;

  @Field(() => Int)
  approved!: number;

  @Field(() => Int, { description: 'Of those still to be submitted, the ones whose dueOn has passed.' })
  overdue!: number;
}

@AsParent()
@ObjectType({
  description: 'What a district, or the city for its own indicators, has to report (보고 대상).',
})
export class Worklist {
  @Field(() => District, { nullable: true, description: 'null: the city’s own.' })
  district!: District | null;

  @Field(() => Plan)
  plan!: Plan;

  @Field(() => CalendarDate, { description: 'The business date that days are counted from.' })
  today!: string;

  @ListSize(200)
  @Field(() => [WorklistItem], {
    description: 'By due date, then in the order of the plan. Periods that have ended only.',
  })
  items!: WorklistItem[];

  @Field(() => WorklistCounts)
  counts!: WorklistCounts;
}
