import { Field, ObjectType } from '@nestjs/graphql';
import { AsParent, Public } from '../platform/graphql/access.js';
import { AccountLinkKind } from './account-enums.js';
import { Account } from './account.entity.js';

@AsParent()
@ObjectType({ description: 'A link that was given out and can still be used. What it says is not kept.' })
export class OpenLink {
  @Field(() => AccountLinkKind)
  kind!: AccountLinkKind;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;
}

@AsParent()
@ObjectType({ description: 'A link to hand on. It is shown this once; whoever opens it first may use it.' })
export class IssuedLink {
  @Field(() => Account)
  account!: Account;

  @Field(() => AccountLinkKind)
  kind!: AccountLinkKind;

  @Field(() => String, { description: '“/join#…” or “/reset#…”.' })
  path!: string;

  @Field(() => String, { description: 'The path at the public address of this installation.' })
  url!: string;

  @Field(() => Date)
  expiresAt!: Date;
}

@Public()
@ObjectType({ description: 'What the page of a one-time link may know.' })
export class AccountLink {
  @Field(() => AccountLinkKind)
  kind!: AccountLinkKind;

  @Field(() => String, { nullable: true, description: 'null for setting up.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'null for setting up.' })
  email!: string | null;

  @Field(() => Date)
  expiresAt!: Date;
}
