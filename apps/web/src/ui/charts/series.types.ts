import type { CellState, IndicatorKind, Interpolation, Status } from '@dure/domain/indicator/indicator.types';

/** One indicator over its cycle as the API's columns: `periods` gives the length of all but the targets' columns. */
export interface SeriesColumns {
  readonly baseline: number | null;
  readonly periods: readonly string[];
  /** Last day of each period. */
  readonly ends: readonly string[];
  readonly values: readonly (number | null)[];
  readonly states: readonly CellState[];
  /** What the target path asks for at each period's end. */
  readonly path: readonly (number | null)[];
  /** Null where nothing can be compared: a value without a target. */
  readonly statuses: readonly (Status | null)[];
  readonly zoneMedian: readonly (number | null)[];
  readonly targetValues: readonly number[];
  readonly targetEnds: readonly string[];
  readonly latestPeriod: string | null;
}

/** How an indicator is to be drawn. */
export interface SeriesForm {
  readonly kind: IndicatorKind;
  readonly interpolation: Interpolation;
  /** Amounts per year, read year-to-date: line and path begin anew each January. */
  readonly isFlow: boolean;
  /** First day of the path, where the baseline stands: the stage's planned start, or the cycle's first day. */
  readonly pathFrom: string;
}

/** Whether an indicator has yearly amounts (method §4): summed, not cumulative, not a ratio. */
export function isFlow(indicator: {
  readonly timeAggregation: string;
  readonly isCumulative: boolean;
  readonly numeratorLabel: string | null;
}): boolean {
  return indicator.timeAggregation === 'SUM' && !indicator.isCumulative && indicator.numeratorLabel === null;
}
