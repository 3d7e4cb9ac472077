import type { Quadrant } from '../../lib/schema-types.generated.js';
import { placeNames, type PlacedName } from './name-placement-model.js';

/** A district's point as the API gives it; scores 0..1. */
export interface DivergenceSource {
  readonly district: { readonly code: string; readonly name: string };
  readonly process: number | null;
  readonly outcome: number | null;
  readonly result: number | null;
  readonly quadrant: Quadrant | null;
}

/** A district on the square; scores in percent, and its place in percent of the square's sides. */
export interface DivergencePlace {
  readonly code: string;
  readonly name: string;
  readonly process: number;
  readonly outcome: number;
  /** The second marker stands above or below the first; null until a result is read. */
  readonly result: number | null;
  readonly quadrant: Quadrant | null;
  readonly leftPercent: number;
  readonly topPercent: number;
}

/** A number at an edge of the square. */
export interface DivergenceTick {
  readonly value: number;
  /** From the left or from below. */
  readonly percent: number;
}

/** A corner of the square, and how many districts are read in it. */
export interface QuadrantSummary {
  readonly quadrant: Quadrant;
  readonly count: number;
  readonly isRight: boolean;
  readonly isUpper: boolean;
}

export interface DivergenceSquare {
  /** From where on a score is high, in percent: 1 − tolerance (method §8). */
  readonly threshold: number;
  /** Lowest score shown, in percent; both sides have the same scale, else a corner would look larger than it is. */
  readonly lowest: number;
  readonly ticks: readonly DivergenceTick[];
  readonly places: readonly DivergencePlace[];
  readonly results: readonly DivergencePlace[];
  /** Names of the divergent districts, as far as there is room. */
  readonly names: readonly PlacedName[];
  readonly quadrants: readonly QuadrantSummary[];
  /** Districts without a score on an axis: they have no point. */
  readonly withoutPoint: number;
}

const corners: readonly Omit<QuadrantSummary, 'count'>[] = [
  { quadrant: 'PROCESS_LOW_OUTCOME_HIGH', isRight: false, isUpper: true },
  { quadrant: 'BOTH_HIGH', isRight: true, isUpper: true },
  { quadrant: 'BOTH_LOW', isRight: false, isUpper: false },
  { quadrant: 'PROCESS_HIGH_OUTCOME_LOW', isRight: true, isUpper: false },
];

const divergent: ReadonlySet<Quadrant> = new Set(['PROCESS_HIGH_OUTCOME_LOW', 'PROCESS_LOW_OUTCOME_HIGH']);

const highest = 100;
/** The low side of the square is at least this wide, so that all four corners are there. */
const leastLowSide = 25;
const step = 10;

type Scored = DivergenceSource & { readonly process: number; readonly outcome: number };

function isScored(point: DivergenceSource): point is Scored {
  return point.process !== null && point.outcome !== null;
}

function lowestOf(points: readonly Scored[], threshold: number): number {
  const shown = points.flatMap(({ process, outcome, result }) =>
    result === null ? [process, outcome] : [process, outcome, result],
  );
  const least = Math.min(threshold - leastLowSide, ...shown.map((score) => score * 100));
  return Math.max(0, Math.floor(least / step) * step);
}

/** The divergence square of a task: across process, up outcome, result as a second marker. */
export function createDivergenceSquare(
  points: readonly DivergenceSource[],
  tolerance: number,
): DivergenceSquare {
  const scored = points.filter(isScored);
  const threshold = (1 - tolerance) * 100;
  const lowest = lowestOf(scored, threshold);
  const percent = (value: number) => ((value - lowest) / (highest - lowest)) * 100;
  const places = scored.map(({ district, process, outcome, result, quadrant }): DivergencePlace => ({
    code: district.code,
    name: district.name,
    process: process * 100,
    outcome: outcome * 100,
    result: result === null ? null : result * 100,
    quadrant,
    leftPercent: percent(process * 100),
    topPercent: 100 - percent(outcome * 100),
  }));
  return {
    threshold,
    lowest,
    ticks: [lowest, threshold, highest].map((value) => ({ value, percent: percent(value) })),
    places,
    results: places.filter(({ result }) => result !== null),
    names: placeNames(
      places.filter(({ quadrant }) => quadrant !== null && divergent.has(quadrant)),
      places,
    ),
    quadrants: corners.map((corner) => ({
      ...corner,
      count: points.filter(({ quadrant }) => quadrant === corner.quadrant).length,
    })),
    withoutPoint: points.length - places.length,
  };
}
