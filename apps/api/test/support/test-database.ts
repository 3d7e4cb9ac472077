import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { allMigrations } from '../../src/migrations/all-migrations.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { testServerUrl } from './test-server.js';

const TEMPLATE = 'dure_template';
const TEMPLATE_LOCK = 0x74657374;

function urlOf(database: string, serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer<T>(work: (server: pg.Client, serverUrl: string) => Promise<T>): Promise<T> {
  const serverUrl = await testServerUrl();
  const server = new pg.Client({ connectionString: serverUrl });
  await server.connect();
  try {
    return await work(server, serverUrl);
  } finally {
    await server.end();
  }
}

/** Names the template by what the migrations say, so that one of yesterday's schema is not used. */
const schemaName = `${TEMPLATE}_${createHash('sha256')
  .update(allMigrations.map(String).join())
  .digest('hex')
  .slice(0, 12)}`;

async function ensureTemplate(server: pg.Client, serverUrl: string): Promise<void> {
  const found = await server.query('select from pg_database where datname = $1 and datistemplate', [
    schemaName,
  ]);
  if (found.rowCount === 1) return;
  await server.query(`drop database if exists ${schemaName}`);
  await server.query(`create database ${schemaName}`);
  await migrate(urlOf(schemaName, serverUrl), allMigrations);
  await server.query(`alter database ${schemaName} is_template true`);
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own for one suite: a clone of the migrated template, made in some milliseconds. */
export function createTestDatabase(): Promise<TestDatabase> {
  return onServer(async (server, serverUrl) => {
    // Cloning wants the template unused, and only one suite may make it.
    await server.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await ensureTemplate(server, serverUrl);
    const database = await createDatabase(server, serverUrl, `template ${schemaName}`);
    await server.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    return database;
  });
}

/** A database without even a table, as a first start finds it. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return onServer((server, serverUrl) => createDatabase(server, serverUrl, ''));
}

async function createDatabase(server: pg.Client, serverUrl: string, from: string): Promise<TestDatabase> {
  const name = `dure_test_${randomBytes(6).toString('hex')}`;
  await server.query(`create database ${name} ${from}`);
  return {
    url: urlOf(name, serverUrl),
    drop: () => onServer(async (again) => void (await again.query(`drop database ${name} with (force)`))),
  };
}
