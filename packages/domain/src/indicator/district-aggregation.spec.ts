import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DistrictMember, aggregateAlike, aggregateOverDistricts } from './district-aggregation.js';

function member(code: string, value: number | null, changes: Partial<DistrictMember> = {}): DistrictMember {
  return { code, value, numerator: null, denominator: null, weight: null, isWithheld: false, ...changes };
}
function ratio(code: string, numerator: number, denominator: number): DistrictMember {
  const value = denominator === 0 ? null : (100 * numerator) / denominator;
  return member(code, value, { numerator, denominator });
}
const members = [member('a', 1), member('b', 2), member('c', 9), member('d', 0)];

describe('aggregation over districts (§6)', () => {
  it('adds, averages and finds the middle, a district at 0 included', () => {
    expect(aggregateOverDistricts('SUM', members, 1).value).toBe(12);
    expect(aggregateOverDistricts('MEAN', members, 1).value).toBe(3);
    expect(aggregateOverDistricts('MEDIAN', members, 1).value).toBe(1.5);
    expect(aggregateOverDistricts('MEDIAN', members.slice(0, 3), 1).value).toBe(2);
  });

  it('takes a ratio from the sums of its parts, never as a mean of percentages', () => {
    const aggregate = aggregateOverDistricts('RATIO', [ratio('a', 1, 1), ratio('b', 0, 9)], 100);
    expect(aggregate).toMatchObject({ value: 10, numerator: 1, denominator: 10 });
  });

  it('takes the mean of a survey from scores and respondents', () => {
    const scores = [ratio('a', 30, 10), ratio('b', 200, 40)];
    expect(aggregateOverDistricts('RATIO', scores, 1).value).toBe(4.6);
  });

  it('counts 0/0 as reported and adds nothing', () => {
    const aggregate = aggregateOverDistricts('RATIO', [ratio('a', 1, 2), ratio('b', 0, 0)], 100);
    expect(aggregate).toMatchObject({ value: 50, leftOut: [], flags: [] });
    expect(aggregate.counted).toHaveLength(2);
  });

  it('gives no value when the denominators add up to 0', () => {
    const aggregate = aggregateOverDistricts('RATIO', [ratio('a', 0, 0), ratio('b', 0, 0)], 100);
    expect(aggregate).toMatchObject({ value: null, flags: ['ZERO_DENOMINATOR'] });
  });

  it('leaves out and lists a cell without its denominator or its weight', () => {
    expect(aggregateOverDistricts('RATIO', [ratio('a', 1, 2), member('b', 90)], 100)).toMatchObject({
      value: 50,
      leftOut: ['b'],
    });
    const weighted = [member('a', 10, { weight: 3 }), member('b', 20, { weight: 1 }), member('c', 99)];
    expect(aggregateOverDistricts('POPULATION_WEIGHTED', weighted, 1)).toMatchObject({
      value: 12.5,
      leftOut: ['c'],
    });
  });

  it('has nothing to aggregate where only the city reports', () => {
    expect(aggregateOverDistricts('CITY_ONLY', members, 1).value).toBeNull();
  });

  it('withholds an aggregate from which one withheld district could be subtracted', () => {
    const one = [...members, member('e', 2, { isWithheld: true })];
    expect(aggregateOverDistricts('SUM', one, 1).isWithheld).toBe(true);
    expect(aggregateOverDistricts('SUM', [...one, member('f', 3, { isWithheld: true })], 1)).toMatchObject({
      value: 17,
      isWithheld: false,
    });
  });

  it('does not need to withhold what a masked district is not part of', () => {
    const masked = member('e', null, { isWithheld: true });
    expect(aggregateOverDistricts('SUM', [...members, masked], 1)).toMatchObject({
      value: 12,
      leftOut: [],
      isWithheld: false,
    });
  });

  it('weights the targets of a ratio with the reported denominators', () => {
    const targets = new Map([
      ['a', 80],
      ['b', 40],
    ]);
    const target = aggregateAlike(
      'RATIO',
      [ratio('a', 1, 1), ratio('b', 0, 3)],
      ({ code }) => targets.get(code) ?? null,
    );
    expect(target).toBe(50);
  });

  it('aggregates targets over the same members as the values', () => {
    const target = (each: DistrictMember) => (each.code === 'c' ? null : 10);
    expect(aggregateAlike('SUM', members, target)).toBe(30);
    expect(aggregateAlike('MEDIAN', members, target)).toBe(10);
    expect(aggregateAlike('SUM', [], target)).toBeNull();
  });

  it('gives a ratio between the least and the greatest of its districts, whatever their order', () => {
    const part = fc.tuple(fc.nat(100), fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 25 }), (parts) => {
        const given = parts.map(([n, d], index) => ratio(String(index), Math.min(n, d), d));
        const value = aggregateOverDistricts('RATIO', given, 100).value ?? -1;
        const values = given.map((each) => each.value ?? 0);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(aggregateOverDistricts('RATIO', [...given].reverse(), 100).value).toBe(value);
      }),
    );
  });
});
