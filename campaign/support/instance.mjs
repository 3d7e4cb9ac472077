import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithUs, killAtOnce, listProcesses, waitFor } from './processes.mjs';

const supervisorEntry = fileURLToPath(new URL('../../apps/api/dist/supervisor/main.js', import.meta.url));
const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const pg = require('pg');

/** @typedef {import('pg').Client} Client */

/** @returns {Promise<number>} */
export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** What the test run or a user's shell says about another instance must not reach ours. */
export function ownEnvironment() {
  const foreign = /^(DATABASE_|HOST$|PORT$|DATA_DIR$|DEMO$|PUBLIC_URL$|NODE_OPTIONS$|npm_|DURE_|JEST_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** A whole Dure with demo data on a folder of its own: the real supervisor, its PostgreSQL and its API. */
export class Instance {
  /** @param {string} folder @param {number} port */
  constructor(folder, port) {
    this.dataDir = join(folder, 'data');
    this.folder = folder;
    this.port = port;
    this.url = `http://127.0.0.1:${port}`;
    this.output = '';
    /** @type {import('node:child_process').ChildProcess | null} */
    this.supervisor = null;
  }

  static async create() {
    const folder = await mkdtemp(join(tmpdir(), 'dure-campaign-'));
    // Run as root, PostgreSQL has an account of its own, which must get through to its data.
    await chmod(folder, 0o755);
    return new Instance(folder, await findFreePort());
  }

  /** Starts the supervisor, and resolves once requests are answered. */
  async start() {
    const child = spawn(process.execPath, [supervisorEntry], {
      env: {
        ...ownEnvironment(),
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(this.port),
        DATA_DIR: this.dataDir,
        DEMO: '1',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.supervisor = child;
    endWithUs(child);
    this.output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => (this.output = (this.output + String(text)).slice(-1_000_000)));
    await waitFor(
      'The supervisor’s start',
      async () => {
        if (child.exitCode !== null) throw new Error(`The supervisor ended:\n${this.output}`);
        return this.output.includes('Stop with Ctrl-C');
      },
      120,
    );
  }

  /** What the API's log says of a request that failed, for the report alone. @param {string} answer */
  explain(answer) {
    const requestId = /"requestId":"([^"]+)"/.exec(answer)?.[1];
    const line = this.output.split('\n').find((each) => requestId !== undefined && each.includes(requestId));
    const stack = /"stack":"((?:[^"\\]|\\.)*)"/.exec(line ?? '')?.[1] ?? 'nothing in the log';
    return stack.split('\\n').slice(0, 6).join(' ');
  }

  /** The lines before the first one that says so. @param {string} text */
  outputAround(text) {
    const lines = this.output.split('\n');
    const at = lines.findIndex((line) => line.includes(text));
    return lines.slice(Math.max(0, at - 30), at + 1).join('\n');
  }

  /** Ends supervisor, API and database in order. */
  async stop() {
    const child = this.supervisor;
    this.supervisor = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  /** Stops what runs and removes the folder. */
  async remove() {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Whether requests are answered from the database. */
  async isReady() {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  /** The API's process, or null while there is none. */
  async findApi() {
    const parent = this.supervisor?.pid;
    const children = (await listProcesses()).filter((each) => each.parent === parent);
    return children.find(({ command }) => /dist\/main\.js/.test(command))?.pid ?? null;
  }

  /** The first process of the database server, or null while there is none. */
  async findDatabase() {
    const text = await readFile(join(this.dataDir, 'database', 'postmaster.pid'), 'utf8').catch(() => '');
    const pid = Number.parseInt(text, 10);
    if (!Number.isInteger(pid)) return null;
    return (await listProcesses()).some((each) => each.pid === pid && each.command.includes('postgres'))
      ? pid
      : null;
  }

  /** @returns {Promise<number>} the process that was killed */
  async killApi() {
    const pid = await this.findApi();
    if (pid === null) throw new Error('There is no API to kill.');
    killAtOnce(pid);
    return pid;
  }

  /** Kills the server’s first process, or with `isWhole` every one of them, as a machine that goes down does. @param {boolean} isWhole */
  async killDatabase(isWhole) {
    const pid = await this.findDatabase();
    if (pid === null) throw new Error('There is no database server to kill.');
    const others = isWhole ? (await listProcesses()).filter((each) => each.parent === pid) : [];
    killAtOnce(pid);
    for (const other of others) killAtOnce(other.pid);
    return pid;
  }

  /** A session of the server’s superuser, who may look at and end everything. @returns {Promise<Client>} */
  async connect() {
    const access = JSON.parse(await readFile(join(this.dataDir, 'access.json'), 'utf8'));
    const lines = (await readFile(join(this.dataDir, 'database', 'postmaster.pid'), 'utf8')).split('\n');
    const client = new pg.Client({
      host: '127.0.0.1',
      port: Number(lines[3]),
      user: access.user,
      password: access.password,
      database: 'dure',
      application_name: 'campaign',
    });
    // A server that is killed ends this session as well; whoever asks next is told.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /**
   * Looks at the database once it lets us.
   * @template Value @param {(client: Client) => Promise<Value>} look @returns {Promise<Value>}
   */
  async look(look) {
    const { value: client } = await waitFor('A database session', () => this.connect().catch(() => null), 60);
    try {
      return await look(client);
    } finally {
      await client.end();
    }
  }
}
