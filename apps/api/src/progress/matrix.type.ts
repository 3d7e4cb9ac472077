import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { ListSize } from '../platform/graphql/cost.js';
import { Plan } from '../plans/plan.entity.js';
import { Task } from '../plans/task.entity.js';
import { ReadingState, Status } from './progress-enums.js';
import { TaskProgress } from './reading.type.js';

@AsParent()
@ObjectType({
  description:
    'One kind of reading as columns: index = row × number of tasks + column. Of a district that does not take part everything is null or 0.',
})
export class ReadingColumns {
  @Field(() => [Float], { nullable: 'items', description: '0–1.' })
  scores!: (number | null)[];

  @Field(() => [Status], { nullable: 'items' })
  statuses!: (Status | null)[];

  @Field(() => [ReadingState], { nullable: 'items', description: 'null: the district does not take part.' })
  states!: (ReadingState | null)[];

  @Field(() => [Int])
  reported!: number[];

  @Field(() => [Int])
  expected!: number[];

  @Field(() => [Int])
  notApplicable!: number[];

  @Field(() => [Boolean], { description: 'Whether the coverage suffices.' })
  sufficient!: boolean[];
}

@AsParent()
@ObjectType({
  description:
    'The city’s readings of the same tasks: one row, read on the aggregated values, no mean of scores.',
})
export class MatrixCity {
  @Field(() => ReadingColumns)
  process!: ReadingColumns;

  @Field(() => ReadingColumns)
  outcome!: ReadingColumns;

  @Field(() => ReadingColumns)
  result!: ReadingColumns;
}

@AsParent()
@ObjectType()
export class TaskBehind {
  @Field(() => Task)
  task!: Task;

  @ListSize(25)
  @Field(() => [District], { description: 'Where the process is high and the outcome low.' })
  districts!: District[];
}

@AsParent()
@ObjectType({ description: 'The numbers of the sentence at the head of the overview.' })
export class MatrixSentence {
  planId!: string;

  @Field(() => Int)
  takingPart!: number;

  @Field(() => Int, {
    description: 'Districts in which every cell that fell due at this quarter’s end is approved.',
  })
  reportedAll!: number;

  @Field(() => [TaskBehind])
  behind!: TaskBehind[];
}

@AsParent()
@ObjectType({ description: 'All districts × rolled-out tasks at one period, as columns.' })
export class Matrix {
  @Field(() => Plan)
  plan!: Plan;

  @Field(() => String)
  period!: string;

  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => String)
  dataVersion!: string;

  @Field(() => Boolean)
  isExample!: boolean;

  @ListSize(25)
  @Field(() => [District], { description: 'The rows: all districts in code order.' })
  districts!: District[];

  @Field(() => [Boolean])
  takesPart!: boolean[];

  @Field(() => [String], { nullable: 'items', description: 'Code of each row’s cycle.' })
  cohort!: (string | null)[];

  @ListSize(12)
  @Field(() => [Task], { description: 'The columns: rolled-out tasks in the order of the plan.' })
  tasks!: Task[];

  @Field(() => ReadingColumns)
  process!: ReadingColumns;

  @Field(() => ReadingColumns)
  outcome!: ReadingColumns;

  @Field(() => ReadingColumns)
  result!: ReadingColumns;

  @Field(() => MatrixCity)
  city!: MatrixCity;

  @ListSize(12)
  @Field(() => [TaskProgress], { description: 'Tasks that the city runs itself.' })
  cityTasks!: TaskProgress[];

  @Field(() => MatrixSentence)
  sentence!: MatrixSentence;
}
