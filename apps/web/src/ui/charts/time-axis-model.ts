import { monthsAtEndOf, monthsAtStartOf } from '@dure/domain/cycle/calendar-date';

export const monthsPerYear = 12;
const monthsPerQuarter = 3;

/** A year as it stands on the axis. */
export interface AxisYear {
  readonly year: number;
  /** 1-based from the axis' first year on. */
  readonly yearOfCycle: number;
  readonly leftPercent: number;
  readonly widthPercent: number;
}

/** One axis of whole calendar years that several charts share; positions are months from its first day. */
export interface TimeAxis {
  readonly fromYear: number;
  readonly toYear: number;
  /** Length of the axis in months. */
  readonly months: number;
  readonly years: readonly AxisYear[];
  /** Where quarters begin inside of the years, in percent of the length. */
  readonly quarterPercents: readonly number[];
}

/** The axis of the years `from` to `to`, both inclusive. */
export function createTimeAxis(span: { readonly from: number; readonly to: number }): TimeAxis {
  const count = Math.max(1, span.to - span.from + 1);
  const months = count * monthsPerYear;
  const years = Array.from({ length: count }, (_, index) => ({
    year: span.from + index,
    yearOfCycle: index + 1,
    leftPercent: (index / count) * 100,
    widthPercent: 100 / count,
  }));
  const quarterPercents = Array.from({ length: months / monthsPerQuarter }, (_, index) => index)
    .filter((index) => (index * monthsPerQuarter) % monthsPerYear !== 0)
    .map((index) => ((index * monthsPerQuarter) / months) * 100);
  return { fromYear: span.from, toYear: span.to, months, years, quarterPercents };
}

function monthsBefore(axis: TimeAxis): number {
  return axis.fromYear * monthsPerYear;
}

/** Months from the axis' first day to the beginning of a date; negative before it. */
export function positionAtStart(axis: TimeAxis, date: string): number {
  return monthsAtStartOf(date) - monthsBefore(axis);
}

/** Months from the axis' first day to the end of a date. */
export function positionAtEnd(axis: TimeAxis, date: string): number {
  return monthsAtEndOf(date) - monthsBefore(axis);
}

/** A position in percent of the axis' length, kept inside of it. */
export function percentAt(axis: TimeAxis, position: number): number {
  return (Math.min(Math.max(position, 0), axis.months) / axis.months) * 100;
}

/** Whether the end of a date lies on the axis. */
export function isOnAxis(axis: TimeAxis, date: string): boolean {
  const position = positionAtEnd(axis, date);
  return position > 0 && position <= axis.months;
}
