import { describe, expect, it } from '@jest/globals';
import { hasStageStarted, listIndicatorPeriods } from './due-period.js';
import { indicatorWith, stageWith } from './indicator.fixture.js';

const CYCLE = { from: 2021, to: 2023 };
const keysOf = (...given: Parameters<typeof listIndicatorPeriods>) =>
  listIndicatorPeriods(...given).map((period) => period.key);

describe('the periods an indicator is due in (§4)', () => {
  it('are all of the cycle for an outcome, wherever the stages stand', () => {
    const outcome = indicatorWith({ kind: 'OUTCOME', frequency: 'YEAR' });
    expect(keysOf(outcome, stageWith({ startMonth: 20 }), CYCLE)).toEqual(['2021', '2022', '2023']);
  });

  it('begin, for a process indicator, with the period its stage starts in', () => {
    const half = indicatorWith({ frequency: 'HALF' });
    expect(keysOf(half, stageWith({ startMonth: 22 }), CYCLE)).toEqual(['2022-H2', '2023-H1', '2023-H2']);
    expect(keysOf(half, stageWith({ startMonth: 13 }), CYCLE)[0]).toBe('2022-H1');
  });

  it('begin later by dueFrom, and never before the stage', () => {
    const half = indicatorWith({ frequency: 'HALF', dueFrom: '2022-01' });
    expect(keysOf(half, stageWith({ startMonth: 4 }), CYCLE)[0]).toBe('2022-H1');
    expect(keysOf(half, stageWith({ startMonth: 22 }), CYCLE)[0]).toBe('2022-H2');
  });

  it('go on past the planned finish of the stage to the end of the cycle', () => {
    expect(keysOf(indicatorWith(), stageWith({ startMonth: 1, endMonth: 3 }), CYCLE)).toHaveLength(12);
  });

  it('of a stage that recurs leave out each year what comes before its start month', () => {
    const stage = stageWith({ startMonth: 4, endMonth: 12, recurrence: 'YEAR' });
    expect(keysOf(indicatorWith(), stage, { from: 2021, to: 2022 })).toEqual([
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
      '2022-Q2',
      '2022-Q3',
      '2022-Q4',
    ]);
    expect(keysOf(indicatorWith({ frequency: 'HALF' }), stage, { from: 2021, to: 2021 })).toEqual([
      '2021-H1',
      '2021-H2',
    ]);
  });

  it('end when the indicator is retired', () => {
    expect(keysOf(indicatorWith({ retiredOn: '2021-08-01' }), null, CYCLE)).toEqual(['2021-Q1', '2021-Q2']);
  });
});

describe('a stage (§7)', () => {
  it('has started on its first planned day', () => {
    const stage = stageWith({ startMonth: 16, endMonth: 20 });
    expect(hasStageStarted(stage, CYCLE, '2022-03-31')).toBe(false);
    expect(hasStageStarted(stage, CYCLE, '2022-04-01')).toBe(true);
  });

  it('stays monitored after its planned finish', () => {
    expect(hasStageStarted(stageWith({ startMonth: 1, endMonth: 3 }), CYCLE, '2023-12-31')).toBe(true);
  });

  it('that recurs counts from its start month to December of every year', () => {
    const stage = stageWith({ startMonth: 4, endMonth: 6, recurrence: 'YEAR' });
    const dates = ['2021-03-31', '2021-04-01', '2021-12-31', '2022-03-31', '2022-04-01'];
    expect(dates.map((date) => hasStageStarted(stage, CYCLE, date))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });
});
