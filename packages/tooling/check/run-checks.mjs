import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkFormat,
  checkGeneratedTypes,
  checkImportLaw,
  checkLint,
  checkSchema,
  checkTypes,
  checkout,
} from './checks.mjs';

/**
 * @typedef {object} CheckResult
 * @property {string} name
 * @property {string} problems empty when all is well
 * @property {number} seconds
 */

/**
 * @typedef {object} Step
 * @property {string[]} names
 * @property {() => Promise<string[]>} work problems, one text for each name
 */

/**
 * Runs every check; a failing one does not keep the others from running.
 * @param {(result: CheckResult) => void} onResult told as each ends
 * @returns {Promise<CheckResult[]>}
 */
export async function runChecks(onResult) {
  const workspaces = ['packages', 'apps'].flatMap((parent) =>
    readdirSync(join(checkout, parent)).map((name) => join(parent, name)),
  );
  const typed = [...workspaces, 'campaign'].filter((folder) =>
    existsSync(join(checkout, folder, 'tsconfig.json')),
  );
  // Two lanes for two cores: linting with types takes about as long as everything else.
  /** @type {Step[][]} */
  const lanes = [
    [
      {
        names: ['lint', 'words outside messages'],
        work: async () => {
          const { lint, words } = await checkLint(checkout);
          return [lint, words];
        },
      },
    ],
    [
      { names: ['format'], work: async () => [await checkFormat(checkout)] },
      ...typed.map((folder) => ({
        names: [`types of ${folder}`],
        work: async () => [await checkTypes(join(checkout, folder))],
      })),
      { names: ['import law'], work: async () => [await checkImportLaw(checkout)] },
      { names: ['GraphQL schema'], work: async () => [await checkSchema(join(checkout, 'apps/api'))] },
      {
        names: ['generated types'],
        work: async () => [await checkGeneratedTypes(join(checkout, 'apps/web'))],
      },
    ],
  ];
  const results = await Promise.all(lanes.map((steps) => runInTurn(steps, onResult)));
  return results.flat();
}

/**
 * @param {Step[]} steps
 * @param {(result: CheckResult) => void} onResult
 */
async function runInTurn(steps, onResult) {
  /** @type {CheckResult[]} */
  const results = [];
  for (const { names, work } of steps) {
    const startedAt = Date.now();
    const found = await work().catch((error) => names.map(() => String(error.stack ?? error)));
    const seconds = (Date.now() - startedAt) / 1000;
    names.forEach((name, index) => {
      const result = { name, problems: found[index] ?? 'The check gave no answer.', seconds };
      results.push(result);
      onResult(result);
    });
  }
  return results;
}

/** @param {CheckResult} result */
export function printCheck({ name, problems, seconds }) {
  process.stdout.write(`${problems === '' ? '✓' : '✗'} ${name}  (${seconds.toFixed(1)} s)\n`);
  if (problems !== '') process.stdout.write(`${problems.replace(/^/gm, '  │ ')}\n`);
}
