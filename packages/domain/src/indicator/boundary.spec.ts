import { describe, expect, it } from '@jest/globals';
import { isAtLeast, isSame } from './boundary.js';

describe('a boundary', () => {
  it('counts as reached, also when binary fractions miss it by a hair', () => {
    expect(0.1 + 0.7 >= 0.8).toBe(false);
    expect(isAtLeast(0.1 + 0.7, 0.8)).toBe(true);
    expect(isAtLeast(0.85, 0.85)).toBe(true);
  });

  it('is not reached by a billionth of a percent too little at any magnitude', () => {
    for (const magnitude of [1e-6, 1, 1e9]) {
      expect(isAtLeast(magnitude * (1 - 1e-8), magnitude)).toBe(false);
      expect(isAtLeast(magnitude * (1 - 1e-11), magnitude)).toBe(true);
    }
  });

  it('near 0 is judged by the magnitude of what is compared', () => {
    expect(isSame(0, 5.5e-17)).toBe(false);
    expect(isSame(0, 5.5e-17, 0.3)).toBe(true);
  });
});
