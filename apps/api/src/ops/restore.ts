import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from } from 'pg-copy-streams';
import type { QueryRunner } from 'typeorm';
import { allMigrations } from '../migrations/all-migrations.js';
import { grantToApi } from '../platform/database/grants.js';
import { asOwner, runMigrations } from '../platform/database/migrate.js';
import { NO_PLAN } from '../platform/transaction/data-versions.js';
import { COPY_SETTINGS, copyTargetOf, listBackedUpTables } from './backed-up-tables.js';
import type { BackupHeader, BackupSummary, TableHead } from './backup-format.js';
import { readBackup, verifyBackup } from './backup-reader.js';
import { OpsError } from './ops.error.js';
import { makeEmpty, requireUnused } from './unused-database.js';

export interface RestoreOptions {
  /** Of the role that owns the schema, without a pooler in between. */
  readonly ownerUrl: string;
  /** The API's role; null: the owner itself. */
  readonly apiRole: string | null;
  /** Absolute path of the backup. */
  readonly file: string;
  /** Of this Dure, such as 0.1.0. */
  readonly version: string;
  readonly signal: AbortSignal;
  readonly onProgress: (text: string) => void;
}

/**
 * Fills an unused database with a backup and brings it up to this Dure. All of it happens in one transaction, begun once
 * the whole file was found sound: half a restore never stays.
 * @throws OpsError for a file that cannot be used and a database that holds something or is in use
 */
export async function restore(options: RestoreOptions): Promise<BackupSummary> {
  const { ownerUrl, apiRole, file, version, signal } = options;
  options.onProgress('Checking the backup');
  const checked = await verifyBackup(file, signal);
  refuseNewer(checked.header, version);
  options.onProgress('Restoring');
  return asOwner(ownerUrl, async (runner) => {
    await requireUnused(runner);
    await makeEmpty(runner);
    signal.throwIfAborted();
    const restored = await load(runner, file, signal);
    await raiseDataVersions(runner);
    await runMigrations(runner, allMigrations);
    if (apiRole !== null) await grantToApi(runner, apiRole);
    await runner.query('analyze');
    signal.throwIfAborted();
    return restored;
  });
}

/** Only a Dure that knows every migration of the backup knows what its rows mean. */
function refuseNewer({ dureVersion, migrations }: BackupHeader, version: string): void {
  const known = new Set(allMigrations.map(({ name }) => name));
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new OpsError(
    `This backup was written by a newer Dure (${dureVersion}, with ${unknown}); this is Dure ${version}. Nothing was changed.`,
    `Restore it with Dure ${dureVersion} or newer.`,
  );
}

/** Makes the schema that the backup was written from, and fills it. */
async function load(runner: QueryRunner, file: string, signal: AbortSignal): Promise<BackupSummary> {
  // TypeORM says `any`: it is the connection on which its transaction is open.
  const session = (await runner.connect()) as ClientBase;
  await session.query(COPY_SETTINGS);
  return readBackup(
    file,
    async (header) => {
      const names = new Set(header.migrations);
      await runMigrations(
        runner,
        allMigrations.filter(({ name }) => names.has(name)),
      );
      await requireSameTables(session, header);
      // Rows that are still to come move no sequence: they bring their numbers along.
      await setSequences(session, header);
    },
    async (table, rows) => {
      await pipeline(rows, session.query(from(`copy ${copyTargetOf(table)} from stdin`)), { signal });
    },
  );
}

/** What is in the file but not in the schema, or the other way round, would be lost or missing. */
async function requireSameTables(session: ClientBase, { tables }: BackupHeader): Promise<void> {
  const describe = (list: readonly TableHead[]): string =>
    list
      .map(copyTargetOf)
      .sort((a, b) => (a < b ? -1 : 1))
      .join('\n');
  if (describe(tables) === describe(await listBackedUpTables(session))) return;
  throw new OpsError(
    'The tables of this backup are not those of its migrations. Nothing was changed.',
    'It comes from a changed database; restore it with the Dure that wrote it.',
  );
}

async function setSequences(session: ClientBase, { sequences }: BackupHeader): Promise<void> {
  for (const { table, column, lastValue, isCalled } of sequences) {
    await session.query(`select setval(pg_get_serial_sequence(quote_ident($1), $2), $3::bigint, $4)`, [
      table,
      column,
      lastValue,
      isCalled,
    ]);
  }
}

/**
 * Answers that anybody remembers carry the data version under which they were given. Milliseconds since 1970 are beyond
 * every number that counting writes has reached, also since an earlier restore: none of those answers holds any more.
 */
async function raiseDataVersions(runner: QueryRunner): Promise<void> {
  await runner.query(
    `insert into data_version (plan_id, district_code, version)
     select id, '', $2::bigint from (select id from plan union all select $1::uuid) as plans`,
    [NO_PLAN, Date.now()],
  );
}
