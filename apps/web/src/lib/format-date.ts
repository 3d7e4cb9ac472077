import { koreanWeekdays } from '../messages/calendar-words.js';
import type { Locale } from '../messages/translator.js';

interface DateParts {
  year: number;
  month: number;
  day: number;
}

function dateParts(isoDate: string): DateParts {
  const [year = NaN, month = NaN, day = NaN] = isoDate.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** A business date ("2021-04-01") as "2021. 4. 1.(목)". `Intl` puts a space before the bracket, so this is written out. */
export function formatDate(isoDate: string, locale: Locale): string {
  const { year, month, day } = dateParts(isoDate);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (locale === 'en') {
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
  }
  return `${year}. ${month}. ${day}.(${koreanWeekdays[date.getUTCDay()]})`;
}

/** "2021. 4. 1.(목) 14:00": a date and a time of the day as they stand in a session's record. */
export function formatDateAndTime(isoDate: string, time: string, locale: Locale): string {
  return `${formatDate(isoDate, locale)} ${time.slice(0, 5)}`;
}

/** An instant ("2021-04-01T05:00:00Z") in the plan's time zone, to the minute. */
export function formatInstant(instant: string, locale: Locale, timeZone = 'Asia/Seoul'): string {
  const { date, time } = localParts(instant, timeZone);
  return formatDateAndTime(date, time, locale);
}

/** The time of the day of an instant, "14:02". */
export function formatTime(instant: string, timeZone = 'Asia/Seoul'): string {
  return localParts(instant, timeZone).time;
}

function localParts(instant: string, timeZone: string): { date: string; time: string } {
  // The Swedish locale writes "2021-04-01 14:00", which is the ISO order.
  const text = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  );
  const [date = '', time = ''] = text.split(' ');
  return { date, time };
}
