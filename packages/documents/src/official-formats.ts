import type { CalendarDate } from '@dure/domain/cycle/calendar-date';
import { official } from './messages/ko/official-document.js';

/** "2024-01-22" as offices write it: 2024. 1. 22. */
export function officialDate(date: CalendarDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return official.date(year, month, day);
}

/** A value with its thousands apart and at most two decimals; 0 is 0, none a dash. */
export function officialNumber(value: number | null): string {
  if (value === null) return official.none;
  return value.toLocaleString('ko-KR', { maximumFractionDigits: 2 }).replace(/^-0$/, '0').replace('-', '−');
}

const romanDigits = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'Ⅹ'],
  [9, 'Ⅸ'],
  [8, 'Ⅷ'],
  [7, 'Ⅶ'],
  [6, 'Ⅵ'],
  [5, 'Ⅴ'],
  [4, 'Ⅳ'],
  [3, 'Ⅲ'],
  [2, 'Ⅱ'],
  [1, 'Ⅰ'],
] as const;

/** The number of a chapter, from 1: Ⅰ, Ⅱ, … ⅩⅠ. */
export function romanNumber(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, digit] of romanDigits) {
    while (rest >= size) {
      text += digit;
      rest -= size;
    }
  }
  return text;
}
