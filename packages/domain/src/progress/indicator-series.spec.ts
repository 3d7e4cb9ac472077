import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../cycle/period.js';
import {
  cellInState,
  indicatorWith,
  stageWith,
  targetsOf,
  valueCell,
} from '../indicator/indicator.fixture.js';
import { calculateIndicatorReading } from './indicator-reading.js';
import { calculateIndicatorSeries } from './indicator-series.js';

const CYCLE = { from: 2021, to: 2023 };

describe('the series of an indicator', () => {
  const indicator = indicatorWith({ frequency: 'HALF', targets: targetsOf({ y1: 40, y2: 60, y3: 60 }) });
  const cells = [valueCell('2021-H1', 0), valueCell('2021-H2', 40), cellInState('2022-H2', 'NOT_APPLICABLE')];
  const input = { indicator, stage: null, cycle: CYCLE, cells, at: parsePeriod('2022-Q4') };
  const series = calculateIndicatorSeries(input);

  it('has an entry in every column for every period of the cycle', () => {
    expect(series.periods).toEqual(['2021-H1', '2021-H2', '2022-H1', '2022-H2', '2023-H1', '2023-H2']);
    for (const column of Object.values(series)) expect(column).toHaveLength(6);
  });

  it('keeps 0, missing, not applicable and not due apart (§2)', () => {
    expect(series.states).toEqual(['VALUE', 'VALUE', 'MISSING', 'NOT_APPLICABLE', 'NOT_DUE', 'NOT_DUE']);
    expect(series.values).toEqual([0, 40, null, null, null, null]);
    expect(series.statuses).toEqual([
      'OFF_TRACK',
      'ON_TRACK',
      'NO_DATA',
      'NOT_APPLICABLE',
      'NOT_DUE',
      'NOT_DUE',
    ]);
  });

  it('draws the path for periods to come as well', () => {
    expect(series.path).toEqual([20, 40, 50, 60, 60, 60]);
  });

  it('starts path and cells with the stage', () => {
    const stage = stageWith({ startMonth: 13 });
    const late = calculateIndicatorSeries({ ...input, stage, at: parsePeriod('2023-Q4'), cells: [] });
    expect(late.states.slice(0, 3)).toEqual(['NOT_DUE', 'NOT_DUE', 'MISSING']);
    expect(late.path.slice(0, 3)).toEqual([null, null, 30]);
  });

  it('reads each point by the targets in force then', () => {
    const targets = [
      { key: 'y1', value: 40, effectiveFrom: '2021-01-01' },
      { key: 'y1', value: 80, effectiveFrom: '2021-10-01' },
    ];
    const changed = calculateIndicatorSeries({ ...input, indicator: { ...indicator, targets } });
    expect(changed.path.slice(0, 2)).toEqual([20, 80]);
    expect(changed.achievements.slice(0, 2)).toEqual([0, 0.5]);
  });

  it('shows a flow to date, beside a path that restarts each year (§4)', () => {
    const flow = indicatorWith({ timeAggregation: 'SUM', targets: targetsOf({ y1: 8, y2: 8, y3: 8 }) });
    const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1'].map((key) => valueCell(key, 2));
    const { values, path } = calculateIndicatorSeries({ ...input, indicator: flow, cells: quarters });
    expect(values.slice(0, 5)).toEqual([2, 4, 6, 8, 2]);
    expect(path.slice(0, 5)).toEqual([2, 4, 6, 8, 2]);
  });

  it('agrees with the reading at each reported period', () => {
    for (const [index, key] of ['2021-Q2', '2021-Q4'].entries()) {
      const reading = calculateIndicatorReading({ ...input, at: parsePeriod(key) });
      expect([
        series.values[index],
        series.path[index],
        series.achievements[index],
        series.statuses[index],
      ]).toEqual([reading.value, reading.expected, reading.achievement, reading.status]);
    }
  });
});
