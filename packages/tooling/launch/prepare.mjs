import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './child.mjs';
import { withLock } from './lock.mjs';
import { step } from './progress.mjs';
import { fingerprint, isStamped, writeStamp } from './stamp.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./runtime.mjs').prepareRuntime>>} Runtime */

/** @typedef {'everything' | 'api'} BuildScope */

/** @type {BuildScope[]} */
const scopes = ['everything', 'api'];

/** What a workspace holds beside the sources of its build. */
const notBuilt = new Set([
  'node_modules',
  'dist',
  '.turbo',
  'test',
  'e2e',
  'jest.config.mjs',
  'playwright.config.ts',
]);

/**
 * Installs the packages and builds, each only if what it depends on has changed since its last success.
 * @param {string} checkout
 * @param {Runtime} runtime
 * @param {BuildScope} scope
 */
export async function prepareCheckout(checkout, runtime, scope) {
  await withLock(join(checkout, '.dure', 'preparing'), async () => {
    await installPackages(checkout, runtime);
    await build(checkout, runtime, scope);
  });
}

/** @param {string} checkout */
export function listWorkspaces(checkout) {
  return ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(checkout, parent))
      .sort()
      .map((name) => join(parent, name))
      .filter((folder) => existsSync(join(checkout, folder, 'package.json'))),
  );
}

/**
 * @param {string} checkout
 * @param {Runtime} runtime
 */
async function installPackages(checkout, { pnpm, environment }) {
  const stampFile = join(checkout, '.dure', 'installed');
  const manifests = ['', ...listWorkspaces(checkout)].map((folder) => join(folder, 'package.json'));
  const content = fingerprint(checkout, ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]);
  // The folder's own path too: a checkout that was moved has links to the old place.
  const stamp = `${content} ${process.platform}-${process.arch} ${checkout}`;
  if (isStamped(stampFile, stamp) && existsSync(join(checkout, 'node_modules', '.modules.yaml'))) return;
  rmSync(stampFile, { force: true });
  await step('Installing packages', () =>
    runQuietly('Installing packages', pnpm, ['install', '--frozen-lockfile', '--prefer-offline'], {
      cwd: checkout,
      env: environment,
      advice:
        'See that this machine reaches the npm registry, then run the command again. If the lockfile is named as outdated, run `pnpm install` and commit it.',
    }),
  );
  writeStamp(stampFile, stamp);
}

/**
 * Builds unless the last build of this scope, or of everything, was of these very sources.
 * @param {string} checkout
 * @param {Runtime} runtime
 * @param {BuildScope} scope
 */
async function build(checkout, { node, environment }, scope) {
  const stampDir = join(checkout, '.dure', 'built');
  const workspaces = listBuilt(checkout, scope);
  const results = workspaces
    .filter((folder) => folder.startsWith('apps'))
    .map((folder) => join(folder, 'dist'));
  const isWhole = results.every((folder) => existsSync(join(checkout, folder)));
  if (isWhole && isStamped(join(stampDir, scope), fingerprintOf(checkout, scope))) return;
  // All stamps: what is built now replaces parts of what they speak for.
  rmSync(stampDir, { recursive: true, force: true });
  // A compiled file whose source is gone must not live on: an old migration would still run.
  for (const folder of workspaces) rmSync(join(checkout, folder, 'dist'), { recursive: true, force: true });
  const stamps = scopes
    .filter((other) => scope === 'everything' || other === scope)
    .map((other) => /** @type {const} */ ([other, fingerprintOf(checkout, other)]));
  const turbo = join(checkout, 'node_modules', 'turbo', 'bin', 'turbo');
  const filter = scope === 'everything' ? [] : [`--filter=@dure/${scope}`];
  await step(scope === 'everything' ? 'Building' : 'Building the API', () =>
    runQuietly('Building', node, [turbo, 'run', 'build', ...filter, '--output-logs=errors-only'], {
      cwd: checkout,
      env: environment,
      advice: 'Mend the error above, then run the command again. After a merge, `npm run check` shows more.',
    }),
  );
  for (const [other, stamp] of stamps) writeStamp(join(stampDir, other), stamp);
}

/**
 * @param {string} checkout
 * @param {BuildScope} scope
 */
function listBuilt(checkout, scope) {
  return listWorkspaces(checkout).filter((folder) => scope === 'everything' || folder !== 'apps/web');
}

/**
 * @param {string} checkout
 * @param {BuildScope} scope
 */
function fingerprintOf(checkout, scope) {
  const sources = listBuilt(checkout, scope).flatMap((folder) =>
    readdirSync(join(checkout, folder))
      .sort()
      .filter((name) => !notBuilt.has(name))
      .map((name) => join(folder, name)),
  );
  const settings = ['pnpm-lock.yaml', 'turbo.json', 'tsconfig.base.json', 'package.json'];
  return fingerprint(checkout, [...settings, ...sources]);
}
