import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../cycle/period.js';
import type { ReportedCell } from '../indicator/cell.js';
import type { IndicatorDefinition } from '../indicator/indicator.definition.js';
import {
  cellInState,
  indicatorWith,
  ratioCell,
  stageWith,
  targetsOf,
  valueCell,
} from '../indicator/indicator.fixture.js';
import { type IndicatorReadingInput, calculateIndicatorReading } from './indicator-reading.js';

const CYCLE = { from: 2021, to: 2023 };

function read(
  changes: Partial<IndicatorDefinition>,
  period: string,
  cells: readonly ReportedCell[],
  rest: Partial<IndicatorReadingInput> = {},
) {
  return calculateIndicatorReading({
    indicator: indicatorWith(changes),
    stage: null,
    cycle: CYCLE,
    cells,
    at: parsePeriod(period),
    ...rest,
  });
}

describe('the reading of a process indicator (§7)', () => {
  const half = { frequency: 'HALF', targets: targetsOf({ y1: 40, y2: 80 }) } as const;

  it('holds the latest value against the path at the period itself', () => {
    expect(read(half, '2021-Q3', [valueCell('2021-H1', 15)])).toMatchObject({
      value: 15,
      valuePeriod: '2021-H1',
      expected: 30,
      achievement: 0.5,
      status: 'AT_RISK',
      isNew: false,
    });
  });

  it('is new at the period of its cell only', () => {
    expect(read(half, '2021-Q2', [valueCell('2021-H1', 15)]).isNew).toBe(true);
    expect(read(half, '2021-Q4', [valueCell('2021-H1', 15)])).toMatchObject({
      isNew: false,
      flags: ['CARRIED_FORWARD'],
    });
  });

  it('names baseline, final target and coverage', () => {
    expect(read({}, '2021-Q4', [valueCell('2021-Q4', 30)])).toMatchObject({
      baseline: 0,
      target: 90,
      targetAtPeriod: 30,
      achievement: 1,
      status: 'ON_TRACK',
      coverage: { reported: 1, expected: 1, notApplicable: 0, ratio: 1, isSufficient: true },
    });
  });

  it('is not due before its stage has started', () => {
    const reading = read({}, '2021-Q2', [], { stage: stageWith({ startMonth: 7 }) });
    expect(reading).toMatchObject({ state: 'NOT_DUE', status: 'NOT_DUE', expected: null, achievement: null });
  });
});

describe('the reading of an outcome or a result (§7)', () => {
  const outcome = { kind: 'OUTCOME', frequency: 'YEAR' } as const;

  it('is held where its latest closed period ended', () => {
    expect(read(outcome, '2022-Q3', [valueCell('2021', 30)])).toMatchObject({
      expected: 30,
      achievement: 1,
      status: 'ON_TRACK',
    });
  });

  it('is none while nothing has closed', () => {
    expect(read(outcome, '2021-Q3', [valueCell('2021', 30)])).toMatchObject({
      state: 'NOT_DUE',
      value: null,
    });
  });

  it('of a result comes at the end of the cycle, from the district baseline', () => {
    const result = {
      kind: 'RESULT',
      frequency: 'CYCLE',
      baseline: 10,
      targets: targetsOf({ y3: 30 }),
    } as const;
    const override = { baseline: 20, targets: [] };
    const cells = [valueCell('2021-2023', 25)];
    expect(read(result, '2023-Q3', cells, { override }).state).toBe('NOT_DUE');
    expect(read(result, '2023-Q4', cells, { override })).toMatchObject({ baseline: 20, achievement: 0.5 });
  });

  it('is read at the mid-point if asked', () => {
    const result = {
      kind: 'RESULT',
      frequency: 'CYCLE',
      hasMidpoint: true,
      targets: targetsOf({ y3: 30 }),
    } as const;
    expect(read(result, '2022-Q2', [valueCell('2021-2023-M', 15)])).toMatchObject({
      expected: 15,
      achievement: 1,
    });
  });

  it('stays as it was after the cycle is over', () => {
    const cells = [valueCell('2021', 30), valueCell('2022', 50), valueCell('2023', 80)];
    const { isNew: _, ...atEnd } = read(outcome, '2023-Q4', cells);
    expect(read(outcome, '2024-Q3', cells)).toMatchObject(atEnd);
  });
});

describe('the reading of a flow (§4)', () => {
  const flow = { timeAggregation: 'SUM', baseline: 0, targets: targetsOf({ y1: 8, y2: 12 }) } as const;

  it('compares the amount to date with the share of the year', () => {
    const cells = ['2021-Q1', '2021-Q2'].map((key) => valueCell(key, 2));
    expect(read(flow, '2021-Q2', cells)).toMatchObject({ value: 4, expected: 4, achievement: 1, target: 12 });
  });

  it('is achieved only at the rate of the final target, not by an early amount that has yet to grow', () => {
    const falling = { ...flow, direction: 'DECREASE', baseline: 12, targets: targetsOf({ y1: 8 }) } as const;
    expect(read(falling, '2021-Q1', [valueCell('2021-Q1', 3)]).status).toBe('OFF_TRACK');
    expect(read(falling, '2021-Q1', [valueCell('2021-Q1', 2)]).status).toBe('ACHIEVED');
  });

  it('does not mistake a blank for an amount of 0', () => {
    const falling = { ...flow, direction: 'DECREASE', baseline: 12, targets: targetsOf({ y1: 8 }) } as const;
    const blank = read(falling, '2021-Q2', [valueCell('2021-Q1', 3)]);
    const zero = read(falling, '2021-Q2', [valueCell('2021-Q1', 3), valueCell('2021-Q2', 0)]);
    expect(blank).toMatchObject({ value: 3, expected: 2, achievement: 0, flags: ['PARTIAL_SUM'] });
    expect(zero).toMatchObject({ value: 3, expected: 4, status: 'ACHIEVED', flags: [] });
  });

  it('of yearly reports keeps to the year it was reported for', () => {
    const yearly = { ...flow, frequency: 'YEAR' } as const;
    expect(read(yearly, '2022-Q2', [valueCell('2021', 8)])).toMatchObject({
      value: 8,
      expected: 8,
      achievement: 1,
    });
  });
});

describe('a reading without a value', () => {
  it('says whether it is missing, not applicable or not due, and never 0', () => {
    expect(read({}, '2021-Q1', [])).toMatchObject({ state: 'MISSING', value: null, status: 'NO_DATA' });
    expect(read({}, '2021-Q1', [cellInState('2021-Q1', 'NOT_APPLICABLE')])).toMatchObject({
      status: 'NOT_APPLICABLE',
      coverage: { expected: 0, notApplicable: 1, ratio: null },
    });
    expect(read({ dueFrom: '2022-01' }, '2021-Q1', []).status).toBe('NOT_DUE');
  });

  it('differs from a reading of 0', () => {
    expect(read({}, '2021-Q1', [valueCell('2021-Q1', 0)])).toMatchObject({
      state: 'VALUE',
      value: 0,
      achievement: 0,
      status: 'OFF_TRACK',
    });
  });

  it('of 0/0 was reported all the same', () => {
    expect(read({ hasRatio: true, scale: 100 }, '2021-Q1', [ratioCell('2021-Q1', 0, 0)])).toMatchObject({
      state: 'VALUE',
      value: null,
      status: 'NO_DATA',
      flags: ['ZERO_DENOMINATOR'],
      coverage: { reported: 1 },
    });
  });

  it('that is withheld shows neither the value nor what it could be computed from', () => {
    const reading = read({}, '2021-Q1', [cellInState('2021-Q1', 'WITHHELD', 3)]);
    expect(reading).toMatchObject({ state: 'WITHHELD', value: null, achievement: null, status: 'NO_DATA' });
    expect(reading.coverage.reported).toBe(1);
  });
});

describe('a reading and its targets (§3, §4, §5)', () => {
  it('keeps a regression negative and calls it so', () => {
    expect(
      read({ baseline: 40, targets: targetsOf({ y1: 60 }) }, '2021-Q4', [valueCell('2021-Q4', 30)]),
    ).toMatchObject({
      achievement: -0.5,
      status: 'REGRESSING',
    });
  });

  it('is not rewritten by a target that changes later, and names the version it used', () => {
    const targets = [
      { key: 'y1', value: 30, versionId: 'v1', effectiveFrom: '2021-01-01' },
      { key: 'y1', value: 60, versionId: 'v2', effectiveFrom: '2021-09-15' },
    ];
    const cells = [valueCell('2021-Q2', 15), valueCell('2021-Q3', 15)];
    expect(read({ targets }, '2021-Q2', cells)).toMatchObject({ expected: 15, targetVersionIds: ['v1'] });
    expect(read({ targets }, '2021-Q3', cells)).toMatchObject({ expected: 45, targetVersionIds: ['v2'] });
  });

  it('has no status where the final target lies on the wrong side', () => {
    const wrong = { baseline: 50, targets: targetsOf({ y1: 40 }) };
    expect(read(wrong, '2021-Q4', [valueCell('2021-Q4', 40)])).toMatchObject({
      achievement: null,
      status: null,
      flags: ['TARGET_ON_WRONG_SIDE'],
    });
  });

  it('has neither without a target, or with mixed target keys', () => {
    const cells = [valueCell('2021-Q4', 40)];
    expect(read({ targets: [] }, '2021-Q4', cells)).toMatchObject({
      achievement: null,
      flags: ['NO_TARGET'],
    });
    expect(read({ targets: targetsOf({ y1: 5, 2022: 6 }) }, '2021-Q4', cells)).toMatchObject({
      achievement: null,
      status: null,
      flags: ['NO_TARGET', 'MIXED_TARGET_KEYS'],
    });
  });

  it('of a MAINTAIN indicator is achieved at the end of the cycle where no target says when', () => {
    const maintain = { direction: 'MAINTAIN', band: { lo: 3, hi: 5 }, baseline: null, targets: [] } as const;
    const cells = [valueCell('2021-Q4', 4), valueCell('2023-Q4', 4)];
    expect(read(maintain, '2021-Q4', cells)).toMatchObject({ achievement: 1, status: 'ON_TRACK', flags: [] });
    expect(read(maintain, '2023-Q4', cells).status).toBe('ACHIEVED');
  });

  it('ends when the indicator is retired', () => {
    const retired = { retiredOn: '2021-08-01' };
    const cells = [valueCell('2021-Q2', 15)];
    expect(read(retired, '2021-Q2', cells).value).toBe(15);
    expect(read(retired, '2021-Q3', cells)).toMatchObject({ state: 'NOT_DUE', value: null });
  });
});
