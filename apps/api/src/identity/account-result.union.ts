import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import { Account } from './account.entity.js';

@AsParent()
@ObjectType({ description: 'Somebody saved the account or the role first; nothing was written.' })
export class AccountConflict {
  @Field(() => Account, { description: 'As it is now.' })
  current!: Account;

  constructor(current: Account) {
    this.current = current;
  }
}

export const AccountResult = createUnionType({
  name: 'AccountResult',
  description: 'The account as saved, or the conflict.',
  types: () => [Account, AccountConflict] as const,
  resolveType: (value: object) => (value instanceof AccountConflict ? AccountConflict : Account),
});
export type AccountResult = Account | AccountConflict;
