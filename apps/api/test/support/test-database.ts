import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { allMigrations } from '../../src/migrations/all-migrations.js';
import { grantToApi } from '../../src/platform/database/grants.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { testServerUrl } from './test-server.js';

const TEMPLATE = 'dure_template';
const TEMPLATE_LOCK = 0x74657374;

/** What every suite's app runs as: a role that owns nothing, so that nothing can need more. */
export const API_ROLE = 'dure_test_api';
const API_PASSWORD = 'dure_test_api';

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

/** The same database as the API's role. */
function apiUrlOf(url: string): string {
  const apiUrl = new URL(url);
  apiUrl.username = API_ROLE;
  apiUrl.password = API_PASSWORD;
  return apiUrl.href;
}

/** The same database as the role that owns the test server, for arranging and for looking. */
export async function ownerUrlOf(url: string): Promise<string> {
  return urlOf(new URL(url).pathname.slice(1), await testServerUrl());
}

async function ensureApiRole(server: pg.Client): Promise<void> {
  const found = await server.query('select from pg_roles where rolname = $1', [API_ROLE]);
  if (found.rowCount === 0) await server.query(`create role ${API_ROLE} login password '${API_PASSWORD}'`);
}

/** Names the template by what the migrations say, so that one of yesterday's schema is not used. */
const schemaName = `${TEMPLATE}_${createHash('sha256')
  .update([...allMigrations, grantToApi].map(String).join())
  .digest('hex')
  .slice(0, 12)}`;

async function ensureTemplate(server: pg.Client, serverUrl: string): Promise<void> {
  const found = await server.query('select from pg_database where datname = $1 and datistemplate', [
    schemaName,
  ]);
  if (found.rowCount === 1) return;
  await server.query(`drop database if exists ${schemaName}`);
  await server.query(`create database ${schemaName}`);
  await migrate(urlOf(schemaName, serverUrl), allMigrations, API_ROLE);
  await server.query(`alter database ${schemaName} is_template true`);
}

export interface TestDatabase {
  /** As its owner. */
  readonly url: string;
  /** As the API's role. */
  readonly apiUrl: string;
  drop(): Promise<void>;
}

/** A database of its own for one suite: a clone of the migrated template, made in some milliseconds. */
export function createTestDatabase(): Promise<TestDatabase> {
  return onServer(async (server, serverUrl) => {
    // Cloning wants the template unused, and only one suite may make it.
    await server.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await ensureApiRole(server);
    await ensureTemplate(server, serverUrl);
    const database = await createDatabase(server, serverUrl, `template ${schemaName}`);
    await server.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
    return database;
  });
}

/** A database without even a table, as a first start finds it. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return onServer(async (server, serverUrl) => {
    await server.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    await ensureApiRole(server);
    return createDatabase(server, serverUrl, '');
  });
}

/** A database at an earlier migration, as a release of that time left it: all of it owned by the role it ran as. */
export async function createDatabaseAt(migration: number): Promise<TestDatabase> {
  const database = await createEmptyDatabase();
  await migrate(
    database.url,
    allMigrations.filter(({ name }) => Number(/\d+$/.exec(name)?.[0]) <= migration),
  );
  return database;
}

async function createDatabase(server: pg.Client, serverUrl: string, from: string): Promise<TestDatabase> {
  const name = `dure_test_${randomBytes(6).toString('hex')}`;
  await server.query(`create database ${name} ${from}`);
  const url = urlOf(name, serverUrl);
  return {
    url,
    apiUrl: apiUrlOf(url),
    drop: () => onServer(async (again) => void (await again.query(`drop database ${name} with (force)`))),
  };
}
