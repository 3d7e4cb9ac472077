import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../cycle/period.js';
import type { IndicatorDefinition, StageDefinition } from '../indicator/indicator.definition.js';
import { daysLeft, getDuePeriod, isReportedByCity, listDuePeriods, reportDueOn } from './due-report.js';

const indicator: IndicatorDefinition = {
  id: 'i',
  code: '1-2-P1',
  kind: 'PROCESS',
  stageId: 's',
  direction: 'INCREASE',
  frequency: 'QUARTER',
  timeAggregation: 'LAST',
  isCumulative: false,
  districtAggregation: 'SUM',
  scope: 'DISTRICT',
  unit: '건',
  hasRatio: false,
  scale: 1,
  baseline: 0,
  band: null,
  interpolation: 'LINEAR',
  dueFrom: null,
  hasMidpoint: false,
  weight: 1,
  targets: [{ key: 'y3', value: 10 }],
  retiredOn: null,
};
const stage: StageDefinition = { id: 's', code: 'B', startMonth: 4, endMonth: 15, recurrence: 'ONCE' };
const years = { from: 2021, to: 2023 };
const reporting = { indicator, stage, years };

describe('What is due', () => {
  it('begins with the quarter in which the stage starts and ends with the last one that is over', () => {
    expect(listDuePeriods(reporting, '2022-01-01').map((period) => period.key)).toEqual([
      '2021-Q2',
      '2021-Q3',
      '2021-Q4',
    ]);
  });

  it('does not count a period on its last day', () => {
    expect(listDuePeriods(reporting, '2021-12-31').map((period) => period.key)).toEqual([
      '2021-Q2',
      '2021-Q3',
    ]);
  });

  it('is nothing any more once the indicator is retired', () => {
    const retired = { ...reporting, indicator: { ...indicator, retiredOn: '2022-01-01' } };
    expect(listDuePeriods(retired, '2022-06-01')).toEqual([]);
  });

  it('starts where dueFrom falls if that is later', () => {
    const later = { ...reporting, indicator: { ...indicator, dueFrom: '2021-08' } };
    expect(listDuePeriods(later, '2022-01-01').map((period) => period.key)).toEqual(['2021-Q3', '2021-Q4']);
  });

  it('tells an unknown period from one that is not due', () => {
    expect(() => getDuePeriod(reporting, '2021-Q5', '2022-01-01')).toThrow(
      expect.objectContaining({ code: 'PERIOD_UNKNOWN', field: 'period' }),
    );
    expect(() => getDuePeriod(reporting, '2021', '2022-01-01')).toThrow(
      expect.objectContaining({ code: 'PERIOD_UNKNOWN', field: 'period' }),
    );
    expect(() => getDuePeriod(reporting, '2021-Q1', '2022-01-01')).toThrow(
      expect.objectContaining({ code: 'PERIOD_NOT_DUE', field: 'period' }),
    );
    expect(() => getDuePeriod(reporting, '2022-Q1', '2022-01-01')).toThrow(
      expect.objectContaining({ code: 'PERIOD_NOT_DUE', field: 'period' }),
    );
    expect(getDuePeriod(reporting, '2021-Q4', '2022-01-01').to).toBe('2021-12-31');
  });
});

describe('When a report is due', () => {
  it('is the given number of days after the end of the period', () => {
    expect(reportDueOn(parsePeriod('2023-Q4'), 30)).toBe('2024-01-30');
    expect(reportDueOn(parsePeriod('2023'), 60)).toBe('2024-02-29');
  });

  it('counts the days that are left, below zero when it is late', () => {
    expect(daysLeft('2024-01-30', '2024-01-22')).toBe(8);
    expect(daysLeft('2024-01-30', '2024-02-11')).toBe(-12);
  });
});

describe('Who reports', () => {
  it('is the city for what it runs and for what is counted once for all', () => {
    expect(isReportedByCity(indicator, 'DISTRICTS')).toBe(false);
    expect(isReportedByCity(indicator, 'CITY')).toBe(true);
    expect(isReportedByCity({ ...indicator, scope: 'CITY' }, 'DISTRICTS')).toBe(true);
    expect(isReportedByCity({ ...indicator, districtAggregation: 'CITY_ONLY' }, 'DISTRICTS')).toBe(true);
  });
});
