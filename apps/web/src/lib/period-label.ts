import { periodWords } from '../messages/calendar-words.js';
import type { Locale } from '../messages/translator.js';

function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The name of a period by its key: '2022-Q2' → "2022년 2분기", '2021-2023' → "2021~2023 주기 말". An unknown key is shown as it is. */
export function periodLabel(key: string, locale: Locale): string {
  const words = periodWords[locale];
  const quarter = /^(\d{4})-Q([1-4])$/.exec(key);
  if (quarter) return fill(words.quarter, { year: quarter[1] ?? '', part: quarter[2] ?? '' });
  const half = /^(\d{4})-H([12])$/.exec(key);
  if (half) return fill(words.half, { year: half[1] ?? '', half: words.halves[Number(half[2]) - 1] ?? '' });
  if (/^\d{4}$/.test(key)) return fill(words.year, { year: key });
  const cycle = /^(\d{4})-(\d{4})(-M)?$/.exec(key);
  if (!cycle) return key;
  return fill(cycle[3] ? words.midpoint : words.cycle, { from: cycle[1] ?? '', to: cycle[2] ?? '' });
}

/** The name of a target's point: 'y2' → "2년차", '2022' → "2022년". */
export function targetPointLabel(key: string, locale: Locale): string {
  const words = periodWords[locale];
  const year = /^y([1-3])$/.exec(key);
  if (year) return fill(words.yearOfCycle, { year: year[1] ?? '' });
  return /^\d{4}$/.test(key) ? fill(words.calendarYear, { year: key }) : key;
}
