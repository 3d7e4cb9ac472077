import 'reflect-metadata';
import { allMigrations } from '../migrations/all-migrations.js';
import { ConfigError, readConfig } from '../platform/config/config.js';
import { migrate } from '../platform/database/migrate.js';
import { findApiRole } from '../platform/database/schema-state.js';
import type { ApiMessage } from '../supervisor/api-message.js';
import { describeDatabaseTrouble } from '../supervisor/database-trouble.js';

// A process of its own: the owner's password never enters the API, and what migrating loads into memory goes with it.

function tell(message: ApiMessage): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, undefined, undefined, () => resolve());
  });
}

async function fail(error: unknown): Promise<void> {
  const trouble = describeDatabaseTrouble(error);
  const text =
    trouble?.message ??
    `The database could not be migrated: ${(error as Error).message}. Nothing was changed.`;
  const advice =
    trouble?.advice ?? 'Keep using the former version of Dure, and report this with the lines above.';
  if (trouble === null) process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  else if (process.send === undefined) process.stderr.write(`${text}\n${advice}\n`);
  await tell({ type: 'failed', text, advice });
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (config.databaseUrl === null) throw new ConfigError(['DATABASE_URL is not set.']);
  const ownerUrl = config.databaseDirectUrl ?? config.databaseUrl;
  const apiRole = await findApiRole({ ownerUrl, apiUrl: config.databaseUrl });
  await tell({ type: 'progress', text: 'Migrating the database' });
  await migrate(ownerUrl, allMigrations, apiRole);
}

// Whoever waits for us is gone: what was not committed rolls back.
process.once('disconnect', () => process.exit(1));
try {
  await main();
} catch (error) {
  await fail(error);
  process.exitCode = 1;
}
process.exit();
