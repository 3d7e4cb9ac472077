import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ApiMessage } from '../../src/supervisor/api-message.js';
import { isPrepared } from '../../src/platform/database/schema-state.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { allMigrations } from '../../src/migrations/all-migrations.js';
import { Client } from './client.js';
import { API_ROLE, type TestDatabase } from './test-database.js';

const entry = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

export interface ApiProcess {
  readonly child: ChildProcess;
  readonly client: Client;
  readonly ready: Extract<ApiMessage, { type: 'ready' }>;
  /** Ends it as the supervisor does; resolves to its exit code. */
  stop(): Promise<number | null>;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Migrates a database that lacks it, as the supervisor does before it starts an API. */
async function prepare({ url, apiUrl }: Pick<TestDatabase, 'url' | 'apiUrl'>): Promise<void> {
  if (await isPrepared({ ownerUrl: url, apiUrl }, allMigrations)) return;
  await migrate(url, allMigrations, API_ROLE);
}

/**
 * The compiled API as a process of its own, as the supervisor starts it: with the role that owns nothing. A database
 * given by its address alone is used as it is.
 * @throws Error when it fails to start.
 */
export async function startApiProcess(
  database: Pick<TestDatabase, 'url' | 'apiUrl'> | string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ApiProcess> {
  if (!existsSync(entry)) throw new Error('The API is not built: pnpm --filter @dure/api build');
  if (typeof database !== 'string') await prepare(database);
  const child = fork(entry, {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      DATABASE_URL: typeof database === 'string' ? database : database.apiUrl,
      HOST: '127.0.0.1',
      PORT: String(await findFreePort()),
      DEMO: '0',
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ready = await new Promise<ApiProcess['ready']>((resolve, reject) => {
    child.on('message', (message: ApiMessage) => {
      if (message.type === 'ready') resolve(message);
      if (message.type === 'failed') reject(new Error(message.text));
    });
    child.once('exit', (code, signal) =>
      reject(new Error(`ended with ${signal ?? code} before it was ready`)),
    );
  });
  return {
    child,
    client: new Client(ready.url),
    ready,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill('SIGTERM');
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}
