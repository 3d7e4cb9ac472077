import { Flag } from './indicator.types.js';

const ORDER = new Map(Object.values(Flag).map((flag, index) => [flag, index]));

/** Each flag once, in the order of the vocabulary, so that equal readings are written alike. */
export function listDistinctFlags(flags: Iterable<Flag>): Flag[] {
  return [...new Set(flags)].sort((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0));
}
