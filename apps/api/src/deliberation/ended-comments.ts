import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BusinessClock } from '../platform/clock/business-clock.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { CommentErasure } from './comment-erasure.js';
import { CommentOrigins } from './comment-origins.js';

/** Twice an hour: what is promised to last a day lasts hardly longer. */
const INTERVAL_MS = 1_800_000;

/** Keeps the promise of the notice, at the start and twice an hour: comments whose retention is over are emptied. */
@Injectable()
export class EndedComments implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(EndedComments.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly clock: BusinessClock,
    private readonly transactions: Transactions,
    private readonly erasure: CommentErasure,
    private readonly origins: CommentOrigins,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.tryErasing();
    this.timer = setInterval(() => void this.tryErasing(), INTERVAL_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async erase(): Promise<void> {
    const { today } = await this.clock.read();
    await this.transactions.run(null, async () => {
      await this.erasure.eraseDue(today);
      await this.origins.forgetOld();
    });
  }

  /** Housekeeping that fails stops neither a start nor anybody's work; the next time tries again. */
  private async tryErasing(): Promise<void> {
    try {
      await this.erase();
    } catch (error) {
      this.logger.warn(`Comments whose retention is over were not erased: ${(error as Error).message}`);
    }
  }
}
