import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const apiRoot = new URL('../../../api/', import.meta.url);

export interface TestDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

interface PostgresClient {
  connect(): Promise<void>;
  query(statement: string): Promise<unknown>;
  end(): Promise<void>;
}

/** An empty database on the server of TEST_DATABASE_URL, or on an embedded one of its own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  return server === undefined || server === '' ? startServer() : createOn(server);
}

async function createOn(server: string): Promise<TestDatabase> {
  const name = `dure_browser_${process.pid}_${Date.now()}`;
  await run(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => run(server, `drop database if exists ${name} with (force)`) };
}

async function run(server: string, statement: string): Promise<void> {
  // The API's own driver: the web app has none.
  const { Client } = createRequire(apiRoot)('pg') as {
    Client: new (options: { connectionString: string }) => PostgresClient;
  };
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

interface EmbeddedPostgres {
  startEmbeddedPostgres(options: {
    dataDir: string;
    isDurable: boolean;
  }): Promise<{ url: string; stop(): Promise<void> }>;
}

async function startServer(): Promise<TestDatabase> {
  const module = fileURLToPath(new URL('dist/platform/embedded-postgres/embedded-postgres.js', apiRoot));
  const { startEmbeddedPostgres } = (await import(module)) as EmbeddedPostgres;
  const folder = await mkdtemp(join(tmpdir(), 'dure-browser-'));
  // As root, PostgreSQL runs under another account, which has to pass through.
  await chmod(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), isDurable: false });
  return {
    url: postgres.url,
    remove: async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
