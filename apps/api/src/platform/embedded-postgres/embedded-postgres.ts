import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { type Binaries, prepareBinaries } from './binaries.js';
import {
  type ClusterAccess,
  type ClusterPaths,
  asAccount,
  clusterPaths,
  findFreePort,
  openCluster,
  readAccess,
  serverEnvironment,
  writeAccess,
} from './cluster.js';
import { openDataFolder } from './data-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { findPostmaster, removeStalePidFile, stopPostmaster } from './postmaster.js';
import { API_ROLE, DATABASE, OWNER_ROLE, openRoles } from './roles.js';
import { type ServerAccount, findServerAccount } from './server-account.js';

export interface EmbeddedPostgresOptions {
  /** Absolute folder for everything the database needs; created if missing. */
  dataDir: string;
  /** false trades safety after a crash of the machine for speed; for tests only. */
  isDurable?: boolean;
  /** Further server settings, for example `{ max_connections: '300' }`. */
  settings?: Readonly<Record<string, string>>;
  /** Told once before each step that takes noticeable time. */
  onProgress?: (text: string) => void;
}

export interface EmbeddedPostgres {
  /** Address with user and password, for `pg`, of the superuser: he may create databases. */
  url: string;
  /** Of the role that owns the schema, and of the one that works on its rows. */
  ownerUrl: string;
  apiUrl: string;
  /** Whether the server ran already, for instance because its former supervisor was killed. */
  isAdopted: boolean;
  isRunning(): Promise<boolean>;
  stop(): Promise<void>;
}

/** Milliseconds for a start; after a crash recovery runs first. */
const startLimit = 60_000;

/**
 * Starts the PostgreSQL server that comes with Dure, or adopts the one that already runs on this folder. It listens on
 * 127.0.0.1 and on a socket folder of mode 0700, always with a password. It outlives this process until `stop`.
 * @throws EmbeddedPostgresError with advice, when it cannot.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const onProgress = options.onProgress ?? (() => undefined);
  const account = await findServerAccount(clusterPaths(options.dataDir).clusterDir);
  const paths = clusterPaths(await openDataFolder(options.dataDir, account));
  const binaries = await prepareBinaries(account, paths.dataDir);
  const login = await openCluster(paths, binaries, account, onProgress);

  const adopted = await adoptServer(paths, login);
  const server = adopted ?? (await startServer(paths, binaries, account, login, options));
  const addressOf = (user: string, password: string, database = DATABASE): string =>
    `postgres://${user}:${password}@127.0.0.1:${server.port}/${database}`;
  const roles = await openRoles(paths, (database) => addressOf(login.user, login.password, database));
  return {
    url: addressOf(login.user, login.password),
    ownerUrl: addressOf(OWNER_ROLE, roles.ownerPassword),
    apiUrl: addressOf(API_ROLE, roles.apiPassword),
    isAdopted: adopted !== null,
    isRunning: async () => (await findPostmaster(paths.clusterDir)) !== null,
    stop: () => stopPostmaster(server.pid, paths.clusterDir),
  };
}

interface RunningServer {
  pid: number;
  port: number;
}

/** The server that runs on this cluster once it answers, or null if none runs. */
async function adoptServer(paths: ClusterPaths, login: ClusterAccess): Promise<RunningServer | null> {
  for (const end = Date.now() + startLimit; Date.now() < end; await sleep(50)) {
    // One that is starting or stopping is waited for.
    const postmaster = await findPostmaster(paths.clusterDir);
    if (postmaster === null) return null;
    if (postmaster.isReady && (await isAnswering({ ...login, port: postmaster.port }))) return postmaster;
  }
  throw new EmbeddedPostgresError(
    `A PostgreSQL server runs on ${paths.clusterDir} but does not answer.`,
    `Look into ${paths.logFile}, stop that server, then start again.`,
  );
}

async function startServer(
  paths: ClusterPaths,
  binaries: Binaries,
  account: ServerAccount,
  login: ClusterAccess,
  options: EmbeddedPostgresOptions,
): Promise<RunningServer> {
  await removeStalePidFile(paths.clusterDir);
  for (let attempt = 1; ; attempt += 1) {
    const log = await open(paths.logFile, 'a', 0o600);
    const { size: logStart } = await log.stat();
    const child = spawn(
      join(binaries.nativeDir, 'bin', 'postgres'),
      serverArguments(paths, login.port, options),
      {
        ...asAccount(account),
        cwd: '/',
        env: serverEnvironment,
        // A process group of its own: Ctrl-C in the terminal must reach the API first, the database last.
        detached: true,
        stdio: ['ignore', log.fd, log.fd],
      },
    );
    const failure = new Promise<string>((settle) => {
      child.once('error', (error) => settle(error.message));
      child.once('exit', (code, signal) => settle(`ended with ${signal ?? `code ${code}`}`));
    });
    child.unref();
    await log.close();
    const waiting = new AbortController();
    const outcome = await Promise.race([failure, whenReady(paths, login, waiting.signal)]);
    waiting.abort();
    if (typeof outcome === 'object') return outcome;

    // Two starts at once: the other one won, and its server serves both.
    const other = await adoptServer(paths, login);
    if (other !== null) return other;
    const output = (await readFile(paths.logFile)).subarray(logStart).toString().trim();
    const isPortTaken = output.includes('could not bind') || output.includes('TCP/IP sockets');
    if (!isPortTaken || attempt === 5) {
      throw new EmbeddedPostgresError(
        `The embedded PostgreSQL did not start (${outcome}). Its last lines:\n${output.split('\n').slice(-8).join('\n')}`,
        `Read ${paths.logFile}, or set DATABASE_URL to a PostgreSQL server of your own.`,
      );
    }
    login.port = await findFreePort();
    // Another start may have added the roles' passwords since we read the file.
    await writeAccess(paths, { ...(await readAccess(paths)), port: login.port });
  }
}

function serverArguments(paths: ClusterPaths, port: number, options: EmbeddedPostgresOptions): string[] {
  const socketPath = join(paths.socketDir, `.s.PGSQL.${port}`);
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // A socket's path has at most 107 bytes on Linux and 103 on macOS; TCP serves us in any case.
    unix_socket_directories: Buffer.byteLength(socketPath) <= 103 ? paths.socketDir : '',
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.isDurable === false
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
      : {}),
    ...options.settings,
  };
  return [
    '-D',
    paths.clusterDir,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

async function whenReady(
  paths: ClusterPaths,
  login: ClusterAccess,
  signal: AbortSignal,
): Promise<RunningServer | string> {
  for (const end = Date.now() + startLimit; Date.now() < end && !signal.aborted; await sleep(20)) {
    const postmaster = await findPostmaster(paths.clusterDir);
    if (postmaster?.isReady && (await isAnswering({ ...login, port: postmaster.port }))) return postmaster;
  }
  return `was not ready within ${startLimit / 1000} s`;
}

async function isAnswering({ user, password, port }: ClusterAccess): Promise<boolean> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch (error) {
    // 28P01: it answers, but our password is not its password; waiting cannot help.
    if ((error as { code?: string }).code !== '28P01') return false;
    throw new EmbeddedPostgresError(
      'The database refuses the stored password.',
      'Put the access.json that belongs to these data back, or choose an empty folder with DATA_DIR.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
