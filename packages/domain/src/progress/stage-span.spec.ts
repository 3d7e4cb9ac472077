import { describe, expect, it } from '@jest/globals';
import { listStageSpans } from './stage-span.js';

const cycle = { from: 2021, to: 2023 };

describe('Where a stage lies', () => {
  it('is counted in months of the cycle, whole months on both sides', () => {
    const stage = { id: 'b', code: 'B', startMonth: 4, endMonth: 15, recurrence: 'ONCE' } as const;
    expect(listStageSpans(stage, cycle)).toEqual([{ from: '2021-04-01', to: '2022-03-31' }]);
  });

  it('ends with the cycle at month 36', () => {
    const stage = { id: 'd', code: 'D', startMonth: 22, endMonth: 36, recurrence: 'ONCE' } as const;
    expect(listStageSpans(stage, cycle)).toEqual([{ from: '2022-10-01', to: '2023-12-31' }]);
  });

  it('comes back in every year if it recurs', () => {
    const stage = { id: 'a', code: 'A', startMonth: 1, endMonth: 3, recurrence: 'YEAR' } as const;
    expect(listStageSpans(stage, cycle)).toEqual([
      { from: '2021-01-01', to: '2021-03-31' },
      { from: '2022-01-01', to: '2022-03-31' },
      { from: '2023-01-01', to: '2023-03-31' },
    ]);
  });
});
