import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { findPostmaster } from '../../src/platform/embedded-postgres/postmaster.js';
import { createEmptyDatabase } from '../support/test-database.js';
import {
  LaunchedProcess,
  findFreePort,
  isAnsweringFromDatabase,
  isHealthy,
  waitUntil,
} from './launched-process.js';

// Whole starts, on machines that may be busy with the other suites.
jest.setTimeout(180_000);

let scratch: string;
let dataDir: string;
let port: number;
const launched: LaunchedProcess[] = [];

function launch(settings: Record<string, string> = {}): LaunchedProcess {
  const started = new LaunchedProcess({ DATA_DIR: dataDir, PORT: String(port), ...settings });
  launched.push(started);
  return started;
}

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'dure-operation-'));
  await chmod(scratch, 0o755);
  dataDir = join(scratch, 'data');
  port = await findFreePort();
});

afterEach(async () => {
  for (const started of launched.splice(0)) {
    started.kill('SIGTERM');
    await started.exitCode();
  }
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

describe('npm start', () => {
  it('ends with the address, the demo accounts and where the data are, and stops everything on SIGTERM', async () => {
    const started = launch();
    await started.says('Stop with Ctrl-C');
    expect(started.output).toContain(`Dure runs at http://127.0.0.1:${port}`);
    expect(started.output).toMatch(/Demo accounts, all with the password \S+/);
    expect(started.output).toMatch(/planner +planner@demo/);
    expect(started.output).toMatch(/officer-\d{5}@demo … officer-\d{5}@demo {2}\(24 accounts\)/);
    expect(started.output).toContain(`Data: ${dataDir}`);
    expect(await isHealthy(port)).toBe(true);

    started.kill('SIGTERM');
    expect(await started.exitCode()).toBe(0);
    expect(await isHealthy(port)).toBe(false);
    expect(await findPostmaster(join(dataDir, 'database'))).toBeNull();
  });

  it('starts the API again when it dies', async () => {
    const started = launch();
    await started.says('Stop with Ctrl-C');
    const killed = await started.apiPid();
    process.kill(killed, 'SIGKILL');
    await started.says('The API runs again');
    expect(await isHealthy(port)).toBe(true);
    expect(await started.apiPid()).not.toBe(killed);
  });

  it('starts the database again when it dies, and the API answers from it', async () => {
    const started = launch();
    await started.says('Stop with Ctrl-C');
    const killed = await findPostmaster(join(dataDir, 'database'));
    process.kill(killed?.pid ?? 0, 'SIGKILL');
    await started.says('The database runs again');
    await waitUntil(() => isAnsweringFromDatabase(port));
  });

  it('sends a second start on the same data to the first, and leaves that one alone', async () => {
    const first = launch();
    await first.says('Stop with Ctrl-C');
    const second = launch({ PORT: String(await findFreePort()) });
    expect(await second.exitCode()).toBe(1);
    expect(second.output).toContain(`Dure already runs on this data folder, at http://127.0.0.1:${port}`);
    expect(await isHealthy(port)).toBe(true);
  });

  it('leaves the database running when its launcher is killed, and the next start adopts it', async () => {
    const first = launch();
    await first.says('Stop with Ctrl-C');
    const server = await findPostmaster(join(dataDir, 'database'));
    first.kill('SIGKILL');
    const second = launch();
    await second.says('Stop with Ctrl-C');
    expect(second.output).toContain('The database was still running and is used again');
    expect((await findPostmaster(join(dataDir, 'database')))?.pid).toBe(server?.pid);
    expect(await isHealthy(port)).toBe(true);
  });

  it('recovers when even the supervisor was killed', async () => {
    const first = launch();
    await first.says('Stop with Ctrl-C');
    process.kill(await first.supervisorPid(), 'SIGKILL');
    expect(await first.exitCode()).toBe(137);
    expect(first.output).toMatch(/Ended by SIGKILL[\s\S]*What to do/);
    // The API notices by itself that nobody supervises it any more.
    await waitUntil(async () => !(await isHealthy(port)));
    const second = launch();
    await second.says('Stop with Ctrl-C');
    expect(await isHealthy(port)).toBe(true);
  });

  it('says who uses a busy port, and names a free one', async () => {
    const occupant = createServer();
    await new Promise<void>((done) => occupant.listen(port, '127.0.0.1', done));
    const started = launch();
    expect(await started.exitCode()).toBe(1);
    await new Promise((done) => occupant.close(done));
    expect(started.output).toContain(`Port ${port} on 127.0.0.1 is already in use`);
    expect(started.output).toMatch(/What to do: .* PORT=\d+ npm start/);
  });

  it('names every wrong variable and starts nothing', async () => {
    const started = launch({ PORT: 'x', TIME_ZONE: 'Mars/Olympus', DATA_DIR: join(scratch, 'never') });
    expect(await started.exitCode()).toBe(1);
    expect(started.output).toMatch(/PORT is "x"/);
    expect(started.output).toMatch(/TIME_ZONE is "Mars\/Olympus"/);
    expect(existsSync(join(scratch, 'never'))).toBe(false);
  });

  it('uses the server of DATABASE_URL, starts no other, and loads no demo data unasked', async () => {
    const database = await createEmptyDatabase();
    const folder = join(scratch, 'unused');
    const started = launch({ DATABASE_URL: database.url, DATA_DIR: folder });
    await started.says('Stop with Ctrl-C');
    expect(started.output).not.toContain('Demo accounts');
    expect(started.output).not.toContain('Starting the database');
    expect(existsSync(folder)).toBe(false);
    started.kill('SIGTERM');
    await started.exitCode();
    await database.drop();
  });

  it('says what to do when the server of DATABASE_URL cannot be reached', async () => {
    const started = launch({ DATABASE_URL: `postgres://nobody@127.0.0.1:${await findFreePort()}/dure` });
    expect(await started.exitCode()).toBe(1);
    expect(started.output).toMatch(/database cannot be reached[\s\S]*What to do: Check DATABASE_URL/);
  });
});
