import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Period, parsePeriod } from '../cycle/period.js';
import { type ReportedCell, indexCells, listCells } from './cell.js';
import { listIndicatorPeriods } from './due-period.js';
import type { IndicatorDefinition } from './indicator.definition.js';
import { cellInState, indicatorWith, ratioCell, valueCell } from './indicator.fixture.js';
import { aggregateOverTime } from './time-aggregation.js';

const CYCLE = { from: 2021, to: 2023 };

function aggregate(changes: Partial<IndicatorDefinition>, period: string, ...cells: ReportedCell[]) {
  const indicator = indicatorWith(changes);
  const on = parsePeriod(period).to;
  const due: Period[] = listIndicatorPeriods(indicator, null, CYCLE).filter((each) => each.to <= on);
  return aggregateOverTime(indicator, listCells(due, indexCells(cells), on));
}

describe('the LAST of a time (§6)', () => {
  const cells = [valueCell('2021-Q1', 5), valueCell('2021-Q2', 0)];

  it('is the newest value, 0 included', () => {
    expect(aggregate({}, '2021-Q2', ...cells)).toMatchObject({ state: 'VALUE', value: 0, flags: [] });
  });

  it('is carried forward over a missing cell, flagged with its period, and lowers the coverage', () => {
    const carried = aggregate({}, '2021-Q4', valueCell('2021-Q2', 7));
    expect(carried).toMatchObject({ state: 'VALUE', value: 7, flags: ['CARRIED_FORWARD'] });
    expect(carried.valuePeriod?.key).toBe('2021-Q2');
    expect(carried.counts).toEqual({ reported: 0, expected: 1, notApplicable: 0 });
  });

  it('is not carried over a cell that is not applicable or was reported as 0/0', () => {
    expect(aggregate({}, '2021-Q2', cells[0]!, cellInState('2021-Q2', 'NOT_APPLICABLE'))).toMatchObject({
      state: 'NOT_APPLICABLE',
      value: null,
    });
    const ratio = { hasRatio: true, scale: 100 };
    const zero = aggregate(ratio, '2021-Q2', ratioCell('2021-Q1', 1, 2), ratioCell('2021-Q2', 0, 0));
    expect(zero).toMatchObject({ state: 'VALUE', value: null, flags: ['ZERO_DENOMINATOR'] });
    expect(zero.counts.reported).toBe(1);
  });

  it('of nothing reported is missing, of nothing due not due', () => {
    expect(aggregate({}, '2021-Q1').state).toBe('MISSING');
    expect(aggregate({ dueFrom: '2022-01' }, '2021-Q1').state).toBe('NOT_DUE');
  });

  it('marks a value under correction and keeps showing it', () => {
    expect(aggregate({}, '2021-Q1', cellInState('2021-Q1', 'UNDER_CORRECTION', 3))).toMatchObject({
      state: 'UNDER_CORRECTION',
      value: 3,
    });
  });
});

describe('the SUM of a time (§4, §6)', () => {
  const sum = { timeAggregation: 'SUM' } as const;

  it('runs to date within the year and restarts with the next', () => {
    const cells = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4', '2022-Q1'].map((key) => valueCell(key, 2));
    expect(aggregate(sum, '2021-Q3', ...cells).value).toBe(6);
    expect(aggregate(sum, '2021-Q4', ...cells).value).toBe(8);
    expect(aggregate(sum, '2022-Q1', ...cells).value).toBe(2);
  });

  it('of the cycle runs over the cycle', () => {
    const cycle = { ...sum, frequency: 'CYCLE', hasMidpoint: true } as const;
    const cells = [valueCell('2021-2023-M', 4), valueCell('2021-2023', 6)];
    expect(aggregate(cycle, '2022-Q2', ...cells).value).toBe(4);
    expect(aggregate(cycle, '2023-Q4', ...cells).value).toBe(10);
  });

  it('leaves a missing cell out with its share of the time: a blank is not a 0', () => {
    const blank = aggregate(sum, '2021-Q4', valueCell('2021-Q1', 2), valueCell('2021-Q3', 2));
    expect(blank).toMatchObject({ value: 4, share: 0.5, flags: ['PARTIAL_SUM'] });
    expect(blank.counts).toEqual({ reported: 2, expected: 4, notApplicable: 0 });
    const zeros = ['2021-Q2', '2021-Q4'].map((key) => valueCell(key, 0));
    const full = aggregate(sum, '2021-Q4', valueCell('2021-Q1', 2), valueCell('2021-Q3', 2), ...zeros);
    expect(full).toMatchObject({ value: 4, share: 1, flags: [] });
  });

  it('of a running total is its last, never a sum of sums', () => {
    const cumulative = { ...sum, isCumulative: true };
    const cells = [valueCell('2021-Q1', 2), valueCell('2021-Q2', 5), valueCell('2021-Q3', 9)];
    expect(aggregate(cumulative, '2021-Q3', ...cells)).toMatchObject({ value: 9, flags: [] });
    expect(aggregate(cumulative, '2021-Q4', ...cells)).toMatchObject({
      value: 9,
      flags: ['CARRIED_FORWARD'],
    });
    expect(aggregate(cumulative, '2022-Q1', ...cells).state).toBe('MISSING');
  });

  it('flags a running total that fell within its year, not one that restarted', () => {
    const cumulative = { ...sum, isCumulative: true };
    const fell = [valueCell('2021-Q1', 5), valueCell('2021-Q2', 4)];
    expect(aggregate(cumulative, '2021-Q2', ...fell).flags).toEqual(['CUMULATIVE_FELL']);
    const restarted = [valueCell('2021-Q4', 5), valueCell('2022-Q1', 1)];
    expect(aggregate(cumulative, '2022-Q1', ...restarted).flags).toEqual([]);
  });

  it('flags a cumulative ratio by its parts, since its percentage may well fall', () => {
    const ratio = { hasRatio: true, scale: 100, isCumulative: true };
    const grew = [ratioCell('2021-Q1', 1, 1), ratioCell('2021-Q2', 2, 4)];
    expect(aggregate(ratio, '2021-Q2', ...grew)).toMatchObject({ value: 50, flags: [] });
    const fell = [ratioCell('2021-Q1', 3, 4), ratioCell('2021-Q2', 2, 4)];
    expect(aggregate(ratio, '2021-Q2', ...fell).flags).toEqual(['CUMULATIVE_FELL']);
  });
});

describe('the MEAN and MAX of a time (§6)', () => {
  it('take the reported cells of the year', () => {
    const cells = [valueCell('2021-Q4', 100), valueCell('2022-Q1', 0), valueCell('2022-Q3', 6)];
    expect(aggregate({ timeAggregation: 'MEAN' }, '2022-Q3', ...cells)).toMatchObject({ value: 3 });
    expect(aggregate({ timeAggregation: 'MAX' }, '2022-Q3', ...cells)).toMatchObject({ value: 6 });
    expect(aggregate({ timeAggregation: 'MEAN' }, '2022-Q3', ...cells).counts.expected).toBe(3);
  });

  it('never average percentages', () => {
    const ratio = { timeAggregation: 'MEAN', hasRatio: true, scale: 100 } as const;
    const cells = [ratioCell('2021-Q1', 1, 1), ratioCell('2021-Q2', 0, 9)];
    expect(aggregate(ratio, '2021-Q2', ...cells)).toMatchObject({ value: 10, numerator: 1, denominator: 10 });
  });

  it('leave a not-applicable cell out on both sides', () => {
    const cells = [
      valueCell('2021-Q1', 4),
      cellInState('2021-Q2', 'NOT_APPLICABLE'),
      valueCell('2021-Q3', 8),
    ];
    const mean = aggregate({ timeAggregation: 'MEAN' }, '2021-Q3', ...cells);
    expect(mean).toMatchObject({ value: 6, counts: { reported: 2, expected: 2, notApplicable: 1 } });
    expect(
      aggregate({ timeAggregation: 'MEAN' }, '2021-Q2', cells[1]!, cellInState('2021-Q1', 'NOT_APPLICABLE'))
        .state,
    ).toBe('NOT_APPLICABLE');
  });

  it('of running totals is a defect and gives no value', () => {
    const mean = aggregate(
      { timeAggregation: 'MEAN', isCumulative: true },
      '2021-Q1',
      valueCell('2021-Q1', 4),
    );
    expect(mean).toMatchObject({ value: null, flags: ['CUMULATIVE_MEAN'], counts: { reported: 1 } });
  });

  it('of a ratio without its parts lowers the coverage', () => {
    const ratio = { timeAggregation: 'MEAN', hasRatio: true, scale: 100 } as const;
    const mean = aggregate(ratio, '2021-Q2', ratioCell('2021-Q1', 1, 2), valueCell('2021-Q2', 90));
    expect(mean).toMatchObject({ value: 50, counts: { reported: 1, expected: 2 } });
  });
});

describe('a withheld cell in a time (§2)', () => {
  it('withholds a sum from which it alone could be subtracted, and not a sum with two of them', () => {
    const sum = { timeAggregation: 'SUM' } as const;
    const [first, second] = ['2021-Q1', '2021-Q2'].map((key) => cellInState(key, 'WITHHELD', 2));
    const third = valueCell('2021-Q3', 5);
    expect(aggregate(sum, '2021-Q3', first!, valueCell('2021-Q2', 1), third).state).toBe('WITHHELD');
    expect(aggregate(sum, '2021-Q3', first!, second!, third)).toMatchObject({ state: 'VALUE', value: 9 });
  });

  it('withholds a maximum and a last value', () => {
    const cells = [valueCell('2021-Q1', 1), cellInState('2021-Q2', 'WITHHELD', 2)];
    expect(aggregate({ timeAggregation: 'MAX' }, '2021-Q2', ...cells).state).toBe('WITHHELD');
    expect(aggregate({}, '2021-Q2', ...cells)).toMatchObject({ state: 'WITHHELD', counts: { reported: 1 } });
  });
});

describe('every aggregation over time', () => {
  it('lies between the least and the greatest reported value, a SUM at their total', () => {
    const quarters = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'];
    const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(values, fc.constantFrom('LAST', 'MEAN', 'MAX'), (given, timeAggregation) => {
        const cells = given.flatMap((value, index) =>
          value === null ? [] : [valueCell(quarters[index]!, value)],
        );
        const reported = cells.map((cell) => cell.value ?? 0);
        const { value, state } = aggregate({ timeAggregation }, '2021-Q4', ...cells);
        if (reported.length === 0) {
          expect(state).toBe('MISSING');
          return;
        }
        expect(value).toBeGreaterThanOrEqual(Math.min(...reported));
        expect(value).toBeLessThanOrEqual(Math.max(...reported));
        expect(aggregate({ timeAggregation: 'SUM' }, '2021-Q4', ...cells).value).toBe(
          reported.reduce((a, b) => a + b, 0),
        );
      }),
    );
  });
});
