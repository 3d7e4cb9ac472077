import { describe, expect, it } from '@jest/globals';
import { createTimeAxis, isOnAxis, percentAt, positionAtEnd, positionAtStart } from './time-axis-model.js';

describe('time axis', () => {
  const axis = createTimeAxis({ from: 2021, to: 2023 });

  it('lays a cycle out as 36 months in three equal years', () => {
    expect(axis.months).toBe(36);
    expect(axis.years.map(({ year, yearOfCycle }) => [year, yearOfCycle])).toEqual([
      [2021, 1],
      [2022, 2],
      [2023, 3],
    ]);
    expect(axis.years[1]?.leftPercent).toBeCloseTo(100 / 3);
    expect(axis.quarterPercents).toHaveLength(9);
    expect(axis.quarterPercents[0]).toBeCloseTo((3 / 36) * 100);
  });

  it('puts the end of a quarter where the next one begins, in a leap year too', () => {
    expect(positionAtEnd(axis, '2022-06-30')).toBe(18);
    expect(positionAtStart(axis, '2022-07-01')).toBe(18);
    const leap = createTimeAxis({ from: 2024, to: 2026 });
    expect(positionAtEnd(leap, '2024-02-29')).toBe(2);
  });

  it('keeps what lies outside at the axis’ ends', () => {
    expect(percentAt(axis, -4)).toBe(0);
    expect(percentAt(axis, 40)).toBe(100);
    expect(percentAt(axis, 18)).toBe(50);
  });

  it('knows whether a date lies on it', () => {
    expect(isOnAxis(axis, '2020-12-31')).toBe(false);
    expect(isOnAxis(axis, '2021-01-01')).toBe(true);
    expect(isOnAxis(axis, '2023-12-31')).toBe(true);
    expect(isOnAxis(axis, '2024-01-01')).toBe(false);
  });
});
