import { describe, expect, it } from '@jest/globals';
import { formatDate, formatDateAndTime, formatInstant, formatTime } from './format-date.js';

describe('dates', () => {
  it('puts the weekday in brackets without a space before, as Korean offices write it', () => {
    expect(formatDate('2021-04-01', 'ko')).toBe('2021. 4. 1.(목)');
    expect(formatDate('2022-01-02', 'ko')).toBe('2022. 1. 2.(일)');
    expect(formatDate('2024-02-29', 'ko')).toBe('2024. 2. 29.(목)');
  });

  it('names the month in English', () => {
    expect(formatDate('2021-04-01', 'en')).toBe('1 Apr 2021');
  });

  it('adds the time of the day in 24 hours', () => {
    expect(formatDateAndTime('2021-04-01', '14:00:00', 'ko')).toBe('2021. 4. 1.(목) 14:00');
  });

  it('shows an instant on the day it has in Seoul, wherever the browser is', () => {
    expect(formatInstant('2021-03-31T15:30:00Z', 'ko')).toBe('2021. 4. 1.(목) 00:30');
    expect(formatTime('2021-04-01T05:02:59.999Z')).toBe('14:02');
  });
});
