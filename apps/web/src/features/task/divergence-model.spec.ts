import { describe, expect, it } from '@jest/globals';
import { createDivergenceSquare, type DivergenceSource } from './divergence-model.js';
import { placeNames } from './name-placement-model.js';

function createPoint(code: string, part: Partial<DivergenceSource>): DivergenceSource {
  return {
    district: { code, name: code },
    process: 0.9,
    outcome: 0.5,
    result: null,
    quadrant: 'PROCESS_HIGH_OUTCOME_LOW',
    ...part,
  };
}

describe('divergence square', () => {
  it('puts high process and low outcome at the lower right', () => {
    const { places, threshold, lowest } = createDivergenceSquare([createPoint('a', {})], 0.15);
    expect(threshold).toBe(85);
    expect(lowest).toBe(50);
    expect(places[0]?.leftPercent).toBeCloseTo(80);
    expect(places[0]?.topPercent).toBeCloseTo(100);
  });

  it('has no point without both scores, and says how many; a score of 0 has one', () => {
    const square = createDivergenceSquare(
      [createPoint('a', { process: null, quadrant: null }), createPoint('b', { process: 0 })],
      0.15,
    );
    expect(square.places.map(({ code, process }) => [code, process])).toEqual([['b', 0]]);
    expect(square.withoutPoint).toBe(1);
    expect(square.lowest).toBe(0);
  });

  it('counts the corners by what was read, not by where a point lies', () => {
    const square = createDivergenceSquare([createPoint('a', {}), createPoint('b', { quadrant: null })], 0.15);
    expect(square.quadrants.map(({ count }) => count)).toEqual([0, 0, 0, 1]);
    expect(square.names.map(({ code }) => code)).toEqual(['a']);
  });

  it('shows a result only once it is read', () => {
    const square = createDivergenceSquare([createPoint('a', {}), createPoint('b', { result: 0 })], 0.15);
    expect(square.results.map(({ code, result }) => [code, result])).toEqual([['b', 0]]);
  });

  it('keeps all four corners when every score is high', () => {
    expect(createDivergenceSquare([createPoint('a', { process: 1, outcome: 1 })], 0.15).lowest).toBe(60);
  });
});

describe('names beside their dots', () => {
  const at = (code: string, leftPercent: number, topPercent: number) => ({
    code,
    name: '가나구',
    leftPercent,
    topPercent,
  });

  it('stand after the dot, before it at the right edge', () => {
    const [middle, edge] = placeNames([at('a', 50, 50), at('b', 98, 20)], []);
    expect(middle?.leftPercent).toBeGreaterThan(50);
    expect(edge?.leftPercent).toBeLessThan(98);
  });

  it('never cover a dot or another name; without room they are left out', () => {
    const dots = [at('a', 50, 50), at('b', 53, 50), at('c', 47, 50), at('d', 50, 46), at('e', 50, 54)];
    expect(placeNames(dots.slice(0, 1), dots)).toEqual([]);
    expect(placeNames(dots.slice(0, 1), dots.slice(0, 2))).toHaveLength(1);
  });
});
