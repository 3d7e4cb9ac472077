import { constants, existsSync } from 'node:fs';
import { access, chmod, mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { type ServerAccount, findClosedFolder } from './server-account.js';

/**
 * Creates the data folder if it is missing, and makes sure that we may write there and the server's account may enter.
 * Returns its one true name, by which a running server is recognised.
 * @throws EmbeddedPostgresError
 */
export async function openDataFolder(dataDir: string, account: ServerAccount): Promise<string> {
  const advice = 'Choose another folder with DATA_DIR, for example DATA_DIR=/var/lib/dure.';
  try {
    for (const folder of await createFolders(dataDir)) {
      // Our umask may be strict, but the server's account has to pass through.
      if (account.isOther) await chmod(folder, 0o755);
    }
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `DATA_DIR ${dataDir} cannot be written: ${(error as Error).message}`,
      advice,
    );
  }
  const folder = await realpath(dataDir);
  const closed = await findClosedFolder(folder, account);
  if (closed === null) return folder;
  throw new EmbeddedPostgresError(
    `DATA_DIR ${dataDir} lies in ${closed}, which PostgreSQL’s account “${account.name}” may not enter.`,
    advice,
  );
}

/** Creates a folder and those above it that are missing; returns the created ones, the outermost first. */
async function createFolders(path: string): Promise<string[]> {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder) && folder !== dirname(folder); folder = dirname(folder)) {
    missing.unshift(folder);
  }
  // One by one: where nothing can be created, as under /proc, Node's recursive form never returns.
  for (const folder of missing) {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return missing;
}
