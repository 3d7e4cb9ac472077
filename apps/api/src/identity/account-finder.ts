import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { Role } from '@dure/domain/access/access.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { type ConnectionOf, connectionOf, type Page } from '../platform/graphql/connection.js';
import { AccountState } from './account-enums.js';
import { Account } from './account.entity.js';
import { requireId } from './required-id.js';

/** Which accounts; what is null (or an empty search) leaves none out. */
export interface AccountFilter {
  readonly search: string;
  /** Held on the business date. */
  readonly role: Role | null;
  readonly state: AccountState | null;
}

const STATE_CONDITIONS: Readonly<Record<AccountState, string>> = {
  DISABLED: 'a.disabled_at is not null',
  INVITED: 'a.disabled_at is null and a.password_hash is null',
  ACTIVE: 'a.disabled_at is null and a.password_hash is not null',
};

/** Finds accounts. Whoever asks has been found allowed to. */
@Injectable()
export class AccountFinder {
  constructor(private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND at `field` */
  async get(id: string, field: string): Promise<Account> {
    const account = await this.database.read.findOneBy(Account, { id: requireId(id, field) });
    if (account === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    return account;
  }

  /** Accounts by address; the search is for a part of name or address, in any case. */
  async list(
    page: Page,
    { search, role, state }: AccountFilter,
    today: string,
  ): Promise<ConnectionOf<Account>> {
    // position() and not like: % and _ mean themselves.
    const matching = this.database.read
      .createQueryBuilder(Account, 'a')
      .where(
        `(:search = '' or position(lower(:search) in lower(a.name)) > 0 or position(lower(:search) in a.email) > 0)`,
        {
          search: search.normalize('NFC').trim(),
        },
      );
    if (state !== null) matching.andWhere(STATE_CONDITIONS[state]);
    if (role !== null) {
      matching.andWhere(
        `exists (select from role_grant g where g.account_id = a.id and g.role = :role and g.revoked_at is null
           and g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today))`,
        { role, today },
      );
    }
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
}
