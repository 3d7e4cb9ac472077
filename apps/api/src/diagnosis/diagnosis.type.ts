import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { Json } from '../platform/graphql/json.scalar.js';
import { NodeType } from '../plans/plan-enums.js';
import { Defect, Remedy, Severity } from './diagnosis-enums.js';

@AsParent()
@ObjectType({ description: 'One thing that is wrong with a plan: where, why it matters, and what mends it.' })
export class DiagnosisFinding {
  @Field(() => Defect)
  defect!: Defect;

  @Field(() => Severity)
  severity!: Severity;

  @Field(() => NodeType)
  nodeType!: NodeType;

  @Field(() => ID)
  nodeId!: string;

  @Field(() => String, { description: 'Names the node in addresses; a stage after its task: 1-2-B.' })
  nodeCode!: string;

  @Field(() => String, { description: 'Of the node, in the language of the request.' })
  title!: string;

  @Field(() => ID, { description: 'The goal that the node stands under.' })
  goalId!: string;

  @Field(() => ID, { nullable: true, description: 'The task that the node is, or stands under.' })
  taskId!: string | null;

  @Field(() => Remedy)
  remedy!: Remedy;

  @Field(() => String, {
    nullable: true,
    description: 'Input that mends it, by the name it has in the API; null where something is added.',
  })
  field!: string | null;

  @Field(() => Json, { description: 'Figures and names of its sentence.' })
  params!: Readonly<Record<string, string | number>>;

  @ListSize(1)
  @Field(() => [ID], {
    description: 'What else it is about: comments, the other indicator, the indicators that watch nothing.',
  })
  related!: readonly string[];
}

@AsParent()
@ObjectType({ description: 'How many findings there are of each severity.' })
export class DiagnosisCounts {
  @Field(() => Int)
  must!: number;

  @Field(() => Int)
  should!: number;

  @Field(() => Int)
  hint!: number;
}

@AsParent()
@ObjectType({
  description: 'What is wrong with a plan as it is written (계획진단), in the order of its tree.',
})
export class Diagnosis {
  @ListSize(200)
  @Field(() => [DiagnosisFinding])
  findings!: readonly DiagnosisFinding[];

  @Field(() => DiagnosisCounts)
  counts!: DiagnosisCounts;

  @Field(() => Int)
  tasks!: number;

  @Field(() => Int, { description: 'Tasks with nothing that must be mended: their change can be watched.' })
  monitorableTasks!: number;

  @Field(() => Float, { nullable: true, description: '0 to 1; null for a plan without tasks.' })
  monitorableShare!: number | null;

  @Field(() => CalendarDate, { description: 'Business date: comments are overdue by it.' })
  asOf!: string;

  @Field(() => String)
  dataVersion!: string;
}

@AsParent()
@ObjectType({
  description: 'Counts of findings over time as columns, one entry for each day on which the plan changed.',
})
export class DiagnosisHistory {
  @Field(() => [CalendarDate])
  dates!: readonly string[];

  @Field(() => [Int])
  must!: readonly number[];

  @Field(() => [Int])
  should!: readonly number[];

  @Field(() => [Int])
  hint!: readonly number[];

  @Field(() => [Int])
  tasks!: readonly number[];

  @Field(() => [Int])
  monitorableTasks!: readonly number[];
}
