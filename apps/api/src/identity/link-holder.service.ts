import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { AccountLinkKind } from './account-enums.js';
import type { AccountLink } from './account-link.type.js';
import { AccountLinks } from './account-links.js';
import type { SetPasswordInput } from './account.inputs.js';
import { Administrators } from './administrators.js';
import { LoginSessions } from './login-sessions.js';
import { NewPassword } from './new-password.js';
import { Passwords } from './passwords.js';
import { PeopleRecords } from './people-records.js';
import { SignedIn } from './signed-in.js';
import type { Viewer } from './viewer.type.js';

/** What whoever holds a one-time link may do with it, being nobody yet. */
@Injectable()
export class LinkHolderService {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: AccountLinks,
    private readonly administrators: Administrators,
    private readonly passwords: Passwords,
    private readonly newPassword: NewPassword,
    private readonly sessions: LoginSessions,
    private readonly signedIn: SignedIn,
    private readonly records: PeopleRecords,
  ) {}

  /** @throws DomainError as `AccountLinks.require` */
  async get(context: RequestContext, token: string): Promise<AccountLink> {
    const { kind, name, email, expiresAt } = await this.links.require(context, token, null);
    return { kind, name, email, expiresAt };
  }

  /** @throws DomainError as `AccountLinks.require`, at password what the rule says */
  acceptInvitation(context: RequestContext, input: SetPasswordInput): Promise<Viewer> {
    return this.setPassword(context, input, AccountLinkKind.INVITATION, 'acceptInvitation');
  }

  /** @throws DomainError as `AccountLinks.require`, at password what the rule says */
  resetPassword(context: RequestContext, input: SetPasswordInput): Promise<Viewer> {
    return this.setPassword(context, input, AccountLinkKind.PASSWORD_RESET, 'resetPassword');
  }

  /** Used exactly once: a password that is refused leaves the link as it was. */
  private async setPassword(
    context: RequestContext,
    { token, password }: SetPasswordInput,
    kind: AccountLinkKind,
    action: string,
  ): Promise<Viewer> {
    const link = await this.links.require(context, token, kind);
    const { accountId } = link;
    if (accountId === null) throw new DomainError(ErrorCode.LINK_UNKNOWN, 'token');
    const present = await this.newPassword.findHash(accountId);
    const hash = await this.newPassword.hash(password, { name: link.name, email: link.email });
    // Somebody who asks for another password because the present one leaked must not keep it.
    if (present !== null && (await this.passwords.isCorrect(present, password)))
      throw new DomainError(ErrorCode.PASSWORD_UNCHANGED, 'password');
    const holder = this.signedIn.actingAs(context, accountId);
    const session = await this.transactions.run(holder, async () => {
      await this.administrators.takeTurn();
      await this.links.use(link);
      await this.newPassword.set(accountId, hash, present);
      await this.sessions.revokeAllOf(accountId);
      await this.records.record(action, accountId);
      return this.signedIn.begin(context, accountId);
    });
    return this.signedIn.enter(context, session);
  }
}
