import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findFreePort, ownEnvironment } from '../support/instance.mjs';
import { checkout } from '../support/report.mjs';
import { Launched, canCutNetwork } from './launched.mjs';
import { coverPairs } from './pairs.mjs';

const run = promisify(execFile);

/**
 * @typedef {import('./pairs.mjs').Combination} Combination
 * @typedef {import('../support/report.mjs').TimedFinding} TimedFinding
 */

const isRoot = process.getuid?.() === 0;

/** What a start may meet; each pair of these is met together at least once. */
const factors = {
  npm: ['10', '11', '12'],
  scripts: ['default', 'ignore-scripts'],
  path: ['plain', 'two words 두레'],
  account: isRoot ? ['root', 'ordinary'] : ['ordinary'],
  ending: ['SIGTERM', 'SIGKILL'],
};

/**
 * Starts Dure from a fresh clone in each situation: it serves, ends whole when its outermost process is asked to or
 * killed, starts again from there, and starts without any network.
 * @param {(finding: TimedFinding) => void} onFinding told as each ends
 * @param {readonly string[]} wanted values that a situation must have to be tried
 */
export async function tryLauncher(onFinding, wanted) {
  const folder = await mkdtemp(join(tmpdir(), 'dure-launcher-'));
  await chmod(folder, 0o755);
  try {
    for (const combination of coverPairs(factors, () => true)) {
      if (!wanted.every((value) => Object.values(combination).includes(value))) continue;
      const began = performance.now();
      const name = Object.values(combination).join(' · ');
      const place = join(folder, String(began), combination['path'] ?? '');
      const finding = await trySituation(combination, folder, place).then(
        (figures) => ({ figures, problems: [] }),
        (error) => ({ figures: {}, problems: [/** @type {Error} */ (error).message] }),
      );
      await rm(place, { recursive: true, force: true });
      onFinding({ name: `npm ${name}`, ...finding, seconds: (performance.now() - began) / 1000 });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {Combination} combination @param {string} folder shared by all @param {string} place of the fresh clone */
async function trySituation({ npm: version, scripts, account: who, ending }, folder, place) {
  const npm = await installNpm(folder, version ?? '');
  const account = isRoot && who === 'ordinary' ? await findOrdinaryAccount() : null;
  await mkdir(place, { recursive: true });
  await run('git', ['clone', '--quiet', checkout, place]);
  const home = join(place, '..', 'home');
  await mkdir(join(home, 'tmp'), { recursive: true });
  if (account !== null) {
    await run('chown', ['-R', `${account.uid}:${account.gid}`, place, home]);
  }
  const common = {
    ...ownEnvironment(),
    HOME: home,
    // Not every machine lets everybody write where we may.
    TMPDIR: join(home, 'tmp'),
    // Neither our pnpm nor the Node we brought: as on a machine where Dure never ran.
    PATH: pathOf(dirname(process.execPath)),
    HOST: '127.0.0.1',
    ...(scripts === 'ignore-scripts' ? { npm_config_ignore_scripts: 'true' } : {}),
  };
  const start = async (/** @type {boolean} */ isOffline) => {
    const env = { ...common, PORT: String(await findFreePort()) };
    // Where the network cannot be cut off, a registry that does not answer stands for it.
    if (isOffline && !(await canCutNetwork()))
      return new Launched(npm, {
        ...{ cwd: place, account, isOffline: false },
        env: { ...env, npm_config_registry: 'http://127.0.0.1:9/' },
      });
    return new Launched(npm, { cwd: place, env, account, isOffline });
  };

  const signal = /** @type {NodeJS.Signals} */ (ending);
  const first = await start(false);
  const firstStart = await requireServing(first, 'The first start');
  const firstEnd = await first.end(signal);
  // A database left by a kill lives in the network of that start; it is taken up, or left, from there.
  let recovery = 0;
  if (signal === 'SIGKILL') {
    const second = await start(false);
    recovery = await requireServing(second, 'The start after a kill');
    await second.end('SIGTERM');
  }
  const offline = await start(true);
  const offlineStart = await requireServing(offline, 'The start without a network');
  await offline.end('SIGTERM');
  return {
    'first start, s': firstStart,
    [`all ended after ${signal}, s`]: firstEnd,
    ...(signal === 'SIGKILL' ? { 'start after the kill, s': recovery } : {}),
    'start without a network, s': offlineStart,
  };
}

/** @param {Launched} launched @param {string} what */
async function requireServing(launched, what) {
  try {
    const seconds = await launched.serves();
    if (await launched.isAnswering()) return seconds;
    throw new Error('it says it serves, but does not answer as it should.');
  } catch (error) {
    await launched.end('SIGTERM').catch(() => undefined);
    throw new Error(`${what}: ${/** @type {Error} */ (error).message}`, { cause: error });
  }
}

/** An npm of that major version, fetched once. @param {string} folder @param {string} version @returns {Promise<[string, ...string[]]>} */
async function installNpm(folder, version) {
  const prefix = join(folder, `npm-${version}`);
  const entry = join(prefix, 'node_modules', 'npm', 'bin', 'npm-cli.js');
  await mkdir(prefix, { recursive: true });
  await run(
    'npm',
    ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--ignore-scripts', `npm@${version}`],
    {
      cwd: prefix,
      env: ownEnvironment(),
    },
  );
  return [process.execPath, entry];
}

/** Who owns nothing, to stand for an ordinary user where we are root. */
async function findOrdinaryAccount() {
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'nobody'])).stdout)),
  );
  return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
}

/** The PATH without folders that hold a pnpm, and with this Node in front. @param {string} node */
function pathOf(node) {
  const system = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => /^\/(usr\/)?(local\/)?s?bin$|^\/opt\/homebrew\/bin$/.test(folder));
  return [node, ...new Set(system)].join(delimiter);
}
