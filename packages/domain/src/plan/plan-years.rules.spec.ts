import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, ErrorCode } from '../domain-error.js';
import {
  currentPeriod,
  listCyclesWithin,
  listReadablePeriods,
  validateDateWithin,
  validatePlanCode,
  validatePlanYears,
} from './plan-years.rules.js';

const plan = { from: 2021, to: 2024 };
const cycles = [
  { from: 2021, to: 2023 },
  { from: 2022, to: 2024 },
];

describe('the years of a plan', () => {
  it('hold at least one cycle and at most ten years', () => {
    expect(() => validatePlanYears({ from: 2021, to: 2023 })).not.toThrow();
    expect(() => validatePlanYears({ from: 2021, to: 2030 })).not.toThrow();
    const bounds = { min: 2023, max: 2030 };
    for (const to of [2020, 2022, 2031, 2022.5, Number.NaN]) {
      expect(() => validatePlanYears({ from: 2021, to })).toThrow(
        expect.objectContaining({ code: ErrorCode.OUT_OF_RANGE, field: 'toYear', params: bounds }),
      );
    }
    expect(() => validatePlanYears({ from: 21, to: 24 })).toThrow(
      expect.objectContaining({ field: 'fromYear' }),
    );
  });

  it('hold every three years in a row as a cycle', () => {
    expect(listCyclesWithin(plan)).toEqual(cycles);
    expect(listCyclesWithin({ from: 2021, to: 2023 })).toEqual([cycles[0]]);
    expect(listCyclesWithin({ from: 2021, to: 2022 })).toEqual([]);
  });

  it('bound the dates that belong to the plan, both ends included', () => {
    expect(() => validateDateWithin('2021-01-01', plan, 'on')).not.toThrow();
    expect(() => validateDateWithin('2024-12-31', plan, 'on')).not.toThrow();
    for (const date of ['2020-12-31', '2025-01-01']) {
      expect(() => validateDateWithin(date, plan, 'on')).toThrow(
        expect.objectContaining({ field: 'on', params: { min: '2021-01-01', max: '2024-12-31' } }),
      );
    }
  });
});

describe('the code of a plan', () => {
  it.each(['SCD-2021', 'ab', 'A1', 'X2345678901234567890'])('may be %s', (code) => {
    expect(validatePlanCode(` ${code} `)).toBe(code);
  });

  it.each(['A', '-A1', 'A1-', 'SCD 2021', '계획-1', 'A/B', 'X23456789012345678901'])(
    'may not be %s',
    (code) => {
      expect(() => validatePlanCode(code)).toThrow(
        expect.objectContaining({ code: ErrorCode.INVALID_INPUT }),
      );
    },
  );

  it('must be there', () => {
    expect(() => validatePlanCode(' ')).toThrow(new DomainError(ErrorCode.REQUIRED, 'code'));
  });
});

describe('the quarters of a plan', () => {
  it('can be read once they have ended', () => {
    expect(listReadablePeriods(plan, cycles, '2021-03-31')).toEqual([]);
    expect(listReadablePeriods(plan, cycles, '2021-04-01').map((period) => period.key)).toEqual(['2021-Q1']);
  });

  it('end with the last cycle, which may outlast the plan', () => {
    const late = [...cycles, { from: 2023, to: 2025 }];
    expect(listReadablePeriods(plan, cycles, '2040-01-01').at(-1)?.key).toBe('2024-Q4');
    expect(listReadablePeriods(plan, late, '2040-01-01').at(-1)?.key).toBe('2025-Q4');
  });

  it('show the last one that ended, before that the first', () => {
    expect(currentPeriod(plan, cycles, '2020-06-01').key).toBe('2021-Q1');
    expect(currentPeriod(plan, cycles, '2022-07-01').key).toBe('2022-Q2');
    expect(currentPeriod(plan, [], '2022-06-30').key).toBe('2022-Q1');
  });

  it('are in order, without a gap, and the current one is the last of them', () => {
    const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const today = date.toISOString().slice(0, 10);
        const periods = listReadablePeriods(plan, cycles, today);
        expect(periods.every((period) => period.to < today)).toBe(true);
        expect(periods.map((period) => period.key)).toEqual(periods.map((period) => period.key).toSorted());
        expect(currentPeriod(plan, cycles, today).key).toBe(periods.at(-1)?.key ?? '2021-Q1');
      }),
    );
  });
});
