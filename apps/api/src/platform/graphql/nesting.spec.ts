import { describe, expect, it } from '@jest/globals';
import { MAX_NESTING, refuseDeepNesting } from './nesting.js';

const nested = (levels: number, open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`);

describe('refuseDeepNesting', () => {
  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('takes 40 levels of %s and no more', (_, open, close) => {
    expect(() => refuseDeepNesting(nested(MAX_NESTING, open, close))).not.toThrow();
    expect(() => refuseDeepNesting(nested(MAX_NESTING + 1, open, close))).toThrow('more than 40 levels');
  });

  it('counts no level twice for what stands side by side, and takes what is not nested', () => {
    expect(() => refuseDeepNesting(Array.from({ length: 50_000 }, () => [[]]))).not.toThrow();
    for (const value of [undefined, null, 'text', 3]) expect(() => refuseDeepNesting(value)).not.toThrow();
  });

  it('overflows no stack itself', () => {
    expect(() => refuseDeepNesting(nested(100_000, '[', ']'))).toThrow('more than 40 levels');
  });
});
