import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findCommandLine } from '../../src/platform/embedded-postgres/server-account.js';

const run = promisify(execFile);
const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

/** A `node launch.mjs start` as a user's shell would run it. */
export class LaunchedProcess {
  output = '';
  private readonly child: ChildProcess;
  private readonly ended: Promise<number | null>;

  constructor(settings: Record<string, string>) {
    // What the test run itself is told must not reach the started one.
    const { DATABASE_URL: _url, DEMO: _demo, HOST: _host, ...inherited } = process.env;
    this.child = spawn(process.execPath, ['launch.mjs', 'start'], {
      cwd: checkout,
      env: { ...inherited, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.on('data', (text) => (this.output += String(text)));
    this.child.stderr?.on('data', (text) => (this.output += String(text)));
    this.ended = new Promise((done) => this.child.once('close', done));
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** The exit code, once it has ended and nothing holds its output any more. */
  exitCode(): Promise<number | null> {
    return this.ended;
  }

  /** Waits until the output holds `text`. @throws Error with the output if it does not within the time. */
  async says(text: string | RegExp, seconds = 60): Promise<void> {
    const isSaid = (): boolean =>
      typeof text === 'string' ? this.output.includes(text) : text.test(this.output);
    for (const end = Date.now() + seconds * 1000; !isSaid(); await sleep(50)) {
      if (Date.now() > end) throw new Error(`It never said ${String(text)}, but:\n${this.output}`);
    }
  }

  async supervisorPid(): Promise<number> {
    return childOf(this.child.pid ?? 0);
  }

  async apiPid(): Promise<number> {
    return childOf(await this.supervisorPid());
  }
}

/** The process among a process's children that runs one of our two entries. */
async function childOf(pid: number): Promise<number> {
  const children = process.platform === 'linux' ? await listChildrenOnLinux(pid) : await listChildren(pid);
  for (const child of children) {
    if (/dist\/(supervisor\/)?main\.js/.test((await findCommandLine(child)) ?? '')) return child;
  }
  throw new Error(`Process ${pid} has no such child.`);
}

/** Small systems have /proc but no pgrep. */
async function listChildrenOnLinux(pid: number): Promise<number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const parents = ids.map((id) => readFile(`/proc/${id}/status`, 'utf8').catch(() => ''));
  const texts = await Promise.all(parents);
  return ids.filter((_, index) => texts[index]?.includes(`PPid:\t${pid}\n`));
}

async function listChildren(pid: number): Promise<number[]> {
  const { stdout } = await run('pgrep', ['-P', String(pid)]);
  return stdout.trim().split('\n').map(Number);
}

export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}

/** Whether the API on this port answers that it is well. */
export function isHealthy(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Whether a query that needs the database is answered. */
export async function isAnsweringFromDatabase(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ district(code: "11200") { name } }' }),
    });
    const { data } = (await answer.json()) as { data: { district: { name: string } | null } | null };
    return data?.district?.name === '성동구';
  } catch {
    return false;
  }
}

export async function waitUntil(condition: () => Promise<boolean>, seconds = 30): Promise<void> {
  for (const end = Date.now() + seconds * 1000; !(await condition()); await sleep(50)) {
    if (Date.now() > end) throw new Error('It did not come true in time.');
  }
}
