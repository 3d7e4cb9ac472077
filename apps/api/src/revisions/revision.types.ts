import { NodeType } from '@dure/domain/plan/plan.types';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PlanState, PlanStep, Provenance } from '../plans/plan-enums.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';

@AsParent()
@ObjectType({
  description: 'A plan as the committee confirmed it (확정본), numbered from 1. It never changes.',
})
export class Revision {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;

  @Field(() => CalendarDate, { description: 'The day of the decision.' })
  takenOn!: string;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => Date)
  recordedAt!: Date;

  /** Account; null: the process itself, loading data. */
  recordedById!: string | null;

  @Field(() => Provenance)
  source!: Provenance;
}

@AsParent()
@ObjectType({ description: 'A step that a plan took on its way.' })
export class PlanStepRecord {
  @Field(() => ID)
  id!: string;

  @Field(() => PlanStep)
  step!: PlanStep;

  @Field(() => PlanState)
  fromState!: PlanState;

  @Field(() => PlanState)
  toState!: PlanState;

  @Field(() => CalendarDate)
  takenOn!: string;

  @Field(() => String, { nullable: true, description: 'Of the committee’s decision.' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Read by everybody who may read the plan.' })
  note!: string | null;

  planId!: string;

  /** Number of the revision that was kept. */
  revisionNumber!: number | null;

  @Field(() => Date)
  recordedAt!: Date;

  recordedById!: string | null;

  @Field(() => Provenance)
  source!: Provenance;
}

@AsParent()
@ObjectType({ description: 'What a node is called before and after renumbering.' })
export class Renumbering {
  @Field(() => ID)
  nodeId!: string;

  @Field(() => NodeType)
  type!: NodeType;

  @Field(() => String)
  before!: string;

  @Field(() => String)
  after!: string;

  @Field(() => String, { description: 'In the language of the request.' })
  title!: string;
}

@InputType()
export class TakePlanStepInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => Int, { description: 'The version of the plan that was read.' })
  version!: number;

  @Field(() => PlanStep)
  step!: PlanStep;

  @Field(() => CalendarDate, { description: 'Not after today, not before the last step.' })
  takenOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Needed for SUBMIT, CONFIRM and RECONFIRM; at most 200 characters.',
  })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  note?: string | null;
}
