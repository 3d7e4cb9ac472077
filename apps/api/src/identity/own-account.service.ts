import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { Account } from './account.entity.js';
import type { ChangePasswordInput } from './account.inputs.js';
import { LoginAttempts } from './login-attempts.js';
import { LoginSessions } from './login-sessions.js';
import { NewPassword } from './new-password.js';
import { Passwords } from './passwords.js';
import { PeopleRecords } from './people-records.js';
import { requireId } from './required-id.js';
import { SignedIn } from './signed-in.js';
import type { Viewer } from './viewer.type.js';

/** What a person does with the own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly attempts: LoginAttempts,
    private readonly passwords: Passwords,
    private readonly newPassword: NewPassword,
    private readonly sessions: LoginSessions,
    private readonly signedIn: SignedIn,
    private readonly records: PeopleRecords,
  ) {}

  /**
   * Another password for who knows the present one; ends the other sessions. Attempts count, or an unattended screen would let
   * the password be guessed; they count by themselves, or anybody who fails to sign in elsewhere would stop them.
   * @throws DomainError PASSWORD_WRONG at currentPassword, TOO_MANY_ATTEMPTS, at newPassword what the rule says
   */
  async changePassword(context: RequestContext, input: ChangePasswordInput): Promise<Viewer> {
    const { currentPassword, newPassword } = input;
    const accountId = requireSignedIn(context);
    const account = await this.database.read.findOneByOrFail(Account, { id: accountId });
    const attempt = await this.attempts.beginChange(accountId, context.request?.ip ?? '');
    const present = await this.newPassword.findHash(accountId);
    if (!(await this.passwords.isCorrect(present, currentPassword)))
      throw new DomainError(ErrorCode.PASSWORD_WRONG, 'currentPassword');
    await this.transactions.run(null, () => this.attempts.succeed(attempt));
    const hash = await this.newPassword.hash(
      newPassword,
      { name: account.name, email: account.email, current: currentPassword },
      'newPassword',
    );
    await this.transactions.run(context, async () => {
      await this.newPassword.set(accountId, hash, present);
      await this.sessions.revokeAllOf(accountId, context.sessionId);
      await this.records.record('changePassword', accountId);
    });
    return this.signedIn.viewerOf(context);
  }

  /** @throws DomainError NOT_FOUND at id for a session that is not the person's, or not under way */
  async endSession(context: RequestContext, id: string): Promise<Viewer> {
    const accountId = requireSignedIn(context);
    requireId(id, 'id');
    if (!(await this.sessions.revokeOwn(id, accountId))) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    await this.records.record('endSession', accountId, null, { sessions: 1 });
    return id === context.sessionId ? this.signedIn.leave(context) : this.signedIn.viewerOf(context);
  }

  async endOtherSessions(context: RequestContext): Promise<Viewer> {
    const accountId = requireSignedIn(context);
    const sessions = await this.sessions.revokeAllOf(accountId, context.sessionId);
    if (sessions > 0) await this.records.record('endOtherSessions', accountId, null, { sessions });
    return this.signedIn.viewerOf(context);
  }
}

function requireSignedIn({ actor }: RequestContext): string {
  return actor.accountId ?? refuse(actor);
}
