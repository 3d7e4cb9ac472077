import { describe, expect, it } from '@jest/globals';
import { addCoverage, countCells, findTargetAt, listSeriesRows } from './series-table-model.js';

describe('table of a series', () => {
  it('has the chart’s numbers, period by period', () => {
    const rows = listSeriesRows({
      baseline: 1,
      periods: ['2021', '2022'],
      ends: ['2021-12-31', '2022-12-31'],
      values: [0, null],
      states: ['VALUE', 'NOT_DUE'],
      path: [2, 3],
      achievements: [-1, null],
      statuses: ['REGRESSING', 'NOT_DUE'],
      zoneMedian: [1.5, null],
      targetValues: [],
      targetEnds: [],
      latestPeriod: '2021',
    });
    expect(rows).toEqual([
      {
        period: '2021',
        end: '2021-12-31',
        state: 'VALUE',
        value: 0,
        expected: 2,
        achievementPercent: -100,
        status: 'REGRESSING',
        median: 1.5,
      },
      {
        period: '2022',
        end: '2022-12-31',
        state: 'NOT_DUE',
        value: null,
        expected: 3,
        achievementPercent: null,
        status: 'NOT_DUE',
        median: null,
      },
    ]);
  });
});

describe('coverage of a series', () => {
  it('expects what is due, less what is not applicable; withheld and corrected cells are reported', () => {
    expect(
      countCells(['VALUE', 'UNDER_CORRECTION', 'WITHHELD', 'MISSING', 'NOT_APPLICABLE', 'NOT_DUE']),
    ).toEqual({ reported: 3, expected: 4, notApplicable: 1 });
  });

  it('adds up over indicators, none giving nothing', () => {
    expect(addCoverage([])).toEqual({ reported: 0, expected: 0, notApplicable: 0 });
    expect(addCoverage([countCells(['VALUE']), countCells(['MISSING'])])).toEqual({
      reported: 1,
      expected: 2,
      notApplicable: 0,
    });
  });
});

describe('target of a period', () => {
  const targets = {
    targetKeys: ['y1', 'y2'],
    targetValues: [40, 50],
    targetEnds: ['2021-12-31', '2022-12-31'],
  };

  it('is the first not before the period’s end, then the last', () => {
    expect(findTargetAt(targets, '2021-06-30')).toEqual({ key: 'y1', value: 40 });
    expect(findTargetAt(targets, '2021-12-31')).toEqual({ key: 'y1', value: 40 });
    expect(findTargetAt(targets, '2022-03-31')).toEqual({ key: 'y2', value: 50 });
    expect(findTargetAt(targets, '2023-12-31')).toEqual({ key: 'y2', value: 50 });
  });

  it('is none where there are no targets', () => {
    expect(findTargetAt({ targetKeys: [], targetValues: [], targetEnds: [] }, '2021-06-30')).toBeNull();
  });
});
