import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { integerAt, noiseAt } from './noise.js';

describe('the noise of the demo data', () => {
  it('depends on its name alone, and on every part of it', () => {
    expect(noiseAt('level/11200/1-2-P2/3')).toBe(noiseAt('level/11200/1-2-P2/3'));
    const names = Array.from({ length: 1000 }, (_, index) => `level/11200/1-2-P2/${index}`);
    expect(new Set(names.map(noiseAt)).size).toBeGreaterThan(995);
  });

  it('spreads evenly over [0, 1)', () => {
    const values = Array.from({ length: 10_000 }, (_, index) => noiseAt(`spread/${index}`));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = values.filter((value) => Math.floor(value * 10) === tenth).length / values.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(0.02);
    }
  });

  it('gives whole numbers within both bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (name, lo, width) => {
        const value = integerAt(name, lo, lo + width);
        return Number.isInteger(value) && value >= lo && value <= lo + width;
      }),
    );
  });
});
