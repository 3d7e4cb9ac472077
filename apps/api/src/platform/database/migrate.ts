import { DataSource, type QueryRunner } from 'typeorm';
import { dataSourceOptions, type MigrationClass } from './data-source-options.js';
import { grantToApi } from './grants.js';
import { refuseNewerSchema } from './schema-state.js';
import { withSession } from './session.js';

/** Any number will do, as long as every process takes the same. */
const START_LOCK = 0x64757265;

/**
 * Runs `work` while this process alone holds the start lock of the database, so that several processes starting
 * together load once, and none while a schema changes. The lock lives on a session of its own, which must not go
 * through a pooler: it is released when that session ends. `migrate` takes it by itself.
 */
export async function withStartLock<T>(directUrl: string, work: () => Promise<T>): Promise<T> {
  return withSession(directUrl, 'dure start lock', async (session) => {
    await session.query('select pg_advisory_lock($1)', [START_LOCK]);
    return work();
  });
}

/**
 * Brings the schema up to date as its owner, and lets `apiRole` (null: the owner itself) work on it. Everything happens
 * in one transaction under the start lock: a migration that fails, or a process killed meanwhile, leaves the old state.
 * Returns the names of the migrations that ran.
 * @throws NewerSchemaError
 */
export async function migrate(
  ownerUrl: string,
  migrations: readonly MigrationClass[],
  apiRole: string | null = null,
): Promise<readonly string[]> {
  return asOwner(ownerUrl, async (runner) => {
    const ran = await runMigrations(runner, migrations);
    if (apiRole !== null) await grantToApi(runner, apiRole);
    return ran;
  });
}

/** Runs `work` in one transaction of the schema's owner, alone. */
export async function asOwner<T>(ownerUrl: string, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const dataSource = new DataSource(dataSourceOptions(ownerUrl, 1, 'dure ops'));
  await dataSource.initialize();
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('select pg_advisory_xact_lock($1)', [START_LOCK]);
    const result = await work(runner);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // A connection that broke has rolled back by itself; what broke it is what must be told.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
    await dataSource.destroy();
  }
}

/**
 * Runs what is missing inside the open transaction, up to the last of `migrations`. TypeORM's own executor makes its
 * table outside of any transaction, and knows no stop on the way, which loading an older backup needs.
 */
export async function runMigrations(
  runner: QueryRunner,
  migrations: readonly MigrationClass[],
): Promise<readonly string[]> {
  await runner.query(`
    create table if not exists migration (
      id serial primary key,
      timestamp bigint not null,
      name varchar not null
    )`);
  const rows = (await runner.query('select name from migration')) as { name: string }[];
  const ran = new Set(rows.map(({ name }) => name));
  refuseNewerSchema([...ran], migrations);
  const missing = migrations.filter(({ name }) => !ran.has(name));
  for (const Migration of missing) {
    await new Migration().up(runner);
    await runner.query('insert into migration (timestamp, name) values ($1, $2)', [
      /\d+$/.exec(Migration.name)?.[0],
      Migration.name,
    ]);
  }
  return missing.map(({ name }) => name);
}
