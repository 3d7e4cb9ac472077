import { isAtLeast } from '../indicator/boundary.js';
import type { Reading } from './reading.js';

/** What process and outcome say together (method §8). */
export const Divergence = {
  BOTH_HIGH: 'BOTH_HIGH',
  /** Time lag, or the model does not work. */
  PROCESS_HIGH_OUTCOME_LOW: 'PROCESS_HIGH_OUTCOME_LOW',
  /** Another cause, or the indicators miss the work. */
  PROCESS_LOW_OUTCOME_HIGH: 'PROCESS_LOW_OUTCOME_HIGH',
  BOTH_LOW: 'BOTH_LOW',
} as const;
export type Divergence = (typeof Divergence)[keyof typeof Divergence];

/** What divergence needs of a reading. */
export type DivergenceAxis = Pick<Reading, 'score' | 'coverage' | 'isNew'>;

/** A district × task at one period; scores 0..1. */
export interface DivergencePoint {
  readonly period: string;
  /** Process score. */
  readonly x: number | null;
  /** Outcome score. */
  readonly y: number | null;
  /** Result score, the second marker; null until it is read. */
  readonly result: number | null;
  /** Null where there is no reading: an axis is not scored, insufficient, or not new at the period. */
  readonly reading: Divergence | null;
}

/** A period at which a district is asked for an explanation. */
export interface ExplanationRequest {
  readonly period: string;
  readonly reading: Divergence;
}

const CONSECUTIVE_READINGS = 2;

/**
 * The point of a district × task at a period (method §8). High = at least 1 − tolerance, never the median.
 */
export function readDivergence(
  period: string,
  readings: {
    readonly process: DivergenceAxis;
    readonly outcome: DivergenceAxis;
    readonly result?: DivergenceAxis;
  },
  tolerance: number,
): DivergencePoint {
  const { process, outcome, result } = readings;
  return {
    period,
    x: process.score,
    y: outcome.score,
    result: result?.score ?? null,
    reading: isReadable(process) && isReadable(outcome) ? readQuadrant(process, outcome, tolerance) : null,
  };
}

export function isDivergent(reading: Divergence): boolean {
  return reading === Divergence.PROCESS_HIGH_OUTCOME_LOW || reading === Divergence.PROCESS_LOW_OUTCOME_HIGH;
}

/**
 * The periods at which an explanation is asked for, from points in the order of their periods (method §8): at
 * the second of consecutive readings in the same divergent quadrant, once per run of them. A gap neither
 * counts nor resets.
 */
export function listExplanationRequests(points: readonly DivergencePoint[]): ExplanationRequest[] {
  const requests: ExplanationRequest[] = [];
  let [current, length]: [Divergence | null, number] = [null, 0];
  for (const { period, reading } of points) {
    if (reading === null) continue;
    length = reading === current ? length + 1 : 1;
    current = reading;
    if (isDivergent(reading) && length === CONSECUTIVE_READINGS) requests.push({ period, reading });
  }
  return requests;
}

function isReadable(axis: DivergenceAxis): boolean {
  return axis.score !== null && axis.isNew && axis.coverage.ratio !== null && axis.coverage.isSufficient;
}

function readQuadrant(process: DivergenceAxis, outcome: DivergenceAxis, tolerance: number): Divergence {
  const isHigh = (axis: DivergenceAxis) => axis.score !== null && isAtLeast(axis.score, 1 - tolerance);
  if (isHigh(process)) {
    return isHigh(outcome) ? Divergence.BOTH_HIGH : Divergence.PROCESS_HIGH_OUTCOME_LOW;
  }
  return isHigh(outcome) ? Divergence.PROCESS_LOW_OUTCOME_HIGH : Divergence.BOTH_LOW;
}
