import type { Actor, Grant } from '@dure/domain/access/can';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { SESSION_REVOKED } from '../platform/sessions/session-notice.js';
import {
  createSessionToken,
  hashSessionToken,
  SESSION_SECONDS,
} from '../platform/sessions/session-cookie.js';
import { type KnownSession, SessionReader } from '../platform/sessions/session-reader.js';
import { Transactions } from '../platform/transaction/transactions.js';

interface SessionRow {
  sessionId: string;
  accountId: string;
  grants: Grant[];
  isStale: boolean;
}

/** Server-side sessions: begun by signing in, looked up on every request, revocable at any time. */
@Injectable()
export class LoginSessions extends SessionReader {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly events: Events,
  ) {
    super();
  }

  override async find(token: string, today: string): Promise<KnownSession | null> {
    const row = await this.database.row<SessionRow>({
      name: 'login-session',
      text: `select s.id as "sessionId", s.account_id as "accountId",
               s.last_seen_at < now() - interval '5 minutes' as "isStale",
               coalesce((select json_agg(json_build_object('role', g.role, 'district', g.district_code) order by g.role, g.district_code)
                         from role_grant g
                         where g.account_id = s.account_id and g.valid_from <= $2 and (g.valid_to is null or g.valid_to >= $2)), '[]') as grants
             from login_session s join account a on a.id = s.account_id
             where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null`,
      values: [hashSessionToken(token), today],
    });
    if (row === null) return null;
    if (row.isStale) await this.touch(row.sessionId);
    const actor: Actor = { accountId: row.accountId, grants: row.grants };
    return { sessionId: row.sessionId, actor };
  }

  /** Begins a session; returns the token for the cookie, which is stored nowhere. */
  async create(accountId: string): Promise<string> {
    const token = createSessionToken();
    await this.database.execute(
      `insert into login_session (token_hash, account_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))`,
      [hashSessionToken(token), accountId, SESSION_SECONDS],
    );
    return token;
  }

  /** Ends a session at once, on open sockets too. */
  async revoke(sessionId: string): Promise<void> {
    await this.database.execute(
      `update login_session set revoked_at = now() where id = $1 and revoked_at is null`,
      [sessionId],
    );
    this.events.announce({ topic: SESSION_REVOKED, id: sessionId, planId: null, districtCode: null });
  }

  private async touch(sessionId: string): Promise<void> {
    await this.transactions.run(null, () =>
      this.database.execute(`update login_session set last_seen_at = now() where id = $1`, [sessionId]),
    );
  }
}
