import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../../api/dist/main.js', import.meta.url));
const migration = fileURLToPath(new URL('../../../api/dist/ops/migrate.js', import.meta.url));

/** Milliseconds for the start, the loading of the demo data included. */
const startLimit = 120_000;

interface ApiMessage {
  type: 'ready' | 'progress' | 'failed';
  url?: string;
  text?: string;
}

export interface ApiProcess {
  readonly url: string;
  stop(): Promise<void>;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Makes the schema, which an API does not. @throws Error when that fails. */
async function migrate(databaseUrl: string): Promise<void> {
  const child = fork(migration, { env: { ...process.env, DATABASE_URL: databaseUrl }, execArgv: [] });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The database could not be migrated (code ${code})`);
}

/** Migrates and starts an API process as the supervisor does, and waits until it is ready; without demo data it stays empty. */
export async function startApiProcess(databaseUrl: string, { isDemo = true } = {}): Promise<ApiProcess> {
  await migrate(databaseUrl);
  const child = fork(entry, {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(await findFreePort()),
      TIME_ZONE: 'Asia/Seoul',
      DEMO: isDemo ? '1' : '0',
    },
    // Not the runner's own flags: the API runs as it is deployed.
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const url = await untilReady(child);
  return { url, stop: () => stop(child) };
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The API was not ready after ${startLimit / 1000} s`));
    }, startLimit);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      finish();
    };
    child.on('message', ({ type, url, text }: ApiMessage) => {
      if (type === 'ready' && url !== undefined) settle(() => resolve(url.replace(/\/$/, '')));
      if (type === 'failed') settle(() => reject(new Error(text)));
    });
    child.once('exit', (code) => settle(() => reject(new Error(`The API ended with code ${code}`))));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}
