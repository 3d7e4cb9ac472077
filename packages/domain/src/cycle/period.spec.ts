import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../domain-error.js';
import { Frequency } from '../indicator/indicator.types.js';
import {
  isClosed,
  listPeriods,
  listQuarters,
  parsePeriod,
  quarterAt,
  yearOfCycle,
  yearsOf,
} from './period.js';

const CYCLE = { from: 2021, to: 2023 };
const keysOf = (periods: readonly { key: string }[]) => periods.map((period) => period.key);

describe('a period', () => {
  it.each([
    ['2022-Q2', 'QUARTER', '2022-04-01', '2022-06-30'],
    ['2022-Q4', 'QUARTER', '2022-10-01', '2022-12-31'],
    ['2022-H1', 'HALF', '2022-01-01', '2022-06-30'],
    ['2022-H2', 'HALF', '2022-07-01', '2022-12-31'],
    ['2022', 'YEAR', '2022-01-01', '2022-12-31'],
    ['2021-2023-M', 'CYCLE_MID', '2021-01-01', '2022-06-30'],
    ['2021-2023', 'CYCLE_END', '2021-01-01', '2023-12-31'],
  ])('reads the key %s', (key, kind, from, to) => {
    expect(parsePeriod(key)).toEqual({ key, kind, from, to });
  });

  it.each([
    '2022-Q5',
    '2022-Q0',
    '2022-H3',
    '2022-q1',
    '22',
    '2021-2022',
    '2021-2024',
    '2021-2023-X',
    ' 2022',
    '0999',
    '',
  ])('refuses %p as unknown', (key) => {
    expect(() => parsePeriod(key)).toThrow(new DomainError('PERIOD_UNKNOWN'));
  });

  it('is closed on the day after its last', () => {
    const period = parsePeriod('2022-Q2');
    expect(isClosed(period, '2022-06-30')).toBe(false);
    expect(isClosed(period, '2022-07-01')).toBe(true);
  });

  it('is found for any date, at both midnights of a quarter', () => {
    expect(quarterAt('2022-03-31').key).toBe('2022-Q1');
    expect(quarterAt('2022-04-01').key).toBe('2022-Q2');
    expect(quarterAt('2022-12-31').key).toBe('2022-Q4');
  });

  it('survives being written and read again', () => {
    const frequency = fc.constantFrom(...Object.values(Frequency));
    fc.assert(
      fc.property(frequency, fc.integer({ min: 1990, max: 2100 }), (each, from) => {
        const periods = listPeriods(each, { from, to: from + 2 }, { hasMidpoint: true });
        expect(periods.map((period) => parsePeriod(period.key))).toEqual(periods);
        expect([...periods].sort((a, b) => a.to.localeCompare(b.to))).toEqual(periods);
      }),
    );
  });
});

describe('the periods of a cycle', () => {
  it('are 12 quarters, 6 halves or 3 years', () => {
    expect(keysOf(listPeriods('QUARTER', CYCLE))).toHaveLength(12);
    expect(keysOf(listPeriods('HALF', CYCLE))).toHaveLength(6);
    expect(keysOf(listPeriods('YEAR', CYCLE))).toEqual(['2021', '2022', '2023']);
    expect(keysOf(listQuarters(2021, 2021))).toEqual(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']);
  });

  it('§1: are the end, and the mid-point if asked, for a result; the start is the baseline and no period', () => {
    expect(keysOf(listPeriods('CYCLE', CYCLE))).toEqual(['2021-2023']);
    expect(keysOf(listPeriods('CYCLE', CYCLE, { hasMidpoint: true }))).toEqual(['2021-2023-M', '2021-2023']);
  });

  it('§4: begin with the period that dueFrom falls into', () => {
    expect(keysOf(listPeriods('HALF', CYCLE, { dueFrom: '2022-01' }))[0]).toBe('2022-H1');
    expect(keysOf(listPeriods('HALF', CYCLE, { dueFrom: '2022-06' }))[0]).toBe('2022-H1');
    expect(keysOf(listPeriods('QUARTER', CYCLE, { dueFrom: '2022-07' }))[0]).toBe('2022-Q3');
  });

  it('of the cycle are read on the first cycle of a plan that runs longer', () => {
    const plan = { from: 2021, to: 2024 };
    expect(yearsOf('CYCLE', plan)).toEqual({ from: 2021, to: 2023 });
    expect(yearsOf('YEAR', plan)).toEqual(plan);
    expect(keysOf(listPeriods('CYCLE', plan))).toEqual(['2021-2023']);
  });

  it('have a year of the cycle only inside it', () => {
    expect(yearOfCycle(CYCLE, '2021-01-01')).toBe(1);
    expect(yearOfCycle(CYCLE, '2023-12-31')).toBe(3);
    expect(yearOfCycle(CYCLE, '2024-01-01')).toBeNull();
    expect(yearOfCycle(CYCLE, '2020-12-31')).toBeNull();
  });
});
