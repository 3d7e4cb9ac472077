import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { allMigrations } from '../../src/migrations/all-migrations.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { withSession } from '../../src/platform/database/session.js';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { Client } from '../support/client.js';
import { LaunchedProcess, findFreePort, waitUntil } from './launched-process.js';
import { columnsOf, loadRelease010, readStoredRows, RELEASE_0_1_0, type StoredRow } from './release-0.1.0.js';

// Whole starts, on machines that may be busy with the other suites.
jest.setTimeout(180_000);

let scratch: string;
let dataDir: string;
let server: EmbeddedPostgres;
let before: Record<string, StoredRow[]>;
let port: number;
const launched: LaunchedProcess[] = [];

function launch(): LaunchedProcess {
  const started = new LaunchedProcess({ DATA_DIR: dataDir, PORT: String(port), DEMO: '0' });
  launched.push(started);
  return started;
}

async function ask<Row>(text: string): Promise<Row[]> {
  return withSession(server.url, 'dure test', async (session) => (await session.query(text)).rows as Row[]);
}

/** Makes of a new data folder what release 0.1.0 had: one superuser who owns everything, and no further role. */
async function makeFolderOf010(): Promise<void> {
  server = await startEmbeddedPostgres({ dataDir, isDurable: false });
  for (const text of [
    'reassign owned by dure_owner to dure',
    'drop owned by dure_owner, dure_api',
    'drop role dure_owner',
    'drop role dure_api',
    'grant connect, temporary on database dure to public',
  ]) {
    await ask(text);
  }
  const released = allMigrations.filter(({ name }) => Number(/\d+$/.exec(name)?.[0]) <= RELEASE_0_1_0);
  await migrate(server.url, released);
  await loadRelease010(server.url);
  const file = join(dataDir, 'access.json');
  const {
    user,
    password,
    port: serverPort,
  } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await writeFile(file, JSON.stringify({ user, password, port: serverPort }), { mode: 0o600 });
  before = await readStoredRows(server.url);
}

/** Who owns the tables. */
async function owners(): Promise<string[]> {
  const rows = await ask<{ owner: string }>(
    `select distinct pg_get_userbyid(relowner) as owner from pg_class
     where relnamespace = 'public'::regnamespace order by owner`,
  );
  return rows.map(({ owner }) => owner);
}

/** Kills the supervisor (-9) at the moment when its session of this name waits for a table that we hold. */
async function killWhileWaitingFor(table: string, session: string): Promise<void> {
  const holder = new pg.Client({ connectionString: server.url });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(`lock table ${table} in access share mode`);
    const started = launch();
    const countWaiting = `select count(*)::int as waiting from pg_stat_activity
      where application_name = '${session}' and wait_event_type = 'Lock' and wait_event = 'relation'`;
    await waitUntil(async () => (await ask<{ waiting: number }>(countWaiting))[0]?.waiting === 1, 90);
    process.kill(await started.supervisorPid(), 'SIGKILL');
    await started.exitCode();
  } finally {
    await holder.end();
  }
  const countLeft = `select count(*)::int as count from pg_stat_activity where application_name = '${session}'`;
  await waitUntil(async () => (await ask<{ count: number }>(countLeft))[0]?.count === 0);
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dure-upgrade-'));
  await chmod(scratch, 0o755);
  dataDir = join(scratch, 'data');
  port = await findFreePort();
  await makeFolderOf010();
});

afterEach(async () => {
  for (const started of launched.splice(0)) {
    started.kill('SIGTERM');
    await started.exitCode();
  }
});

afterAll(async () => {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
});

describe('a data folder of release 0.1.0, started by this version', () => {
  it('is whole when the start is killed while its tables change hands', async () => {
    await killWhileWaitingFor('task', 'dure roles');
    expect(await owners()).toEqual(['dure']);
    expect(await readStoredRows(server.url)).toEqual(before);
  });

  it('is whole when the start is killed while it migrates', async () => {
    // The tables change hands first, which the lock must not hold up.
    server = await startEmbeddedPostgres({ dataDir, isDurable: false });
    await killWhileWaitingFor('account', 'dure ops');
    expect(await owners()).toEqual(['dure_owner']);
    expect(await readStoredRows(server.url)).toEqual(before);
  });

  it('is taken over by the next start, which the API then serves as a role that owns nothing', async () => {
    const started = launch();
    await started.says('Stop with Ctrl-C');
    expect(started.output).toContain('Migrating the database');
    // Districts belong to the program: those the office lacked are added. Attempts to sign in are forgotten after a
    // day, ended sessions after 90.
    const {
      migration: _ran,
      district: _districts,
      data_version: _versions,
      login_attempt: _attempts,
      login_session: sessions = [],
      ...kept
    } = before;
    const remembered = sessions.filter(({ expires_at }) => String(expires_at) > '2026');
    expect(remembered.length).toBeLessThan(sessions.length);
    expect(await readStoredRows(server.url, columnsOf(before))).toMatchObject({
      ...kept,
      login_session: remembered,
    });
    expect(await owners()).toEqual(['dure_owner']);
    const { plan } = await new Client(`http://127.0.0.1:${port}`).ask('{ plan(code: "OLD-2021") { title } }');
    expect(plan.title).toBe('옛 기본계획');
    const users = await ask<{ usename: string }>(
      `select distinct usename from pg_stat_activity where application_name = 'dure' and datname = 'dure'`,
    );
    expect(users).toEqual([{ usename: 'dure_api' }]);
  });

  it('starts again with nothing to do', async () => {
    server = await startEmbeddedPostgres({ dataDir, isDurable: false });
    const started = launch();
    await started.says('Stop with Ctrl-C');
    expect(started.output).not.toContain('Migrating');
  });
});
