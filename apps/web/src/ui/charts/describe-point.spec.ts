import { describe, expect, it } from '@jest/globals';
import { describePoint, type PointWords } from './describe-point.js';
import type { StaffPoint } from './staff.types.js';

const words: PointWords = {
  period: (key) => key,
  cell: (state) => `[${state}]`,
  status: (status) => `(${status})`,
  path: (value) => `path ${value}`,
};

const point: StaffPoint = {
  index: 0,
  period: '2022-Q1',
  state: 'VALUE',
  status: 'AT_RISK',
  value: 0,
  expected: 62.5,
  x: 15,
  barFrom: 12,
  barTo: 15,
  y: 0,
  leftPercent: 0,
  widthPercent: 10,
};

describe('description of a point', () => {
  it('says 0 as a value, with status and path', () => {
    expect(describePoint(point, '%', words)).toBe('2022-Q1: 0.0%, (AT_RISK), path 62.5%');
  });

  it('says why there is no value', () => {
    const missing = { ...point, state: 'MISSING', value: null, status: 'NO_DATA', expected: null } as const;
    expect(describePoint(missing, '%', words)).toBe('2022-Q1: [MISSING]');
  });

  it('says that a value is under correction', () => {
    expect(describePoint({ ...point, state: 'UNDER_CORRECTION' }, 'x (y)', words)).toBe(
      '2022-Q1: 0x, [UNDER_CORRECTION], (AT_RISK), path 62.5x',
    );
  });
});
