import type pg from 'pg';
import { escapeIdentifier, escapeLiteral } from 'pg';
import { withSession } from '../database/session.js';
import { type ClusterPaths, createPassword, readAccess, writeAccess } from './cluster.js';

export const DATABASE = 'dure';
/** Owns the database and its schema: migrates, backs up, restores. */
export const OWNER_ROLE = 'dure_owner';
/** Reads and writes rows, and may define nothing. */
export const API_ROLE = 'dure_api';

/** Any number will do: two starts on one cluster make its roles one after the other. */
const ROLES_LOCK = 0x726f6c65;

export interface RolePasswords {
  readonly ownerPassword: string;
  readonly apiPassword: string;
}

/**
 * Makes what is missing of the two roles and their database. Every step is found done or done again, so a start that is
 * killed on the way hurts nothing; passwords are set each time, since nobody can look whether they are the right ones.
 */
export async function openRoles(
  paths: ClusterPaths,
  urlOf: (database: string) => string,
): Promise<RolePasswords> {
  return withSession(urlOf('postgres'), 'dure roles', async (session) => {
    await session.query('select pg_advisory_lock($1)', [ROLES_LOCK]);
    const passwords = await openPasswords(paths);
    await openRole(session, OWNER_ROLE, passwords.ownerPassword);
    await openRole(session, API_ROLE, passwords.apiPassword);
    const found = await session.query<{ owner: string }>(
      'select pg_get_userbyid(datdba) as owner from pg_database where datname = $1',
      [DATABASE],
    );
    const owner = found.rows[0]?.owner;
    if (owner === undefined) await session.query(`create database ${DATABASE}`);
    if (owner !== OWNER_ROLE) await withSession(urlOf(DATABASE), 'dure roles', giveToOwner);
    return passwords;
  });
}

/** Those of access.json; they are written there before a role has them. */
async function openPasswords(paths: ClusterPaths): Promise<RolePasswords> {
  const access = await readAccess(paths);
  const { ownerPassword = createPassword(), apiPassword = createPassword() } = access;
  if (access.ownerPassword === undefined || access.apiPassword === undefined)
    await writeAccess(paths, { ...access, ownerPassword, apiPassword });
  return { ownerPassword, apiPassword };
}

async function openRole(session: pg.Client, role: string, password: string): Promise<void> {
  const found = await session.query('select from pg_roles where rolname = $1', [role]);
  if (found.rowCount === 0) await session.query(`create role ${role}`);
  await session.query(
    `alter role ${role} login nosuperuser nocreatedb nocreaterole password ${escapeLiteral(password)}`,
  );
}

/**
 * Dure 0.1 let the superuser own everything, which REASSIGN OWNED cannot change: the cluster itself is his. All of it
 * changes hands in one transaction, the database last, by which the next start knows.
 */
async function giveToOwner(session: pg.Client): Promise<void> {
  await session.query('begin');
  const things = await session.query<{ kind: string; name: string }>(`
    select 'table' as kind, relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    union all
    select 'collation', collname from pg_collation where collnamespace = 'public'::regnamespace`);
  for (const { kind, name } of things.rows)
    await session.query(`alter ${kind} public.${escapeIdentifier(name)} owner to ${OWNER_ROLE}`);
  await session.query(`revoke all on database ${DATABASE} from public`);
  await session.query(`grant connect on database ${DATABASE} to ${API_ROLE}`);
  await session.query(`alter database ${DATABASE} owner to ${OWNER_ROLE}`);
  await session.query('commit');
}
