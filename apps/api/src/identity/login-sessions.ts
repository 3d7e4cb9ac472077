import type { Actor, Grant } from '@dure/domain/access/can';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { createSessionToken, hashSessionToken } from '../platform/sessions/session-cookie.js';
import { SESSION_REVOKED } from '../platform/sessions/session-notice.js';
import { type KnownSession, SessionReader } from '../platform/sessions/session-reader.js';
import { Settings } from '../platform/settings.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { MAX_USER_AGENT_LENGTH } from './identity.settings.js';
import { type SessionLifetime, sessionLifetimeOf } from './session-lifetime.js';

interface SessionRow {
  sessionId: string;
  accountId: string;
  grants: Grant[];
  isStale: boolean;
}

/** Where a session is begun; its person recognises it by this. */
export interface SessionOrigin {
  readonly address: string;
  readonly userAgent: string;
}

/** Server-side sessions: begun by signing in, looked up on every request, revocable at any time. */
@Injectable()
export class LoginSessions extends SessionReader {
  readonly lifetime: SessionLifetime;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly events: Events,
    settings: Settings,
  ) {
    super();
    this.lifetime = sessionLifetimeOf(settings);
  }

  /** `created_at` counts beside `expires_at`, so that a shorter longest time holds for sessions begun before it, too. */
  override async find(token: string, today: string): Promise<KnownSession | null> {
    const { idleMinutes, maxHours, touchMinutes } = this.lifetime;
    const row = await this.database.row<SessionRow>({
      name: 'login-session',
      text: `select s.id as "sessionId", s.account_id as "accountId",
               s.last_seen_at < now() - $5 * interval '1 minute' as "isStale",
               coalesce((select json_agg(json_build_object('role', g.role, 'district', g.district_code) order by g.role, g.district_code)
                         from role_grant g
                         where g.account_id = s.account_id and g.revoked_at is null
                           and g.valid_from <= $2 and (g.valid_to is null or g.valid_to >= $2)), '[]') as grants
             from login_session s join account a on a.id = s.account_id
             where s.token_hash = $1 and s.revoked_at is null and a.disabled_at is null and s.expires_at > now()
               and s.last_seen_at > now() - $3 * interval '1 minute' and s.created_at > now() - $4 * interval '1 hour'`,
      values: [hashSessionToken(token), today, idleMinutes, maxHours, touchMinutes],
    });
    if (row === null) return null;
    if (row.isStale) await this.touch(row.sessionId);
    const actor: Actor = { accountId: row.accountId, grants: row.grants };
    return { sessionId: row.sessionId, actor };
  }

  /** Begins a session; returns the token for the cookie, which is stored nowhere. */
  async create(accountId: string, { address, userAgent }: SessionOrigin): Promise<string> {
    const token = createSessionToken();
    await this.database.execute(
      `insert into login_session (token_hash, account_id, address, user_agent, expires_at)
       values ($1, $2, $3, $4, now() + $5 * interval '1 hour')`,
      [
        hashSessionToken(token),
        accountId,
        address,
        userAgent.slice(0, MAX_USER_AGENT_LENGTH),
        this.lifetime.maxHours,
      ],
    );
    return token;
  }

  /** Ends a session at once, on open sockets too. */
  async revoke(sessionId: string): Promise<void> {
    await this.end('id = $1', [sessionId]);
  }

  /** Ends one session if it is the account's and under way; returns whether it was. */
  async revokeOwn(sessionId: string, accountId: string): Promise<boolean> {
    return (await this.end('id = $1 and account_id = $2', [sessionId, accountId])) > 0;
  }

  /** Ends the account's sessions, all but `exceptId`; returns how many there were. */
  revokeAllOf(accountId: string, exceptId: string | null = null): Promise<number> {
    return this.end('account_id = $1 and id is distinct from $2::uuid', [accountId, exceptId]);
  }

  private async end(condition: string, values: readonly unknown[]): Promise<number> {
    const ended = await this.database.rows<{ id: string }>(
      `update login_session set revoked_at = now()
       where ${condition} and revoked_at is null and expires_at > now() returning id`,
      values,
    );
    for (const { id } of ended)
      this.events.announce({ topic: SESSION_REVOKED, id, planId: null, districtCode: null });
    return ended.length;
  }

  private async touch(sessionId: string): Promise<void> {
    await this.transactions.run(null, () =>
      this.database.execute(`update login_session set last_seen_at = now() where id = $1`, [sessionId]),
    );
  }
}
