import { Action } from '@dure/domain/access/actions';
import { Role } from '@dure/domain/access/access.types';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Rule } from '../platform/graphql/access.js';
import { type ConnectionOf, pageOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AccountState } from './account-enums.js';
import { IssuedLink } from './account-link.type.js';
import { AccountResult } from './account-result.union.js';
import { Account, AccountConnection } from './account.entity.js';
import { InviteAccountInput, UpdateAccountInput } from './account.inputs.js';
import { AccountsService } from './accounts.service.js';

/** Accounts as administrators see and manage them. */
@Resolver(() => Account)
export class AccountsResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Rule(Action.ACCOUNT_LIST)
  @Query(() => AccountConnection, { name: 'accounts', description: 'Accounts by e-mail address.' })
  listAccounts(
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('search', { type: () => String, nullable: true, description: 'Part of the name or the address.' })
    search: string | null,
    @Args('role', { type: () => Role, nullable: true, description: 'Who holds it on the business date.' })
    role: Role | null,
    @Args('state', { type: () => AccountState, nullable: true }) state: AccountState | null,
    @Context() context: RequestContext,
  ): Promise<ConnectionOf<Account>> {
    return this.accounts.list(context, pageOf(first, after), {
      search: search ?? '',
      role: role ?? null,
      state: state ?? null,
    });
  }

  @Rule(Action.ACCOUNT_EMAIL_READ)
  @Query(() => Account, {
    nullable: true,
    name: 'account',
    description: 'For administrators and the person; NOT_FOUND for others.',
  })
  getAccount(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<Account> {
    return this.accounts.get(context, id);
  }

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => IssuedLink, {
    description:
      'A new account, and the link with which its person sets a password. EMAIL_TAKEN, EMAIL_INVALID.',
  })
  inviteAccount(
    @Args('input') input: InviteAccountInput,
    @Context() context: RequestContext,
  ): Promise<IssuedLink> {
    return this.accounts.invite(context, input);
  }

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => IssuedLink, {
    description:
      'Another invitation for who has no password yet, else a link to reset it; earlier links end. ACCOUNT_DISABLED.',
  })
  issueAccountLink(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Context() context: RequestContext,
  ): Promise<IssuedLink> {
    return this.accounts.issueLink(context, accountId);
  }

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => AccountResult, {
    description: 'Name and address. CONFLICT as AccountConflict; EMAIL_TAKEN.',
  })
  updateAccount(
    @Args('input') input: UpdateAccountInput,
    @Context() context: RequestContext,
  ): Promise<AccountResult> {
    return this.accounts.update(context, input);
  }

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => AccountResult, {
    description:
      'Ends its sessions and links; nothing is deleted. CONFLICT as AccountConflict; LAST_ADMINISTRATOR.',
  })
  disableAccount(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<AccountResult> {
    return this.accounts.disable(context, id, version);
  }

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => AccountResult, { description: 'Undoes disabling. CONFLICT as AccountConflict.' })
  enableAccount(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<AccountResult> {
    return this.accounts.enable(context, id, version);
  }

  @Rule(Action.ACCOUNT_MANAGE)
  @Mutation(() => Account, { description: 'Ends every session of the account, on open screens too.' })
  endAccountSessions(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Context() context: RequestContext,
  ): Promise<Account> {
    return this.accounts.endSessions(context, accountId);
  }
}
