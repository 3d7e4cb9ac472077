import { describe, expect, it } from '@jest/globals';
import { calculateCoverage } from '../indicator/coverage.js';
import {
  type Divergence,
  type DivergenceAxis,
  listExplanationRequests,
  readDivergence,
} from './divergence.js';

function axis(score: number | null, changes: Partial<DivergenceAxis> = {}): DivergenceAxis {
  const coverage = calculateCoverage({ reported: 1, expected: 1, notApplicable: 0 });
  return { score, coverage, isNew: true, ...changes };
}
const readingOf = (process: DivergenceAxis, outcome: DivergenceAxis, tolerance = 0.15) =>
  readDivergence('2022-Q4', { process, outcome }, tolerance).reading;

describe('divergence (§8)', () => {
  it.each([
    [0.85, 0.85, 'BOTH_HIGH'],
    [0.85, 0.84, 'PROCESS_HIGH_OUTCOME_LOW'],
    [0.84, 0.85, 'PROCESS_LOW_OUTCOME_HIGH'],
    [0.84, 0.84, 'BOTH_LOW'],
    [0, 0, 'BOTH_LOW'],
  ])('reads process %p and outcome %p as %s', (x, y, reading) => {
    expect(readingOf(axis(x), axis(y))).toBe(reading);
  });

  it('takes its bound from the tolerance of the plan', () => {
    expect(readingOf(axis(0.8), axis(0.8), 0.2)).toBe('BOTH_HIGH');
  });

  it('puts process on x, outcome on y, and the result beside them once it is read', () => {
    const readings = { process: axis(0.9), outcome: axis(0.4), result: axis(0.2) };
    expect(readDivergence('2022-Q4', readings, 0.15)).toMatchObject({ x: 0.9, y: 0.4, result: 0.2 });
    expect(readDivergence('2022-Q4', { ...readings, result: axis(null) }, 0.15).result).toBeNull();
  });

  it('has no reading on an insufficient axis', () => {
    const coverage = calculateCoverage({ reported: 1, expected: 3, notApplicable: 0 });
    expect(readingOf(axis(0.9, { coverage }), axis(0.9))).toBeNull();
    expect(readingOf(axis(0.9), axis(0.9, { coverage }))).toBeNull();
  });

  it('has a reading only where both axes are new', () => {
    expect(readingOf(axis(0.9), axis(0.9, { isNew: false }))).toBeNull();
    expect(readingOf(axis(0.9, { isNew: false }), axis(0.9))).toBeNull();
  });

  it('has no reading without a score', () => {
    expect(readingOf(axis(null), axis(0.9))).toBeNull();
  });
});

describe('the request for an explanation (§8)', () => {
  const LAG: Divergence = 'PROCESS_HIGH_OUTCOME_LOW';
  const requestsFor = (...readings: (Divergence | null)[]) =>
    listExplanationRequests(
      readings.map((reading, index) => ({ period: String(index), x: 0, y: 0, result: null, reading })),
    ).map((request) => request.period);

  it('comes with the second consecutive reading in one divergent quadrant, once', () => {
    expect(requestsFor(LAG)).toEqual([]);
    expect(requestsFor(LAG, LAG)).toEqual(['1']);
    expect(requestsFor(LAG, LAG, LAG, LAG)).toEqual(['1']);
  });

  it('neither counts nor resets at a gap', () => {
    expect(requestsFor(LAG, null, null, LAG)).toEqual(['3']);
    expect(requestsFor(LAG, null)).toEqual([]);
  });

  it('starts anew after another reading', () => {
    expect(requestsFor(LAG, 'BOTH_HIGH', LAG)).toEqual([]);
    expect(requestsFor(LAG, 'PROCESS_LOW_OUTCOME_HIGH')).toEqual([]);
    expect(requestsFor(LAG, LAG, 'BOTH_LOW', LAG, LAG)).toEqual(['1', '4']);
  });

  it('is not made for readings that do not diverge', () => {
    expect(requestsFor('BOTH_LOW', 'BOTH_LOW', 'BOTH_HIGH', 'BOTH_HIGH')).toEqual([]);
  });
});
