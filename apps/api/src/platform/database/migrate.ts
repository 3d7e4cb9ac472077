import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, type MigrationClass } from './data-source-options.js';

/** Any number will do, as long as every process takes the same. */
const START_LOCK = 0x64757265;

/**
 * Runs `work` while this process alone holds the start lock of the database, so that several processes starting
 * together migrate and load once. The lock lives on a session of its own: it is released when that session ends.
 */
export async function withStartLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  const session = new pg.Client({ connectionString: databaseUrl, application_name: 'dure start lock' });
  await session.connect();
  try {
    await session.query('select pg_advisory_lock($1)', [START_LOCK]);
    return await work();
  } finally {
    await session.end();
  }
}

/** Brings the schema up to date. Call it under `withStartLock`. Returns the names of the migrations that ran. */
export async function migrate(
  databaseUrl: string,
  migrations: readonly MigrationClass[],
): Promise<readonly string[]> {
  const dataSource = new DataSource(dataSourceOptions(databaseUrl, migrations, 1));
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Migrates unless every migration is in the database already, which one query tells. `onStart` is called before work
 * that takes noticeable time.
 */
export async function migrateOnce(
  databaseUrl: string,
  migrations: readonly MigrationClass[],
  onStart: () => void,
): Promise<void> {
  const session = new pg.Client({ connectionString: databaseUrl });
  await session.connect();
  let done: readonly string[] = [];
  try {
    const table = await session.query<{ found: boolean }>(
      `select to_regclass('migration') is not null as found`,
    );
    if (table.rows[0]?.found === true) {
      const ran = await session.query<{ name: string }>('select name from migration');
      done = ran.rows.map((row) => row.name);
    }
  } finally {
    await session.end();
  }
  if (migrations.every((migration) => done.includes(migration.name))) return;
  onStart();
  await migrate(databaseUrl, migrations);
}
