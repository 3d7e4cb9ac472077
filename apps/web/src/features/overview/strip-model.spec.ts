import { describe, expect, it } from '@jest/globals';
import type { MatrixRow } from './matrix-model.js';
import { countLanes, listStripPoints } from './strip-model.js';

const row = (code: string, score: number | null): MatrixRow => ({
  code,
  name: `${code}구`,
  zone: '도심권',
  cohort: null,
  takesPart: true,
  readings: [
    {
      score,
      status: null,
      state: score === null ? 'MISSING' : 'SCORED',
      reported: 1,
      expected: 1,
      isSufficient: true,
    },
  ],
});

describe('the strip of a column', () => {
  it('shows the districts that have a score, 0 among them, from low to high', () => {
    const points = listStripPoints([row('1', 0.9), row('2', null), row('3', 0)], 0);
    expect(points.map(({ code, percent }) => [code, percent])).toEqual([
      ['3', 0],
      ['1', 90],
    ]);
  });
  it('gives equal scores lanes of their own', () => {
    const points = listStripPoints([row('1', 0.5), row('2', 0.5), row('3', 0.7)], 0);
    expect(points.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(countLanes(points)).toBe(2);
  });
  it('has one empty lane where nobody has a score', () => {
    expect(countLanes(listStripPoints([row('1', null)], 0))).toBe(1);
  });
});
