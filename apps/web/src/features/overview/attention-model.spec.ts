import { describe, expect, it } from '@jest/globals';
import { groupByDistrict } from './attention-model.js';

const district = (code: string) => ({ code, name: `${code}구` });

describe('what needs attention', () => {
  it('is told by district in official order, counted, each indicator named once', () => {
    const indicator = { code: '1-1-P1', title: '이관율' };
    const groups = groupByDistrict([
      { task: { code: '1-2' }, indicator: null, district: district('2') },
      { task: { code: '1-1' }, indicator, district: district('1') },
      { task: { code: '1-1' }, indicator, district: district('1') },
    ]);
    expect(groups).toEqual([
      { code: '1', name: '1구', count: 2, about: ['1-1-P1 이관율'] },
      { code: '2', name: '2구', count: 1, about: ['1-2'] },
    ]);
  });
});
