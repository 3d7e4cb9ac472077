#!/usr/bin/env node
// The one way in: every npm script comes here. Needs nothing but Node 18 and npm; see docs/adr/0005-launcher.md.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forwardSignals } from './packages/tooling/launch/child.mjs';
import { Interruption, exitCodeOf } from './packages/tooling/launch/launch-error.mjs';
import { prepareCheckout } from './packages/tooling/launch/prepare.mjs';
import { complain } from './packages/tooling/launch/progress.mjs';
import { prepareRuntime } from './packages/tooling/launch/runtime.mjs';

const checkout = dirname(fileURLToPath(import.meta.url));
const launchedAt = Date.now();

/**
 * What each command runs once everything is installed and built. `generate` and `check` must also work while the web app
 * does not build, for want of types they are about to make or to miss: they build the API alone.
 * @type {Record<string, { run: string[], scope: import('./packages/tooling/launch/prepare.mjs').BuildScope }>}
 */
const commands = {
  start: { run: ['apps/api/dist/supervisor/main.js'], scope: 'everything' },
  dev: { run: ['apps/api/dist/supervisor/main.js', 'dev'], scope: 'api' },
  generate: { run: ['packages/tooling/generate/main.mjs'], scope: 'api' },
  ops: { run: ['apps/api/dist/ops/main.js'], scope: 'api' },
  check: { run: ['packages/tooling/check/main.mjs'], scope: 'api' },
  test: { run: ['packages/tooling/test/main.mjs'], scope: 'everything' },
  bench: { run: ['bench/main.mjs'], scope: 'everything' },
  campaign: { run: ['campaign/main.mjs'], scope: 'everything' },
};

/**
 * Runs the command's entry until it ends. SIGKILL of this process shows there as a closed IPC channel.
 * @param {string} node
 * @param {NodeJS.ProcessEnv} environment
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function runEntry(node, environment, args) {
  const child = spawn(node, ['--enable-source-maps', ...args], {
    cwd: checkout,
    env: { ...environment, DURE_LAUNCHED_AT: String(launchedAt) },
    // A process group of its own: the terminal's Ctrl-C reaches it once, through us, and not its children all at once.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const forwarding = forwardSignals(child);
  const parentWatch = watchParent(() => child.kill('SIGTERM'));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => {
      clearInterval(parentWatch);
      if (code !== null) return done(code);
      const name = /** @type {NodeJS.Signals} */ (signal);
      if (forwarding.signal === null) {
        process.stderr.write(`\n✗ Ended by ${name}.\n\n  What to do: run the same command again.\n`);
      }
      return done(exitCodeOf(name));
    });
  });
}

/**
 * Some shells between npm and us pass no signal on; then we notice that npm's shell is gone. Only under npm: a launcher
 * that was started by hand may outlive its shell.
 * @param {() => void} onLoss
 */
function watchParent(onLoss) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => process.ppid !== parent && onLoss(), 500);
}

async function main() {
  const [name = 'start', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(
      `✗ There is no command “${name}”.\n\n  What to do: use one of ${Object.keys(commands).join(', ')}.\n`,
    );
    return 1;
  }
  const runtime = await prepareRuntime(checkout);
  await prepareCheckout(checkout, runtime, command.scope);
  return runEntry(runtime.node, runtime.environment, [...command.run, ...args]);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Interruption)) complain(error);
  process.exitCode = error instanceof Interruption ? error.exitCode : 1;
}
