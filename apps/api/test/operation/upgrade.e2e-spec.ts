import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allMigrations } from '../../src/migrations/all-migrations.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { withSession } from '../../src/platform/database/session.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { API_ROLE, createDatabaseAt, type TestDatabase } from '../support/test-database.js';
import {
  columnsOf,
  loadRelease010,
  OLD_SESSION,
  readStoredRows,
  RELEASE_0_1_0,
  type StoredRow,
} from './release-0.1.0.js';

let database: TestDatabase;
let before: Record<string, StoredRow[]>;
let upgraded: Record<string, StoredRow[]>;
let api: TestApi;

beforeAll(async () => {
  database = await createDatabaseAt(RELEASE_0_1_0);
  await loadRelease010(database.url);
  before = await readStoredRows(database.url);
  await migrate(database.url, allMigrations, API_ROLE);
  upgraded = await readStoredRows(database.url, columnsOf(before));
  api = await startApi({ databaseUrl: database.apiUrl });
});

afterAll(async () => {
  await api.stop();
  await database.drop();
});

/** As `fingerprintSchema` found it in a data folder that release 0.1.0 itself had made. */
const SCHEMA_0_1_0 = '406d84e44751058cc0dc956f0d8818444a93d129a411b1cdc65d9674b362029b';

/** SHA-256 of all columns, rules and indexes but those of `migration`, which is the executor's own. */
async function fingerprintSchema(url: string): Promise<string> {
  return withSession(url, 'dure test', async (session) => {
    const { rows } = await session.query<{ line: string }>(`
      select concat_ws(' ', table_name, column_name, data_type, column_default, is_nullable) as line
      from information_schema.columns where table_schema = 'public' and table_name <> 'migration'
      union all select concat_ws(' ', conrelid::regclass, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 'migration'::regclass
      union all select indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migration'`);
    const lines = rows.map(({ line }) => line).sort();
    return createHash('sha256').update(lines.join('\n')).digest('hex');
  });
}

describe('upgrading a database of release 0.1.0', () => {
  it('begins from the very schema which that release made', async () => {
    const untouched = await createDatabaseAt(RELEASE_0_1_0);
    expect(await fingerprintSchema(untouched.url)).toBe(SCHEMA_0_1_0);
    await untouched.drop();
  });

  it('is tried with a row in every table of that release', () => {
    expect(Object.keys(before)).toHaveLength(26);
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
  });

  it('keeps every row and every value of it', () => {
    const { migration: ranBefore = [], ...dataBefore } = before;
    const { migration: ran = [], ...data } = upgraded;
    const kept = Object.fromEntries(Object.keys(dataBefore).map((table) => [table, data[table]]));
    expect(kept).toEqual(dataBefore);
    expect(ran).toEqual(expect.arrayContaining(ranBefore));
    expect(ran).toHaveLength(allMigrations.length);
  });

  it('fills none of the tables that came later', () => {
    const later = Object.entries(upgraded).filter(([table]) => !(table in before));
    expect(later.filter(([, rows]) => rows.length > 0)).toEqual([]);
    expect(later.map(([table]) => table)).toContain('account_link');
  });

  it('starts the counts of what is new: roles at version 1, links none, sessions without a device', async () => {
    expect(await api.sql('select distinct version, revoked_at from role_grant')).toEqual([
      { version: 1, revoked_at: null },
    ]);
    expect(await api.sql('select distinct address, user_agent from login_session')).toEqual([
      { address: '', user_agent: '' },
    ]);
    expect(await api.sql('select distinct password_changed_at from account')).toEqual([
      { password_changed_at: null },
    ]);
  });
});

describe('the people of release 0.1.0', () => {
  it('are still signed in where they were, and nowhere else', async () => {
    const signedIn = api.client.with({ cookie: OLD_SESSION });
    const { viewer } = await signedIn.ask('{ viewer { account { email } needsSetUp roles { role } } }');
    expect(viewer).toEqual({
      account: { email: 'planner@old' },
      needsSetUp: false,
      roles: [{ role: 'PLANNER' }],
    });
    for (const token of ['signed out', 'forgotten']) {
      const stranger = api.client.with({ cookie: `dure_session=${token}` });
      expect(await stranger.ask('{ viewer { account { email } } }')).toEqual({ viewer: { account: null } });
    }
  });

  it('sign in with the passwords they had, unless they were disabled', async () => {
    const officer = await api.client.as('officer@old');
    const { viewer } = await officer.ask(
      '{ viewer { roles { role district { code } } account { grants { role from to isRevoked version } } } }',
    );
    expect(viewer.roles).toEqual([{ role: 'DISTRICT_OFFICER', district: { code: '11200' } }]);
    expect(viewer.account.grants).toEqual([
      { role: 'DISTRICT_OFFICER', from: '2023-07-01', to: '2026-12-31', isRevoked: false, version: 1 },
      { role: 'DISTRICT_OFFICER', from: '2023-01-02', to: '2023-06-30', isRevoked: false, version: 1 },
    ]);
    await expect(api.client.as('left@old')).rejects.toThrow('could not sign in');
  });

  it('are listed to the administrator, who may invite the one who never had a password', async () => {
    const admin = await api.client.as('admin@old');
    const { accounts } = await admin.ask('{ accounts { nodes { id email state } } }');
    expect(accounts.nodes.map(({ email, state }: Record<string, string>) => [email, state])).toEqual([
      ['admin@old', 'ACTIVE'],
      ['left@old', 'DISABLED'],
      ['member@old', 'INVITED'],
      ['officer@old', 'ACTIVE'],
      ['planner@old', 'ACTIVE'],
    ]);
    const member = accounts.nodes.find(({ email }: { email: string }) => email === 'member@old');
    const { issueAccountLink } = await admin.ask(
      'mutation ($id: ID!) { issueAccountLink(accountId: $id) { kind } }',
      { id: member.id },
    );
    expect(issueAccountLink.kind).toBe('INVITATION');
  });
});
