import {
  type PossibleAdministrator,
  requireLastingAdministrator,
} from '@dure/domain/access/last-administrator';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

/** Any number will do, as long as every process takes the same. */
const PEOPLE_LOCK = 0x70656f706c;

/** Sees to it that somebody can always let others in. */
@Injectable()
export class Administrators {
  constructor(private readonly database: Database) {}

  /**
   * Lets one transaction at a time change people, to its end: two administrators cannot take each other's role at once, no
   * role is given twice and no installation set up twice. What is read after it is what the one before has left.
   */
  async takeTurn(): Promise<void> {
    await this.database.rows('select pg_advisory_xact_lock($1)', [PEOPLE_LOCK]);
  }

  /**
   * Runs `change` unless it takes the last administrator away. Call it after `takeTurn`.
   * @throws DomainError LAST_ADMINISTRATOR
   */
  async keepOne<Result>(today: string, change: () => Promise<Result>): Promise<Result> {
    const before = await this.list();
    const result = await change();
    requireLastingAdministrator(before, await this.list(), today);
    return result;
  }

  private list(): Promise<PossibleAdministrator[]> {
    return this.database.rows<PossibleAdministrator>(
      `select a.password_hash is not null as "hasPassword", a.disabled_at is not null as "isDisabled",
              json_agg(json_build_object('role', g.role, 'district', g.district_code, 'from', g.valid_from, 'to', g.valid_to,
                'isRevoked', g.revoked_at is not null)) as grants
       from account a join role_grant g on g.account_id = a.id
       where g.role = 'ADMINISTRATOR'
       group by a.id`,
    );
  }
}
