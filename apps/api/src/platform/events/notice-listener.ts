import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Settings } from '../settings.js';
import { decodeNotices } from './notice.js';
import { Notices } from './notices.js';

/** Milliseconds before each further try to listen again; the last one repeats. */
const PAUSES = [50, 200, 1_000, 3_000];

/** How often the connection is asked for a sign of life, and how long it may take, in milliseconds. */
const HEARTBEAT = 15_000;
const HEARTBEAT_LIMIT = 5_000;

/**
 * Listens for the notices of all processes on a connection of its own (a pooler would not hold LISTEN). A connection
 * that breaks, or falls silent, is replaced; then everybody is told to look again.
 */
@Injectable()
export class NoticeListener implements OnModuleDestroy {
  private readonly logger = new Logger(NoticeListener.name);
  private session: pg.Client | null = null;
  private heartbeat: NodeJS.Timeout | undefined;
  private isStopped = false;

  constructor(
    private readonly settings: Settings,
    private readonly notices: Notices,
  ) {}

  /** Resolves when notices arrive from now on. */
  async start(): Promise<void> {
    await this.connect();
    this.heartbeat = setInterval(() => void this.checkLife(), HEARTBEAT);
    this.heartbeat.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearInterval(this.heartbeat);
    const { session } = this;
    this.session = null;
    await session?.end();
  }

  private async connect(): Promise<void> {
    const session = new pg.Client({
      connectionString: this.settings.listenUrl,
      application_name: 'dure notices',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    session.on('notification', ({ payload }) => this.notices.deliver(decodeNotices(payload ?? '[]')));
    session.on('error', (error) => this.logger.warn(`The notice connection broke: ${error.message}`));
    session.once('end', () => void this.replace(session));
    await session.connect();
    await session.query('listen dure');
    this.session = session;
  }

  private async replace(lost: pg.Client): Promise<void> {
    if (this.isStopped || this.session !== lost) return;
    this.session = null;
    for (let attempt = 0; !this.isStopped; attempt += 1) {
      await sleep(PAUSES[Math.min(attempt, PAUSES.length - 1)]);
      try {
        await this.connect();
        return this.notices.deliverResync();
      } catch (error) {
        this.logger.warn(`Cannot listen for notices yet: ${(error as Error).message}`);
      }
    }
  }

  /** A connection cut without a word (a firewall, a suspended machine) raises no error by itself. */
  private async checkLife(): Promise<void> {
    const { session } = this;
    if (session === null) return;
    const limit = setTimeout(() => destroySocket(session), HEARTBEAT_LIMIT);
    try {
      await session.query('select 1');
    } catch (error) {
      this.logger.warn(`The notice connection gave no sign of life: ${(error as Error).message}`);
    } finally {
      clearTimeout(limit);
    }
  }
}

/** Ends a connection that may not answer any more; pg then reports its end. */
function destroySocket(session: pg.Client): void {
  (session as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}
