import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const api = new URL('../../apps/api/dist/', import.meta.url);
const floorEntry = fileURLToPath(new URL('./floor-server.mjs', import.meta.url));

/** @returns {Promise<number>} */
export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

/** A folder for one database; with `remove` it is gone. @param {string} name */
export async function temporaryFolder(name) {
  const path = await mkdtemp(join(tmpdir(), `dure-bench-${name}-`));
  // Run as root, PostgreSQL has an account of its own, which must get through to its data.
  await chmod(path, 0o755);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The PostgreSQL that comes with Dure, as it comes, on a folder of its own. */
export async function startPostgres() {
  const { startEmbeddedPostgres } = await import(
    new URL('platform/embedded-postgres/embedded-postgres.js', api).href
  );
  const folder = await temporaryFolder('data');
  const server = await startEmbeddedPostgres({ dataDir: folder.path });
  return {
    url: /** @type {string} */ (server.url),
    stop: async () => {
      await server.stop();
      await folder.remove();
    },
  };
}

/** Makes the schema, which an API does not. @param {string} databaseUrl */
async function migrate(databaseUrl) {
  const entry = fileURLToPath(new URL('ops/migrate.js', api));
  const child = fork(entry, { env: { ...process.env, DATABASE_URL: databaseUrl } });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The database could not be migrated (code ${code}).`);
}

/**
 * The API as the supervisor runs it, on a database that is migrated first; `preload` names a file beside this one that is
 * to be loaded before it.
 * @param {{ databaseUrl: string, hasCache: boolean, preload?: string }} options
 */
export async function startApi({ databaseUrl, hasCache, preload }) {
  await migrate(databaseUrl);
  const port = await findFreePort();
  const environment = { DEMO: '1', DURE_RESPONSE_CACHE: hasCache ? '1' : '0' };
  const flags = preload === undefined ? [] : ['--import', new URL(`./${preload}.mjs`, import.meta.url).href];
  return startProcess(fileURLToPath(new URL('main.js', api)), port, databaseUrl, environment, flags);
}

/** The floor: see floor-server.mjs. `keep` puts a body into its memory. @param {string} databaseUrl */
export async function startFloor(databaseUrl) {
  const { child, ...server } = await startProcess(floorEntry, await findFreePort(), databaseUrl, {});
  /** @param {string} key @param {string} body */
  const keep = async (key, body) => {
    child.send({ key, body });
    await once(child, 'message');
  };
  return { ...server, keep };
}

/**
 * @param {string} entry
 * @param {number} port
 * @param {string} databaseUrl
 * @param {Record<string, string>} environment
 * @param {string[]} flags of Node
 */
async function startProcess(entry, port, databaseUrl, environment, flags = []) {
  const child = fork(entry, {
    execArgv: flags,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.on('message', (message) => {
      const { type, text } = /** @type {{ type: string, text?: string }} */ (message);
      if (type === 'ready') resolve(undefined);
      if (type === 'failed') reject(new Error(text));
    });
    child.once('exit', (code) => reject(new Error(`${entry} ended with ${code}.`)));
  });
  return {
    child,
    pid: child.pid,
    port,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
