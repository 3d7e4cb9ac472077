import { requestRefusal } from './request-refusal.js';

/** Levels of lists and objects in what is sent as JSON; the deepest input of the schema has about six. */
export const MAX_NESTING = 40;

/**
 * Refuses JSON so deep that walking it would overflow the stack. It goes level by level itself, and belongs before
 * everything that walks.
 * @throws GraphQLError INVALID_INPUT (HTTP 400) for `field`, or for the request as a whole.
 */
export function refuseDeepNesting(json: unknown, field?: string): void {
  let level = [json].filter(isNested);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === MAX_NESTING)
      throw requestRefusal(
        400,
        `Nested in more than ${MAX_NESTING} levels.`,
        field === undefined ? {} : { field },
      );
    level = level.flatMap((it) => Object.values(it)).filter(isNested);
  }
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
