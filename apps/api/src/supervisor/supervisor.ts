import { allMigrations } from '../migrations/all-migrations.js';
import { describeDatabaseTrouble } from './database-trouble.js';
import type { Config } from '../platform/config/config.js';
import { listenUrlOf } from '../platform/config/database-url.js';
import { type DatabaseAccess, isPrepared } from '../platform/database/schema-state.js';
import { findFreePort } from '../platform/embedded-postgres/cluster.js';
import { ApiProcess } from './api-process.js';
import { DevelopmentServer } from './development-server.js';
import { KeptDatabase } from './kept-database.js';
import { isLoopback, requireFreeAddress } from './listen-address.js';
import { MigrationProcess } from './migration-process.js';
import { RunningInstance } from './running-instance.js';
import type { StartError } from './start.error.js';
import { describeStart, say } from './terminal.js';

export interface SupervisorOptions {
  apiEntry: string;
  /** Rebuild on change, and serve the web app by Vite. */
  isDevelopment: boolean;
}

/** Why the supervisor ends. Without its launcher it leaves the database running for the next start to adopt. */
type Ending = 'asked' | 'launcher-lost' | 'gave-up';

/** Database, API and, in development, web server: started in this order, stopped in the reverse one. */
export class Supervisor {
  private database: KeptDatabase | null = null;
  private instance: RunningInstance | null = null;
  private migration: MigrationProcess | null = null;
  private api: ApiProcess | null = null;
  private development: DevelopmentServer | null = null;
  private ending: Ending | null = null;

  constructor(
    private readonly config: Config,
    private readonly options: SupervisorOptions,
  ) {}

  /** Runs until it is asked to stop; resolves to the exit code. @throws what a failed start throws, after cleaning up. */
  async run(onFailure: (error: StartError) => void): Promise<number> {
    let giveUp: (ending: Ending) => void = () => undefined;
    const ended = new Promise<Ending>((settle) => {
      giveUp = settle;
      const ask = (): void => settle('asked');
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
      process.once('disconnect', () => settle('launcher-lost'));
      // The launcher may have died before we listened.
      if (process.connected === false) settle('launcher-lost');
    });
    void ended.then((ending) => this.beginStopping(ending));

    const started = this.start((error) => {
      onFailure(error);
      giveUp('gave-up');
    });
    try {
      await started;
    } catch (error) {
      await this.stop('asked');
      // Stopping a start half-way makes it fail; that is no failure.
      if (this.ending !== null) return 0;
      throw error;
    }
    const ending = await ended;
    await this.stop(ending);
    return ending === 'gave-up' ? 1 : 0;
  }

  private beginStopping(ending: Ending): void {
    this.ending = ending;
    this.instance?.markStopping();
    if (ending === 'asked') say('Stopping');
    this.migration?.stop();
    void this.api?.stop();
  }

  private async start(onGivingUp: (error: StartError) => void): Promise<void> {
    const { config, options } = this;
    if (config.databaseUrl === null) await RunningInstance.refuseSecond(config.dataDir);
    await requireFreeAddress(config.host, config.port);
    const access = await this.openDatabase();
    if (this.ending !== null) return;
    await this.migrateIfNeeded(access);
    if (this.ending !== null) return;

    const apiPort = options.isDevelopment ? await findFreePort() : config.port;
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: options.isDevelopment ? 'development' : 'production',
      DATABASE_URL: access.apiUrl,
      // The server itself, but as the API's role: the owner's password stays here.
      DATABASE_DIRECT_URL: listenUrlOf(access.apiUrl, access.ownerUrl),
      HOST: options.isDevelopment ? '127.0.0.1' : config.host,
      PORT: String(apiPort),
      TIME_ZONE: config.timeZone,
      DEMO: config.isDemo ? '1' : '0',
    };
    const api = new ApiProcess({ entry: options.apiEntry, environment, onGivingUp });
    this.api = api;
    const ready = await api.start();
    this.database?.watch((movedUrl) => {
      environment['DATABASE_URL'] = movedUrl;
      environment['DATABASE_DIRECT_URL'] = movedUrl;
      api.restart().catch(onGivingUp);
    });
    let url = ready.url;
    if (options.isDevelopment) {
      this.development = new DevelopmentServer(
        { host: config.host, port: config.port, apiUrl: ready.url },
        api,
      );
      url = await this.development.start();
    }
    const launchedAt = Number(process.env['DURE_LAUNCHED_AT'] ?? Date.now() - process.uptime() * 1000);
    const data = config.databaseUrl === null ? config.dataDir : 'the server of DATABASE_URL';
    if (this.ending === null) {
      const setUpUrl = ready.setUpPath === null ? null : `${config.publicUrl}${ready.setUpPath}`;
      const seconds = (Date.now() - launchedAt) / 1000;
      const guessedUrl = config.hasPublicUrl || isLoopback(config.host) ? null : config.publicUrl;
      process.stdout.write(`${describeStart({ ...ready, url, setUpUrl, guessedUrl }, seconds, data)}\n`);
    }
  }

  private async openDatabase(): Promise<DatabaseAccess> {
    const { config } = this;
    if (config.databaseUrl !== null) {
      return { ownerUrl: config.databaseDirectUrl ?? config.databaseUrl, apiUrl: config.databaseUrl };
    }
    say('Starting the database');
    const database = new KeptDatabase(config.dataDir);
    const access = await database.start();
    // Should another start have been faster, this refuses, and the server is that one's: not ours to stop.
    this.instance = await RunningInstance.claim(config.dataDir, urlOf(config));
    this.database = database;
    return access;
  }

  /** Nothing to do is found out by two queries, without a process. */
  private async migrateIfNeeded(access: DatabaseAccess): Promise<void> {
    try {
      if (await isPrepared(access, allMigrations)) return;
    } catch (error) {
      throw describeDatabaseTrouble(error) ?? error;
    }
    this.migration = new MigrationProcess(access);
    await this.migration.run();
    this.migration = null;
  }

  private async stop(ending: Ending): Promise<void> {
    await this.development?.stop();
    await this.api?.stop();
    if (ending === 'launcher-lost') await this.database?.leave();
    else await this.database?.stop();
    this.instance?.release();
  }
}

function urlOf({ host, port }: Config): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
