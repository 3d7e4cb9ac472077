/** Relative width of a boundary (method, head): what differs by less is the same number. */
const EPSILON = 1e-9;

/**
 * Whether two numbers are the same up to ε of the magnitude at hand: the larger of the two unless a `scale`
 * is given.
 */
export function isSame(a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))): boolean {
  return a === b || Math.abs(a - b) <= EPSILON * scale;
}

/** Whether `a` reaches `b`; a boundary counts as reached. */
export function isAtLeast(a: number, b: number, scale?: number): boolean {
  return a >= b || isSame(a, b, scale);
}
