import { describe, expect, it } from '@jest/globals';
import type { DivergencePoint } from './divergence.js';
import { type TaskFindingsInput, listGaps, listStrengths } from './finding.js';
import type { IndicatorReading } from './indicator-reading.js';

function reading(id: string, facts: Partial<IndicatorReading>): IndicatorReading {
  return {
    indicatorId: id,
    state: 'VALUE',
    value: 10,
    valuePeriod: '2023-Q4',
    numerator: null,
    denominator: null,
    expected: 12,
    target: 20,
    targetAtPeriod: 12,
    baseline: 0,
    achievement: 1,
    status: 'ON_TRACK',
    flags: [],
    coverage: { reported: 1, expected: 1, notApplicable: 0, ratio: 1, isSufficient: true },
    isNew: true,
    targetVersionIds: [],
    leftOut: [],
    ...facts,
  };
}

const noDivergence: DivergencePoint = { period: '2023-Q4', x: 1, y: 1, result: null, reading: null };

function task(readings: IndicatorReading[], facts: Partial<TaskFindingsInput> = {}): TaskFindingsInput {
  return { taskId: 't', readings, missingPeriods: new Map(), divergence: noDivergence, ...facts };
}

describe('Strengths', () => {
  it('are what is achieved, then what is ahead of its path, the highest first', () => {
    const found = listStrengths([
      task([
        reading('ahead', { achievement: 1.4 }),
        reading('on', { achievement: 1 }),
        reading('done', { achievement: 1.1, status: 'ACHIEVED' }),
        reading('well done', { achievement: 1.3, status: 'ACHIEVED' }),
      ]),
    ]);
    expect(found.map(({ kind, indicatorId }) => [kind, indicatorId])).toEqual([
      ['ACHIEVED', 'well done'],
      ['ACHIEVED', 'done'],
      ['AHEAD_OF_PATH', 'ahead'],
    ]);
  });

  it('are five at most, in the order of the plan where equal', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => reading(id, { achievement: 2 }));
    expect(listStrengths([task(many)]).map((finding) => finding.indicatorId)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });
});

describe('Gaps', () => {
  it('begin with a regression and name what is late, below, missing and unexplained', () => {
    const late: DivergencePoint = {
      period: '2023-Q4',
      x: 0.9,
      y: 0.4,
      result: null,
      reading: 'PROCESS_HIGH_OUTCOME_LOW',
    };
    const found = listGaps([
      task(
        [
          reading('blank', {
            value: null,
            valuePeriod: null,
            achievement: null,
            status: 'NO_DATA',
            state: 'MISSING',
          }),
          reading('slow', { achievement: 0.6, status: 'AT_RISK' }),
          reading('slower', { achievement: 0.2, status: 'OFF_TRACK' }),
          reading('back', { achievement: -0.3, status: 'REGRESSING' }),
        ],
        { missingPeriods: new Map([['blank', '2023-H2']]), divergence: late },
      ),
    ]);
    expect(found.map(({ kind, indicatorId, period }) => [kind, indicatorId, period])).toEqual([
      ['REGRESSING', 'back', '2023-Q4'],
      ['PROCESS_HIGH_OUTCOME_LOW', null, '2023-Q4'],
      ['BELOW_PATH', 'slower', '2023-Q4'],
      ['BELOW_PATH', 'slow', '2023-Q4'],
      ['MISSING', 'blank', '2023-H2'],
    ]);
    expect(found[1]).toMatchObject({ value: 0.4, expected: 0.9 });
    expect(found[4]).toMatchObject({ value: null });
  });

  it('are none where nothing is due', () => {
    const notDue = reading('n', { value: null, achievement: null, status: 'NOT_DUE', state: 'NOT_DUE' });
    expect(listGaps([task([notDue])])).toEqual([]);
    expect(listStrengths([task([notDue])])).toEqual([]);
  });
});
