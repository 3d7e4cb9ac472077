import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { selectDistrictTargets, selectTargets } from './target-version.js';
import { indicatorWith, targetsOf } from './indicator.fixture.js';

const version = (
  versionId: string,
  value: number | null,
  effectiveFrom: string,
  recordedAt = effectiveFrom,
) => ({
  key: 'y1',
  value,
  versionId,
  effectiveFrom,
  recordedAt,
});

describe('the version of a target (§4)', () => {
  it('is the latest in force at the end of the period', () => {
    const versions = [version('first', 30, '2021-01-01'), version('second', 40, '2021-07-01')];
    expect(selectTargets(versions, '2021-06-30')[0]).toMatchObject({ value: 30, versionId: 'first' });
    expect(selectTargets(versions, '2021-07-01')[0]).toMatchObject({ value: 40, versionId: 'second' });
  });

  it('of two from the same date is the one recorded last', () => {
    const early = version('early', 30, '2021-01-01', '2021-01-05T00:00:00Z');
    const late = version('late', 35, '2021-01-01', '2021-01-06T00:00:00Z');
    expect(selectTargets([late, early], '2021-12-31')[0]?.versionId).toBe('late');
  });

  it('is none before the first is in force', () => {
    expect(selectTargets([version('later', 30, '2022-01-01')], '2021-12-31')).toEqual([]);
  });

  it('withdrawn leaves no point', () => {
    const versions = [version('first', 30, '2021-01-01'), version('withdrawn', null, '2021-07-01')];
    expect(selectTargets(versions, '2021-06-30')).toHaveLength(1);
    expect(selectTargets(versions, '2021-07-01')).toEqual([]);
  });

  it('never rewrites the past: a version effective later changes no earlier reading', () => {
    const month = fc.integer({ min: 1, max: 12 }).map((each) => `2021-${String(each).padStart(2, '0')}-01`);
    const versions = fc.array(fc.record({ from: month, value: fc.integer() }));
    fc.assert(
      fc.property(versions, month, fc.integer(), (existing, on, value) => {
        const before = existing.map((each, index) => version(String(index), each.value, each.from));
        const changed = [...before, version('new', value, '2022-01-01')];
        expect(selectTargets(changed, on)).toEqual(selectTargets(before, on));
      }),
    );
  });
});

describe('a district override (§4)', () => {
  const indicator = indicatorWith({ baseline: 10, targets: targetsOf({ y1: 30, y2: 60 }) });

  it('replaces single points and keeps the others', () => {
    const { targets, baseline } = selectDistrictTargets(
      indicator,
      { targets: targetsOf({ y2: 50 }) },
      '2021-12-31',
    );
    expect(targets.map((point) => [point.key, point.value])).toEqual([
      ['y1', 30],
      ['y2', 50],
    ]);
    expect(baseline).toBe(10);
  });

  it('may carry a baseline, 0 included, also as a version', () => {
    expect(selectDistrictTargets(indicator, { baseline: 0, targets: [] }, '2021-12-31').baseline).toBe(0);
    const versioned = { targets: [{ key: 'baseline', value: 12, effectiveFrom: '2021-07-01' }] };
    expect(selectDistrictTargets(indicator, versioned, '2021-06-30').baseline).toBe(10);
    expect(selectDistrictTargets(indicator, versioned, '2021-07-01').baseline).toBe(12);
    expect(selectDistrictTargets(indicator, versioned, '2021-07-01').targets).toHaveLength(2);
  });
});
