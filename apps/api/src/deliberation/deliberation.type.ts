import { Action } from '@dure/domain/access/actions';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { ListSize } from '../platform/graphql/cost.js';

const ofNothing = () => ({});

@AsParent()
@ObjectType({
  description:
    'Citizens’ comments counted: those readers see, and what became of them. All of a plan, or of a task.',
})
export class DeliberationCounts {
  @Field(() => Int)
  shown!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  accepted!: number;

  @Field(() => Int)
  partlyAccepted!: number;

  @Field(() => Int)
  notAccepted!: number;

  @Field(() => Int)
  underReview!: number;

  @Rule<DeliberationCounts>(Action.PUBLIC_COMMENT_MODERATE, ofNothing)
  @Field(() => Int, { nullable: true, description: 'Not looked at yet; told to planners.' })
  pending!: number;

  @Rule<DeliberationCounts>(Action.PUBLIC_COMMENT_MODERATE, ofNothing)
  @Field(() => Int, { nullable: true, description: 'Told to planners.' })
  hidden!: number;
}

@AsParent()
@ObjectType({ description: 'The comments on one task, counted.' })
export class TaskDeliberationCounts extends DeliberationCounts {
  @Field(() => ID)
  taskId!: string;
}

@AsParent()
@ObjectType({ description: 'The public deliberation (공론화) of a plan.' })
export class Deliberation {
  @Field(() => Boolean, { description: 'Whether citizens may comment now.' })
  isOpen!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'null: it was not opened yet.' })
  openedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day the plan was confirmed again after it.',
  })
  closedOn!: string | null;

  @Field(() => Int, { description: 'Years a comment is kept, from the consent.' })
  retentionYears!: number;

  @Field(() => DeliberationCounts)
  counts!: DeliberationCounts;

  @ListSize(200)
  @Field(() => [TaskDeliberationCounts], { description: 'Tasks that have comments whoever asks may read.' })
  tasks!: TaskDeliberationCounts[];
}
