import { describe, expect, it } from '@jest/globals';
import { getReadablePeriod } from './readable-period.js';

const plan = { from: 2021, to: 2023 };
const cycles = [{ from: 2022, to: 2024 }];
const at = (key: string | null, today = '2024-01-22') => getReadablePeriod(plan, cycles, key, today).key;
const refusal = (code: string) => expect.objectContaining({ code, field: 'period' });

describe('The quarter that is read', () => {
  it('is the last closed one unless another is asked for', () => {
    expect(at(null)).toBe('2023-Q4');
    expect(at('2021-Q1')).toBe('2021-Q1');
  });

  it('is not one that still runs, not even on its last day', () => {
    expect(() => at('2024-Q1')).toThrow(refusal('PERIOD_NOT_DUE'));
    expect(() => at('2023-Q4', '2023-12-31')).toThrow(refusal('PERIOD_NOT_DUE'));
  });

  it('lies in the years of the plan and its cycles', () => {
    expect(at('2024-Q1', '2030-01-01')).toBe('2024-Q1');
    expect(() => at('2025-Q1', '2030-01-01')).toThrow(refusal('PERIOD_UNKNOWN'));
    expect(() => at('2020-Q4')).toThrow(refusal('PERIOD_UNKNOWN'));
  });

  it('is a quarter and nothing else', () => {
    for (const key of ['2023', '2023-H1', '2021-2023', 'spring', '']) {
      expect(() => at(key)).toThrow(refusal('PERIOD_UNKNOWN'));
    }
  });

  it('is the first of the plan as long as none is over', () => {
    expect(at(null, '2020-05-01')).toBe('2021-Q1');
  });
});
