import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { ATTEMPT_DAYS, ENDED_DAYS } from './identity.settings.js';

const DAY_MS = 24 * 3_600_000;

/**
 * Forgets, at the start and once a day, what nothing asks for any more: attempts, which hold whatever was typed as an
 * address, and sessions and links that ended long ago. The trail of people keeps what was done.
 */
@Injectable()
export class EndedRecords implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(EndedRecords.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.tryRemoving();
    this.timer = setInterval(() => void this.tryRemoving(), DAY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Removes them; whoever was seen last by a session keeps that one, which says when. */
  async remove(): Promise<void> {
    await this.transactions.run(null, async () => {
      await this.database.execute('delete from login_attempt where at < now() - make_interval(days => $1)', [
        ATTEMPT_DAYS,
      ]);
      await this.database.execute(
        `delete from login_session s
         where least(s.revoked_at, s.expires_at) < now() - make_interval(days => $1)
           and exists (select from login_session later where later.account_id = s.account_id
                       and (later.last_seen_at, later.id) > (s.last_seen_at, s.id))`,
        [ENDED_DAYS],
      );
      await this.database.execute(
        `delete from account_link
         where least(used_at, revoked_at, expires_at) < now() - make_interval(days => $1)`,
        [ENDED_DAYS],
      );
    });
  }

  /** Housekeeping that fails stops neither a start nor anybody's work; the next day tries again. */
  private async tryRemoving(): Promise<void> {
    try {
      await this.remove();
    } catch (error) {
      this.logger.warn(`Old attempts, sessions and links were not removed: ${(error as Error).message}`);
    }
  }
}
