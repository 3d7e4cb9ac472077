import { escapeIdentifier } from 'pg';
import type { QueryRunner } from 'typeorm';
import { OpsError } from './ops.error.js';

/** What a first start writes by itself, without anybody having entered anything. */
const OF_A_FIRST_START: ReadonlySet<string> = new Set([
  'migration',
  'district',
  'data_version',
  'account_link',
  'login_attempt',
]);

const ANOTHER = 'Restore into a database that is new: another DATA_DIR, or another database in DATABASE_URL.';

/**
 * @throws OpsError unless the database holds nothing, or only what a first start makes by itself, and nobody works on it
 */
export async function requireUnused(runner: QueryRunner): Promise<void> {
  const names = await listTables(runner);
  if (names.length > 0 && !names.includes('migration'))
    throw new OpsError(`The database holds tables of something else (${names[0]}).`, ANOTHER);
  for (const name of names.filter((it) => !OF_A_FIRST_START.has(it))) {
    const [answer] = (await runner.query(
      `select exists (select from ${escapeIdentifier(name)}) as "hasRows"`,
    )) as [{ hasRows: boolean }];
    if (answer.hasRows)
      throw new OpsError(`The database holds data already (table ${name}). Nothing was changed.`, ANOTHER);
  }
  // An API would go on with what it remembers of the empty database.
  const [others] = (await runner.query(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()
       and application_name in ('dure', 'dure notices', 'dure start lock')`,
  )) as [{ count: number }];
  if (others.count > 0)
    throw new OpsError('Dure runs on this database. Nothing was changed.', 'Stop it, then restore.');
}

/** Removes what a first start made, so that the backup's own schema can be made. Call `requireUnused` before. */
export async function makeEmpty(runner: QueryRunner): Promise<void> {
  const names = await listTables(runner);
  if (names.length === 0) return;
  // Whoever reads right now is waited for, but not for ever.
  await runner.query(`set local lock_timeout to '10s'`);
  await runner.query(`drop table ${names.map((name) => escapeIdentifier(name)).join(', ')}`);
  await runner.query(`set local lock_timeout to 0`);
}

async function listTables(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(
    `select relname as name from pg_class
     where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by relname`,
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}
