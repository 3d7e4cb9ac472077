import { Action } from '@dure/domain/access/actions';
import { can, publicReader } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import { type ConnectionOf, connectionOf, type Page } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { sessionCookie } from '../platform/sessions/session-cookie.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { Account } from './account.entity.js';
import { LoginAttempts } from './login-attempts.js';
import { LoginSessions } from './login-sessions.js';
import { Passwords } from './passwords.js';
import { RoleGrant } from './role-grant.entity.js';
import type { Viewer } from './viewer.type.js';

const MAX_CREDENTIAL_LENGTH = 320;

@Injectable()
export class IdentityService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly passwords: Passwords,
    private readonly attempts: LoginAttempts,
    private readonly sessions: LoginSessions,
  ) {}

  /** Who `context` acts as. */
  viewerOf(context: RequestContext): Viewer {
    const { actor, locale, today, isDatePinned } = context;
    return { accountId: actor.accountId, locale, today, isDatePinned };
  }

  /**
   * Checks the password, begins a session and sets its cookie. The same answer after the same work whether the
   * account does not exist, is disabled, or the password is wrong.
   * @throws DomainError SIGN_IN_FAILED, TOO_MANY_ATTEMPTS
   */
  async signIn(context: RequestContext, email: string, password: string): Promise<Viewer> {
    const address = context.request?.ip ?? '';
    const login = email.normalize('NFC').trim().toLowerCase();
    if (
      login.length > MAX_CREDENTIAL_LENGTH ||
      password.length > MAX_CREDENTIAL_LENGTH ||
      login.includes('\0')
    ) {
      throw new DomainError(ErrorCode.SIGN_IN_FAILED);
    }
    const attempt = await this.attempts.begin(login, address);
    const account = await this.findForSignIn(login);
    const isCorrect = await this.passwords.isCorrect(account?.passwordHash ?? null, password);
    if (account === null || !isCorrect) throw new DomainError(ErrorCode.SIGN_IN_FAILED);
    const token = await this.transactions.run(context, async () => {
      await this.attempts.succeed(attempt, login);
      return this.sessions.create(account.id);
    });
    const known = await this.sessions.find(token, context.today);
    if (known === null) throw new DomainError(ErrorCode.SIGN_IN_FAILED);
    context.become(known.actor, known.sessionId);
    this.sendCookie(context, token);
    return this.viewerOf(context);
  }

  /** Ends the session of this request, if there is one. */
  async signOut(context: RequestContext): Promise<Viewer> {
    if (context.sessionId !== null) await this.sessions.revoke(context.sessionId);
    context.become(publicReader, null);
    this.sendCookie(context, null);
    return this.viewerOf(context);
  }

  /** Grants valid on the business date. */
  listGrants(accountId: string, today: string): Promise<RoleGrant[]> {
    return this.database.read
      .createQueryBuilder(RoleGrant, 'g')
      .where('g.account_id = :accountId', { accountId })
      .andWhere('g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today)', { today })
      .orderBy('g.role')
      .addOrderBy('g.districtCode')
      .getMany();
  }

  /**
   * Accounts by e-mail address; `search` looks in name and address.
   * @throws DomainError NOT_ALLOWED
   */
  async listAccounts(
    context: RequestContext,
    page: Page,
    search: string | null,
  ): Promise<ConnectionOf<Account>> {
    if (!can(context.actor, Action.ACCOUNT_LIST)) refuse(context.actor);
    const matching = this.database.read
      .createQueryBuilder(Account, 'a')
      .where(`(:search = '' or position(lower(:search) in lower(a.name || ' ' || a.email)) > 0)`, {
        search: search?.normalize('NFC').trim() ?? '',
      });
    const totalCount = await matching.clone().getCount();
    if (page.after !== null) matching.andWhere('a.email > :after', { after: page.after[0] });
    const rows = await matching
      .orderBy('a.email')
      .limit(page.limit + 1)
      .getMany();
    return connectionOf(
      page,
      rows,
      totalCount,
      (account) => [account.email],
      (account) => account,
    );
  }

  /** Whether demo data are loaded. */
  async isDemo(): Promise<boolean> {
    const row = await this.database.row<{ exists: boolean }>(
      `select exists (select from setting where key = 'demo')`,
    );
    return row?.exists ?? false;
  }

  private findForSignIn(email: string): Promise<Account | null> {
    return this.database.read
      .createQueryBuilder(Account, 'a')
      .addSelect('a.passwordHash')
      .where('a.email = :email and a.disabled_at is null', { email })
      .getOne();
  }

  private sendCookie(context: RequestContext, token: string | null): void {
    const { request, httpReply } = context;
    const isSecure = request?.protocol === 'https' || request?.headers['x-forwarded-proto'] === 'https';
    httpReply?.header('set-cookie', sessionCookie(token, isSecure));
  }
}
