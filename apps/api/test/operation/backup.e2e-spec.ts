import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { LEFT_OUT } from '../../src/ops/backed-up-tables.js';
import type { BackupSummary } from '../../src/ops/backup-format.js';
import { backUp } from '../../src/ops/backup.js';
import { restore } from '../../src/ops/restore.js';
import { withSession } from '../../src/platform/database/session.js';
import { startDemoApi } from '../progress/demo-api.js';
import { startApi, type TestApi } from '../support/start-api.js';
import {
  API_ROLE,
  createDatabaseAt,
  createEmptyDatabase,
  type TestDatabase,
} from '../support/test-database.js';

let folder: string;
let demo: TestApi;
let count = 0;
const made: TestDatabase[] = [];

async function keep(database: Promise<TestDatabase>): Promise<TestDatabase> {
  made.push(await database);
  return database;
}

async function rows<Row>(url: string, text: string): Promise<Row[]> {
  return withSession(url, 'dure test', async (session) => (await session.query(text)).rows as Row[]);
}

function write(ownerUrl: string): Promise<BackupSummary> {
  const file = join(folder, `${(count += 1)}.dure`);
  return backUp({ ownerUrl, file, version: '0.1.0', signal: new AbortController().signal });
}

function read(database: TestDatabase, file: string): Promise<BackupSummary> {
  return restore({
    ownerUrl: database.url,
    apiRole: API_ROLE,
    file,
    version: '0.1.0',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dure-backup-'));
  demo = await startDemoApi();
});
afterEach(async () => {
  for (const database of made.splice(0)) await database.drop();
});
afterAll(async () => {
  await demo.stop();
  await rm(folder, { recursive: true, force: true });
});

const QUESTION = `{
  plans { code titleKo goals { code tasks { code stages { code } } } }
  districts { code name }
  matrix(plan: "SCD-2021") { asOf process { scores states reported } result { scores } sentence { reportedAll takingPart } }
}`;

describe('a backup of a populated database', () => {
  it('restores to equal sums of every table, by which another backup is the same', async () => {
    const target = await keep(createEmptyDatabase());
    const taken = await write(demo.ownerUrl);
    const restored = await read(target, taken.file);
    expect(restored).toEqual(taken);
    const again = await write(target.url);
    expect(again.sums).toEqual(taken.sums);
    expect(again.sha256).toBe(taken.sha256);
    expect(taken.sums.find(({ name }) => name === 'report')?.rows).toBe(1995);
  });

  it('lets the app start on the copy and answer the same byte for byte, under a later data version', async () => {
    const target = await keep(createEmptyDatabase());
    const before = await demo.client.ask(QUESTION);
    await read(target, (await write(demo.ownerUrl)).file);
    const copy = await startApi({ databaseUrl: target.apiUrl });
    try {
      expect(JSON.stringify(await copy.client.ask(QUESTION))).toBe(JSON.stringify(before));
      await copy.client.as('planner@demo', demoPassword);
      const versions = `select sum(version)::text as version from data_version`;
      const [[former], [now]] = [
        await demo.sql<{ version: string }>(versions),
        await copy.sql<{ version: string }>(versions),
      ];
      expect(Number(now?.version)).toBeGreaterThan(Number(former?.version));
    } finally {
      await copy.stop();
    }
  });

  it('holds every table but those left out for a reason, whatever migrations add', async () => {
    const { sums } = await write(demo.ownerUrl);
    const tables = await rows<{ name: string }>(
      demo.ownerUrl,
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
    );
    expect([...sums.map(({ name }) => name), ...Object.keys(LEFT_OUT)].sort()).toEqual(
      tables.map(({ name }) => name).sort(),
    );
  });

  it('signs nobody in on the copy', async () => {
    await demo.client.as('planner@demo', demoPassword);
    const target = await keep(createEmptyDatabase());
    await read(target, (await write(demo.ownerUrl)).file);
    expect(await rows(target.url, 'select from login_session')).toEqual([]);
    expect(await rows(demo.ownerUrl, 'select from login_session')).not.toEqual([]);
  });

  it('has the same sums however the server has stored the rows', async () => {
    const before = await write(demo.ownerUrl);
    await demo.sql(`update report set version = version where period_key < '2023'`);
    await demo.sql('vacuum report');
    expect((await write(demo.ownerUrl)).sha256).toBe(before.sha256);
  });

  it('is readable by its owner alone, and leaves nothing beside it', async () => {
    const { file } = await write(demo.ownerUrl);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });
});

/** Every migration: what an older schema lacks, restoring would add. */
const NEWEST = Infinity;

describe('values', () => {
  it('come back as they were, those that COPY must escape included', async () => {
    const source = await keep(createDatabaseAt(NEWEST));
    const target = await keep(createEmptyDatabase());
    const text = 'tab\t, line\nbreak\r\n, backslash \\ and \\. and \\N, 두레 🌾, "quoted"';
    await withSession(source.url, 'dure test', async (session) => {
      await session.query('insert into setting values ($1, $2)', [
        text,
        JSON.stringify({ text, none: null }),
      ]);
      await session.query(`insert into setting values ('', 'null')`);
      await session.query(
        `insert into audit_event (action, entity, entity_id, before, at)
         values ($1, '', gen_random_uuid(), '[0.1, 1e-300]', '2024-02-29 23:59:59.123456+09')`,
        [text],
      );
      await session.query(
        `alter database ${new URL(source.url).pathname.slice(1)} set timezone to 'Asia/Seoul'`,
      );
    });
    const taken = await write(source.url);
    await read(target, taken.file);
    const looks = [
      'select key, value::text from setting order by key',
      `select id, at at time zone 'utc' as at, action, entity, before::text, after from audit_event`,
    ];
    for (const look of looks) expect(await rows(target.url, look)).toEqual(await rows(source.url, look));
    expect((await write(target.url)).sha256).toBe(taken.sha256);
  });

  it('are numbered on from where the numbers stood', async () => {
    const source = await keep(createDatabaseAt(NEWEST));
    const target = await keep(createEmptyDatabase());
    const insert = `insert into audit_event (action, entity, entity_id) values ('x', 'x', gen_random_uuid()) returning id`;
    for (let at = 0; at < 3; at += 1) await rows(source.url, insert);
    await rows(source.url, 'delete from audit_event where id = 3');
    await read(target, (await write(source.url)).file);
    expect(await rows(target.apiUrl, insert)).toEqual([{ id: '4' }]);
  });
});

describe('a backup while others write', () => {
  it('is one moment: what was written together is there together, or not at all', async () => {
    const source = await keep(createDatabaseAt(NEWEST));
    const target = await keep(createEmptyDatabase());
    await rows(source.url, `insert into setting values ('writes', '0')`);
    await rows(
      source.url,
      `insert into audit_event (action, entity, entity_id, after)
       select 'ballast', 'x', gen_random_uuid(), to_jsonb(repeat('x', 1000)) from generate_series(1, 20000)`,
    );
    let isDone = false;
    let writes = 0;
    const writing = withSession(source.url, 'dure test', async (session) => {
      for (; !isDone; writes += 1) {
        await session.query('begin');
        await session.query(
          `insert into audit_event (action, entity, entity_id) values ('write', 'x', gen_random_uuid())`,
        );
        await session.query(`update setting set value = to_jsonb(value::int + 1) where key = 'writes'`);
        await session.query('commit');
      }
    });
    const taken = await write(source.url);
    isDone = true;
    await writing;
    await read(target, taken.file);
    const [kept] = await rows<{ writes: number; events: number }>(
      target.url,
      `select (select value::int from setting) as writes,
         (select count(*)::int from audit_event where action = 'write') as events`,
    );
    expect(kept?.events).toBe(kept?.writes);
    expect(writes).toBeGreaterThan(kept?.writes ?? 0);
  });
});

describe('a backup of an older schema', () => {
  it('is loaded as it was, then brought up to date', async () => {
    const older = await keep(createDatabaseAt(1700000007000));
    const target = await keep(createEmptyDatabase());
    await rows(
      older.url,
      `with a as (insert into account (email, name, password_hash) values ('kim@test', '김', 'x') returning id)
       insert into role_grant (account_id, role, valid_from) select id, 'PLANNER', '2022-01-01' from a`,
    );
    const taken = await write(older.url);
    expect(taken.header.migrations.at(-1)).toBe('MovingStages1700000007000');
    await read(target, taken.file);
    expect(
      await rows(
        target.apiUrl,
        `select email, name, password_hash, role, valid_from::text, revoked_at, g.version
         from account a join role_grant g on g.account_id = a.id`,
      ),
    ).toEqual([
      {
        email: 'kim@test',
        name: '김',
        password_hash: 'x',
        role: 'PLANNER',
        valid_from: '2022-01-01',
        revoked_at: null,
        version: 1,
      },
    ]);
    const copy = await startApi({ databaseUrl: target.apiUrl });
    expect(await copy.client.ask('{ viewer { needsSetUp } }')).toEqual({ viewer: { needsSetUp: false } });
    await copy.stop();
  });
});
