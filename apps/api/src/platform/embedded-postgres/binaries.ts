import { existsSync } from 'node:fs';
import {
  access,
  chmod,
  constants,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { type ServerAccount, findClosedFolder } from './server-account.js';

/** The folder with `bin/`, `lib/` and `share/` of the server, and its version. */
export interface Binaries {
  nativeDir: string;
  majorVersion: number;
}

interface SymlinkEntry {
  source: string;
  target: string;
}

/**
 * The PostgreSQL of the registry package for this platform, made runnable for `account`: in place where the account
 * reaches it, else as a copy under `copyDir` (a checkout under a home of mode 0700 is closed to it).
 * @throws EmbeddedPostgresError when there is no package for this platform.
 */
export async function prepareBinaries(account: ServerAccount, copyDir: string): Promise<Binaries> {
  const packageDir = findPackage();
  const manifest = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const majorVersion = Number.parseInt(manifest.version, 10);
  const nativeDir = join(packageDir, 'native');
  const links = JSON.parse(await readFile(join(nativeDir, 'pg-symlinks.json'), 'utf8')) as SymlinkEntry[];

  const isReachable = (await findClosedFolder(join(nativeDir, 'bin', 'postgres'), account)) === null;
  if (isReachable && (await completeSymlinks(packageDir, links))) return { nativeDir, majorVersion };

  const copy = join(copyDir, `postgresql-${manifest.version}`);
  if (!existsSync(copy)) await copyNative(nativeDir, copy, links);
  return { nativeDir: join(copy, 'native'), majorVersion };
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports only its entry, one folder below its root.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      `There is no PostgreSQL for this platform (${process.platform}-${process.arch}): the package ${name} is not installed.`,
      'Install again without leaving out optional packages, or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
}

/** The package's install script makes these links; where scripts were not run they are made here. False: not writable. */
async function completeSymlinks(packageDir: string, links: readonly SymlinkEntry[]): Promise<boolean> {
  for (const { source, target } of links) {
    const path = join(packageDir, target);
    if (existsSync(path)) continue;
    try {
      await symlink(relative(dirname(path), join(packageDir, source)), path);
    } catch (error) {
      // Another start may have made it in the meantime.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  const executables = ['initdb', 'postgres'].map((name) => join(packageDir, 'native', 'bin', name));
  const checks = executables.map((path) => access(path, constants.X_OK));
  return (await Promise.allSettled(checks)).every(({ status }) => status === 'fulfilled');
}

async function copyNative(nativeDir: string, copy: string, links: readonly SymlinkEntry[]): Promise<void> {
  // Copied beside and renamed, so that a start that was killed half-way leaves no half copy in use.
  const draft = `${copy}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o755 });
  await cp(nativeDir, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  await completeSymlinks(draft, links);
  // A strict umask of ours must not close the copy to the account it was made for.
  await chmod(draft, 0o755);
  for (const entry of await readdir(draft, { recursive: true, withFileTypes: true })) {
    const isOpenable = entry.isDirectory() || basename(entry.parentPath) === 'bin';
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), isOpenable ? 0o755 : 0o644);
  }
  await rename(draft, copy).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}
