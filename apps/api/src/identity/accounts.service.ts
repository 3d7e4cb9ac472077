import { Role } from '@dure/domain/access/access.types';
import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { readEmail } from '@dure/domain/access/email-rule';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { readChangedTitle, readTitle } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../platform/clock/business-clock.js';
import { refuse } from '../platform/graphql/access.js';
import type { ConnectionOf, Page } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { type AccountFilter, AccountFinder } from './account-finder.js';
import type { IssuedLink } from './account-link.type.js';
import type { IssuedPath } from './account-links.js';
import type { AccountResult } from './account-result.union.js';
import type { Account } from './account.entity.js';
import type { InviteAccountInput, UpdateAccountInput } from './account.inputs.js';
import { AccountWriter } from './account-writer.js';

/** Letting people in and out, and looking after who they are. Nobody is ever deleted: names stand in history. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly finder: AccountFinder,
    private readonly writer: AccountWriter,
    private readonly clock: BusinessClock,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError NOT_ALLOWED */
  list(context: RequestContext, page: Page, filter: AccountFilter): Promise<ConnectionOf<Account>> {
    if (!can(context.actor, Action.ACCOUNT_LIST)) refuse(context.actor);
    return this.finder.list(page, filter, context.today);
  }

  /** @throws DomainError NOT_FOUND at id, before looking for it, for who is neither the person nor an administrator */
  async get(context: RequestContext, id: string): Promise<Account> {
    if (!can(context.actor, Action.ACCOUNT_EMAIL_READ, { authorId: id }))
      throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    return this.finder.get(id, 'id');
  }

  /** @throws DomainError EMAIL_INVALID, EMAIL_TAKEN, REQUIRED; at grants.0.district and so on what the roles' rules say */
  async invite(context: RequestContext, input: InviteAccountInput): Promise<IssuedLink> {
    requireManager(context);
    const name = readTitle(input.name, 'name');
    const email = readEmail(input.email);
    const { account, link } = await this.writer.create('inviteAccount', { name, email }, input.grants ?? [], {
      today: context.today,
      createdBy: context.actor.accountId,
    });
    return { account, ...link };
  }

  /**
   * An administrator made by whoever runs the platform, who need not be signed in: the account waits for its person to set
   * a password by the link. Opens its own transaction.
   * @throws DomainError EMAIL_INVALID, EMAIL_TAKEN, REQUIRED
   */
  async createAdministrator(facts: { readonly name: string; readonly email: string }): Promise<IssuedPath> {
    const name = readTitle(facts.name, 'name');
    const email = readEmail(facts.email);
    const { today } = await this.clock.read();
    return this.transactions.run(null, async () => {
      const grants = [{ role: Role.ADMINISTRATOR }];
      const { link } = await this.writer.create('createAdministrator', { name, email }, grants, {
        today,
        createdBy: null,
      });
      return link;
    });
  }

  /** @throws DomainError NOT_FOUND, ACCOUNT_DISABLED at accountId */
  async issueLink(context: RequestContext, accountId: string): Promise<IssuedLink> {
    requireManager(context);
    const account = await this.finder.get(accountId, 'accountId');
    const link = await this.writer.issueLink(account, context.actor.accountId);
    return { account, ...link };
  }

  /** @throws DomainError NOT_FOUND, EMAIL_INVALID, EMAIL_TAKEN, REQUIRED, TOO_LONG */
  async update(context: RequestContext, input: UpdateAccountInput): Promise<AccountResult> {
    requireManager(context);
    const account = await this.finder.get(input.id, 'id');
    const name = readChangedTitle(input.name, 'name') ?? account.name;
    const email = input.email === undefined ? account.email : readEmail(input.email);
    return this.writer.update(account, input.version, { name, email });
  }

  /** @throws DomainError NOT_FOUND, LAST_ADMINISTRATOR */
  async disable(context: RequestContext, id: string, version: number): Promise<AccountResult> {
    requireManager(context);
    return this.writer.disable(await this.finder.get(id, 'id'), version, context.today);
  }

  /** @throws DomainError NOT_FOUND */
  async enable(context: RequestContext, id: string, version: number): Promise<AccountResult> {
    requireManager(context);
    return this.writer.enable(await this.finder.get(id, 'id'), version);
  }

  /** The own ones, too, if it is the own account. @throws DomainError NOT_FOUND at accountId */
  async endSessions(context: RequestContext, accountId: string): Promise<Account> {
    requireManager(context);
    const account = await this.finder.get(accountId, 'accountId');
    await this.writer.endSessions(account);
    return account;
  }
}

function requireManager({ actor }: RequestContext): void {
  if (!can(actor, Action.ACCOUNT_MANAGE)) refuse(actor);
}
