import { describe, expect, it } from '@jest/globals';
import { listPeriods } from '../cycle/period.js';
import { type ReportedCell, indexCells, listCells } from './cell.js';
import { elapsedShare, isFlow, reportedShare } from './flow.js';
import { cellInState, indicatorWith, valueCell } from './indicator.fixture.js';

const CYCLE = { from: 2021, to: 2023 };

describe('a flow (§4)', () => {
  it('is a SUM that is not cumulative, and no ratio', () => {
    expect(isFlow(indicatorWith({ timeAggregation: 'SUM' }))).toBe(true);
    expect(isFlow(indicatorWith({ timeAggregation: 'SUM', isCumulative: true }))).toBe(false);
    expect(isFlow(indicatorWith({ timeAggregation: 'SUM', hasRatio: true }))).toBe(false);
    expect(isFlow(indicatorWith({ timeAggregation: 'MEAN' }))).toBe(false);
  });

  it('is due by the share of the year that has passed, in a leap year too', () => {
    const dates = ['2022-03-31', '2022-06-30', '2024-06-30', '2022-12-31'];
    expect(dates.map((date) => elapsedShare('QUARTER', CYCLE, date))).toEqual([0.25, 0.5, 0.5, 1]);
  });

  it('of the cycle is due by the share of the cycle', () => {
    const dates = ['2021-12-31', '2022-06-30', '2023-12-31'];
    expect(dates.map((date) => elapsedShare('CYCLE', CYCLE, date))).toEqual([1 / 3, 0.5, 1]);
  });

  it('stands for the part of the due time that is reported', () => {
    const shareOf = (...cells: ReportedCell[]) =>
      reportedShare(
        listCells(listPeriods('QUARTER', { from: 2021, to: 2021 }), indexCells(cells), '2021-12-31'),
      );
    expect(shareOf(valueCell('2021-Q1', 0), valueCell('2021-Q2', 1))).toBe(0.5);
    expect(
      shareOf(cellInState('2021-Q1', 'NOT_APPLICABLE'), valueCell('2021-Q2', 1), valueCell('2021-Q3', 1)),
    ).toBe(0.5);
  });
});
