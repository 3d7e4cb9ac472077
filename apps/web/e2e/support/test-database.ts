import { randomUUID } from 'node:crypto';
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
  query(statement: string, values?: readonly unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}

/** An empty database on the given server, that of TEST_DATABASE_URL unless said, or on an embedded one of its own. */
export async function createTestDatabase(server = process.env['TEST_DATABASE_URL']): Promise<TestDatabase> {
  return server === undefined || server === '' ? startServer() : createOn(server);
}

async function createOn(server: string): Promise<TestDatabase> {
  const name = `dure_browser_${randomUUID().replaceAll('-', '')}`;
  await runSql(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    remove: async () => void (await runSql(server, `drop database if exists ${name} with (force)`)),
  };
}

/** One statement in a session of its own, past the API: for what a test needs to stand there beforehand. */
export async function runSql(
  server: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  // The API's own driver: the web app has none.
  const { Client } = createRequire(apiRoot)('pg') as {
    Client: new (options: { connectionString: string }) => PostgresClient;
  };
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
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
