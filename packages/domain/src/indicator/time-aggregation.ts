import { yearOf } from '../cycle/calendar-date.js';
import type { Period } from '../cycle/period.js';
import type { Cell } from './cell.js';
import { type CoverageCounts, NO_COVERAGE, countCells, isReported } from './coverage.js';
import { isFlow, reportedShare } from './flow.js';
import type { IndicatorDefinition } from './indicator.definition.js';
import { CellState, Flag, Frequency, TimeAggregation } from './indicator.types.js';

/** One district's cells read together up to a date (method §6). */
export interface TimedValue {
  /** WITHHELD keeps its figures for an aggregate over districts; they are not for showing. */
  readonly state: CellState;
  /** Null although reported: 0/0, or an aggregation that is a defect. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The newest period the value contains. */
  readonly valuePeriod: Period | null;
  /** The newest period that is due. */
  readonly duePeriod: Period | null;
  readonly counts: CoverageCounts;
  /** Part of the due time the value stands for; below 1 only in a flow with missing cells. */
  readonly share: number;
  readonly flags: readonly Flag[];
}

type Figures = Pick<Cell, 'value' | 'numerator' | 'denominator'>;

const NO_FIGURES: Figures = { value: null, numerator: null, denominator: null };

/**
 * Reads the due cells of one indicator in one district together (method §6). LAST takes the newest, and
 * carries an earlier one forward if it is missing; so does a cumulative SUM within its year. SUM, MEAN and
 * MAX take the cells of the newest due period's year, of the whole cycle at frequency CYCLE. `cells` are
 * those due, in order.
 */
export function aggregateOverTime(indicator: IndicatorDefinition, cells: readonly Cell[]): TimedValue {
  const newest = cells.at(-1);
  if (newest === undefined) return timedValue(CellState.NOT_DUE, NO_FIGURES, null, null, NO_COVERAGE, []);
  const window = cellsToDate(indicator, cells, newest);
  const flags: Flag[] = indicator.isCumulative && hasFallen(window, indicator) ? [Flag.CUMULATIVE_FELL] : [];

  if (indicator.timeAggregation === TimeAggregation.LAST) return latest(indicator, cells, newest, flags);
  if (indicator.timeAggregation === TimeAggregation.SUM && indicator.isCumulative) {
    return latest(indicator, window, newest, flags);
  }
  return overWindow(indicator, window, newest, flags);
}

/** The figures of a cell; a ratio is always computed from its parts, 0/0 has no value. */
export function figuresOf(indicator: IndicatorDefinition, cell: Figures): Figures {
  const { numerator, denominator } = cell;
  if (!indicator.hasRatio || numerator === null || denominator === null) return cell;
  return { value: ratioOf(indicator, numerator, denominator), numerator, denominator };
}

function ratioOf(indicator: IndicatorDefinition, numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : (indicator.scale * numerator) / denominator;
}

function cellsToDate(indicator: IndicatorDefinition, cells: readonly Cell[], newest: Cell): readonly Cell[] {
  if (indicator.frequency === Frequency.CYCLE) return cells;
  const year = yearOf(newest.period.to);
  return cells.filter((cell) => yearOf(cell.period.to) === year);
}

function latest(
  indicator: IndicatorDefinition,
  cells: readonly Cell[],
  newest: Cell,
  flags: readonly Flag[],
): TimedValue {
  const counts = countCells([newest.state]);
  const isMissing = newest.state === CellState.MISSING;
  const source = isMissing ? cells.findLast((cell) => isReported(cell.state)) : newest;
  if (source === undefined || !isReported(source.state)) {
    return timedValue(newest.state, NO_FIGURES, null, newest.period, counts, flags);
  }
  const figures = figuresOf(indicator, source);
  const all = [...flags, ...flagsOf(figures), ...(isMissing ? [Flag.CARRIED_FORWARD] : [])];
  return timedValue(source.state, figures, source.period, newest.period, counts, all);
}

function overWindow(
  indicator: IndicatorDefinition,
  window: readonly Cell[],
  newest: Cell,
  flags: readonly Flag[],
): TimedValue {
  const counts = countCells(window.map((cell) => cell.state));
  const reported = window.filter((cell) => isReported(cell.state));
  const last = reported.at(-1);
  if (last === undefined) {
    const state = counts.expected > 0 ? CellState.MISSING : CellState.NOT_APPLICABLE;
    return timedValue(state, NO_FIGURES, null, newest.period, counts, flags);
  }
  const isDefect = indicator.timeAggregation === TimeAggregation.MEAN && indicator.isCumulative;
  const figures = isDefect ? NO_FIGURES : combine(indicator, reported);
  const share = isFlow(indicator) ? reportedShare(window) : 1;
  const all = [...flags, ...(isDefect ? [Flag.CUMULATIVE_MEAN] : flagsOf(figures))];
  const needsParts = indicator.hasRatio && indicator.timeAggregation !== TimeAggregation.MAX;
  const partless = needsParts ? reported.filter(isWithoutParts).length : 0;
  const shown = { ...counts, reported: counts.reported - partless };
  if (share < 1) all.push(Flag.PARTIAL_SUM);
  return timedValue(
    stateOf(indicator, reported, figures),
    figures,
    last.period,
    newest.period,
    shown,
    all,
    share,
  );
}

function isWithoutParts(cell: Cell): boolean {
  return cell.state !== CellState.WITHHELD && (cell.numerator === null || cell.denominator === null);
}

function combine(indicator: IndicatorDefinition, reported: readonly Cell[]): Figures {
  if (indicator.timeAggregation === TimeAggregation.MAX) return greatest(indicator, reported);
  // Percentages are never averaged: a ratio is summed in both of its parts.
  if (indicator.hasRatio) {
    const whole = reported.filter((cell) => cell.numerator !== null && cell.denominator !== null);
    if (whole.length === 0) return NO_FIGURES;
    const numerator = sum(whole.map((cell) => cell.numerator ?? 0));
    const denominator = sum(whole.map((cell) => cell.denominator ?? 0));
    return { value: ratioOf(indicator, numerator, denominator), numerator, denominator };
  }
  const values = reported.flatMap((cell) => (cell.value === null ? [] : [cell.value]));
  if (values.length === 0) return NO_FIGURES;
  const isMean = indicator.timeAggregation === TimeAggregation.MEAN;
  return { ...NO_FIGURES, value: isMean ? sum(values) / values.length : sum(values) };
}

function greatest(indicator: IndicatorDefinition, reported: readonly Cell[]): Figures {
  let found: Figures | null = null;
  for (const cell of reported) {
    const figures = figuresOf(indicator, cell);
    if (figures.value !== null && (found?.value == null || figures.value > found.value)) found = figures;
  }
  return found ?? figuresOf(indicator, reported.at(-1) ?? NO_FIGURES);
}

/**
 * From a sum of which just one part is withheld, that part could be subtracted (method §2); a maximum may be
 * that part.
 */
function stateOf(indicator: IndicatorDefinition, reported: readonly Cell[], figures: Figures): CellState {
  const withheld = reported.filter((cell) => cell.state === CellState.WITHHELD);
  const isSingled =
    indicator.timeAggregation === TimeAggregation.MAX ? withheld.length > 0 : withheld.length === 1;
  if (isSingled || (withheld.length > 0 && figures.value === null)) return CellState.WITHHELD;
  const isCorrected = reported.some((cell) => cell.state === CellState.UNDER_CORRECTION);
  return isCorrected ? CellState.UNDER_CORRECTION : CellState.VALUE;
}

/**
 * Whether a running total fell within its year; of a ratio it is the parts that only grow, not the
 * percentage.
 */
function hasFallen(window: readonly Cell[], indicator: IndicatorDefinition): boolean {
  const reported = window.filter((cell) => isReported(cell.state));
  return reported.some((cell, index) => {
    const before = reported[index - 1];
    if (before === undefined) return false;
    return indicator.hasRatio
      ? isLess(cell.numerator, before.numerator) || isLess(cell.denominator, before.denominator)
      : isLess(cell.value, before.value);
  });
}

function isLess(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a < b;
}

function flagsOf(figures: Figures): Flag[] {
  return figures.value === null && figures.denominator === 0 ? [Flag.ZERO_DENOMINATOR] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function timedValue(
  state: CellState,
  figures: Figures,
  valuePeriod: Period | null,
  duePeriod: Period | null,
  counts: CoverageCounts,
  flags: readonly Flag[],
  share = 1,
): TimedValue {
  const { value, numerator, denominator } = figures;
  return { state, value, numerator, denominator, valuePeriod, duePeriod, counts, share, flags };
}
