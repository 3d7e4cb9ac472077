import { describe, expect, it } from '@jest/globals';
import {
  groupByZone,
  listCityReadings,
  listColumns,
  listRows,
  orderRows,
  type MatrixData,
} from './matrix-model.js';

const columns = (scores: (number | null)[]): MatrixData['process'] => ({
  scores,
  statuses: scores.map((score) => (score === null ? null : 'ON_TRACK')),
  states: scores.map((score) => (score === null ? 'MISSING' : 'SCORED')),
  reported: scores.map((score) => (score === null ? 0 : 2)),
  expected: scores.map(() => 2),
  sufficient: scores.map((score) => score !== null),
});

const matrix: MatrixData = {
  districts: [
    { code: '1', name: '가구', zone: '도심권' },
    { code: '2', name: '나구', zone: '동북권' },
    { code: '3', name: '다구', zone: '도심권' },
  ],
  takesPart: [true, true, false],
  cohort: ['2021-2023', '2022-2024', null],
  tasks: [
    { code: '1-1', title: '하나' },
    { code: '1-2', title: '둘' },
  ],
  process: columns([0, 0.2, 0.9, null, null, null]),
  outcome: columns([0.5, 0.6, 0.7, 0.8, null, null]),
  result: columns([null, null, null, 1, null, null]),
};

describe('the rows of the matrix', () => {
  it('hold process, outcome and result of each task apart, in the order of the columns', () => {
    expect(listColumns(matrix.tasks).map(({ taskCode, kind }) => `${taskCode} ${kind}`)).toEqual([
      '1-1 PROCESS',
      '1-1 OUTCOME',
      '1-1 RESULT',
      '1-2 PROCESS',
      '1-2 OUTCOME',
      '1-2 RESULT',
    ]);
    expect(listRows(matrix)[1]?.readings.map(({ score }) => score)).toEqual([0.9, 0.7, null, null, 0.8, 1]);
  });
  it('keep a score of 0 apart from a missing one', () => {
    const [first, second] = listRows(matrix);
    expect(first?.readings[0]).toMatchObject({ score: 0, state: 'SCORED' });
    expect(second?.readings[3]).toMatchObject({ score: null, state: 'MISSING' });
  });
  it('have no readings where a district does not take part', () => {
    expect(listRows(matrix)[2]).toMatchObject({ takesPart: false, readings: [], cohort: null });
  });
});

describe('the order of the rows', () => {
  const rows = listRows(matrix);
  it('is the official one unless another is asked for', () => {
    expect(orderRows(rows, 'CODE', 0).map(({ code }) => code)).toEqual(['1', '2', '3']);
  });
  it('goes by the chosen column, those without a score last either way', () => {
    expect(orderRows(rows, 'HIGH', 0).map(({ code }) => code)).toEqual(['2', '1', '3']);
    expect(orderRows(rows, 'LOW', 0).map(({ code }) => code)).toEqual(['1', '2', '3']);
    expect(orderRows(rows, 'LOW', 3).map(({ code }) => code)).toEqual(['1', '2', '3']);
  });
  it('is kept within each zone', () => {
    const groups = groupByZone(orderRows(rows, 'HIGH', 0), rows);
    expect(groups.map(({ zone, rows: inZone }) => [zone, inZone.map(({ code }) => code)])).toEqual([
      ['도심권', ['1', '3']],
      ['동북권', ['2']],
    ]);
  });
});

describe('the foot of the matrix', () => {
  it('is the city’s own reading, not a mean of the scores above it', () => {
    const city = { process: columns([0.4, 0.3]), outcome: columns([0.1, 0.2]), result: columns([null, 1]) };
    expect(listCityReadings(matrix.tasks, city).map(({ score }) => score)).toEqual([
      0.4,
      0.1,
      null,
      0.3,
      0.2,
      1,
    ]);
  });
});
