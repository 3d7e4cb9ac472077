import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { createHmac, randomBytes } from 'node:crypto';
import { Database } from '../platform/database/database.js';
import {
  ATTEMPT_DAYS,
  MAX_COMMENTS_PER_HOUR,
  MAX_COMMENTS_PER_MINUTE,
  MAX_UNKNOWN_CODES_PER_HOUR,
} from './deliberation.settings.js';
import { networkOf } from './network.js';

type Kind = 'COMMENT' | 'ERASURE';

/** Beside those of signing in (1 and 2): whoever writes from the same place queues here. */
const ORIGIN_QUEUE = 3;

interface Counts {
  readonly lastMinute: number;
  readonly lastHour: number;
}

/**
 * Counts comments by where they come from, over all processes. Of the address only what the day's key makes of it is
 * kept, and both for a day: afterwards nothing tells who wrote from where, not even to whoever holds the database.
 */
@Injectable()
export class CommentOrigins {
  constructor(private readonly database: Database) {}

  /**
   * Counts a comment. Those sent at once come one after the other; one that is refused later in the transaction does
   * not count.
   * @throws DomainError TOO_MANY_ATTEMPTS
   */
  async admitComment(address: string): Promise<void> {
    const origin = await this.queueFor(address);
    const { lastMinute, lastHour } = await this.count('COMMENT', origin);
    if (lastMinute >= MAX_COMMENTS_PER_MINUTE || lastHour >= MAX_COMMENTS_PER_HOUR)
      throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
    await this.record('COMMENT', origin);
  }

  /** @throws DomainError TOO_MANY_ATTEMPTS for a place that tried too many erase codes which are nobody's. */
  async requireFewUnknownCodes(address: string): Promise<void> {
    const { lastHour } = await this.count('ERASURE', await this.queueFor(address));
    if (lastHour >= MAX_UNKNOWN_CODES_PER_HOUR) throw new DomainError(ErrorCode.TOO_MANY_ATTEMPTS);
  }

  async recordUnknownCode(address: string): Promise<void> {
    await this.record('ERASURE', await this.queueFor(address));
  }

  /** Forgets what is older than a day, and the keys that made it. */
  async forgetOld(): Promise<void> {
    await this.database.execute(
      'delete from public_comment_attempt where at < now() - make_interval(days => $1)',
      [ATTEMPT_DAYS],
    );
    await this.database.execute('delete from public_comment_key where day < current_date - $1::int', [
      ATTEMPT_DAYS,
    ]);
  }

  private async queueFor(address: string): Promise<Buffer> {
    const origin = createHmac('sha256', await this.keyOfToday())
      .update(networkOf(address))
      .digest();
    await this.database.rows('select pg_advisory_xact_lock($1, $2)', [ORIGIN_QUEUE, origin.readInt32BE(0)]);
    return origin;
  }

  /** Whichever process needs it first makes it. */
  private async keyOfToday(): Promise<Buffer> {
    await this.database.execute(
      'insert into public_comment_key (day, key) values (current_date, $1) on conflict do nothing',
      [randomBytes(32)],
    );
    const row = await this.database.row<{ key: Buffer }>(
      'select key from public_comment_key where day = current_date',
    );
    if (row === null) throw new Error('The key of today is not there.');
    return row.key;
  }

  private async count(kind: Kind, origin: Buffer): Promise<Counts> {
    const counts = await this.database.row<Counts>(
      `select count(*)::int as "lastHour",
              count(*) filter (where at > clock_timestamp() - interval '1 minute')::int as "lastMinute"
       from public_comment_attempt
       where address_digest = $1 and kind = $2 and at > clock_timestamp() - interval '1 hour'`,
      [origin, kind],
    );
    if (counts === null) throw new Error('count(*) gave no row');
    return counts;
  }

  private async record(kind: Kind, origin: Buffer): Promise<void> {
    await this.database.execute('insert into public_comment_attempt (kind, address_digest) values ($1, $2)', [
      kind,
      origin,
    ]);
  }
}
