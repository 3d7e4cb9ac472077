import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Settings } from '../platform/settings.js';
import { AccountLinkKind } from './account-enums.js';
import { LINK_HOURS } from './identity.settings.js';
import { LoginAttempts } from './login-attempts.js';

/** The page that a link of each kind opens. The token stands behind #, which no browser sends to any server. */
const PAGES: Readonly<Record<AccountLinkKind, string>> = {
  SET_UP: '/setup',
  INVITATION: '/join',
  PASSWORD_RESET: '/reset',
};

/** A link as it is handed on. */
export interface IssuedPath {
  readonly kind: AccountLinkKind;
  readonly path: string;
  readonly url: string;
  readonly expiresAt: Date;
}

/** A link as its token was found. */
export interface FoundLink {
  readonly id: string;
  readonly kind: AccountLinkKind;
  readonly accountId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly expiresAt: Date;
}

interface LinkRow extends FoundLink {
  readonly isUsed: boolean;
  readonly isRevoked: boolean;
  readonly isExpired: boolean;
  readonly isSetUp: boolean;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** One-time links: 256 random bits of which only the hash is kept. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly database: Database,
    private readonly attempts: LoginAttempts,
    private readonly settings: Settings,
  ) {}

  /** Makes a link; `accountId` is null for setting up only. */
  async issue(
    kind: AccountLinkKind,
    accountId: string | null,
    createdBy: string | null,
  ): Promise<IssuedPath> {
    const token = randomBytes(32).toString('base64url');
    const made = await this.database.row<{ expiresAt: Date }>(
      `insert into account_link (kind, account_id, token_hash, created_by, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(hours => $5)) returning expires_at as "expiresAt"`,
      [kind, accountId, hashOf(token), createdBy, LINK_HOURS[kind]],
    );
    if (made === null) throw new Error('insert … returning gave no row');
    const path = `${PAGES[kind]}#${token}`;
    return { kind, path, url: `${this.settings.publicUrl}${path}`, expiresAt: made.expiresAt };
  }

  /**
   * The link of a token that can still be used, of the kind asked for.
   * @throws DomainError at token: LINK_UNKNOWN (also of another kind, or called back), LINK_USED, LINK_EXPIRED,
   * ALREADY_SET_UP; TOO_MANY_ATTEMPTS
   */
  async require(context: RequestContext, token: string, kind: AccountLinkKind | null): Promise<FoundLink> {
    const address = context.request?.ip ?? '';
    await this.attempts.requireFewUnknownLinks(address);
    const link = await this.database.row<LinkRow>(
      `select l.id, l.kind, l.account_id as "accountId", a.name, a.email, l.expires_at as "expiresAt",
              l.used_at is not null as "isUsed", l.expires_at <= now() as "isExpired",
              l.revoked_at is not null or a.disabled_at is not null as "isRevoked",
              exists (select from account) as "isSetUp"
       from account_link l left join account a on a.id = l.account_id where l.token_hash = $1`,
      [hashOf(token)],
    );
    if (link === null) await this.attempts.recordUnknownLink(address);
    if (link === null || (kind !== null && link.kind !== kind))
      throw new DomainError(ErrorCode.LINK_UNKNOWN, 'token');
    if (link.kind === AccountLinkKind.SET_UP && link.isSetUp)
      throw new DomainError(ErrorCode.ALREADY_SET_UP, 'token');
    if (link.isUsed) throw new DomainError(ErrorCode.LINK_USED, 'token');
    if (link.isRevoked) throw new DomainError(ErrorCode.LINK_UNKNOWN, 'token');
    if (link.isExpired) throw new DomainError(ErrorCode.LINK_EXPIRED, 'token');
    return link;
  }

  /** Marks it as used, and every other link of its account as void. @throws DomainError LINK_USED for whoever comes second. */
  async use({ id, accountId }: FoundLink): Promise<void> {
    const used = await this.database.execute(
      `update account_link set used_at = now()
       where id = $1 and used_at is null and revoked_at is null and expires_at > now()`,
      [id],
    );
    if (used === 0) throw new DomainError(ErrorCode.LINK_USED, 'token');
    if (accountId !== null) await this.revokeOpen(accountId);
  }

  /** No link given out for the account works any more. */
  async revokeOpen(accountId: string): Promise<void> {
    await this.database.execute(
      `update account_link set revoked_at = now() where account_id = $1 and used_at is null and revoked_at is null`,
      [accountId],
    );
  }
}
