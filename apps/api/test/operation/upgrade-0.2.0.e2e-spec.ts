import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allMigrations } from '../../src/migrations/all-migrations.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { withSession } from '../../src/platform/database/session.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { API_ROLE, createDatabaseAt, type TestDatabase } from '../support/test-database.js';
import { columnsOf, loadRelease010, OLD_SESSION, readStoredRows, type StoredRow } from './release-0.1.0.js';

/** The last migration of release 0.2.0. */
const RELEASE_0_2_0 = 1700000008000;

let database: TestDatabase;
let before: Record<string, StoredRow[]>;
let upgraded: Record<string, StoredRow[]>;
let api: TestApi;

beforeAll(async () => {
  database = await createDatabaseAt(RELEASE_0_2_0);
  await loadRelease010(database.url);
  const more = await readFile(new URL('release-0.2.0.sql', import.meta.url), 'utf8');
  await withSession(database.url, 'dure test', (session) => session.query(more));
  before = await readStoredRows(database.url);
  await migrate(database.url, allMigrations, API_ROLE);
  upgraded = await readStoredRows(database.url, columnsOf(before));
  api = await startApi({ databaseUrl: database.apiUrl });
});

afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('upgrading a database of release 0.2.0', () => {
  it('is tried with a row in every table of that release', () => {
    expect(Object.keys(before)).toHaveLength(27);
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);
  });

  it('keeps every row and every value of it', () => {
    const kept = Object.fromEntries(Object.keys(before).map((table) => [table, upgraded[table]]));
    expect({ ...kept, migration: [] }).toEqual({ ...before, migration: [] });
    expect(upgraded['migration']).toHaveLength(allMigrations.length);
  });

  it('takes a plan that is reported on for one in force, and any other for a draft', async () => {
    expect(await api.sql('select code, state, answer_due_days from plan order by code')).toEqual([
      { code: 'DRAFT-2024', state: 'DRAFTING', answer_due_days: 30 },
      { code: 'NEXT-2025', state: 'DRAFTING', answer_due_days: 30 },
      { code: 'OLD-2021', state: 'IN_FORCE', answer_due_days: 30 },
    ]);
  });

  it('leaves people signed in where they were', async () => {
    const signedIn = api.client.with({ cookie: OLD_SESSION });
    const { viewer } = await signedIn.ask('{ viewer { account { email } roles { role } } }');
    expect(viewer).toEqual({ account: { email: 'planner@old' }, roles: [{ role: 'PLANNER' }] });
  });
});
