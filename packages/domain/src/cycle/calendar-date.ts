/** A calendar date 'YYYY-MM-DD'. Dates compare as strings; no rule sees a clock or a time zone. */
export type CalendarDate = string;

const MILLISECONDS_PER_DAY = 86_400_000;

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
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
  return `${pad(year, 4)}-${pad(month, 2)}-01`;
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`;
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
 * Months on the same axis at the end of the day; whole at the last of a month. Plans, stages and periods are laid out in
 * months, so that the end of June is half of the year in a leap year too.
 */
export function monthsAtEndOf(date: CalendarDate): number {
  return monthPosition(date, Number(date.slice(8, 10)));
}

function monthPosition(date: CalendarDate, daysGone: number): number {
  const [year, month] = [yearOf(date), monthOf(date)];
  const whole = year * 12 + month - 1;
  return daysGone === 0 ? whole : whole + daysGone / daysInMonth(year, month);
}
