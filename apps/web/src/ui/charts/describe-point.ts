import type { CellState, Status } from '@dure/domain/indicator/indicator.types';
import { formatWithUnit } from '../../lib/format-number.js';
import { shortUnit } from './short-unit.js';
import type { StaffPoint } from './staff.types.js';

/** The words a point is told with. */
export interface PointWords {
  period(key: string): string;
  cell(state: CellState): string;
  status(status: Status): string;
  path(value: string): string;
}

/** A point for readers and tooltips: "2022년 1분기: 62.5%, 경로 60.0%, 정상추진"; a cell without a value says why. */
export function describePoint(point: StaffPoint, unit: string, words: PointWords): string {
  const { state, value, expected, status } = point;
  const print = (number: number) => formatWithUnit(number, shortUnit(unit));
  const parts =
    value === null ? [words.cell(state)] : [print(value), ...(state === 'VALUE' ? [] : [words.cell(state)])];
  if (value !== null && status !== null) parts.push(words.status(status));
  if (expected !== null) parts.push(words.path(print(expected)));
  return `${words.period(point.period)}: ${parts.join(', ')}`;
}
