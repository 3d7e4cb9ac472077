import { Field, ObjectType } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import { Task } from '../plans/task.entity.js';

@AsParent()
@ObjectType()
export class AttentionRow {
  @Field(() => Task)
  task!: Task;

  @Field(() => Indicator, { nullable: true, description: 'null: it concerns the task as a whole.' })
  indicator!: Indicator | null;

  @Field(() => District)
  district!: District;
}

@AsParent()
@ObjectType({ description: 'What to look at now (지금 볼 것), by task, then district.' })
export class Attention {
  planId!: string;

  @ListSize(100)
  @Field(() => [AttentionRow], { description: 'Fell due at this quarter’s end and is not approved.' })
  missing!: AttentionRow[];

  @ListSize(25)
  @Field(() => [AttentionRow], { description: 'Worse than the baseline.' })
  regressing!: AttentionRow[];

  @ListSize(25)
  @Field(() => [AttentionRow], {
    description: 'Process and outcome disagree: one is high, the other is not.',
  })
  diverging!: AttentionRow[];
}
