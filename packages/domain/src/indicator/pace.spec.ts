import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type PaceInput, calculateStatus } from './pace.js';

const statusOf = (changes: Partial<PaceInput>) =>
  calculateStatus({
    direction: 'INCREASE',
    value: 0,
    baseline: 40,
    expected: 60,
    finalTarget: 80,
    band: null,
    isLastTargetReached: false,
    achievement: null,
    tolerance: 0.15,
    ...changes,
  });

describe('pace against the path (§5)', () => {
  it.each([
    [80, 'ACHIEVED'],
    [79.9, 'ON_TRACK'],
    [57, 'ON_TRACK'],
    [56.9, 'AT_RISK'],
    [50, 'AT_RISK'],
    [49.9, 'OFF_TRACK'],
    [40, 'OFF_TRACK'],
    [39.9, 'REGRESSING'],
    [0, 'REGRESSING'],
  ])('calls %p, from 40 with 60 expected and 80 aimed at, %s', (value, status) => {
    expect(statusOf({ value })).toBe(status);
  });

  it.each([
    [10, 'ACHIEVED'],
    [33, 'ON_TRACK'],
    [33.1, 'AT_RISK'],
    [40, 'AT_RISK'],
    [40.1, 'OFF_TRACK'],
    [50, 'OFF_TRACK'],
    [50.1, 'REGRESSING'],
  ])('mirrors itself where less is better: %p is %s', (value, status) => {
    expect(statusOf({ direction: 'DECREASE', value, baseline: 50, expected: 30, finalTarget: 10 })).toBe(
      status,
    );
  });

  it('reaches a boundary that binary fractions miss', () => {
    expect(statusOf({ value: 0.085, baseline: 0, expected: 0.1, finalTarget: 1 })).toBe('ON_TRACK');
    expect(statusOf({ value: -0.3 + 0.285, baseline: -0.1, expected: 0, finalTarget: 1 })).toBe('ON_TRACK');
  });

  it('takes the tolerance from the plan', () => {
    expect(statusOf({ value: 56, tolerance: 0.2 })).toBe('ON_TRACK');
    expect(statusOf({ value: 59, tolerance: 0 })).toBe('AT_RISK');
  });

  it('without a baseline goes by the achievement and never calls a value regressing', () => {
    const without = { baseline: null, finalTarget: 100, value: 1 };
    expect(statusOf({ ...without, achievement: 0.85 })).toBe('ON_TRACK');
    expect(statusOf({ ...without, achievement: 0.84 })).toBe('AT_RISK');
    expect(statusOf({ ...without, achievement: 0.5 })).toBe('AT_RISK');
    expect(statusOf({ ...without, achievement: 0.49 })).toBe('OFF_TRACK');
    expect(statusOf({ ...without, achievement: -3 })).toBe('OFF_TRACK');
    expect(statusOf({ ...without, value: 100, achievement: 1 })).toBe('ACHIEVED');
  });

  it('gives no status for a final target on the wrong side, or for none', () => {
    expect(statusOf({ value: 30, finalTarget: 30 })).toBeNull();
    expect(statusOf({ value: 30, finalTarget: null })).toBeNull();
  });

  it('never gets worse when the value gets better', () => {
    const order = ['REGRESSING', 'OFF_TRACK', 'AT_RISK', 'ON_TRACK', 'ACHIEVED'];
    const figure = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(figure, fc.nat(50), figure, fc.nat(80), fc.nat(80), (value, step, baseline, way, rest) => {
        const given = { baseline, expected: baseline + way, finalTarget: baseline + way + rest };
        const [before, after] = [value, value + step].map((v) =>
          order.indexOf(statusOf({ ...given, value: v }) ?? ''),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
    );
  });
});

describe('pace of a MAINTAIN indicator (§5)', () => {
  const maintain = (value: number, changes: Partial<PaceInput> = {}) =>
    statusOf({
      direction: 'MAINTAIN',
      value,
      baseline: 30,
      band: { lo: 10, hi: 20 },
      finalTarget: null,
      ...changes,
    });

  it('inside the band is on track, and achieved at the last target', () => {
    expect(maintain(20)).toBe('ON_TRACK');
    expect(maintain(20, { isLastTargetReached: true })).toBe('ACHIEVED');
  });

  it.each([
    [21.5, 'ON_TRACK'],
    [21.6, 'AT_RISK'],
    [25, 'AT_RISK'],
    [25.1, 'OFF_TRACK'],
    [30, 'OFF_TRACK'],
    [30.1, 'REGRESSING'],
    [8.5, 'ON_TRACK'],
    [-1, 'REGRESSING'],
  ])('outside at %p is %s', (value, status) => {
    expect(maintain(value)).toBe(status);
    expect(maintain(value, { isLastTargetReached: true })).toBe(status);
  });

  it('without a baseline goes by the achievement', () => {
    expect(maintain(25, { baseline: null, achievement: 0.5 })).toBe('AT_RISK');
  });
});
