import { describe, expect, it } from '@jest/globals';
import { ErrorCode } from '../domain-error.js';
import { IndicatorScope } from '../indicator/indicator.types.js';
import { decideEffectiveDate, listTargetKeys, type TargetChange, validatePointKey } from './target.rules.js';

const plan = { from: 2021, to: 2024 };

describe('the key of a target', () => {
  it('is a year of the cycle where districts report, a year of the plan where the city does', () => {
    expect(listTargetKeys(IndicatorScope.DISTRICT, plan)).toEqual(['y1', 'y2', 'y3']);
    expect(listTargetKeys(IndicatorScope.CITY, plan)).toEqual(['2021', '2022', '2023', '2024']);
  });

  it.each([
    [IndicatorScope.DISTRICT, 'y4', 'y1, y2, y3'],
    [IndicatorScope.DISTRICT, '2022', 'y1, y2, y3'],
    [IndicatorScope.DISTRICT, 'baseline', 'y1, y2, y3'],
    [IndicatorScope.CITY, '2025', '2021, 2022, 2023, 2024'],
    [IndicatorScope.CITY, 'y1', '2021, 2022, 2023, 2024'],
  ])('of scope %s is not %s', (scope, key, allowed) => {
    expect(() => validatePointKey(key, { scope, plan, isDistrictOwn: false })).toThrow(
      expect.objectContaining({
        code: ErrorCode.TARGET_OUTSIDE_CYCLE,
        field: 'pointKey',
        params: { allowed },
      }),
    );
  });

  it('of a district’s own may be its baseline', () => {
    const own = { scope: IndicatorScope.DISTRICT, plan, isDistrictOwn: true };
    for (const key of ['baseline', 'y1', 'y3']) expect(() => validatePointKey(key, own)).not.toThrow();
  });
});

describe('the date from which a target holds', () => {
  const first: TargetChange = {
    value: 10,
    previous: null,
    reason: null,
    effectiveFrom: null,
    plan,
    today: '2022-08-16',
  };
  const change: TargetChange = { ...first, previous: { value: 8 }, reason: '여건 변화' };
  const field = (name: string, code: ErrorCode): unknown => expect.objectContaining({ field: name, code });

  it('is the plan’s start for a first value, or the date that is given', () => {
    expect(decideEffectiveDate(first)).toBe('2021-01-01');
    expect(decideEffectiveDate({ ...first, effectiveFrom: '2022-01-01' })).toBe('2022-01-01');
    expect(() => decideEffectiveDate({ ...first, effectiveFrom: '2020-12-31' })).toThrow(
      field('effectiveFrom', ErrorCode.OUT_OF_RANGE),
    );
  });

  it('is today for a change, never earlier, and can be later', () => {
    expect(decideEffectiveDate(change)).toBe('2022-08-16');
    expect(decideEffectiveDate({ ...change, effectiveFrom: '2023-01-01' })).toBe('2023-01-01');
    for (const effectiveFrom of ['2022-08-15', '2025-01-01']) {
      expect(() => decideEffectiveDate({ ...change, effectiveFrom })).toThrow(
        field('effectiveFrom', ErrorCode.OUT_OF_RANGE),
      );
    }
  });

  it('is today after the plan too', () => {
    expect(decideEffectiveDate({ ...change, today: '2025-03-01' })).toBe('2025-03-01');
  });

  it('needs a reason where a value is changed or withdrawn', () => {
    for (const value of [10, null]) {
      expect(() => decideEffectiveDate({ ...change, value, reason: null })).toThrow(
        field('reason', ErrorCode.REASON_REQUIRED),
      );
    }
    expect(decideEffectiveDate({ ...change, value: null })).toBe('2022-08-16');
  });

  it('is today for a value set again after a withdrawal, which needs no reason', () => {
    const again = { ...first, previous: { value: null } };
    expect(decideEffectiveDate(again)).toBe('2022-08-16');
  });

  it('is asked for with a value where nothing is to be withdrawn; 0 is one', () => {
    for (const previous of [null, { value: null }]) {
      expect(() => decideEffectiveDate({ ...first, previous, value: null })).toThrow(
        field('value', ErrorCode.REQUIRED),
      );
    }
    expect(decideEffectiveDate({ ...first, value: 0 })).toBe('2021-01-01');
    expect(() => decideEffectiveDate({ ...first, value: Number.NaN })).toThrow(
      field('value', ErrorCode.NOT_A_NUMBER),
    );
  });
});
