import type { CalendarDate } from '../cycle/calendar-date.js';
import type { Period } from '../cycle/period.js';
import { isReported } from './coverage.js';
import { CellState } from './indicator.types.js';

/** What was approved for one indicator × district × period. */
export interface ReportedCell {
  /** Key of the period. */
  readonly period: string;
  readonly state: 'VALUE' | 'NOT_APPLICABLE' | 'WITHHELD' | 'UNDER_CORRECTION';
  /** 0 is a value; null where 0/0 was reported, or where the reader may not see it. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A cell in exactly one state (method §2). */
export interface Cell {
  readonly period: Period;
  readonly state: CellState;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Reported cells by the key of their period. */
export type CellsByPeriod = ReadonlyMap<string, ReportedCell>;

export function indexCells(cells: readonly ReportedCell[]): CellsByPeriod {
  return new Map(cells.map((cell) => [cell.period, cell]));
}

function emptyCell(period: Period, state: CellState): Cell {
  return { period, state, value: null, numerator: null, denominator: null };
}

/**
 * The cells of the periods that fall due, each in the state it has on `on` (method §2, in the periods'
 * order): NOT_DUE until the period has ended, then what was reported, else MISSING. NOT_APPLICABLE lasts to
 * the end of the cycle: it is asked for once, and only a later value ends it.
 */
export function listCells(periods: readonly Period[], reported: CellsByPeriod, on: CalendarDate): Cell[] {
  const cells: Cell[] = [];
  let isNotApplicable = false;
  for (const period of periods) {
    if (period.to > on) {
      cells.push(emptyCell(period, CellState.NOT_DUE));
      continue;
    }
    const report = reported.get(period.key);
    if (report) isNotApplicable = report.state === CellState.NOT_APPLICABLE;
    if (report && isReported(report.state)) {
      const { state, value, numerator, denominator } = report;
      cells.push({ period, state, value, numerator, denominator });
    } else {
      cells.push(emptyCell(period, isNotApplicable ? CellState.NOT_APPLICABLE : CellState.MISSING));
    }
  }
  return cells;
}

/** State on a date of the cell of one period; a period that never falls due is NOT_DUE. */
export function cellStateAt(
  key: string,
  periods: readonly Period[],
  reported: CellsByPeriod,
  on: CalendarDate,
): CellState {
  const cell = listCells(periods, reported, on).find((each) => each.period.key === key);
  return cell?.state ?? CellState.NOT_DUE;
}
