/** A calendar date 'YYYY-MM-DD'. Dates compare as strings; no rule sees a clock or a time zone. */
export type CalendarDate = string;

const MILLISECONDS_PER_DAY = 86_400_000;

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

// By table and not by Date: a recomputation asks for it some ten thousand times.
function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (DAYS_OF_MONTHS[month - 1] ?? 0);
}

/** Whether the text is a date that exists, written 'YYYY-MM-DD' from the year 1000 on. */
export function isCalendarDate(text: string): boolean {
  const parts = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** Month 1–12. */
export function monthOf(date: CalendarDate): number {
  return Number(date.slice(5, 7));
}

export function firstDayOfMonth(year: number, month: number): CalendarDate {
  return `${year}-${twoDigits(month)}-01`;
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return `${year}-${twoDigits(month)}-${twoDigits(daysInMonth(year, month))}`;
}

export function firstDayOfYear(year: number): CalendarDate {
  return firstDayOfMonth(year, 1);
}

export function lastDayOfYear(year: number): CalendarDate {
  return lastDayOfMonth(year, 12);
}

/** Whole days from one date to another, negative if `to` is the earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY;
}

/** Months on a continuous axis at the beginning of the day; whole at the first of a month. */
export function monthsAtStartOf(date: CalendarDate): number {
  return monthPosition(date, Number(date.slice(8, 10)) - 1);
}

/**
 * Months on the same axis at the end of the day; whole at the last of a month. Plans, stages and periods are
 * laid out in months, so that the end of June is half of the year in a leap year too.
 */
export function monthsAtEndOf(date: CalendarDate): number {
  return monthPosition(date, Number(date.slice(8, 10)));
}

function monthPosition(date: CalendarDate, daysGone: number): number {
  const [year, month] = [yearOf(date), monthOf(date)];
  const whole = year * 12 + month - 1;
  return daysGone === 0 ? whole : whole + daysGone / daysInMonth(year, month);
}
