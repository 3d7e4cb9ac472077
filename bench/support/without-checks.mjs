import { registerHooks } from 'node:module';
import './processor-time.mjs';

/**
 * Loaded before the API (`--import`), for measuring alone: `can` and the guards in front of the fields say yes, so that
 * what they cost is the difference. The product has no such switch.
 */
const changes = [
  {
    file: '/packages/domain/dist/access/can.js',
    /** @param {string} source */
    change: (source) =>
      replaceOnce(
        replaceOnce(source, 'export function can(', 'export const can = () => true;\nfunction checkedCan('),
        'export function isEverAllowed(',
        'export const isEverAllowed = () => true;\nfunction checkedIsEverAllowed(',
      ),
  },
  {
    file: '/apps/api/dist/platform/graphql/access.js',
    /** @param {string} source */
    change: (source) =>
      replaceOnce(
        source,
        'export function enforceAccess(',
        'export const enforceAccess = (schema) => schema;\nfunction checkedEnforceAccess(',
      ),
  },
];

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const change = changes.find(({ file }) => url.endsWith(file));
    return change === undefined ? loaded : { ...loaded, source: change.change(String(loaded.source)) };
  },
});

/** A hook that changed nothing would measure nothing. @param {string} source @param {string} from @param {string} to */
function replaceOnce(source, from, to) {
  if (source.split(from).length !== 2) throw new Error(`“${from}” does not stand there once.`);
  return source.replace(from, to);
}
