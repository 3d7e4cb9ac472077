import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { withSession } from '../../src/platform/database/session.js';
import { findPostmaster } from '../../src/platform/embedded-postgres/postmaster.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/test-database.js';

// Whole processes, on machines that may be busy with the other suites.
jest.setTimeout(120_000);

const entry = fileURLToPath(new URL('../../dist/ops/main.js', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

let folder: string;
const made: TestDatabase[] = [];

async function keep(database: Promise<TestDatabase>): Promise<TestDatabase> {
  made.push(await database);
  return database;
}

function environmentOf(database: TestDatabase): NodeJS.ProcessEnv {
  const { url, apiUrl } = database;
  return {
    ...process.env,
    NODE_OPTIONS: '',
    INIT_CWD: folder,
    DATABASE_URL: apiUrl,
    DATABASE_DIRECT_URL: url,
  };
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let output = '';
  child.stdout?.on('data', (text) => (output += String(text)));
  child.stderr?.on('data', (text) => (output += String(text)));
  return new Promise((done) => child.once('close', (code) => done({ code, output })));
}

function ops(database: TestDatabase, ...words: string[]): Promise<Outcome> {
  return outcomeOf(spawn(process.execPath, [entry, ...words], { env: environmentOf(database) }));
}

async function rows<Row>(url: string, text: string): Promise<Row[]> {
  return withSession(url, 'dure test', async (session) => (await session.query(text)).rows as Row[]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dure-ops-'));
  await chmod(folder, 0o755);
});
afterEach(async () => {
  for (const database of made.splice(0)) await database.drop();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run ops', () => {
  it('backs up and restores, and prints sums by which both can be compared', async () => {
    const source = await keep(createTestDatabase());
    const target = await keep(createEmptyDatabase());
    await rows(source.url, `insert into account (email, name) values ('kim@test', '김')`);
    const written = await ops(source, 'backup', 'night.dure');
    expect(written).toMatchObject({ code: 0 });
    const restored = await ops(target, 'restore', 'night.dure');
    expect(restored).toMatchObject({ code: 0 });
    const sum = /SHA-256 of the data: ([0-9a-f]{64})\n/;
    expect(sum.exec(written.output)?.[1]).toBe(sum.exec(restored.output)?.[1]);
    expect(written.output).toContain('Rows: 1\n');
    expect(written.output).toContain(`Backed up to ${join(folder, 'night.dure')}`);
    const again = await ops(target, 'restore', 'night.dure');
    expect(again).toMatchObject({ code: 1 });
    expect(again.output).toMatch(/✗ The database holds data already[\s\S]*What to do: /);
  });

  it('makes an administrator, whose link it shows once, on a database without even a table', async () => {
    const database = await keep(createEmptyDatabase());
    const { code, output } = await ops(
      database,
      'admin:create',
      '--email',
      'Kim@city.go.kr',
      '--name',
      '김두레',
    );
    expect(code).toBe(0);
    const token = /http:\/\/\S+\/join#(\S+)/.exec(output)?.[1] ?? '';
    expect(
      await rows(
        database.url,
        `select email, name, password_hash, role, valid_to, kind, encode(token_hash, 'hex') as hash
         from account a join role_grant g on g.account_id = a.id join account_link l on l.account_id = a.id`,
      ),
    ).toEqual([
      {
        email: 'kim@city.go.kr',
        name: '김두레',
        password_hash: null,
        role: 'ADMINISTRATOR',
        valid_to: null,
        kind: 'INVITATION',
        hash: createHash('sha256').update(token).digest('hex'),
      },
    ]);
    const taken = await ops(database, 'admin:create', '--email', 'kim@city.go.kr', '--name', '이두레');
    expect(taken.code).toBe(1);
    expect(taken.output).toMatch(/✗ --email: .+\n\n {2}What to do: /);
    const wrong = await ops(database, 'admin:create', '--email', 'kim', '--name', '이두레');
    expect(wrong.output).toMatch(/✗ --email: This is no e-mail address/);
    expect(await rows(database.url, 'select from account')).toHaveLength(1);
  });

  it('migrates, and says when there is nothing to do', async () => {
    const database = await keep(createEmptyDatabase());
    expect(await ops(database, 'migrate')).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Migrated: Identity/),
    });
    expect(await ops(database, 'migrate')).toMatchObject({
      code: 0,
      output: expect.stringContaining('up to date'),
    });
  });

  it('shows how it is called when it is called wrongly', async () => {
    const database = await keep(createEmptyDatabase());
    const wrong = [[], ['dump'], ['backup'], ['backup', 'a', 'b'], ['restore', '--force'], ['migrate', 'x']];
    for (const words of [...wrong, ['admin:create', '--email', 'a@b.kr'], ['admin:create', '--mail', 'x']]) {
      const { code, output } = await ops(database, ...words);
      expect({ words, code, output }).toMatchObject({ code: 1 });
      expect(output).toContain('npm run ops -- backup FILE');
    }
    expect(await rows(database.url, `select from pg_tables where schemaname = 'public'`)).toEqual([]);
  });

  it('says that the disk takes no more, and leaves no half file', async () => {
    const database = await keep(createTestDatabase());
    await rows(
      database.url,
      `insert into setting select 'ballast', to_jsonb(string_agg(md5(n::text), '')) from generate_series(1, 50000) n`,
    );
    const place = await mkdtemp(join(folder, 'full-'));
    // The shell lets its file sizes grow no further than some kilobytes.
    const command = 'ulimit -f 8; exec "$0" "$@"';
    const { code, output } = await outcomeOf(
      execFile('/bin/sh', ['-c', command, process.execPath, entry, 'backup', join(place, 'x')], {
        env: environmentOf(database),
      }),
    );
    expect(code).toBe(1);
    expect(output).toMatch(/could not be written: the file would be larger than allowed[\s\S]*What to do/);
    expect(await readdir(place)).toEqual([]);
  });

  it('leaves no half file when it is stopped', async () => {
    const database = await keep(createTestDatabase());
    const place = await mkdtemp(join(folder, 'stopped-'));
    await withSession(database.url, 'dure test', async (session) => {
      // The backup's snapshot waits for this one.
      await session.query('begin; lock table setting');
      const child = spawn(process.execPath, [entry, 'backup', join(place, 'x')], {
        env: environmentOf(database),
      });
      const ended = outcomeOf(child);
      const waiting = `select count(*)::int as count from pg_locks where not granted and database =
        (select oid from pg_database where datname = current_database())`;
      while ((await session.query<{ count: number }>(waiting)).rows[0]?.count === 0) await sleep(50);
      child.kill('SIGTERM');
      expect(await ended).toMatchObject({ code: 1, output: expect.stringContaining('Stopped.') });
    });
    expect(await readdir(place)).toEqual([]);
  });

  it('starts the embedded database for its command, and stops it afterwards', async () => {
    const dataDir = join(folder, 'data');
    const { DATABASE_URL: _url, DATABASE_DIRECT_URL: _direct, ...inherited } = process.env;
    const env = { ...inherited, NODE_OPTIONS: '', DATA_DIR: dataDir };
    const migrated = await outcomeOf(spawn(process.execPath, [entry, 'migrate'], { env }));
    expect(migrated).toMatchObject({ code: 0, output: expect.stringContaining('Migrated: ') });
    expect(await findPostmaster(join(dataDir, 'database'))).toBeNull();
  });
});
