import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';

@AsParent()
@ObjectType({ description: 'Somebody who has the plan open in one tab, and what is edited there.' })
export class Presence {
  @Field(() => String, { description: 'Names the tab; given by it, random.' })
  tab!: string;

  accountId!: string;

  @Field(() => ID, { nullable: true, description: 'The node that is edited; null: just looking.' })
  nodeId!: string | null;

  @Field(() => String, { nullable: true, description: 'The field of the node, as its input is named.' })
  field!: string | null;

  @Field(() => Date, { description: 'Older than 45 seconds is gone.' })
  seenAt!: Date;

  @Field(() => Boolean, { description: 'A tab of whoever asks.' })
  isViewer!: boolean;
}

@InputType()
export class SharePresenceInput {
  @Field(() => ID)
  planId!: string;

  @Field(() => String, { description: '8–64 letters, digits and hyphens, random for each tab.' })
  tab!: string;

  @Field(() => ID, { nullable: true })
  nodeId?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 64 letters, digits and points.' })
  field?: string | null;
}
