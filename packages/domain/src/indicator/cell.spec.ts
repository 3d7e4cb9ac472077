import { describe, expect, it } from '@jest/globals';
import { listPeriods } from '../cycle/period.js';
import { type ReportedCell, cellStateAt, indexCells, listCells } from './cell.js';
import { cellInState, valueCell } from './indicator.fixture.js';

const PERIODS = listPeriods('QUARTER', { from: 2021, to: 2021 });
const statesOn = (on: string, ...cells: ReportedCell[]) =>
  listCells(PERIODS, indexCells(cells), on).map((cell) => cell.state);

describe('the state of a cell (§2)', () => {
  it('is a value at 0: zero is never missing', () => {
    const [first] = listCells(PERIODS, indexCells([valueCell('2021-Q1', 0)]), '2021-03-31');
    expect(first).toMatchObject({ state: 'VALUE', value: 0 });
  });

  it('is missing once its period has ended with nothing approved, and not due until then', () => {
    expect(statesOn('2021-06-30', valueCell('2021-Q1', 3))).toEqual([
      'VALUE',
      'MISSING',
      'NOT_DUE',
      'NOT_DUE',
    ]);
    expect(statesOn('2021-06-29')[1]).toBe('NOT_DUE');
  });

  it('is not due before its period has ended, even if it was reported early', () => {
    expect(statesOn('2021-03-31', valueCell('2021-Q2', 9))[1]).toBe('NOT_DUE');
  });

  it('stays not applicable to the end of the cycle, unless a value is approved again', () => {
    const notApplicable = cellInState('2021-Q1', 'NOT_APPLICABLE');
    expect(statesOn('2021-12-31', notApplicable)).toEqual(Array(4).fill('NOT_APPLICABLE'));
    expect(statesOn('2021-12-31', notApplicable, valueCell('2021-Q3', 1))).toEqual([
      'NOT_APPLICABLE',
      'NOT_APPLICABLE',
      'VALUE',
      'MISSING',
    ]);
  });

  it('keeps withheld and under correction apart, the latter with its approved value', () => {
    const cells = [cellInState('2021-Q1', 'WITHHELD'), cellInState('2021-Q2', 'UNDER_CORRECTION', 4)];
    expect(statesOn('2021-06-30', ...cells).slice(0, 2)).toEqual(['WITHHELD', 'UNDER_CORRECTION']);
    expect(listCells(PERIODS, indexCells(cells), '2021-06-30')[1]?.value).toBe(4);
  });

  it('of a period that never falls due is not due', () => {
    expect(cellStateAt('2020-Q4', PERIODS, indexCells([]), '2021-12-31')).toBe('NOT_DUE');
    expect(cellStateAt('2021-Q4', PERIODS, indexCells([]), '2021-12-31')).toBe('MISSING');
  });
});
