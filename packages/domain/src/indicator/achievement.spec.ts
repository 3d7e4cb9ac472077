import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AchievementInput, calculateAchievement } from './achievement.js';
import { Direction } from './indicator.types.js';

const achieve = (changes: Partial<AchievementInput>) =>
  calculateAchievement({
    direction: Direction.INCREASE,
    value: 0,
    baseline: 0,
    target: 10,
    band: null,
    ...changes,
  });
const figure = fc.integer({ min: -1000, max: 1000 });

describe('achievement from a baseline (§3)', () => {
  it('is the share of the way from baseline to target, for less as for more', () => {
    expect(achieve({ value: 55, baseline: 40, target: 70 }).achievement).toBe(0.5);
    expect(achieve({ direction: 'DECREASE', value: 50, baseline: 60, target: 40 }).achievement).toBe(0.5);
    expect(achieve({ direction: 'MILESTONE', value: 3, baseline: 1, target: 5 }).achievement).toBe(0.5);
  });

  it('keeps a regression negative and an excess above 1: nothing is limited here', () => {
    expect(achieve({ value: 30, baseline: 40, target: 60 }).achievement).toBe(-0.5);
    expect(achieve({ direction: 'DECREASE', value: 80, baseline: 60, target: 40 }).achievement).toBe(-1);
    expect(achieve({ value: 90, baseline: 40, target: 60 }).achievement).toBe(2.5);
  });

  it('reads the value 0 like any other', () => {
    expect(achieve({ value: 0, baseline: 4, target: 8 }).achievement).toBe(-1);
  });

  it('counts a milestone from 0 unless a baseline is given', () => {
    expect(achieve({ direction: 'MILESTONE', value: 2, baseline: null, target: 4 })).toEqual({
      achievement: 0.5,
      flags: [],
    });
  });

  it('is all or nothing where the target is the baseline, and says so', () => {
    const atTarget = { baseline: 10, target: 10 };
    expect(achieve({ ...atTarget, value: 10 })).toEqual({ achievement: 1, flags: ['DEGENERATE_TARGET'] });
    expect(achieve({ ...atTarget, value: 9 }).achievement).toBe(0);
    expect(achieve({ ...atTarget, direction: 'DECREASE', value: 9 }).achievement).toBe(1);
    expect(achieve({ ...atTarget, direction: 'DECREASE', value: 11 }).achievement).toBe(0);
  });

  it('is none for a target on the wrong side: worsening is never rewarded', () => {
    expect(achieve({ value: 5, baseline: 10, target: 5 })).toEqual({
      achievement: null,
      flags: ['TARGET_ON_WRONG_SIDE'],
    });
    expect(achieve({ direction: 'DECREASE', value: 15, baseline: 10, target: 15 }).achievement).toBeNull();
  });

  it('never falls when the value gets better, whatever the target', () => {
    const direction = fc.constantFrom<Direction>('INCREASE', 'DECREASE', 'MILESTONE');
    fc.assert(
      fc.property(direction, figure, figure, figure, fc.nat(500), (each, value, baseline, target, step) => {
        const better = each === 'DECREASE' ? value - step : value + step;
        const [before, after] = [value, better].map(
          (v) => achieve({ direction: each, value: v, baseline, target }).achievement,
        );
        if (before === null || after === null) expect(after).toBe(before);
        else expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });

  it('is negative exactly where the value is worse than the baseline', () => {
    fc.assert(
      fc.property(figure, figure, fc.integer({ min: 1, max: 1000 }), (value, baseline, way) => {
        const { achievement } = achieve({ value, baseline, target: baseline + way });
        expect((achievement ?? 0) < 0).toBe(value < baseline);
      }),
    );
  });
});

describe('achievement without a baseline (§3)', () => {
  it('is the share of the target, flagged', () => {
    expect(achieve({ value: 8, baseline: null })).toEqual({ achievement: 0.8, flags: ['NO_BASELINE'] });
    expect(achieve({ direction: 'DECREASE', value: 20, baseline: null, target: 10 })).toEqual({
      achievement: 0.5,
      flags: ['NO_BASELINE'],
    });
  });

  it('is all or nothing where the share means nothing', () => {
    const flags = ['DEGENERATE_TARGET', 'NO_BASELINE'];
    expect(achieve({ value: 0, baseline: null, target: 0 })).toEqual({ achievement: 1, flags });
    expect(achieve({ value: -3, baseline: null, target: -2 })).toEqual({ achievement: 0, flags });
    expect(achieve({ direction: 'DECREASE', value: 0, baseline: null })).toEqual({ achievement: 1, flags });
    expect(achieve({ direction: 'DECREASE', value: 0, baseline: null, target: -1 }).achievement).toBe(0);
  });

  it('is none without a target', () => {
    expect(achieve({ value: 8, target: null })).toEqual({ achievement: null, flags: ['NO_TARGET'] });
  });
});

describe('achievement of a MAINTAIN indicator (§3)', () => {
  const band = { lo: 10, hi: 20 };
  const maintain = (value: number, edges = band) => achieve({ direction: 'MAINTAIN', value, band: edges });

  it('is 1 inside the band, edges included', () => {
    for (const value of [10, 15, 20]) expect(maintain(value).achievement).toBe(1);
  });

  it('falls with the distance in widths of the band, below 0 too', () => {
    expect(maintain(25).achievement).toBe(0.5);
    expect(maintain(5).achievement).toBe(0.5);
    expect(maintain(40).achievement).toBe(-1);
  });

  it('is none off a band of no width', () => {
    expect(maintain(10, { lo: 10, hi: 10 }).achievement).toBe(1);
    expect(maintain(11, { lo: 10, hi: 10 })).toEqual({ achievement: null, flags: ['DEGENERATE_TARGET'] });
  });
});
