import { describe, expect, it } from '@jest/globals';
import type { Diagnosis } from './diagnosis-model.js';
import { listCountedDays, topOf, type History } from './history-model.js';

const now: Diagnosis = {
  __typename: 'Diagnosis',
  findings: [],
  counts: { __typename: 'DiagnosisCounts', must: 1, should: 2, hint: 0 },
  tasks: 4,
  monitorableTasks: 3,
  asOf: '2024-01-22',
};
const history = (dates: string[]): History => ({
  __typename: 'DiagnosisHistory',
  dates,
  must: dates.map(() => 9),
  should: dates.map(() => 8),
  hint: dates.map(() => 7),
  tasks: dates.map(() => 6),
  monitorableTasks: dates.map(() => 5),
});

describe('the counts over time', () => {
  it('end with what the page shows, in place of the same day’s count', () => {
    const days = listCountedDays(history(['2024-01-12', '2024-01-22']), now);
    expect(days.map(({ date, x, must }) => [date, x, must])).toEqual([
      ['2024-01-12', 0, 9],
      ['2024-01-22', 10, 1],
    ]);
  });

  it('begin with the page’s own where nothing was counted yet', () => {
    expect(listCountedDays(null, now)).toHaveLength(1);
    expect(listCountedDays(history([]), now)).toMatchObject([{ x: 0, tasks: 4, monitorableTasks: 3 }]);
  });

  it('leave out days to come, which a date held still has behind it', () => {
    expect(listCountedDays(history(['2026-11-24']), now).map(({ date }) => date)).toEqual(['2024-01-22']);
  });

  it('have an axis of some height', () => {
    expect(topOf(listCountedDays(null, now))).toBe(4);
    expect(topOf(listCountedDays(history(['2024-01-12']), now))).toBe(9);
  });
});
