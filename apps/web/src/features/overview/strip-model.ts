import type { Status } from '@dure/domain/indicator/indicator.types';
import type { MatrixRow } from './matrix-model.js';

/** A district on the strip: its score in percent of the path, and a lane so that equal scores stand apart. */
export interface StripPoint {
  readonly code: string;
  readonly name: string;
  readonly percent: number;
  readonly lane: number;
  readonly status: Status | null;
  readonly isSufficient: boolean;
}

/** Points closer than this, in percent, are put into different lanes. */
const NEAR = 1.6;

/** The districts that have a score in a column, from low to high. */
export function listStripPoints(rows: readonly MatrixRow[], column: number): StripPoint[] {
  const points: StripPoint[] = [];
  const lastInLane: number[] = [];
  const scored = rows.flatMap((row) => {
    const reading = row.readings[column];
    return reading?.score == null ? [] : [{ row, reading, percent: reading.score * 100 }];
  });
  for (const { row, reading, percent } of scored.toSorted((a, b) => a.percent - b.percent)) {
    const free = lastInLane.findIndex((last) => percent - last >= NEAR);
    const lane = free === -1 ? lastInLane.length : free;
    lastInLane[lane] = percent;
    points.push({
      code: row.code,
      name: row.name,
      percent,
      lane,
      status: reading.status,
      isSufficient: reading.isSufficient,
    });
  }
  return points;
}

/** How many lanes the points take; at least one. */
export function countLanes(points: readonly StripPoint[]): number {
  return Math.max(1, ...points.map(({ lane }) => lane + 1));
}
