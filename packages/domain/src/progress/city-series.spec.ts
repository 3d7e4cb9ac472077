import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../cycle/period.js';
import { indicatorWith, targetsOf, valueCell } from '../indicator/indicator.fixture.js';
import { calculateCityIndicatorReading } from './city-reading.js';
import { calculateCitySeries } from './city-series.js';

describe('the series of an indicator over the districts', () => {
  const indicator = indicatorWith({
    frequency: 'YEAR',
    districtAggregation: 'MEAN',
    baseline: 0,
    targets: targetsOf({ y1: 30, y2: 60, y3: 90 }),
  });
  const districtOf = (code: string, from: number, values: Record<string, number>) => ({
    code,
    cycle: { from, to: from + 2 },
    population: null,
    cells: new Map([
      [indicator.id, Object.entries(values).map(([period, value]) => valueCell(period, value))],
    ]),
  });
  const districts = [
    districtOf('11110', 2021, { 2021: 20, 2022: 40 }),
    districtOf('11200', 2022, { 2022: 20 }),
  ];
  const input = {
    indicator,
    stage: null,
    districts,
    planYears: { from: 2021, to: 2024 },
    at: parsePeriod('2023-Q2'),
  };
  const series = calculateCitySeries(input);

  it('has the periods of all cycles, those to come without a value', () => {
    expect(series.periods).toEqual(['2021', '2022', '2023', '2024']);
    expect(series.ends[0]).toBe('2021-12-31');
    expect(series.values).toEqual([20, 30, null, null]);
    expect(series.states).toEqual(['VALUE', 'VALUE', 'NOT_DUE', 'NOT_DUE']);
  });

  it('is held against the path of the districts that reported, each in its own cycle', () => {
    expect(series.path).toEqual([30, 45, null, null]);
  });

  it('says at each period what a reading there says', () => {
    const reading = calculateCityIndicatorReading({ ...input, at: parsePeriod('2022') });
    expect(series.readings[1]).toEqual(reading);
    expect(series.achievements[1]).toBe(reading?.achievement);
  });

  it('is empty without districts', () => {
    expect(calculateCitySeries({ ...input, districts: [] }).periods).toEqual([]);
  });
});
