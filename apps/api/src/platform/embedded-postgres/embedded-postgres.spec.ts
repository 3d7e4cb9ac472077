import { chmod, mkdtemp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { findPostmaster } from './postmaster.js';

let scratch: string;
let dataDir: string;
const started: EmbeddedPostgres[] = [];

async function start(folder = dataDir, isDurable = false): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataDir: folder, isDurable });
  started.push(postgres);
  return postgres;
}

async function query<Row>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

async function refusalOf(promise: Promise<unknown>): Promise<EmbeddedPostgresError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(EmbeddedPostgresError);
  return error as EmbeddedPostgresError;
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dure-embedded-postgres-'));
  await chmod(scratch, 0o755);
  dataDir = join(scratch, 'data');
});

afterEach(async () => {
  for (const postgres of started.splice(0)) await postgres.stop();
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  it('serves a UTF-8 database in UTC that sorts Korean names by an ICU collation', async () => {
    const { url } = await start();
    expect(await query(url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
    expect(await query(url, 'SHOW timezone')).toEqual([{ TimeZone: 'UTC' }]);
    expect(
      await query(
        url,
        `SELECT name FROM (VALUES ('하나'), ('가온'), ('나래')) t(name) ORDER BY name COLLATE "ko-x-icu"`,
      ),
    ).toEqual([{ name: '가온' }, { name: '나래' }, { name: '하나' }]);
  });

  it('never lets anybody in over TCP without the password', async () => {
    const { url } = await start();
    const withoutPassword = new URL(url);
    withoutPassword.password = 'guess';
    await expect(query(withoutPassword.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    const rules = await readFile(join(dataDir, 'database', 'pg_hba.conf'), 'utf8');
    const methods = rules
      .split('\n')
      .filter((line) => /^(local|host)/.test(line))
      .map((line) => line.trim().split(/\s+/).at(-1));
    expect(new Set(methods)).toEqual(new Set(['scram-sha-256']));
  });

  it('listens on 127.0.0.1 alone and keeps password and socket folder to its owner', async () => {
    const { url } = await start();
    expect(await query(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    expect((await stat(join(dataDir, 'access.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'socket'))).mode & 0o777).toBe(0o700);
    expect((await readdir(dataDir)).filter((name) => name.startsWith('password'))).toEqual([]);
  });

  it('keeps data and port over a stop and a start', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS n');
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(second.isAdopted).toBe(false);
    expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
  });

  it('adopts the server that already runs on the folder', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ url: first.url, isAdopted: true });
  });

  it('starts one server when two starts meet on a fresh folder', async () => {
    const folder = join(scratch, 'fresh');
    const [first, second] = await Promise.all([start(folder), start(folder)]);
    expect(first?.url).toBe(second?.url);
    expect(await query(first!.url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('loses no acknowledged write when it is killed, and starts although its process id now belongs to another program', async () => {
    const first = await start(dataDir, true);
    await query(first.url, 'CREATE TABLE acknowledged AS SELECT 7 AS n');
    const cluster = join(dataDir, 'database');
    const { pid } = (await findPostmaster(cluster))!;
    const file = join(cluster, 'postmaster.pid');
    const left = await readFile(file, 'utf8');
    process.kill(pid, 'SIGKILL');
    while ((await findPostmaster(cluster)) !== null) await new Promise((done) => setTimeout(done, 20));
    await writeFile(file, left.replace(/^\d+/, String(process.pid)));

    const second = await start();
    expect(await query(second.url, 'SELECT n FROM acknowledged')).toEqual([{ n: 7 }]);
  });

  it('refuses data of another major version and says what to do', async () => {
    const folder = join(scratch, 'old');
    await mkdir(join(folder, 'database'), { recursive: true });
    await writeFile(join(folder, 'database', 'PG_VERSION'), '16\n');
    const refusal = await refusalOf(start(folder));
    expect(refusal.message).toMatch(/belong to PostgreSQL 16, .* brings PostgreSQL 18/);
    expect(refusal.advice).toMatch(/DATA_DIR|DATABASE_URL/);
  });

  it('refuses a folder that holds something else, and touches nothing in it', async () => {
    const folder = join(scratch, 'foreign');
    await mkdir(join(folder, 'database'), { recursive: true });
    await writeFile(join(folder, 'database', 'letter.txt'), 'mine');
    expect((await refusalOf(start(folder))).message).toMatch(/holds no PostgreSQL database/);
    expect(await readdir(join(folder, 'database'))).toEqual(['letter.txt']);
  });

  it('refuses a data folder that is a file', async () => {
    const file = join(scratch, 'file');
    await writeFile(file, '');
    const refusal = await refusalOf(start(file));
    expect(refusal.message).toMatch(/DATA_DIR .* cannot be written/);
  });

  it('refuses a place where no folder can be made', async () => {
    const refusal = await refusalOf(start('/proc/dure/data'));
    expect(refusal.message).toMatch(/^DATA_DIR \/proc\/dure\/data cannot be written/);
    expect(refusal.advice).toMatch(/DATA_DIR=/);
  });

  it('serves over TCP where the folder’s path is too long for a socket', async () => {
    const folder = join(scratch, 'a-rather-long-name-'.repeat(6));
    const { url } = await start(folder);
    expect(await query(url, 'SHOW unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
  });

  it('does not run as root', async () => {
    await start();
    const { pid } = (await findPostmaster(join(dataDir, 'database')))!;
    // The server owns what it writes, wherever there is a /proc to ask or not.
    const { uid } = await stat(join(dataDir, 'database', 'postmaster.pid'));
    expect(pid).toBeGreaterThan(0);
    expect(uid).toBeGreaterThan(0);
  });
});
