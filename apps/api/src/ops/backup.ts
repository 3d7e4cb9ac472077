import { escapeIdentifier, type ClientBase } from 'pg';
import { to } from 'pg-copy-streams';
import { allMigrations } from '../migrations/all-migrations.js';
import { listMigrations, refuseNewerSchema } from '../platform/database/schema-state.js';
import { withSession } from '../platform/database/session.js';
import {
  type BackedUpTable,
  COPY_SETTINGS,
  LEFT_OUT,
  listBackedUpTables,
  listSequences,
} from './backed-up-tables.js';
import {
  type BackupHeader,
  type BackupSummary,
  FORMAT,
  FORMAT_VERSION,
  FrameKind,
  RowCounter,
  type TableSum,
  frameOf,
  jsonFrameOf,
  sumOf,
} from './backup-format.js';
import { OpsError } from './ops.error.js';
import { writeWholeFile } from './whole-file.js';

export interface BackupOptions {
  /** Of the role that owns the schema, without a pooler in between. */
  readonly ownerUrl: string;
  /** Absolute path of the file to write. */
  readonly file: string;
  /** Of this Dure, such as 0.1.0. */
  readonly version: string;
  readonly signal: AbortSignal;
}

/**
 * Writes one snapshot of all data to a file; Dure may go on working meanwhile. Memory stays flat, however much it is.
 * @throws OpsError for a database without data, and as `writeWholeFile`; NewerSchemaError
 */
export async function backUp({ ownerUrl, file, version, signal }: BackupOptions): Promise<BackupSummary> {
  return withSession(ownerUrl, 'dure ops', async (session) => {
    const header = await beginSnapshot(session, version);
    const sums: TableSum[] = [];
    await writeWholeFile(file, framesOf(session, header, sums), signal);
    await session.query('commit');
    const { tables, ...rest } = header;
    return { file, header: { ...rest, tables: tables.map(headOf) }, sums, ...sumOf(sums) };
  });
}

interface Snapshot extends BackupHeader {
  readonly tables: readonly BackedUpTable[];
}

/** Begins a transaction in which nothing changes any more, neither rows nor schema. */
async function beginSnapshot(session: ClientBase, version: string): Promise<Snapshot> {
  const before = await listMigrations(session);
  if (before === null)
    throw new OpsError('The database is empty: there is nothing to back up.', 'Start Dure once: npm start');
  const expected = await listBackedUpTables(session);
  await session.query('begin isolation level repeatable read read only');
  await session.query(COPY_SETTINGS);
  // Locked before the snapshot is taken, which the first query does: a migration has happened wholly before, or waits.
  await session.query(
    `lock table ${expected.map(({ name }) => escapeIdentifier(name)).join(', ')} in access share mode`,
  );
  const migrations = (await listMigrations(session)) ?? [];
  if (migrations.join() !== before.join())
    throw new OpsError('The database was migrated at this moment.', 'Run the same command again.');
  refuseNewerSchema(migrations, allMigrations);
  const tables = await listBackedUpTables(session);
  const server = await session.query<{ version: string; now: Date }>(
    `select current_setting('server_version') as version, now() as now`,
  );
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    dureVersion: version,
    migrations,
    serverVersion: server.rows[0]?.version ?? '',
    takenAt: server.rows[0]?.now.toISOString() ?? '',
    tables,
    sequences: await listSequences(session, tables),
    leftOut: LEFT_OUT,
  };
}

function headOf({ name, columns }: BackedUpTable): { name: string; columns: readonly string[] } {
  return { name, columns };
}

/** The whole backup piece by piece; what each table amounts to is added to `sums`. */
async function* framesOf(
  session: ClientBase,
  snapshot: Snapshot,
  sums: TableSum[],
): AsyncGenerator<Buffer, void, undefined> {
  yield jsonFrameOf(FrameKind.HEADER, { ...snapshot, tables: snapshot.tables.map(headOf) });
  for (const table of snapshot.tables) {
    yield jsonFrameOf(FrameKind.TABLE, { name: table.name });
    const counter = new RowCounter();
    for await (const rows of copyOut(session, table)) {
      counter.add(rows);
      yield frameOf(FrameKind.ROWS, rows);
    }
    const sum = counter.sumOf(table.name);
    sums.push(sum);
    yield jsonFrameOf(FrameKind.TABLE_END, sum);
  }
  yield jsonFrameOf(FrameKind.TRAILER, sumOf(sums));
}

function copyOut(session: ClientBase, table: BackedUpTable): AsyncIterable<Buffer> {
  const columns = table.columns.map((column) => escapeIdentifier(column)).join(', ');
  return session.query(
    to(`copy (select ${columns} from ${escapeIdentifier(table.name)} order by ${table.order}) to stdout`),
  );
}
