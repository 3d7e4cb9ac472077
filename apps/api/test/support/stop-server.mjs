import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stops the suites' own PostgreSQL, if one was started, and removes its folder. */
export default async function stopServer() {
  const dataDir = process.env.DURE_TEST_DATA_DIR;
  if (dataDir === undefined) return;
  const pid = await readFile(join(dataDir, 'database/postmaster.pid'), 'utf8').then(
    (text) => Number.parseInt(text, 10),
    () => null,
  );
  if (pid !== null) {
    process.kill(pid, 'SIGINT');
    while (isRunning(pid)) await sleep(20);
  }
  await rm(dataDir, { recursive: true, force: true });
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
