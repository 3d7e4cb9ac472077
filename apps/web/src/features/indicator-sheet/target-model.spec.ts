import { describe, expect, it } from '@jest/globals';
import { cellKey, GENERAL, isInForce, listPoints, listSetCells, presentTargets } from './target-model.js';
import { first, later, own, withdrawn } from './target.fixture.js';

const years = { from: 2021, to: 2024 };

describe('the targets of an indicator', () => {
  it('have years of the cycle and a baseline where districts report, calendar years where the city does', () => {
    expect(listPoints('CITY', years)).toEqual(['2021', '2022', '2023', '2024']);
    expect(listPoints('DISTRICT', years)).toEqual(['baseline', 'y1', 'y2', 'y3']);
  });

  it('tell the version that holds on a day from those before and after', () => {
    const all = [first, later];
    expect(all.map((version) => isInForce(version, all, '2022-06-30'))).toEqual([true, false]);
    expect(all.map((version) => isInForce(version, all, '2022-07-01'))).toEqual([false, true]);
  });

  it('of a district are present until they are withdrawn; 0 is one', () => {
    const all = [withdrawn, own, later, first];
    expect([...presentTargets(all, '2022-12-31')]).toEqual([
      [cellKey('11200', 'y1'), 7],
      [cellKey(GENERAL, 'y1'), 0],
    ]);
    expect([...presentTargets(all, '2023-01-01')]).toEqual([[cellKey(GENERAL, 'y1'), 0]]);
  });

  it('are set where the version recorded last has a value, also where it holds only later', () => {
    expect([...listSetCells([withdrawn, own, later, first])]).toEqual([cellKey(GENERAL, 'y1')]);
    expect([...listSetCells([own])]).toEqual([cellKey('11200', 'y1')]);
  });
});
