import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchError } from './launch-error.mjs';

/**
 * Everything the launcher makes stands inside the checkout; one made by another account is the usual trap.
 * @param {string} checkout
 */
export function requireWritable(checkout) {
  const own = join(checkout, '.dure');
  try {
    mkdirSync(own, { recursive: true });
    const made = ['installed', 'built', 'runtime']
      .map((name) => join(own, name))
      .filter((path) => existsSync(path));
    for (const path of [checkout, own, ...made]) accessSync(path, constants.W_OK);
  } catch (error) {
    throw new LaunchError(
      `The folder ${checkout} cannot be written: ${/** @type {Error} */ (error).message}`,
      'Run the command as the owner of that folder, or clone Dure into a folder of your own.',
    );
  }
}
