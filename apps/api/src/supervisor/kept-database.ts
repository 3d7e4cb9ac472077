import type { DatabaseAccess } from '../platform/database/schema-state.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../platform/embedded-postgres/embedded-postgres.js';
import { say } from './terminal.js';

/** Milliseconds between two looks at whether the server still runs. */
const lookInterval = 1000;

/** The embedded database while the supervisor lives: started, looked after, and started again should it die. */
export class KeptDatabase {
  private server: EmbeddedPostgres | null = null;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly dataDir: string) {}

  /** Resolves to the addresses for `pg`. */
  async start(): Promise<DatabaseAccess> {
    this.server = await startEmbeddedPostgres({ dataDir: this.dataDir, onProgress: say });
    if (this.server.isAdopted) say('The database was still running and is used again');
    return this.server;
  }

  /** From here on a server that died is started again; `onMoved` is told when the API then finds it at another address. */
  watch(onMoved: (apiUrl: string) => void): void {
    this.timer = setTimeout(() => {
      this.looking = this.look(onMoved).finally(() => {
        if (this.timer !== undefined) this.watch(onMoved);
      });
    }, lookInterval);
  }

  /** Leaves the server running, for the next start to adopt. */
  async leave(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.looking;
  }

  async stop(): Promise<void> {
    await this.leave();
    await this.server?.stop();
  }

  private async look(onMoved: (apiUrl: string) => void): Promise<void> {
    if (this.server === null || (await this.server.isRunning())) return;
    say('The database ended. Starting it again');
    const { apiUrl } = this.server;
    try {
      this.server = await startEmbeddedPostgres({ dataDir: this.dataDir });
    } catch (error) {
      // The next look tries again: a full disk may have room by then.
      return say(`It does not start: ${(error as Error).message}`);
    }
    say('The database runs again');
    if (this.server.apiUrl !== apiUrl) onMoved(this.server.apiUrl);
  }
}
