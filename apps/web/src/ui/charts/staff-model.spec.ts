import { describe, expect, it } from '@jest/globals';
import type { SeriesColumns, SeriesForm } from './series.types.js';
import { createStaff, createStaffScale, indexOfLatest } from './staff-model.js';
import { createTimeAxis } from './time-axis-model.js';

const axis = createTimeAxis({ from: 2021, to: 2023 });
const processForm: SeriesForm = {
  kind: 'PROCESS',
  interpolation: 'LINEAR',
  isFlow: false,
  pathFrom: '2021-04-01',
};

const quarters: SeriesColumns = {
  baseline: 40,
  periods: ['2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2'],
  ends: ['2021-06-30', '2021-09-30', '2021-12-31', '2022-03-31', '2022-06-30'],
  values: [0, null, 55, null, null],
  states: ['VALUE', 'MISSING', 'UNDER_CORRECTION', 'NOT_APPLICABLE', 'NOT_DUE'],
  path: [45, 50, 55, 60, 65],
  statuses: ['REGRESSING', 'NO_DATA', 'ON_TRACK', 'NOT_APPLICABLE', 'NOT_DUE'],
  zoneMedian: [48, 49, 52, null, null],
  targetValues: [55, 70],
  targetEnds: ['2021-12-31', '2022-12-31'],
  latestPeriod: '2021-Q4',
};

describe('staff of a process indicator', () => {
  const staff = createStaff(quarters, processForm, axis);

  it('keeps 0 a value on the line and a missing cell off it', () => {
    expect(staff.points.map(({ state, value }) => [state, value])).toEqual([
      ['VALUE', 0],
      ['MISSING', null],
      ['UNDER_CORRECTION', 55],
      ['NOT_APPLICABLE', null],
      ['NOT_DUE', null],
    ]);
    const onAxis = staff.rows.filter(({ x }) => x >= 6 && x <= 12);
    expect(onAxis.map(({ x, value }) => [x, value])).toEqual([
      [6, 0],
      [9, null],
      [12, 55],
    ]);
  });

  it('marks a cell without a value at the floor, below every value', () => {
    const lowest = Math.min(...staff.points.filter(({ value }) => value !== null).map(({ y }) => y));
    expect(staff.points[1]?.y).toBeLessThan(lowest);
    expect(staff.points[1]?.y).toBeGreaterThan(staff.scale.lo);
  });

  it('begins the path at the baseline where the stage is planned to start', () => {
    expect(staff.rows[0]).toEqual({ x: 3, value: null, path: 40, median: null });
  });

  it('labels the newest value with its status', () => {
    expect(staff.labels).toHaveLength(1);
    expect(staff.labels[0]).toMatchObject({
      key: '2021-Q4',
      anchor: 'start',
      content: { kind: 'CELL', value: 55, state: 'UNDER_CORRECTION', status: 'ON_TRACK' },
    });
  });

  it('puts a label for which there is no room after the axis’ end, not over the past', () => {
    const late = createStaff(
      {
        ...quarters,
        periods: ['2023-Q2'],
        ends: ['2023-06-30'],
        values: [70],
        states: ['VALUE'],
        latestPeriod: '2023-Q2',
      },
      processForm,
      axis,
    );
    expect(late.labels[0]).toMatchObject({ anchor: 'start', leftPercent: 100 });
  });

  it('says why when nothing was reported', () => {
    const silent = createStaff(
      {
        ...quarters,
        values: [null, null, null, null, null],
        states: ['MISSING', 'MISSING', 'MISSING', 'MISSING', 'NOT_DUE'],
        latestPeriod: null,
      },
      processForm,
      axis,
    );
    expect(silent.labels[0]?.content).toMatchObject({ kind: 'CELL', state: 'MISSING', value: null });
  });

  it('gives each period the column to point at', () => {
    expect(staff.points[0]?.leftPercent).toBeCloseTo((3 / 36) * 100);
    expect(staff.points[0]?.widthPercent).toBeCloseTo((3 / 36) * 100);
  });

  it('is entered at the latest due period', () => {
    expect(indexOfLatest(staff.points)).toBe(3);
    expect(indexOfLatest([])).toBe(0);
  });
});

describe('staff of a yearly amount', () => {
  const staff = createStaff(
    {
      ...quarters,
      baseline: 1,
      periods: ['2021-Q4', '2022-Q1'],
      ends: ['2021-12-31', '2022-03-31'],
      values: [4, 1],
      states: ['VALUE', 'VALUE'],
      path: [4, 1.25],
      zoneMedian: [null, null],
    },
    { ...processForm, isFlow: true },
    axis,
  );

  it('begins line and path anew each January instead of joining December with March', () => {
    const between = staff.rows.filter(({ x }) => x > 12 && x < 15);
    expect(between.map(({ value, path }) => [value, path])).toEqual([
      [null, null],
      [null, 0],
    ]);
  });

  it('does not begin at the yearly baseline', () => {
    expect(staff.rows.some(({ path }) => path === 1)).toBe(false);
  });
});

describe('staff of an outcome indicator', () => {
  const years: SeriesColumns = {
    ...quarters,
    baseline: 30,
    periods: ['2021', '2022', '2023'],
    ends: ['2021-12-31', '2022-12-31', '2023-12-31'],
    values: [0, null, null],
    states: ['VALUE', 'MISSING', 'NOT_DUE'],
    path: [40, 50, 60],
    statuses: ['REGRESSING', 'NO_DATA', 'NOT_DUE'],
    zoneMedian: [38, null, null],
    targetValues: [40, 50, 60],
    targetEnds: ['2021-12-31', '2022-12-31', '2023-12-31'],
    latestPeriod: '2021',
  };
  const staff = createStaff(years, { ...processForm, kind: 'OUTCOME', pathFrom: '2021-01-01' }, axis);

  it('stands bars on 0 inside of their years', () => {
    expect(staff.scale.lo).toBe(0);
    expect(staff.points[1]?.barFrom).toBeGreaterThan(12);
    expect(staff.points[1]?.barTo).toBeLessThan(24);
  });

  it('labels each due bar, 0 as 0, and the target of those to come', () => {
    expect(staff.labels.map(({ content }) => content)).toEqual([
      { kind: 'CELL', state: 'VALUE', value: 0, status: 'REGRESSING' },
      { kind: 'CELL', state: 'MISSING', value: null, status: 'NO_DATA' },
      { kind: 'TARGET', value: 60 },
    ]);
  });

  it('puts a label above a tick that lies where it would stand', () => {
    const high = createStaffScale([{ ...years, path: [4, 50, 100] }], { kind: 'OUTCOME', isFlow: false });
    const low = createStaff(
      { ...years, values: [0, null, null], path: [20, 50, 100] },
      { ...processForm, kind: 'OUTCOME' },
      axis,
      high,
    );
    const tickTop = ((high.hi - 20) / high.hi) * 100;
    expect(Math.abs((low.labels[0]?.topPercent ?? 0) - tickTop)).toBeGreaterThanOrEqual(17);
    expect(staff.labels[0]?.topPercent).toBe(78);
  });

  it('has room below for what is negative', () => {
    expect(
      createStaffScale([{ ...years, values: [-5, null, null] }], { kind: 'OUTCOME', isFlow: false }).lo,
    ).toBeLessThan(-5);
  });
});

describe('staff of a result indicator', () => {
  const ends: SeriesColumns = {
    ...quarters,
    baseline: 2.9,
    periods: ['2021-2023'],
    ends: ['2023-12-31'],
    values: [null],
    states: ['NOT_DUE'],
    path: [3.4],
    statuses: ['NOT_DUE'],
    zoneMedian: [null],
    targetValues: [3.4],
    targetEnds: ['2023-12-31'],
    latestPeriod: null,
  };
  const form: SeriesForm = { ...processForm, kind: 'RESULT', pathFrom: '2021-01-01' };

  it('shows where it stood and what it is to be, while the end is not due', () => {
    expect(createStaff(ends, form, axis).labels.map(({ content }) => content)).toEqual([
      { kind: 'BASELINE', value: 2.9 },
      { kind: 'TARGET', value: 3.4 },
    ]);
  });

  it('shows what was found once it is read', () => {
    const read = createStaff(
      { ...ends, values: [3.2], states: ['VALUE'], statuses: ['AT_RISK'] },
      form,
      axis,
    );
    expect(read.labels.map(({ content }) => content)).toEqual([
      { kind: 'BASELINE', value: 2.9 },
      { kind: 'CELL', state: 'VALUE', value: 3.2, status: 'AT_RISK' },
    ]);
  });
});
