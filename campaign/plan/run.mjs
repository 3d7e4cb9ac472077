import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const api = fileURLToPath(new URL('../../apps/api/', import.meta.url));
const jest = fileURLToPath(new URL('../../node_modules/jest/bin/jest.js', import.meta.url));

/** Sequences of edits of a plan's tree; npm test tries a few, by the same code. */
export const fullSequences = 500;

/**
 * Any sequence of edits and their undoing on a real PostgreSQL, and fifty who work at once.
 * @param {number} sequences
 * @param {number} seed
 * @returns {Promise<import('../support/report.mjs').TimedFinding>}
 */
export async function tryTrees(sequences, seed) {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--experimental-vm-modules', jest, '--runInBand', 'test/plans/tree-properties'],
    {
      cwd: api,
      env: { ...process.env, TREE_SEQUENCES: String(sequences), TREE_SEED: String(seed) },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = await once(child, 'exit');
  return {
    name: 'Edits of a tree',
    figures: { sequences, seed },
    problems: code === 0 ? [] : ['A sequence broke the tree; the output above names it.'],
    seconds: (performance.now() - began) / 1000,
  };
}
