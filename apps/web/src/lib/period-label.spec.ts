import { describe, expect, it } from '@jest/globals';
import { periodLabel, targetPointLabel } from './period-label.js';

describe('the name of a period', () => {
  it.each([
    ['2022-Q2', '2022년 2분기', 'Q2 2022'],
    ['2022-H1', '2022년 상반기', 'first half 2022'],
    ['2022-H2', '2022년 하반기', 'second half 2022'],
    ['2022', '2022년', '2022'],
    ['2021-2023', '2021~2023 주기 말', 'end of cycle 2021–2023'],
    ['2021-2023-M', '2021~2023 주기 중간', 'middle of cycle 2021–2023'],
  ])('of %s is %s', (key, korean, english) => {
    expect(periodLabel(key, 'ko')).toBe(korean);
    expect(periodLabel(key, 'en')).toBe(english);
  });

  it('of a key it does not know is the key', () => {
    expect(periodLabel('2022-Q5', 'ko')).toBe('2022-Q5');
  });
});

describe('the name of a target’s point', () => {
  it('tells years of the cycle from calendar years', () => {
    expect(targetPointLabel('y2', 'ko')).toBe('2년차');
    expect(targetPointLabel('2022', 'ko')).toBe('2022년');
    expect(targetPointLabel('y2', 'en')).toBe('year 2');
  });
});
