import { describe, expect, it } from '@jest/globals';
import { CalendarDate } from './calendar-date.scalar.js';

describe('Date', () => {
  it.each(['2024-01-22', '2024-02-29', '0001-01-01'])('accepts the day %s', (day) => {
    expect(CalendarDate.parseValue(day)).toBe(day);
  });

  it.each(['2023-02-29', '2024-13-01', '2024-1-2', '20240122', '2024-01-22T00:00:00Z', '', 20240122, null])(
    'refuses %j, which is no day of the calendar',
    (value) => {
      expect(() => CalendarDate.parseValue(value)).toThrow('must be a day of the calendar');
    },
  );

  it('sends a day as it is', () => {
    expect(CalendarDate.serialize('2024-01-22')).toBe('2024-01-22');
    expect(() => CalendarDate.serialize(new Date())).toThrow();
  });
});
