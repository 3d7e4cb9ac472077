import { normalizeEmail } from '@dure/domain/access/email-rule';
import { MAX_PASSWORD_LENGTH } from '@dure/domain/access/password-rule';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { Account } from './account.entity.js';
import { LoginAttempts } from './login-attempts.js';
import { LoginSessions } from './login-sessions.js';
import { Passwords } from './passwords.js';
import { RoleGrant } from './role-grant.entity.js';
import { SignedIn } from './signed-in.js';
import type { Viewer } from './viewer.type.js';

/** Signing in and out, and who is asking. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly attempts: LoginAttempts,
    private readonly sessions: LoginSessions,
    private readonly signedIn: SignedIn,
  ) {}

  /** Who `context` acts as. */
  viewerOf(context: RequestContext): Viewer {
    return this.signedIn.viewerOf(context);
  }

  /**
   * Checks the password, begins a session and sets its cookie. The same answer after the same work whether the
   * account does not exist, is disabled, or the password is wrong.
   * @throws DomainError SIGN_IN_FAILED, TOO_MANY_ATTEMPTS
   */
  async signIn(context: RequestContext, email: string, password: string): Promise<Viewer> {
    const login = normalizeEmail(email);
    if (login.length > MAX_PASSWORD_LENGTH || password.length > MAX_PASSWORD_LENGTH || login.includes('\0')) {
      throw new DomainError(ErrorCode.SIGN_IN_FAILED);
    }
    const token = await this.passwords.signIns.take(() => this.checkSignIn(context, login, password));
    return this.signedIn.enter(context, token);
  }

  /** Ends the session of this request, if there is one. */
  async signOut(context: RequestContext): Promise<Viewer> {
    if (context.sessionId !== null) await this.sessions.revoke(context.sessionId);
    return this.signedIn.leave(context);
  }

  /** Grants held on the business date. */
  listGrants(accountId: string, today: string): Promise<RoleGrant[]> {
    return this.database.read
      .createQueryBuilder(RoleGrant, 'g')
      .where('g.account_id = :accountId and g.revoked_at is null', { accountId })
      .andWhere('g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today)', { today })
      .orderBy('g.role')
      .addOrderBy('g.districtCode')
      .getMany();
  }

  /** Whether demo data are loaded. */
  async isDemo(): Promise<boolean> {
    const row = await this.database.row<{ exists: boolean }>(
      `select exists (select from setting where key = 'demo')`,
    );
    return row?.exists ?? false;
  }

  /** Whether there is nobody who could sign in or be invited. */
  async needsSetUp(): Promise<boolean> {
    const row = await this.database.row<{ exists: boolean }>('select exists (select from account)');
    return row?.exists === false;
  }

  /** The token of a session that has begun. @throws DomainError SIGN_IN_FAILED, TOO_MANY_ATTEMPTS */
  private async checkSignIn(context: RequestContext, login: string, password: string): Promise<string> {
    const attempt = await this.attempts.beginSignIn(login, context.request?.ip ?? '');
    const account = await this.findForSignIn(login);
    const isCorrect = await this.passwords.isCorrect(account?.passwordHash ?? null, password);
    if (account === null || !isCorrect) throw new DomainError(ErrorCode.SIGN_IN_FAILED);
    return this.transactions.run(context, async () => {
      await this.attempts.succeed(attempt);
      await this.requireUnchanged(account);
      return this.signedIn.begin(context, account.id);
    });
  }

  /**
   * While the password was being checked it may have been reset or the account disabled; both end the sessions there are,
   * after this one has begun or before.
   */
  private async requireUnchanged({ id, passwordHash }: Account): Promise<void> {
    const found = await this.database.row(
      'select 1 from account where id = $1 and password_hash = $2 and disabled_at is null for share',
      [id, passwordHash],
    );
    if (found === null) throw new DomainError(ErrorCode.SIGN_IN_FAILED);
  }

  private findForSignIn(email: string): Promise<Account | null> {
    return this.database.read
      .createQueryBuilder(Account, 'a')
      .addSelect('a.passwordHash')
      .where('a.email = :email and a.disabled_at is null', { email })
      .getOne();
  }
}
