import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkout } from '../check/checks.mjs';

const prefix = 'dure-test-database-';

/**
 * One real PostgreSQL for the whole run. Every suite makes databases of its own on it.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startTestDatabase() {
  const entry = join(checkout, 'apps/api/dist/platform/embedded-postgres/embedded-postgres.js');
  const { startEmbeddedPostgres } = await import(pathToFileURL(entry).href);
  await removeLeftovers(startEmbeddedPostgres);
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  // PostgreSQL's own account has to pass, when we are root.
  chmodSync(dataDir, 0o755);
  writeFileSync(join(dataDir, 'runner.pid'), String(process.pid));
  const postgres = await startEmbeddedPostgres({
    dataDir,
    isDurable: false,
    settings: { max_connections: '300' },
  });
  return {
    url: postgres.url.replace(/\/dure$/, '/postgres'),
    stop: async () => {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * A run that was killed leaves its server behind; it is adopted, stopped and removed here.
 * @param {(options: { dataDir: string }) => Promise<{ stop: () => Promise<void> }>} start
 */
async function removeLeftovers(start) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const dataDir = join(tmpdir(), name);
    const pidFile = join(dataDir, 'runner.pid');
    if (!existsSync(pidFile) || isRunning(Number(readFileSync(pidFile, 'utf8')))) continue;
    if (existsSync(join(dataDir, 'database', 'postmaster.pid'))) {
      const left = await start({ dataDir });
      await left.stop();
    }
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
