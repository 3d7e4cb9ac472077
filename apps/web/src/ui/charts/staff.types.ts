import type { CellState, IndicatorKind, Status } from '@dure/domain/indicator/indicator.types';
import type { ValueScale } from './value-scale-model.js';

/** A period of an indicator on the axis. */
export interface StaffPoint {
  readonly index: number;
  readonly period: string;
  readonly state: CellState;
  readonly status: Status | null;
  /** Null unless the state is VALUE or UNDER_CORRECTION; 0 is a value. */
  readonly value: number | null;
  /** What the path asks for at the period's end. */
  readonly expected: number | null;
  /** Position of the period's end, in months. */
  readonly x: number;
  /** Where its bar begins and ends, in months. */
  readonly barFrom: number;
  readonly barTo: number;
  /** Height of the mark: the value, or for a cell without one the floor of the staff, so that nobody reads a value from it. */
  readonly y: number;
  /** The column to point at. */
  readonly leftPercent: number;
  readonly widthPercent: number;
}

/** A place on the axis with the lines' heights there; null breaks a line. */
export interface StaffRow {
  readonly x: number;
  readonly value: number | null;
  readonly path: number | null;
  readonly median: number | null;
}

/** A value at a place of the axis. */
export interface StaffMark {
  readonly x: number;
  readonly value: number;
}

/** What stands in a label: the value with its status, why there is none, or a number that was planned. */
export type StaffLabelContent =
  | {
      readonly kind: 'CELL';
      readonly state: CellState;
      readonly value: number | null;
      readonly status: Status | null;
    }
  | { readonly kind: 'BASELINE' | 'TARGET'; readonly value: number };

/** A label on its own ground; it begins at its place or stands in the middle of it. */
export interface StaffLabel {
  readonly key: string;
  readonly content: StaffLabelContent;
  readonly anchor: 'start' | 'middle';
  readonly leftPercent: number;
  readonly topPercent: number;
}

/** Everything a staff (보표) shows: one indicator on the shared time axis. */
export interface Staff {
  readonly kind: IndicatorKind;
  readonly months: number;
  readonly scale: ValueScale;
  readonly isStepped: boolean;
  readonly rows: readonly StaffRow[];
  readonly points: readonly StaffPoint[];
  readonly baseline: StaffMark | null;
  readonly finalTarget: StaffMark | null;
  readonly labels: readonly StaffLabel[];
}
