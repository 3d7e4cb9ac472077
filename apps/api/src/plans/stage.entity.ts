import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { AsParent } from '../platform/graphql/access.js';
import { Recurrence } from './plan-enums.js';
import { TreeNode } from './tree-node.js';

@AsParent()
@ObjectType({
  description: 'A stage of change (변화단계) of a task. Its code, A, B, …, is unique within the task.',
})
@Entity()
export class Stage extends TreeNode {
  @Column('uuid')
  taskId!: string;

  @Field(() => String, { nullable: true, description: 'What to watch while the stage runs (점검질문).' })
  @Column('text', { nullable: true })
  monitoringQuestion!: string | null;

  @Field(() => Int, {
    description:
      'Month of the planned start: 1–36 of the cycle, or 1–12 of each year where the stage recurs.',
  })
  @Column('int')
  startMonth!: number;

  @Field(() => Int, {
    description: 'Month of the planned completion, counted likewise; monitored until the cycle ends.',
  })
  @Column('int')
  endMonth!: number;

  @Field(() => Recurrence)
  @Column('text')
  recurrence!: Recurrence;
}
