import type pg from 'pg';
import type { MigrationClass } from './data-source-options.js';
import { LACKS_GRANTS } from './grants.js';
import { withSession } from './session.js';

/** The database was migrated by a version of Dure that this one does not know. */
export class NewerSchemaError extends Error {
  readonly advice =
    'Start the version of Dure that last ran on these data, or restore a backup of this version.';

  constructor(migration: string) {
    super(`The database was made by a newer version of Dure (it has ${migration}). Nothing was changed.`);
    this.name = 'NewerSchemaError';
  }
}

/** The database lacks migrations, or rights for the API's role; only the owner's role can add them. */
export class UnpreparedSchemaError extends Error {
  readonly advice = 'Bring it up to date first: npm run ops -- migrate. (npm start does that by itself.)';

  constructor(text: string) {
    super(text);
    this.name = 'UnpreparedSchemaError';
  }
}

/** Who reaches the database how. Both are the same role where only one was given. */
export interface DatabaseAccess {
  /** The role that owns the schema, without a pooler in between. */
  readonly ownerUrl: string;
  /** The API's role. */
  readonly apiUrl: string;
}

/** The names of the migrations that ran, in their order; null where there is not even their table. */
export async function listMigrations(session: pg.ClientBase): Promise<string[] | null> {
  const table = await session.query<{ found: boolean }>(
    `select to_regclass('migration') is not null as found`,
  );
  if (table.rows[0]?.found !== true) return null;
  const ran = await session.query<{ name: string }>('select name from migration order by id');
  return ran.rows.map(({ name }) => name);
}

/** @throws NewerSchemaError when one ran that is not among ours. */
export function refuseNewerSchema(ran: readonly string[], migrations: readonly MigrationClass[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = ran.find((name) => !known.has(name));
  if (unknown !== undefined) throw new NewerSchemaError(unknown);
}

/**
 * Whether the API can work on the database: migrated, and granted to its role. Some milliseconds, and no lock.
 * @throws NewerSchemaError
 */
export async function isPrepared(
  access: DatabaseAccess,
  migrations: readonly MigrationClass[],
): Promise<boolean> {
  const apiRole = await findApiRole(access);
  return withSession(access.ownerUrl, 'dure ops', async (session) => {
    const ran = (await listMigrations(session)) ?? [];
    refuseNewerSchema(ran, migrations);
    if (ran.length < migrations.length) return false;
    if (apiRole === null) return true;
    const answer = await session.query<{ lacks: boolean }>(LACKS_GRANTS, [apiRole]);
    return answer.rows[0]?.lacks === false;
  });
}

/** The API's role, asked of the server, since a pooler's address may name it otherwise; null when it is the owner. */
export async function findApiRole({ ownerUrl, apiUrl }: DatabaseAccess): Promise<string | null> {
  if (apiUrl === ownerUrl) return null;
  const ask = (url: string): Promise<string | undefined> =>
    withSession(url, 'dure ops', async (session) => {
      const answer = await session.query<{ role: string }>('select current_user as role');
      return answer.rows[0]?.role;
    });
  const [owner, api] = await Promise.all([ask(ownerUrl), ask(apiUrl)]);
  return api === undefined || api === owner ? null : api;
}

/**
 * For the API before it starts, with the rights of its own role.
 * @throws UnpreparedSchemaError, NewerSchemaError
 */
export async function requirePrepared(url: string, migrations: readonly MigrationClass[]): Promise<void> {
  const ran = await withSession(url, 'dure', listMigrations).catch((error: { code?: string }) => {
    if (error.code !== '42501') throw error;
    throw new UnpreparedSchemaError('The database does not let the API’s role read it.');
  });
  refuseNewerSchema(ran ?? [], migrations);
  if (ran !== null && ran.length >= migrations.length) return;
  throw new UnpreparedSchemaError(
    ran === null ? 'The database is empty.' : 'The database belongs to an older version of Dure.',
  );
}
