import { describe, expect, it } from '@jest/globals';
import { createTargetPathChart, listLaidTargets } from './target-path-model.js';
import { first, later, own, versionOf } from './target.fixture.js';

const years = { from: 2021, to: 2023 };
const final = versionOf('5', { pointKey: 'y3', value: 60 });
const indicator = {
  kind: 'PROCESS' as const,
  scope: 'DISTRICT' as const,
  baseline: 0,
  interpolation: 'LINEAR' as const,
  timeAggregation: 'LAST' as const,
  isCumulative: false,
  numeratorLabel: null,
  stage: null,
  targetVersions: [later, final, first],
};
const record = {
  __typename: 'IndicatorSeries' as const,
  baseline: 0,
  periods: ['2021', '2022', '2023'],
  ends: ['2021-12-31', '2022-12-31', '2023-12-31'],
  values: [10, 20, null],
  states: ['VALUE' as const, 'VALUE' as const, 'NOT_DUE' as const],
  path: [0, 30, 60],
  achievements: [null, 0.67, null],
  statuses: ['ON_TRACK' as const, 'OFF_TRACK' as const, 'NOT_DUE' as const],
  targetKeys: ['y1', 'y3'],
  targetValues: [0, 60],
  targetEnds: ['2021-12-31', '2023-12-31'],
  latestPeriod: '2022',
};
const input = { indicator, record, district: null, years, hasLines: true, today: '2024-01-22' };

describe('the target path of an indicator', () => {
  it('keeps every state its targets had, with the day it began to hold', () => {
    expect(listLaidTargets(indicator, null, years)).toEqual([
      {
        effectiveFrom: '2021-01-01',
        baseline: 0,
        points: [
          { end: '2021-12-31', value: 10 },
          { end: '2023-12-31', value: 60 },
        ],
      },
      {
        effectiveFrom: '2022-07-01',
        baseline: 0,
        points: [
          { end: '2021-12-31', value: 0 },
          { end: '2023-12-31', value: 60 },
        ],
      },
    ]);
  });

  it('of a district has its own points in place of the general ones', () => {
    const [state] = listLaidTargets({ ...indicator, targetVersions: [own, final, first] }, '11200', years);
    expect(state?.points.map(({ value }) => value)).toEqual([7, 60]);
  });

  it('draws earlier lines behind the path that holds', () => {
    const { lines, staff, axis } = createTargetPathChart(input);
    expect(axis.months).toBe(36);
    expect(lines.map(({ effectiveFrom, isPresent }) => [effectiveFrom, isPresent])).toEqual([
      ['2021-01-01', false],
    ]);
    expect(lines[0]?.corners.map(({ leftPercent }) => Math.round(leftPercent))).toEqual([0, 33, 100]);
    expect(staff.points.map(({ value }) => value)).toEqual([10, 20, null]);
  });

  it('draws the present line too where nothing is reported', () => {
    const { lines, staff } = createTargetPathChart({ ...input, record: null });
    expect(lines.map(({ isPresent }) => isPresent)).toEqual([false, true]);
    expect(staff.finalTarget?.value).toBe(60);
  });

  it('draws no line over the years for yearly amounts, and none for districts in different cycles', () => {
    const flow = { ...indicator, timeAggregation: 'SUM' as const };
    expect(createTargetPathChart({ ...input, indicator: flow }).lines).toEqual([]);
    expect(createTargetPathChart({ ...input, hasLines: false }).lines).toEqual([]);
  });

  it('goes up in steps where the path does', () => {
    const { lines } = createTargetPathChart({
      ...input,
      indicator: { ...indicator, interpolation: 'STEP' },
    });
    expect(lines[0]?.corners).toHaveLength(5);
  });
});
