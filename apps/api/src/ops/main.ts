import 'reflect-metadata';
import { stat } from 'node:fs/promises';
import { allMigrations } from '../migrations/all-migrations.js';
import { type Config, ConfigError, readConfig } from '../platform/config/config.js';
import { migrate } from '../platform/database/migrate.js';
import { type DatabaseAccess, findApiRole } from '../platform/database/schema-state.js';
import { readVersion } from '../platform/web/version.js';
import { RunningInstance } from '../supervisor/running-instance.js';
import { complain, say } from '../supervisor/terminal.js';
import type { BackupSummary } from './backup-format.js';
import { backUp } from './backup.js';
import { describeDatabaseTrouble } from '../supervisor/database-trouble.js';
import { type OpsCommand, readOpsCommand } from './ops-arguments.js';
import { openOpsDatabase } from './ops-database.js';
import { OpsError } from './ops.error.js';
import { restore } from './restore.js';

/** Milliseconds that a command may take to undo what it has begun; what then still waits for a lock has begun nothing. */
const STOP_LIMIT = 3000;

/** Aborts when we are asked to stop: a command then undoes what it has begun and fails. */
function watchSignals(): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort(new OpsError('Stopped. Nothing half-done was left.', 'Run the same command again.'));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.once('disconnect', stop);
  if (process.connected === false) stop();
  return stopping.signal;
}

/** Rejects when a command that was asked to stop has not ended in time. */
function outlasting(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const begin = (): unknown => setTimeout(() => reject(signal.reason as OpsError), STOP_LIMIT);
    if (signal.aborted) begin();
    else signal.addEventListener('abort', begin);
  });
}

async function describeBackup(title: string, { file, header, ...sum }: BackupSummary): Promise<string> {
  const { size } = await stat(file);
  const width = Math.max(...sum.sums.map(({ name }) => name.length));
  return [
    '',
    `  ${title} ${file} (${size} bytes)`,
    '',
    ...sum.sums.map(
      ({ name, rows, sha256 }) => `  ${name.padEnd(width)} ${String(rows).padStart(9)}  ${sha256}`,
    ),
    '',
    `  Taken at: ${header.takenAt}, by Dure ${header.dureVersion} (${header.migrations.at(-1)}, PostgreSQL ${header.serverVersion})`,
    `  Tables: ${sum.tables}`,
    `  Rows: ${sum.rows}`,
    `  SHA-256 of the data: ${sum.sha256}`,
    '',
  ].join('\n');
}

async function run(
  command: OpsCommand,
  config: Config,
  access: DatabaseAccess,
  signal: AbortSignal,
): Promise<string> {
  const { ownerUrl } = access;
  switch (command.name) {
    case 'backup': {
      const version = await readVersion();
      return describeBackup('Backed up to', await backUp({ ownerUrl, file: command.file, version, signal }));
    }
    case 'restore': {
      const apiRole = await findApiRole(access);
      const version = await readVersion();
      const { file } = command;
      return describeBackup(
        'Restored from',
        await restore({ ownerUrl, apiRole, file, version, signal, onProgress: say }),
      );
    }
    case 'migrate': {
      const ran = await migrate(ownerUrl, allMigrations, await findApiRole(access));
      return ran.length === 0 ? '\n  The database is up to date.\n' : `\n  Migrated: ${ran.join(', ')}\n`;
    }
    case 'admin:create': {
      await migrate(ownerUrl, allMigrations, await findApiRole(access));
      // It brings the whole app along, which takes longer to load than most backups to write.
      const { createAdministrator } = await import('./create-administrator.js');
      const person = { name: command.personName, email: command.email };
      const { url, expiresAt } = await createAdministrator(config, access, person);
      return `\n  Administrator: ${person.name} <${person.email}>\n  Set a password: ${url}\n  It works once, until ${expiresAt.toISOString()}.\n`;
    }
  }
}

/** An API that is running would go on with what it remembers of the former data. */
async function refuseServed(dataDir: string): Promise<void> {
  if (await RunningInstance.isServing(dataDir))
    throw new OpsError('Dure runs on this data folder. Nothing was changed.', 'Stop it, then restore.');
}

async function main(): Promise<void> {
  // npm runs us in the checkout; INIT_CWD is where its user was.
  const command = readOpsCommand(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  const config = readConfig(process.env);
  const signal = watchSignals();
  if (command.name === 'restore' && config.databaseUrl === null) await refuseServed(config.dataDir);
  const database = await openOpsDatabase(config);
  try {
    const running = run(command, config, database.access, signal);
    process.stdout.write(`${await Promise.race([running, outlasting(signal)])}\n`);
  } finally {
    await database.close();
  }
}

function fail(error: unknown): void {
  const { message, stack } = error as Error;
  const trouble = error instanceof OpsError ? error : describeDatabaseTrouble(error);
  if (trouble !== null) complain(trouble.message, trouble.advice);
  else if (error instanceof ConfigError)
    complain(message, 'Correct or unset what is named above, then run the command again.');
  else complain(stack ?? String(error), 'This is a defect of Dure; please report it with the lines above.');
}

try {
  await main();
} catch (error) {
  fail(error);
  process.exitCode = 1;
}
process.exit();
