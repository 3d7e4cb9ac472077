import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, link, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import type { ServerAccount } from './server-account.js';

const run = promisify(execFile);

/** Where the parts of an embedded database stand inside its data folder. */
export interface ClusterPaths {
  dataDir: string;
  /** PostgreSQL's own data folder. */
  clusterDir: string;
  socketDir: string;
  logFile: string;
  /** Users, passwords and port; readable by us alone. */
  accessFile: string;
}

export interface ClusterAccess {
  /** The cluster's superuser, for its roles and databases alone. */
  user: string;
  password: string;
  port: number;
  /** Of the roles that own the schema and work on it; clusters of Dure 0.1 lack them until `openRoles`. */
  ownerPassword?: string;
  apiPassword?: string;
}

export function createPassword(): string {
  return randomBytes(24).toString('base64url');
}

export function clusterPaths(dataDir: string): ClusterPaths {
  return {
    dataDir,
    clusterDir: join(dataDir, 'database'),
    socketDir: join(dataDir, 'socket'),
    logFile: join(dataDir, 'postgresql.log'),
    accessFile: join(dataDir, 'access.json'),
  };
}

/** Locale and encoding do not depend on the machine: a bare LANG=C would give SQL_ASCII. */
const initialSettings = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth-local=scram-sha-256',
  '--auth-host=scram-sha-256',
  '--no-instructions',
];

/** The environment of every server program; nothing of ours (PGDATA, PGPORT, LANG, …) reaches it. */
export const serverEnvironment = { LC_ALL: 'C', PATH: '/usr/bin:/bin' };

/**
 * Opens the cluster of a data folder, creating it on the first call.
 * @throws EmbeddedPostgresError if the folder holds another major version, something else, or lacks its access file.
 */
export async function openCluster(
  paths: ClusterPaths,
  binaries: Binaries,
  account: ServerAccount,
  onProgress: (text: string) => void,
): Promise<ClusterAccess> {
  await mkdir(paths.socketDir, { recursive: true, mode: 0o700 });
  await chmod(paths.socketDir, 0o700);
  if (account.isOther) await chown(paths.socketDir, account.uid, account.gid);

  const entries = await readdir(paths.clusterDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (entries === null) {
    onProgress('Creating the database');
    return createCluster(paths, binaries, account);
  }
  await refuseForeignCluster(paths.clusterDir, binaries.majorVersion);
  return readAccess(paths);
}

async function createCluster(
  paths: ClusterPaths,
  binaries: Binaries,
  account: ServerAccount,
): Promise<ClusterAccess> {
  // Before the cluster: one whose password nobody knows could not be opened again.
  const access = await createAccessOnce(paths);
  const id = randomUUID();
  const passwordFile = join(paths.dataDir, `password.${id}`);
  // A killed creation leaves only a draft, never a half-made cluster under the real name.
  const draft = `${paths.clusterDir}.${id}`;
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, `${access.password}\n`, { mode: 0o600 });
    if (account.isOther) {
      await chown(draft, account.uid, account.gid);
      await chown(passwordFile, account.uid, account.gid);
    }
    await run(
      join(binaries.nativeDir, 'bin', 'initdb'),
      ['-D', draft, `--username=${access.user}`, `--pwfile=${passwordFile}`, ...initialSettings],
      { ...asAccount(account), cwd: '/', env: serverEnvironment },
    );
    await rename(draft, paths.clusterDir);
    return access;
  } catch (error) {
    // Another start created the cluster in the same moment.
    if (existsSync(join(paths.clusterDir, 'PG_VERSION'))) return access;
    const output = (error as { stderr?: string }).stderr?.trim() ?? '';
    throw new EmbeddedPostgresError(
      `The database could not be created in ${paths.dataDir}: ${output || (error as Error).message}`,
      'Check the free space and the rights of that folder, or choose another one with DATA_DIR.',
    );
  } finally {
    await rm(passwordFile, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

async function refuseForeignCluster(clusterDir: string, majorVersion: number): Promise<void> {
  const version = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version === null) {
    throw new EmbeddedPostgresError(
      `${clusterDir} exists but holds no PostgreSQL database.`,
      'Move that folder away, or choose another data folder with DATA_DIR.',
    );
  }
  if (Number.parseInt(version, 10) !== majorVersion) {
    throw new EmbeddedPostgresError(
      `The data in ${clusterDir} belong to PostgreSQL ${version.trim()}, but this version of Dure brings PostgreSQL ${majorVersion}. Nothing was changed.`,
      `Start the version of Dure that made these data, or choose an empty folder with DATA_DIR, or set DATABASE_URL to a PostgreSQL ${version.trim()} server that serves them.`,
    );
  }
}

/** @throws EmbeddedPostgresError */
export async function readAccess(paths: ClusterPaths): Promise<ClusterAccess> {
  try {
    return JSON.parse(await readFile(paths.accessFile, 'utf8')) as ClusterAccess;
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The password of the database is missing or unreadable (${paths.accessFile}): ${(error as Error).message}`,
      'Put that file back from a copy, or choose an empty data folder with DATA_DIR.',
    );
  }
}

/** Two starts that meet on a fresh folder must agree on one password: the first file to be linked is it. */
async function createAccessOnce(paths: ClusterPaths): Promise<ClusterAccess> {
  const access = {
    user: 'dure',
    password: createPassword(),
    port: await findFreePort(),
    ownerPassword: createPassword(),
    apiPassword: createPassword(),
  };
  const draft = `${paths.accessFile}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  try {
    await link(draft, paths.accessFile);
    return access;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return await readAccess(paths);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Written beside and renamed, so that a reader never meets half a file. */
export async function writeAccess(paths: ClusterPaths, access: ClusterAccess): Promise<void> {
  const draft = `${paths.accessFile}.${randomUUID()}`;
  await writeFile(draft, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, paths.accessFile);
}

export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done, fail) => probe.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise((done) => probe.close(done));
  return port;
}

/** Spawn options that start a program as the server's account. */
export function asAccount(account: ServerAccount): { uid?: number; gid?: number } {
  return account.isOther ? { uid: account.uid, gid: account.gid } : {};
}
