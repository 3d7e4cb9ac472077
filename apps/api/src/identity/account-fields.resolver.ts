import { Action } from '@dure/domain/access/actions';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { type ConnectionOf, pageOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AccountState } from './account-enums.js';
import { OpenLink } from './account-link.type.js';
import { Account, scopeOfAccount } from './account.entity.js';
import { AccountLoader } from './account.loader.js';
import { AccountStandingLoader, GrantsOfAccountLoader, SessionsOfAccountLoader } from './account.loaders.js';
import { AuditEvent, AuditEventConnection } from './audit-event.type.js';
import { LoginSession } from './login-session.type.js';
import { RoleGrant } from './role-grant.entity.js';
import { Trail } from './trail.js';

/** What only administrators, and in part the person, read of an account; null for others. */
@Resolver(() => Account)
export class AccountFieldsResolver {
  constructor(
    private readonly standings: AccountStandingLoader,
    private readonly grantsOfAccount: GrantsOfAccountLoader,
    private readonly sessionsOfAccount: SessionsOfAccountLoader,
    private readonly trail: Trail,
  ) {}

  @Rule<Account>(Action.ACCOUNT_LIST, scopeOfAccount)
  @ResolveField(() => AccountState, { nullable: true, description: 'For administrators.' })
  async state(account: Account, _: unknown, context: RequestContext): Promise<AccountState | null> {
    return (await this.standings.load(context, account.id)).state;
  }

  @Rule<Account>(Action.ACCOUNT_LIST, scopeOfAccount)
  @ResolveField(() => Date, {
    nullable: true,
    description: 'Last request, to within minutes. For administrators.',
  })
  async lastSeenAt(account: Account, _: unknown, context: RequestContext): Promise<Date | null> {
    return (await this.standings.load(context, account.id)).lastSeenAt;
  }

  @Rule<Account>(Action.ACCOUNT_LIST, scopeOfAccount)
  @ResolveField(() => OpenLink, {
    nullable: true,
    description: 'The link given out that is neither used nor expired. For administrators.',
  })
  async openLink(account: Account, _: unknown, context: RequestContext): Promise<OpenLink | null> {
    return (await this.standings.load(context, account.id)).openLink;
  }

  @Rule<Account>(Action.ACCOUNT_EMAIL_READ, scopeOfAccount)
  @ResolveField(() => [RoleGrant], {
    nullable: true,
    description: 'Every role, ended ones too, the latest first. For administrators and the person.',
  })
  async grants(account: Account, _: unknown, context: RequestContext): Promise<RoleGrant[]> {
    return this.grantsOfAccount.load(context, account.id);
  }

  @Rule<Account>(Action.SESSION_READ, scopeOfAccount)
  @ResolveField(() => [LoginSession], {
    nullable: true,
    description: 'Those under way, the last used first. For administrators and the person.',
  })
  async sessions(account: Account, _: unknown, context: RequestContext): Promise<LoginSession[]> {
    return this.sessionsOfAccount.load(context, account.id);
  }

  @Rule<Account>(Action.ACCOUNT_LIST, scopeOfAccount)
  @ResolveField(() => AuditEventConnection, {
    nullable: true,
    description: 'What was done to the account, newest first. For administrators.',
  })
  history(
    @Parent() account: Account,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<AuditEvent>> {
    return this.trail.list(account.id, pageOf(first, after));
  }
}

/** Who did it, of an entry of any trail. */
@Resolver(() => AuditEvent)
export class AuditEventResolver {
  constructor(private readonly accounts: AccountLoader) {}

  @AsParent()
  @ResolveField(() => Account, {
    nullable: true,
    description: 'null: the platform itself, loading data for one.',
  })
  async account(event: AuditEvent, _: unknown, context: RequestContext): Promise<Account | null> {
    return event.accountId === null ? null : this.accounts.load(context, event.accountId);
  }
}
