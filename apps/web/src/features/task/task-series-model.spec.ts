import { describe, expect, it } from '@jest/globals';
import { groupIndicators, type IndicatorColumns, type TaskStage } from './indicator-groups-model.js';
import {
  createSeriesCards,
  findLatestCell,
  stageStart,
  type OwnSeries,
  type TaskSeriesFrame,
} from './task-series-model.js';

function createStage(code: string, startMonth: number): TaskStage {
  return {
    __typename: 'Stage',
    id: code,
    code,
    title: code,
    monitoringQuestion: null,
    startMonth,
    endMonth: startMonth + 5,
    recurrence: 'ONCE',
    source: 'EXAMPLE',
  };
}

function createSeries(district: string | null, part: Partial<OwnSeries>): OwnSeries {
  return {
    __typename: 'IndicatorSeries',
    district: district === null ? null : { __typename: 'District', code: district },
    baseline: 10,
    periods: ['2021', '2022'],
    ends: ['2021-12-31', '2022-12-31'],
    values: [20, null],
    states: ['VALUE', 'MISSING'],
    path: [20, 30],
    achievements: [1, null],
    statuses: ['ON_TRACK', 'NO_DATA'],
    sources: ['EXAMPLE', null],
    targetValues: [30],
    targetEnds: ['2022-12-31'],
    latestPeriod: '2021',
    latestValue: 20,
    status: 'ON_TRACK',
    ...part,
  };
}

function createColumns(
  id: string,
  kind: IndicatorColumns['indicator']['kind'],
  stage: string | null,
  series: OwnSeries[],
) {
  return {
    __typename: 'IndicatorDistrictColumns',
    indicator: {
      __typename: 'Indicator',
      id,
      code: id,
      kind,
      title: id,
      unit: '%',
      scope: 'DISTRICT',
      numeratorLabel: 'n',
      denominatorLabel: 'd',
      interpolation: 'LINEAR',
      timeAggregation: 'LAST',
      isCumulative: false,
      origin: null,
      note: null,
      source: 'EXAMPLE',
      stage: stage === null ? null : { __typename: 'Stage', id: stage },
    },
    cityValue: null,
    cityTarget: null,
    cityStatus: null,
    cityFlags: [],
    cityCoverage: { __typename: 'Coverage', reported: 0, expected: 0, notApplicable: 0, isSufficient: false },
    series,
  } satisfies IndicatorColumns;
}

function createFrame(part: Partial<TaskSeriesFrame> = {}): TaskSeriesFrame {
  const district = (code: string, from: number) =>
    ({
      __typename: 'District',
      code,
      name: code,
      enrolment: { __typename: 'Enrolment', cycle: { __typename: 'Cycle', from, to: from + 2 } },
    }) as const;
  return {
    stages: [createStage('B', 16)],
    districts: [district('11110', 2021), district('11170', 2022)],
    planYears: { from: 2021, to: 2024 },
    mode: 'YEAR_OF_CYCLE',
    ...part,
  };
}

describe('groups of indicators', () => {
  it('go stage by stage, a stage without indicators included, then outcome and result', () => {
    const groups = groupIndicators(
      [createStage('A', 1), createStage('B', 4)],
      [
        createColumns('R', 'RESULT', null, []),
        createColumns('P', 'PROCESS', 'B', []),
        createColumns('O', 'OUTCOME', null, []),
      ],
    );
    expect(
      groups.map(({ kind, stage, indicators }) => [
        kind,
        stage?.code,
        indicators.map((each) => each.indicator.id),
      ]),
    ).toEqual([
      ['PROCESS', 'A', []],
      ['PROCESS', 'B', ['P']],
      ['OUTCOME', undefined, ['O']],
      ['RESULT', undefined, ['R']],
    ]);
  });

  it('do not lose a process indicator that has no stage', () => {
    expect(groupIndicators([], [createColumns('P', 'PROCESS', null, [])])).toMatchObject([
      { kind: 'PROCESS', stage: null },
    ]);
  });
});

describe('small multiples', () => {
  const columns = createColumns('P', 'PROCESS', 'B', [
    createSeries('11110', {}),
    createSeries('11170', { values: [90, null] }),
  ]);

  it('stand on the same heights', () => {
    const [first, second] = createSeriesCards(columns, createFrame());
    expect(first?.staff.scale).toEqual(second?.staff.scale);
    expect(first?.staff.scale.hi).toBeGreaterThan(90);
  });

  it('stand on each district’s own cycle, or all on the calendar of all cycles', () => {
    const own = createSeriesCards(columns, createFrame());
    expect(own.map(({ axis }) => [axis.fromYear, axis.months])).toEqual([
      [2021, 36],
      [2022, 36],
    ]);
    const calendar = createSeriesCards(columns, createFrame({ mode: 'CALENDAR' }));
    expect(calendar.map(({ axis }) => [axis.fromYear, axis.months])).toEqual([
      [2021, 48],
      [2021, 48],
    ]);
  });

  it('run on the plan’s years where the city has one series', () => {
    const [card] = createSeriesCards(
      createColumns('O', 'OUTCOME', null, [createSeries(null, {})]),
      createFrame(),
    );
    expect(card?.district).toBeNull();
    expect(card?.axis.months).toBe(48);
  });

  it('are none without a series', () => {
    expect(createSeriesCards(createColumns('O', 'OUTCOME', null, []), createFrame())).toEqual([]);
  });
});

describe('latest cell', () => {
  it('is the newest value, also where a later cell is missing', () => {
    expect(findLatestCell(createSeries(null, {}))).toMatchObject({
      period: '2021',
      value: 20,
      status: 'ON_TRACK',
    });
  });

  it('says why where there never was a value, and keeps 0 a value', () => {
    const silent = createSeries(null, {
      values: [null, null],
      states: ['MISSING', 'NOT_DUE'],
      latestPeriod: null,
    });
    expect(findLatestCell(silent)).toMatchObject({ period: '2021', state: 'MISSING', value: null });
    expect(findLatestCell(createSeries(null, { values: [0, null] })).value).toBe(0);
    const future = createSeries(null, {
      values: [null, null],
      states: ['NOT_DUE', 'NOT_DUE'],
      latestPeriod: null,
    });
    expect(findLatestCell(future)).toMatchObject({ period: null, state: 'NOT_DUE' });
  });
});

describe('start of a stage', () => {
  it('is the first day of its month of the cycle', () => {
    expect(stageStart({ from: 2021, to: 2023 }, 1)).toBe('2021-01-01');
    expect(stageStart({ from: 2021, to: 2023 }, 16)).toBe('2022-04-01');
    expect(stageStart({ from: 2022, to: 2024 }, 36)).toBe('2024-12-01');
  });
});
