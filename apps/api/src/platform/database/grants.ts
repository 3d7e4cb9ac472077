import { escapeIdentifier } from 'pg';
import type { QueryRunner } from 'typeorm';

/** Tables that the API may not write as it likes; in every other one it may select, insert, update and delete. */
const RESTRICTED: Readonly<Record<string, string>> = {
  // Only migrating writes down what was migrated.
  migration: 'select',
  // What happened is added to, never changed.
  audit_event: 'select, insert',
  // A revision is what the committee confirmed; no later change may reach it.
  revision: 'select, insert',
};

/**
 * Lets a role that owns nothing work on the data: rows, and the sequences behind them, but no definition. Later tables
 * of the same owner are granted by default. Call it as the owner, in the transaction that migrates.
 */
export async function grantToApi(runner: QueryRunner, apiRole: string): Promise<void> {
  const [{ schema }] = (await runner.query('select current_schema() as schema')) as [{ schema: string }];
  const to = escapeIdentifier(apiRole);
  const where = escapeIdentifier(schema);
  const rows = 'select, insert, update, delete';
  await runner.query(`grant usage on schema ${where} to ${to}`);
  await runner.query(`grant ${rows} on all tables in schema ${where} to ${to}`);
  await runner.query(`grant usage, select on all sequences in schema ${where} to ${to}`);
  for (const [table, rights] of Object.entries(RESTRICTED)) {
    await runner.query(`revoke all on ${where}.${escapeIdentifier(table)} from ${to}`);
    await runner.query(`grant ${rights} on ${where}.${escapeIdentifier(table)} to ${to}`);
  }
  await runner.query(`alter default privileges in schema ${where} grant ${rows} on tables to ${to}`);
  await runner.query(`alter default privileges in schema ${where} grant usage, select on sequences to ${to}`);
}

/** SQL that tells whether role $1 lacks a right that `grantToApi` gives. The schema must be migrated. */
export const LACKS_GRANTS = `
  select exists (
    select from pg_class
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
      and not (has_table_privilege($1, oid, 'select')
        and (relname in ('migration') or has_table_privilege($1, oid, 'insert'))
        and (relname in ('migration', 'audit_event', 'revision')
          or has_table_privilege($1, oid, 'update') and has_table_privilege($1, oid, 'delete')))
  ) as lacks`;
