import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Transactions } from '../platform/transaction/transactions.js';
import {
  FAILURE_WINDOW_MINUTES,
  MAX_FAILURES_PER_ACCOUNT,
  MAX_FAILURES_PER_ACCOUNT_AND_ADDRESS,
  MAX_FAILURES_PER_ADDRESS,
  MAX_UNKNOWN_LINKS,
  MAX_WRONG_PRESENT_PASSWORDS,
} from './identity.settings.js';

/** Stand where an address is tried; their capitals keep them apart from any address, which is in small letters. */
const UNKNOWN_LINK = 'LINK';
const CHANGE_OF = 'CHANGE ';

/** Which counts an attempt queues for. Whoever takes two takes that of the address first, so that no two wait for each other. */
const ADDRESS_QUEUE = 1;
const ACCOUNT_QUEUE = 2;

interface Counts {
  readonly both: number;
  readonly account: number;
  readonly address: number;
}

/**
 * Counts failed attempts to sign in, by account (whether it exists or not) and by address; to change a password; to open
 * links. Each stands by itself: whoever uses one up stops nobody from the others.
 */
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
  beginSignIn(email: string, address: string): Promise<string> {
    return this.transactions.run(null, async () => {
      // One at a time per address and account, or several at once would all see the counts before the others.
      await this.queueFor(ADDRESS_QUEUE, address);
      await this.queueFor(ACCOUNT_QUEUE, email);
      const { both, account, address: ofAddress } = await this.countSignIns(email, address);
      const isOpen =
        both < MAX_FAILURES_PER_ACCOUNT_AND_ADDRESS &&
        account < MAX_FAILURES_PER_ACCOUNT &&
        ofAddress < MAX_FAILURES_PER_ADDRESS;
      if (!isOpen) throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
      return this.record(email, address);
    });
  }

  /**
   * The same for the present password, asked of who is signed in: only what was tried there counts.
   * @throws DomainError TOO_MANY_ATTEMPTS
   */
  beginChange(accountId: string, address: string): Promise<string> {
    const tried = `${CHANGE_OF}${accountId}`;
    return this.transactions.run(null, async () => {
      await this.queueFor(ACCOUNT_QUEUE, tried);
      const failures = await this.count('email = $1', [tried]);
      if (failures >= MAX_WRONG_PRESENT_PASSWORDS) throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
      return this.record(tried, address);
    });
  }

  /**
   * Whether an address may look up one-time links.
   * @throws DomainError TOO_MANY_ATTEMPTS
   */
  async requireFewUnknownLinks(address: string): Promise<void> {
    const unknown = await this.count('email = $1 and address = $2', [UNKNOWN_LINK, address]);
    if (unknown >= MAX_UNKNOWN_LINKS) throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
  }

  /**
   * A token that is nobody's counts against the address; what asked for it is refused and rolls nothing else back.
   * @throws DomainError TOO_MANY_ATTEMPTS for who comes after others that were asked at once
   */
  async recordUnknownLink(address: string): Promise<void> {
    await this.transactions.run(null, async () => {
      await this.queueFor(ADDRESS_QUEUE, address);
      await this.requireFewUnknownLinks(address);
      await this.record(UNKNOWN_LINK, address);
    });
  }

  /**
   * A person who remembers the password at last starts from zero again, where it was remembered: what others failed
   * elsewhere goes on counting.
   */
  async succeed(id: string): Promise<void> {
    await this.database.execute(
      `update login_attempt a set succeeded = true from login_attempt now
       where now.id = $1 and a.email = now.email and a.address = now.address and not a.succeeded
         and a.at > now() - make_interval(mins => $2)`,
      [id, FAILURE_WINDOW_MINUTES],
    );
  }

  private async queueFor(queue: number, name: string): Promise<void> {
    await this.database.rows('select pg_advisory_xact_lock($1, hashtext($2))', [queue, name]);
  }

  private async countSignIns(email: string, address: string): Promise<Counts> {
    const counts = await this.database.row<Counts>(
      `select count(*) filter (where email = $1 and address = $2)::int as both,
              count(*) filter (where email = $1)::int as account, count(*) filter (where address = $2)::int as address
       from login_attempt
       where (email = $1 or address = $2) and email <> $3 and not starts_with(email, $4)
         and not succeeded and at > now() - make_interval(mins => $5)`,
      [email, address, UNKNOWN_LINK, CHANGE_OF, FAILURE_WINDOW_MINUTES],
    );
    if (counts === null) throw new Error('count(*) gave no row');
    return counts;
  }

  private async count(condition: string, values: readonly unknown[]): Promise<number> {
    const counts = await this.database.row<{ failures: number }>(
      `select count(*)::int as failures from login_attempt
       where ${condition} and not succeeded and at > now() - make_interval(mins => ${FAILURE_WINDOW_MINUTES})`,
      values,
    );
    if (counts === null) throw new Error('count(*) gave no row');
    return counts.failures;
  }

  private async record(tried: string, address: string): Promise<string> {
    const made = await this.database.row<{ id: string }>(
      `insert into login_attempt (email, address, succeeded) values ($1, $2, false) returning id`,
      [tried, address],
    );
    if (made === null) throw new Error('insert … returning gave no row');
    return made.id;
  }
}
