import { LaunchError } from './launch-error.mjs';

/**
 * Announces a step that takes noticeable time, and says how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = Date.now();
  const isTerminal = process.stdout.isTTY === true;
  process.stdout.write(isTerminal ? `• ${title} …` : `• ${title}\n`);
  const took = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
  try {
    const result = await work();
    process.stdout.write(isTerminal ? ` ${took()}\n` : `  done in ${took()}\n`);
    return result;
  } catch (error) {
    process.stdout.write(isTerminal ? ` failed after ${took()}\n` : `  failed after ${took()}\n`);
    throw error;
  }
}

/**
 * The end of a run that failed: the tool's last lines, what happened, what to do.
 * @param {unknown} error
 */
export function complain(error) {
  if (!(error instanceof LaunchError)) {
    const text = error instanceof Error ? error.stack : String(error);
    process.stderr.write(
      `\n✗ ${text}\n\n  What to do: this is a defect of the launcher; please report it.\n`,
    );
    return;
  }
  if (error.output) process.stderr.write(`\n${error.output.replace(/^/gm, '  │ ')}\n`);
  process.stderr.write(`\n✗ ${error.message}\n\n  What to do: ${error.advice}\n`);
}
