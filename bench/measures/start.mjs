import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findFreePort, temporaryFolder } from '../support/platform.mjs';

const supervisor = fileURLToPath(new URL('../../apps/api/dist/supervisor/main.js', import.meta.url));

/**
 * Seconds from the built platform's start until it answers: on an empty folder (a database is made, the demo loaded),
 * and again on the same one.
 */
export async function measureStart() {
  const folder = await temporaryFolder('start');
  try {
    const cold = await startOnce(folder.path);
    const warm = await startOnce(folder.path);
    return [
      { name: 'cold start', value: cold, unit: 's' },
      { name: 'warm start', value: warm, unit: 's' },
    ];
  } finally {
    await folder.remove();
  }
}

/** @param {string} dataDir */
async function startOnce(dataDir) {
  const port = await findFreePort();
  const began = performance.now();
  const environment = { ...process.env };
  // A server of somebody's own would be used instead of the one that is to be started.
  delete environment['DATABASE_URL'];
  const child = spawn(process.execPath, [supervisor], {
    env: { ...environment, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const isUp = await Promise.race([waitUntilUp(port), ended.then(() => false)]);
  const seconds = (performance.now() - began) / 1000;
  if (!isUp) throw new Error('The platform ended before it answered.');
  child.kill('SIGTERM');
  await ended;
  return seconds;
}

/** @param {number} port @returns {Promise<true>} */
async function waitUntilUp(port) {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
