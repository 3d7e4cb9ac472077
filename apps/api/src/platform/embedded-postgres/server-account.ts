import { execFile, spawnSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';

const run = promisify(execFile);

/** The account of the operating system that the server runs as. */
export interface ServerAccount {
  name: string;
  uid: number;
  gid: number;
  /** Whether it is another account than ours, so that files must be given to it. */
  isOther: boolean;
}

const candidates = process.platform === 'darwin' ? ['_postgres', 'postgres', 'dure'] : ['postgres', 'dure'];

/**
 * PostgreSQL refuses to run as root. Under root the server therefore runs as the owner of an existing cluster,
 * else as `postgres`, else as `dure`, which is created; never silently as `nobody`, who may own other services' files.
 * @throws EmbeddedPostgresError when root finds no such account and cannot create one.
 */
export async function findServerAccount(clusterDir: string): Promise<ServerAccount> {
  const { uid, gid, username } = userInfo();
  if (uid !== 0) return { name: username, uid, gid, isOther: false };

  const owner = await stat(clusterDir).catch(() => null);
  if (owner !== null && owner.uid !== 0) {
    return { name: `#${owner.uid}`, uid: owner.uid, gid: owner.gid, isOther: true };
  }
  for (const name of candidates) {
    const account = await findAccount(name);
    if (account !== null) return account;
  }
  return createAccount('dure');
}

async function findAccount(name: string): Promise<ServerAccount | null> {
  try {
    const [uid, gid] = await Promise.all([
      run('id', ['-u', name]).then(({ stdout }) => Number(stdout)),
      run('id', ['-g', name]).then(({ stdout }) => Number(stdout)),
    ]);
    return uid > 0 && Number.isInteger(gid) ? { name, uid, gid, isOther: true } : null;
  } catch {
    return null;
  }
}

async function createAccount(name: string): Promise<ServerAccount> {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  const problem = await run('useradd', [...options, '--shell', '/usr/sbin/nologin', name]).then(
    () => '',
    (error: Error) => error.message,
  );
  const account = await findAccount(name);
  if (account !== null) return account;
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and the account “${name}” for it could not be created: ${problem.trim()}`,
    `Start Dure as an ordinary user, or create the account first: useradd --system ${name}`,
  );
}

/** The first folder on the way to `path` that the account may not enter, or null if it reaches `path`. */
export async function findClosedFolder(path: string, account: ServerAccount): Promise<string | null> {
  if (!account.isOther) return null;
  const parts = path.split('/').filter(Boolean);
  for (let depth = 0; depth <= parts.length; depth += 1) {
    const folder = `/${parts.slice(0, depth).join('/')}`;
    // Asked of the kernel as that very account: groups, ACLs and mounts count too, not only mode bits.
    const answer = spawnSync(
      '/bin/sh',
      ['-c', 'test -e "$1" && { test ! -d "$1" || test -x "$1"; }', 'sh', folder],
      {
        uid: account.uid,
        gid: account.gid,
        cwd: '/',
        stdio: 'ignore',
      },
    );
    if (answer.error) throw answer.error;
    if (answer.status !== 0) return folder;
  }
  return null;
}

/** The command line of a running process as one string, or null if there is none with that id. */
export async function findCommandLine(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
      (text) => text.replaceAll('\0', ' ').trim(),
      () => null,
    );
  }
  return run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.trim(),
    () => null,
  );
}
