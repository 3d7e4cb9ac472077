import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchError } from './launch-error.mjs';

/** Milliseconds to wait for another run that installs or builds in this checkout. */
const patience = 600_000;

/**
 * Lets one run at a time install and build in a checkout. A lock left by a dead process is taken over.
 * @param {string} file
 * @param {() => Promise<void>} work
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  let isWaiting = false;
  for (const end = Date.now() + patience; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder === null) {
      rmSync(file, { force: true });
    } else if (Date.now() > end) {
      throw new LaunchError(
        `Another run (process ${holder}) has been installing or building here for over ${patience / 60_000} minutes.`,
        `End that process, or delete ${file}, then run the command again.`,
      );
    } else {
      if (!isWaiting)
        process.stdout.write('• Waiting for another run that installs or builds in this folder\n');
      isWaiting = true;
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The living process that holds the lock, or null. @param {string} file */
function readHolder(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // Just created and not yet written.
    if (pid === 0) return Date.now() - statSync(file).mtimeMs < 5000 ? 0 : null;
    process.kill(pid, 0);
    return pid;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM' ? 0 : null;
  }
}
