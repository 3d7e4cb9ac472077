import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  daysBetween,
  isCalendarDate,
  lastDayOfMonth,
  monthsAtEndOf,
  monthsAtStartOf,
} from './calendar-date.js';

describe('a calendar date', () => {
  it.each(['2021-02-29', '2021-13-01', '2021-00-10', '2021-1-1', '21-01-01', '2021-04-31', ''])(
    'does not take %p for a date',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );

  it('knows the leap day', () => {
    expect(isCalendarDate('2024-02-29')).toBe(true);
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  });

  it('agrees with the calendar on the length of every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const expected = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
        expect(lastDayOfMonth(year, month)).toBe(expected);
      }),
    );
  });

  it('counts whole days, backwards too', () => {
    expect(daysBetween('2021-12-31', '2022-01-01')).toBe(1);
    expect(daysBetween('2024-03-01', '2024-02-01')).toBe(-29);
  });

  it('puts the end of June in the middle of any year', () => {
    for (const year of [2021, 2024]) {
      expect(monthsAtEndOf(`${year}-06-30`) - monthsAtStartOf(`${year}-01-01`)).toBe(6);
    }
  });

  it('lets the end of a month be the start of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 11 }), (year, month) => {
        const next = `${year}-${String(month + 1).padStart(2, '0')}-01`;
        expect(monthsAtEndOf(lastDayOfMonth(year, month))).toBe(monthsAtStartOf(next));
      }),
    );
  });
});
