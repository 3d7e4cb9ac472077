import { describe, expect, it } from '@jest/globals';
import { createScoreSheet, type ReadingData, type SeriesData, type SheetData } from './score-sheet-model.js';
import { findSeriesPanel } from './open-panel-model.js';
import { findSeriesDetail } from './series-detail-model.js';

const reading: ReadingData = {
  __typename: 'Reading',
  score: 0.8,
  status: 'AT_RISK',
  state: 'SCORED',
  flags: [],
  limitedCount: 0,
  coverage: { __typename: 'Coverage', reported: 1, expected: 2, notApplicable: 0, isSufficient: true },
};

function createSeries(
  id: string,
  kind: SeriesData['indicator']['kind'],
  part: Partial<SeriesData>,
): SeriesData {
  return {
    __typename: 'IndicatorSeries',
    indicator: {
      __typename: 'Indicator',
      id,
      code: `1-1-${id}`,
      kind,
      title: id,
      unit: '%',
      definition: null,
      numeratorLabel: 'n',
      denominatorLabel: 'd',
      direction: 'INCREASE',
      frequency: 'HALF',
      interpolation: 'LINEAR',
      timeAggregation: 'LAST',
      isCumulative: false,
      districtAggregation: 'RATIO',
      origin: null,
      note: null,
      source: 'EXAMPLE',
    },
    baseline: 10,
    periods: ['2021-H1', '2021-H2'],
    ends: ['2021-06-30', '2021-12-31'],
    values: [12, null],
    numerators: [12, null],
    denominators: [100, null],
    states: ['VALUE', 'MISSING'],
    path: [15, 20],
    achievements: [0.4, null],
    statuses: ['OFF_TRACK', 'NO_DATA'],
    sources: ['EXAMPLE', null],
    narratives: ['opened', null],
    zoneMedian: [14, null],
    targetKeys: ['y1'],
    targetValues: [20],
    targetEnds: ['2021-12-31'],
    latestValue: 12,
    latestPeriod: '2021-H1',
    expected: 15,
    achievement: 0.4,
    status: 'OFF_TRACK',
    flags: ['CARRIED_FORWARD'],
    ...part,
  };
}

const data: SheetData = {
  __typename: 'ScoreSheet',
  period: '2022-Q2',
  asOf: '2022-06-30',
  today: '2022-08-01',
  isExample: true,
  cycle: { __typename: 'Cycle', from: 2021, to: 2023 },
  systems: [
    {
      __typename: 'TaskSystem',
      task: {
        __typename: 'Task',
        id: 't',
        code: '1-1',
        title: 'task',
        comments: { __typename: 'CommentConnection', totalCount: 2 },
      },
      progress: { __typename: 'TaskProgress', process: reading, outcome: reading, result: reading },
      stages: [
        {
          __typename: 'StageBar',
          from: '2021-04-01',
          to: '2022-06-30',
          stage: {
            __typename: 'Stage',
            id: 's',
            code: 'B',
            title: 'stage',
            monitoringQuestion: null,
            indicators: [{ __typename: 'Indicator', id: 'P1' }],
          },
          reading: {
            __typename: 'StageReading',
            score: null,
            status: null,
            state: 'MISSING',
            reported: 0,
            expected: 1,
          },
        },
      ],
      indicators: [
        createSeries('R1', 'RESULT', {
          periods: ['2021-2023'],
          ends: ['2023-12-31'],
          values: [null],
          states: ['NOT_DUE'],
        }),
        createSeries('P1', 'PROCESS', {}),
      ],
    },
  ],
  strengths: [],
  gaps: [],
};

describe('score sheet', () => {
  const sheet = createScoreSheet(data);
  const [system] = sheet.systems;

  it('lays process above result, whatever order they come in', () => {
    expect(system?.staves.map(({ staff }) => staff.kind)).toEqual(['PROCESS', 'RESULT']);
  });

  it('begins a process path where its stage is planned to start, a result path with the cycle', () => {
    const firstPlaces = system?.staves.map(({ staff }) => staff.rows.find(({ path }) => path !== null)?.x);
    expect(firstPlaces).toEqual([3, 0]);
    expect(system?.staves[0]?.stageCode).toBe('B');
  });

  it('outlines a stage by its planned months and does not fill it without a score', () => {
    const lane = system?.stages[0];
    expect(lane?.leftPercent).toBeCloseTo((3 / 36) * 100);
    expect(lane?.widthPercent).toBeCloseTo((15 / 36) * 100);
    expect(lane?.fillPercent).toBeNull();
  });

  it('counts what is due over all indicators', () => {
    expect(sheet.coverage).toEqual({ reported: 1, expected: 2, notApplicable: 0 });
    expect(sheet.missingCount).toBe(1);
    expect(sheet.yearOfCycle).toBe(2);
  });

  it('opens an indicator at the asked period, else at its latest due one', () => {
    const staves = system?.staves ?? [];
    expect(findSeriesPanel(staves, 'P1', '2021-H1')).toEqual({ kind: 'series', indicatorId: 'P1', index: 0 });
    expect(findSeriesPanel(staves, 'P1')).toEqual({ kind: 'series', indicatorId: 'P1', index: 1 });
    expect(findSeriesPanel(staves, 'unknown')).toBeNull();
  });
});

describe('detail of a series', () => {
  const series = createSeries('P1', 'PROCESS', {});

  it('has value, parts, path, target and flags of the newest number', () => {
    expect(findSeriesDetail(series, 0)).toMatchObject({
      value: 12,
      numerator: 12,
      denominator: 100,
      expected: 15,
      achievementPercent: 40,
      target: { key: 'y1', value: 20 },
      narrative: 'opened',
      flags: ['CARRIED_FORWARD'],
      coverage: { reported: 1, expected: 2, notApplicable: 0 },
    });
  });

  it('does not carry the newest number’s flags to another period, nor a value into a missing one', () => {
    expect(findSeriesDetail(series, 1)).toMatchObject({ state: 'MISSING', value: null, flags: [] });
    expect(findSeriesDetail(series, 2)).toBeNull();
  });
});
