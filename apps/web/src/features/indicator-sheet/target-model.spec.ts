import { describe, expect, it } from '@jest/globals';
import {
  isInForce,
  listDistrictTargets,
  listSettablePoints,
  listTargetRows,
  previousValue,
  type TargetVersion,
} from './target-model.js';

const years = { from: 2021, to: 2024 };
const seongdong = { __typename: 'District' as const, code: '11200', name: '성동구' };

function versionOf(id: string, changes: Partial<TargetVersion>): TargetVersion {
  return {
    __typename: 'TargetVersion',
    id,
    pointKey: 'y1',
    value: 10,
    effectiveFrom: '2021-01-01',
    recordedAt: '2021-01-01T00:00:00Z',
    reason: null,
    source: 'FACT',
    district: null,
    recordedBy: null,
    ...changes,
  };
}

const first = versionOf('1', {});
const later = versionOf('2', { value: 0, effectiveFrom: '2022-07-01', recordedAt: '2022-06-01T00:00:00Z' });
const own = versionOf('3', { value: 7, district: seongdong });
const withdrawn = versionOf('4', {
  value: null,
  district: seongdong,
  effectiveFrom: '2023-01-01',
  recordedAt: '2023-01-01T00:00:00Z',
});

describe('the targets of an indicator', () => {
  it('offers years of the cycle where districts report and calendar years where the city does', () => {
    const target = {
      __typename: 'Target' as const,
      pointKey: 'y2',
      value: 0,
      effectiveFrom: '2021-01-01',
      source: 'FACT' as const,
    };
    const rows = listTargetRows({ scope: 'DISTRICT', targets: [target] }, years);
    expect(rows.map(({ pointKey, value }) => [pointKey, value])).toEqual([
      ['y1', null],
      ['y2', 0],
      ['y3', null],
    ]);
    expect(listSettablePoints('CITY', years, false)).toEqual(['2021', '2022', '2023', '2024']);
    expect(listSettablePoints('DISTRICT', years, true)).toEqual(['baseline', 'y1', 'y2', 'y3']);
  });

  it('keeps a point outside of the plan visible', () => {
    const target = {
      __typename: 'Target' as const,
      pointKey: '2030',
      value: 1,
      effectiveFrom: '2021-01-01',
      source: 'FACT' as const,
    };
    expect(listTargetRows({ scope: 'DISTRICT', targets: [target] }, years).at(-1)?.pointKey).toBe('2030');
  });

  it('tells the version that holds on a day from those before and after', () => {
    const all = [first, later];
    expect(all.map((version) => isInForce(version, all, '2022-06-30'))).toEqual([true, false]);
    expect(all.map((version) => isInForce(version, all, '2022-07-01'))).toEqual([false, true]);
  });

  it('shows what districts have of their own until it is withdrawn', () => {
    const all = [withdrawn, own, later, first];
    expect(listDistrictTargets(all, '2022-12-31')).toEqual([
      { district: seongdong, values: new Map([['y1', 7]]) },
    ]);
    expect(listDistrictTargets(all, '2023-01-01')).toEqual([]);
  });

  it('knows the value a change takes the place of, 0 among them, and that a first one has none', () => {
    const all = [withdrawn, own, later, first];
    expect(previousValue(all, 'y1', null)).toBe(0);
    expect(previousValue(all, 'y2', null)).toBeNull();
    expect(previousValue(all, 'y1', '11200')).toBeNull();
    expect(previousValue([own], 'y1', '11200')).toBe(7);
  });
});
