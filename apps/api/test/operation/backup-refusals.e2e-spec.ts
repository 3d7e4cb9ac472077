import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ReferenceDistricts } from '../../src/districts/reference-districts.js';
import { backUp } from '../../src/ops/backup.js';
import { OpsError } from '../../src/ops/ops.error.js';
import { restore } from '../../src/ops/restore.js';
import { writeWholeFile } from '../../src/ops/whole-file.js';
import { withSession } from '../../src/platform/database/session.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi } from '../support/start-api.js';
import {
  API_ROLE,
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from '../support/test-database.js';
import { putTogether, takeApart } from './backup-files.js';

const { signal } = new AbortController();
let folder: string;
let file: string;
let target: TestDatabase;

function read(from: string, database: TestDatabase = target): Promise<unknown> {
  return restore({
    ownerUrl: database.url,
    apiRole: API_ROLE,
    file: from,
    version: '0.1.0',
    signal,
    onProgress: () => undefined,
  });
}

/** The sentence of the refusal, which must come with advice. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OpsError)) throw new Error('It was not refused.', { cause: error });
  expect(error.advice).not.toBe('');
  return error.message;
}

async function listTables(url: string): Promise<string[]> {
  return withSession(url, 'dure test', async (session) => {
    const found = await session.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace`,
    );
    return found.rows.map(({ name }) => name);
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dure-backup-'));
  file = join(folder, 'whole.dure');
  const source = await startApi();
  await seedDistricts(source);
  await seedAccounts(source);
  await backUp({ ownerUrl: source.ownerUrl, file, version: '0.1.0', signal });
  await source.stop();
  target = await createEmptyDatabase();
});
afterEach(async () => {
  expect(await listTables(target.url)).toEqual([]);
});
afterAll(async () => {
  await target.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('restoring a file that cannot be used leaves the database empty', () => {
  it('when it is cut off anywhere', async () => {
    const whole = await readFile(file);
    const cut = join(folder, 'cut.dure');
    for (const length of [0, 5, 100, whole.length >> 1, whole.length - 9, whole.length - 1]) {
      await writeFile(cut, whole.subarray(0, length));
      expect(await refusalOf(read(cut))).toBe(`${cut} is cut off: its end is missing.`);
    }
  });

  it('when a single bit of it changed', async () => {
    const whole = await readFile(file);
    const damaged = join(folder, 'damaged.dure');
    // Behind gzip's own head, whose date and system mean nothing.
    for (let at = 12; at < whole.length; at += 97) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at);
      await writeFile(damaged, bytes);
      expect({ at, refusal: await refusalOf(read(damaged)) }).toEqual({
        at,
        refusal: expect.stringMatching(/is damaged|is cut off|is not a backup of Dure/),
      });
    }
  });

  it('when it is something else', async () => {
    const other = join(folder, 'other');
    const bytes = [Buffer.from('-- PostgreSQL database dump'), gzipSync('letter'), gzipSync('H\0\0\0\x02{}')];
    for (const content of bytes) {
      await writeFile(other, content);
      expect(await refusalOf(read(other))).toBe(`${other} is not a backup of Dure.`);
    }
    expect(await refusalOf(read(folder))).toContain('is not a file');
    expect(await refusalOf(read(join(folder, 'missing')))).toContain('missing cannot be read: ENOENT');
  });

  it('when a newer Dure wrote it, and names both versions', async () => {
    const newer = join(folder, 'newer.dure');
    const apart = await takeApart(file);
    const migrations = [...apart.header.migrations, 'Later1800000000000'];
    await putTogether(newer, { ...apart, header: { ...apart.header, migrations, dureVersion: '0.9.0' } });
    expect(await refusalOf(read(newer))).toMatch(
      /newer Dure \(0\.9\.0, with Later1800000000000\).* Dure 0\.1\.0/,
    );
    await putTogether(newer, {
      ...apart,
      header: { ...apart.header, formatVersion: 2, dureVersion: '0.9.0' },
    });
    expect(await refusalOf(read(newer))).toContain('written by Dure 0.9.0');
  });

  it('when its tables are not those of its migrations', async () => {
    const changed = join(folder, 'changed.dure');
    const { header, rows } = await takeApart(file);
    const tables = [...header.tables, { name: 'migration', columns: ['id'] }];
    rows.set('migration', Buffer.from('1\n'));
    await putTogether(changed, { header: { ...header, tables }, rows });
    expect(await refusalOf(read(changed))).toContain('are not those of its migrations');
  });

  it('when its rows do not fit together, found after many were loaded', async () => {
    const unfit = join(folder, 'unfit.dure');
    const { header, rows } = await takeApart(file);
    rows.set('account', Buffer.alloc(0));
    await putTogether(unfit, { header, rows });
    await expect(read(unfit)).rejects.toThrow('violates foreign key constraint');
  });
});

describe('restoring', () => {
  async function onDatabase(
    database: Promise<TestDatabase>,
    work: (database: TestDatabase) => Promise<void>,
  ): Promise<void> {
    const made = await database;
    await work(made).finally(() => made.drop());
  }

  async function countAccounts({ url }: TestDatabase): Promise<number | null> {
    return withSession(
      url,
      'dure test',
      async (session) => (await session.query('select from account')).rowCount,
    );
  }

  it('is refused on a database that holds data, which stay as they are', () =>
    onDatabase(createTestDatabase(), async (used) => {
      await withSession(used.url, 'dure test', (session) =>
        session.query(`insert into account (email, name) values ('kim@test', '김')`),
      );
      expect(await refusalOf(read(file, used))).toContain('holds data already (table account)');
      expect(await countAccounts(used)).toBe(1);
    }));

  it('is refused on a database of something else', () =>
    onDatabase(createEmptyDatabase(), async (used) => {
      await withSession(used.url, 'dure test', (session) => session.query('create table ledger (id int)'));
      expect(await refusalOf(read(file, used))).toContain('holds tables of something else (ledger)');
      expect(await listTables(used.url)).toEqual(['ledger']);
    }));

  it('is refused while Dure runs on the database, and possible once it was stopped', async () => {
    const started = await startApi();
    await started.app.get(ReferenceDistricts).load();
    const database = { url: started.ownerUrl, apiUrl: started.databaseUrl, drop: async () => undefined };
    expect(await refusalOf(read(file, database))).toContain('Dure runs on this database');
    // What the first start made by itself is replaced.
    await started.app.close();
    await read(file, database);
    expect(await countAccounts(database)).toBeGreaterThan(1);
    await started.stop();
  });

  it('happens once when two do it at the same time', () =>
    onDatabase(createEmptyDatabase(), async (database) => {
      const [one, two] = await Promise.allSettled([read(file, database), read(file, database)]);
      expect([one.status, two.status].sort()).toEqual(['fulfilled', 'rejected']);
    }));
});

describe('a backup that cannot be written', () => {
  async function* endless(): AsyncGenerator<Buffer> {
    for (;;) yield Buffer.alloc(1000);
  }
  async function* failing(code: string): AsyncGenerator<Buffer> {
    yield Buffer.alloc(1000);
    throw Object.assign(new Error(code), { code, syscall: 'write' });
  }

  it('says why, and leaves nothing under the name or beside it', async () => {
    const place = join(folder, 'place');
    await mkdir(place);
    const name = join(place, 'new.dure');
    expect(await refusalOf(writeWholeFile(name, failing('ENOSPC'), signal))).toBe(
      `${name} could not be written: the disk is full. Nothing is left there.`,
    );
    expect(await refusalOf(writeWholeFile(join(name, 'x'), endless(), signal))).toContain('no such folder');
    expect(await refusalOf(writeWholeFile(join(file, 'x'), endless(), signal))).toContain('is a file');
    expect(await refusalOf(writeWholeFile(join(place, 'x'.repeat(300)), endless(), signal))).toContain(
      'too long',
    );
    expect(await readdir(place)).toEqual([]);
  });

  it('overwrites nothing', async () => {
    const before = await readFile(file);
    expect(await refusalOf(writeWholeFile(file, endless(), signal))).toContain('exists already');
    expect(await readFile(file)).toEqual(before);
  });

  it('ends when it is stopped, and leaves nothing', async () => {
    const place = join(folder, 'stopped');
    await mkdir(place);
    const stopping = new AbortController();
    const writing = writeWholeFile(join(place, 'new.dure'), endless(), stopping.signal);
    setTimeout(() => stopping.abort(new OpsError('Stopped.', 'Again.')), 100);
    expect(await refusalOf(writing)).toBe('Stopped.');
    expect(await readdir(place)).toEqual([]);
  });

  it('is told for an empty database: there is nothing to back up', async () => {
    const name = join(folder, 'nothing.dure');
    const writing = backUp({ ownerUrl: target.url, file: name, version: '0.1.0', signal });
    expect(await refusalOf(writing)).toContain('there is nothing to back up');
    expect(await readdir(folder)).not.toContain('nothing.dure');
  });
});
