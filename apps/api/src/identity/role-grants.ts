import { type GrantTerms, type HeldGrant, requireGrant } from '@dure/domain/access/grant-rule';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { InviteGrantInput } from './account.inputs.js';
import { RoleGrant } from './role-grant.entity.js';

/** A grant as the rules see it. */
export function heldGrantOf({ role, districtCode, validFrom, validTo, revokedAt }: RoleGrant): HeldGrant {
  return { role, district: districtCode, from: validFrom, to: validTo, isRevoked: revokedAt !== null };
}

/** Roles as they stand in the database. Whoever changes them holds the turn (`Administrators.takeTurn`). */
@Injectable()
export class RoleGrants {
  constructor(private readonly database: Database) {}

  /** @throws DomainError NOT_FOUND at id */
  async get(id: string): Promise<RoleGrant> {
    const grant = await this.database.read.findOneBy(RoleGrant, { id });
    if (grant === null) throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    return grant;
  }

  /**
   * Throws as `requireGrant` unless the account may hold the role so beside its others (`exceptId` is the one changed), and
   * UNKNOWN_VALUE at district for a district there is not.
   */
  async require(accountId: string, terms: GrantTerms, exceptId: string | null = null): Promise<void> {
    const others = await this.database.read.findBy(RoleGrant, { accountId });
    requireGrant(terms, others.filter(({ id }) => id !== exceptId).map(heldGrantOf));
    if (terms.district === null) return;
    const district = await this.database.row('select 1 from district where code = $1', [terms.district]);
    if (district === null) throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'district');
  }

  /** Gives the role; `from` is `today` where it is left out. @throws DomainError as `require` */
  async add(accountId: string, input: InviteGrantInput, today: string): Promise<GrantTerms> {
    const terms: GrantTerms = {
      role: input.role,
      district: input.district ?? null,
      from: input.from ?? today,
      to: input.to ?? null,
    };
    await this.require(accountId, terms);
    await this.database.execute(
      `insert into role_grant (account_id, role, district_code, valid_from, valid_to) values ($1, $2, $3, $4, $5)`,
      [accountId, terms.role, terms.district, terms.from, terms.to],
    );
    return terms;
  }
}
