import { registerHooks } from 'node:module';
import './processor-time.mjs';

/**
 * Loaded before the API (`--import`), for measuring alone: on request `can` and the guards in front of the fields say
 * yes, so that what they cost is the difference. In one process, since two differ by more than what is looked for. The
 * product has no such switch.
 */
const checks = { areTrusted: false };
Object.assign(globalThis, { dureChecks: checks });

process.on('message', (message) => {
  if (message !== 'check' && message !== 'trust') return;
  checks.areTrusted = message === 'trust';
  process.send?.({ areTrusted: checks.areTrusted });
});

const changes = [
  {
    file: '/packages/domain/dist/access/can.js',
    /** @param {string} source */
    change: (source) =>
      replaceOnce(
        replaceOnce(
          source,
          'export function can(',
          'export const can = (actor, action, scope) => globalThis.dureChecks.areTrusted || checkedCan(actor, action, scope);\nfunction checkedCan(',
        ),
        'export function isEverAllowed(',
        'export const isEverAllowed = (actor, action) => globalThis.dureChecks.areTrusted || checkedIsEverAllowed(actor, action);\nfunction checkedIsEverAllowed(',
      ),
  },
  {
    file: '/apps/api/dist/platform/graphql/access.js',
    /** @param {string} source */
    change: (source) =>
      `${replaceOnce(source, 'export function enforceAccess(', 'function checkedEnforceAccess(')}\n${optionalGuards}`,
  },
];

/** Every guarded field keeps what it was without its guard. */
const optionalGuards = `export function enforceAccess(schema) {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => typeof type.getFields === 'function')
    .flatMap((type) => Object.values(type.getFields()))
    .map((field) => ({ field, open: field.resolve ?? defaultFieldResolver, before: field.resolve }));
  checkedEnforceAccess(schema);
  for (const { field, open, before } of fields) {
    const guarded = field.resolve;
    if (guarded === before) continue;
    field.resolve = (parent, args, context, info) =>
      (globalThis.dureChecks.areTrusted ? open : guarded)(parent, args, context, info);
  }
  return schema;
}
`;

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
