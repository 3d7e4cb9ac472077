import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { checkout, toolEntry } from '../check/checks.mjs';
import { runNode } from '../check/run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const webDir = join(checkout, 'apps/web');

/**
 * A Chromium for the browser tests: one of this machine, else Playwright's own download, else Debian's package.
 * @param {(text: string) => void} onProgress
 * @returns {Promise<{ path: string | null, attempts: string[] }>} `attempts` says what was tried in vain
 */
export async function findBrowser(onProgress) {
  /** @type {string[]} */
  const attempts = [];
  const given = process.env['DURE_CHROMIUM'];
  if (given) {
    const problem = findProblem(given);
    return problem === null
      ? { path: given, attempts }
      : { path: null, attempts: [`DURE_CHROMIUM ${given}: ${problem}`] };
  }
  for (const find of [findOnMachine, downloadByPlaywright, installByApt]) {
    const path = await find(attempts, onProgress);
    if (path === null) continue;
    const problem = findProblem(path);
    if (problem === null) return { path, attempts };
    attempts.push(`${path} does not run: ${problem}`);
  }
  return { path: null, attempts };
}

/** @param {string[]} attempts */
export function findOnMachine(attempts) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const applications = process.platform === 'darwin' ? macApplications : [];
  const path =
    [...onPath, ...applications].find((file) => existsSync(file) && findProblem(file) === null) ?? null;
  if (path === null) attempts.push(`No Chromium on the PATH (${names.join(', ')}).`);
  return path;
}

/** @param {string[]} attempts @param {(text: string) => void} onProgress */
async function downloadByPlaywright(attempts, onProgress) {
  const print = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const ask = async () => (await runNode(['-e', print], { cwd: webDir })).stdout.trim();
  const path = await ask();
  if (path && existsSync(path)) return path;
  onProgress('Downloading a Chromium for the browser tests');
  const playwright = toolEntry('@playwright/test', 'playwright', webDir);
  const { code, output } = await runNode([playwright, 'install', '--no-shell', 'chromium'], { cwd: webDir });
  if (code === 0 && existsSync(path)) return path;
  attempts.push(`Playwright could not download one: ${lastLine(output)}`);
  return null;
}

/** @param {string[]} attempts @param {(text: string) => void} onProgress */
function installByApt(attempts, onProgress) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    attempts.push('apt-get was not tried: it needs Debian or Ubuntu, and root.');
    return null;
  }
  onProgress('Installing Chromium and a Korean font by apt-get');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
  ]) {
    const { status, stderr } = spawnSync('apt-get', ['-q', ...args], { env, encoding: 'utf8' });
    if (status === 0) continue;
    attempts.push(`apt-get ${args[0]} failed: ${lastLine(stderr ?? '')}`);
    return null;
  }
  return findOnMachine(attempts);
}

/** Why a browser does not run, or null. @param {string} path */
export function findProblem(path) {
  const { status, stdout, stderr, error } = spawnSync(path, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (status === 0 && /chrom/i.test(stdout)) return null;
  return error?.message ?? (lastLine(stderr) || `--version ended with ${status}`);
}

/** @param {string} text */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
