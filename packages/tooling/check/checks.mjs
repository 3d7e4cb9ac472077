import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsOfTool, runNode } from './run.mjs';

/** @typedef {import('./run.mjs').Problems} Problems */

export const checkout = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * The entry of a package's command.
 * @param {string} packageName
 * @param {string} command
 * @param {string} [from] folder whose packages are looked through
 */
export function toolEntry(packageName, command, from = checkout) {
  const manifest = findManifest(packageName, from);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** @param {string} packageName @param {string} from */
function findManifest(packageName, from) {
  // By hand, since a package need not export its own package.json.
  for (const folder of createRequire(join(from, 'package.json')).resolve.paths(packageName) ?? []) {
    const manifest = join(folder, packageName, 'package.json');
    if (existsSync(manifest)) return manifest;
  }
  throw new Error(`The package ${packageName} is not installed.`);
}

/** @param {string} root @returns {Promise<Problems>} */
export function checkFormat(root) {
  return problemsOfTool([toolEntry('prettier', 'prettier'), '--check', '--log-level', 'warn', '.'], {
    cwd: root,
  });
}

/**
 * Types of one workspace.
 * @param {string} folder
 * @returns {Promise<Problems>}
 */
export function checkTypes(folder) {
  return problemsOfTool(
    [toolEntry('typescript', 'tsc'), '--noEmit', '--pretty', 'false', '-p', 'tsconfig.json'],
    {
      cwd: folder,
    },
  );
}

/** The import law of docs/architecture.md. @param {string} root @returns {Promise<Problems>} */
export function checkImportLaw(root) {
  const cruiser = toolEntry('dependency-cruiser', 'depcruise');
  const folders = ['apps', 'packages'].filter((folder) => existsSync(join(root, folder)));
  const config = join(checkout, '.dependency-cruiser.cjs');
  return problemsOfTool([cruiser, ...folders, '--config', config, '--output-type', 'err-long'], {
    cwd: root,
  });
}

/**
 * Lint and words in one pass, since the typed rules make it the longest check.
 * @param {string} root
 * @returns {Promise<{ lint: Problems, words: Problems }>}
 */
export async function checkLint(root) {
  const eslint = toolEntry('eslint', 'eslint');
  const { stdout, output } = await runNode([eslint, '.', '--format', 'json'], { cwd: root });
  if (!stdout.startsWith('['))
    return { lint: output.trim() || 'ESLint gave no report.', words: 'ESLint gave no report.' };
  return sortLintMessages(JSON.parse(stdout), root);
}

/**
 * @param {{ filePath: string, messages: { ruleId: string | null, line?: number, column?: number, message: string }[] }[]} report
 * @param {string} root
 */
export function sortLintMessages(report, root) {
  /** @type {string[]} */
  const lint = [];
  /** @type {string[]} */
  const words = [];
  for (const { filePath, messages } of report) {
    for (const { ruleId, line = 0, column = 0, message } of messages) {
      const target = ruleId === 'dure/words-in-messages' ? words : lint;
      target.push(`${relative(root, filePath)}:${line}:${column}  ${message}  ${ruleId ?? ''}`.trimEnd());
    }
  }
  if (report.length === 0) lint.push('ESLint found no file to read.');
  return { lint: lint.join('\n'), words: words.join('\n') };
}

/**
 * The schema that the code makes against the committed one; making it also refuses a field without an access rule.
 * @param {string} apiDir
 * @returns {Promise<Problems>}
 */
export async function checkSchema(apiDir) {
  const { code, stdout, output } = await runNode([join('dist', 'schema', 'print.js')], { cwd: apiDir });
  if (code !== 0) return output.trim() || `The schema could not be made (code ${code}).`;
  const committed = join(apiDir, 'schema.graphql');
  if (!existsSync(committed))
    return 'apps/api/schema.graphql is missing. Run `npm run generate` and commit it.';
  return compareTexts(readFileSync(committed, 'utf8'), stdout, 'apps/api/schema.graphql');
}

/**
 * The first lines in which a committed file differs from what it should be.
 * @param {string} committed
 * @param {string} made
 * @param {string} name
 * @returns {Problems}
 */
export function compareTexts(committed, made, name) {
  if (committed === made) return '';
  const before = committed.split('\n');
  const after = made.split('\n');
  let line = 0;
  while (before[line] === after[line]) line += 1;
  return [
    `${name} differs from what the code makes, first at line ${line + 1}:`,
    ...before.slice(line, line + 4).map((text) => `  committed  ${text}`),
    ...after.slice(line, line + 4).map((text) => `  made now   ${text}`),
    'Run `npm run generate`, look at the change, and commit it.',
  ].join('\n');
}

/**
 * Types generated from the web app's GraphQL documents: fresh, and none left without its document.
 * @param {string} webDir
 * @returns {Promise<Problems>}
 */
export async function checkGeneratedTypes(webDir) {
  const codegen = toolEntry('@graphql-codegen/cli', 'graphql-codegen-esm', webDir);
  const stale = await problemsOfTool([codegen, '--config', 'codegen.ts', '--check', '--errors-only'], {
    cwd: webDir,
  });
  const remedy = 'Run `npm run generate`, look at the change, and commit it.';
  const orphans = listFiles(join(webDir, 'src'))
    .filter((file) => file.endsWith('.generated.ts') && !/(possible|schema)-types\.generated\.ts$/.test(file))
    .filter((file) => !existsSync(file.replace(/\.generated\.ts$/, '.graphql')))
    .map((file) => `${relative(webDir, file)} was generated from a document that is gone; remove it.`);
  return [...(stale ? [stale, remedy] : []), ...orphans].join('\n');
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
