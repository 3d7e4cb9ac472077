import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AccountLinkKind, AccountState } from './account-enums.js';
import type { OpenLink } from './account-link.type.js';
import { deviceOf } from './device.js';
import type { LoginSession } from './login-session.type.js';
import { LoginSessions } from './login-sessions.js';
import { RoleGrant } from './role-grant.entity.js';

export interface AccountStanding {
  readonly state: AccountState;
  readonly lastSeenAt: Date | null;
  readonly openLink: OpenLink | null;
}

interface StandingRow {
  readonly id: string;
  readonly state: AccountState;
  readonly lastSeenAt: Date | null;
  readonly kind: AccountLinkKind | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Whether people can sign in, when they last did something, and by which link they may come in. */
@Injectable()
export class AccountStandingLoader extends BatchLoader<string, AccountStanding> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<readonly AccountStanding[]> {
    const rows = await this.database.rows<StandingRow>(
      `select a.id, l.kind, l.created_at as "createdAt", l.expires_at as "expiresAt",
              case when a.disabled_at is not null then 'DISABLED' when a.password_hash is null then 'INVITED'
                else 'ACTIVE' end as state,
              (select max(s.last_seen_at) from login_session s where s.account_id = a.id) as "lastSeenAt"
       from account a
       left join lateral (
         select kind, created_at, expires_at from account_link l
         where l.account_id = a.id and l.used_at is null and l.revoked_at is null and l.expires_at > now()
         order by l.created_at desc limit 1) l on true
       where a.id = any($1::uuid[])`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      // Accounts are never deleted.
      if (row === undefined) throw new Error(`There is no account ${id}.`);
      const { state, lastSeenAt, kind, createdAt, expiresAt } = row;
      return { state, lastSeenAt, openLink: kind === null ? null : { kind, createdAt, expiresAt } };
    });
  }
}

/** Every role an account was ever given, the latest first. */
@Injectable()
export class GrantsOfAccountLoader extends BatchLoader<string, RoleGrant[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<readonly RoleGrant[][]> {
    const grants = await this.database.read.find(RoleGrant, {
      where: { accountId: In([...ids]) },
      order: { validFrom: 'DESC', createdAt: 'DESC', role: 'ASC', districtCode: 'ASC' },
    });
    return groupedBy(ids, grants, (grant) => grant.accountId);
  }
}

/** The sessions of an account that are under way, the last used first. */
@Injectable()
export class SessionsOfAccountLoader extends BatchLoader<string, LoginSession[]> {
  constructor(
    private readonly database: Database,
    private readonly sessions: LoginSessions,
  ) {
    super();
  }

  protected async batch(ids: readonly string[], context: RequestContext): Promise<readonly LoginSession[][]> {
    const { idleMinutes, maxHours } = this.sessions.lifetime;
    const rows = await this.database.rows<Omit<LoginSession, 'device'> & { userAgent: string }>(
      `select * from (
         select id, account_id as "accountId", id is not distinct from $2::uuid as "isCurrent", address,
                user_agent as "userAgent", created_at as "createdAt", last_seen_at as "lastSeenAt",
                least(expires_at, created_at + $4 * interval '1 hour', last_seen_at + $3 * interval '1 minute') as "expiresAt"
         from login_session where account_id = any($1::uuid[]) and revoked_at is null) s
       where "expiresAt" > now() order by "lastSeenAt" desc, "createdAt" desc, id`,
      [ids, context.sessionId, idleMinutes, maxHours],
    );
    const sessions = rows.map(({ userAgent, ...row }) => ({ ...row, device: deviceOf(userAgent) }));
    return groupedBy(ids, sessions, (session) => session.accountId);
  }
}
