import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { Connection } from '../platform/graphql/connection.js';
import { Json } from '../platform/graphql/json.scalar.js';

@AsParent()
@ObjectType({ description: 'One entry of the trail: who did what to a node, a report or an account.' })
export class AuditEvent {
  @Field(() => ID)
  id!: string;

  @Field(() => Date)
  at!: Date;

  /** null: the process itself, loading data for one. */
  accountId!: string | null;

  @Field(() => String, { description: 'As the mutation is named: updateGoal.' })
  action!: string;

  @Field(() => String, { description: 'The kind of thing, as its table is named: goal.' })
  entity!: string;

  @Field(() => ID)
  nodeId!: string;

  @Field(() => Json, { nullable: true, description: 'The changed columns as they were.' })
  before!: unknown;

  @Field(() => Json, { nullable: true, description: 'The changed columns as they became.' })
  after!: unknown;
}

@AsParent()
@ObjectType()
export class AuditEventConnection extends Connection(AuditEvent) {}
