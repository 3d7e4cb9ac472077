import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Transactions } from '../platform/transaction/transactions.js';
import {
  FAILURE_WINDOW_MINUTES,
  MAX_FAILURES_PER_ACCOUNT,
  MAX_FAILURES_PER_ADDRESS,
} from './identity.settings.js';

/** Counts failed attempts to sign in, by account (whether it exists or not) and by address. */
@Injectable()
export class LoginAttempts {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Writes the attempt down as failed before the password is looked at, so that attempts under way count too.
   * Returns its id for `succeed`.
   * @throws DomainError TOO_MANY_ATTEMPTS
   */
  begin(email: string, address: string): Promise<string> {
    return this.transactions.run(null, async () => {
      // One at a time per account, or several at once would all see the count before the others.
      await this.database.rows('select pg_advisory_xact_lock(hashtext($1))', [email]);
      const counts = await this.database.row<{ account: number; address: number }>(
        `select count(*) filter (where email = $1)::int as account, count(*) filter (where address = $2)::int as address
         from login_attempt
         where (email = $1 or address = $2) and not succeeded and at > now() - make_interval(mins => $3)`,
        [email, address, FAILURE_WINDOW_MINUTES],
      );
      if (counts === null) throw new Error('count(*) gave no row');
      if (counts.account >= MAX_FAILURES_PER_ACCOUNT || counts.address >= MAX_FAILURES_PER_ADDRESS) {
        throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
      }
      const attempt = await this.database.row<{ id: string }>(
        `insert into login_attempt (email, address, succeeded) values ($1, $2, false) returning id`,
        [email, address],
      );
      return attempt?.id ?? '';
    });
  }

  /**
   * Whether an address may look up one-time links: it shares its count with signing in.
   * @throws DomainError TOO_MANY_ATTEMPTS
   */
  async requireOpenAddress(address: string): Promise<void> {
    const counts = await this.database.row<{ failures: number }>(
      `select count(*)::int as failures from login_attempt
       where address = $1 and not succeeded and at > now() - make_interval(mins => $2)`,
      [address, FAILURE_WINDOW_MINUTES],
    );
    if (counts === null || counts.failures >= MAX_FAILURES_PER_ADDRESS)
      throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
  }

  /** A token that is nobody's counts against the address; what asked for it is refused and rolls nothing else back. */
  async recordUnknownLink(address: string): Promise<void> {
    await this.transactions.run(null, () =>
      this.database.execute(`insert into login_attempt (email, address, succeeded) values ('', $1, false)`, [
        address,
      ]),
    );
  }

  /** A person who remembers the password at last starts from zero again. */
  async succeed(id: string, email: string): Promise<void> {
    await this.database.execute(
      `update login_attempt set succeeded = true
       where id = $1 or (email = $2 and not succeeded and at > now() - make_interval(mins => $3))`,
      [id, email, FAILURE_WINDOW_MINUTES],
    );
  }
}
