import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';

@AsParent()
@ObjectType({ description: 'A browser a person is signed in with.' })
export class LoginSession {
  @Field(() => ID)
  id!: string;

  /** Whose it is. */
  accountId!: string;

  @Field(() => Boolean, { description: 'The session of this very request.' })
  isCurrent!: boolean;

  @Field(() => String, { description: 'Browser and system, “Chrome · Windows”; empty where unknown.' })
  device!: string;

  @Field(() => String, { description: 'Network address it was begun from; empty where unknown.' })
  address!: string;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { description: 'Of the last request, to within some minutes.' })
  lastSeenAt!: Date;

  @Field(() => Date, { description: 'When it ends unless it is used; it never outlasts its longest time.' })
  expiresAt!: Date;
}
