import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePeriod } from '../cycle/period.js';
import type { ReportedCell } from '../indicator/cell.js';
import type { DistrictOverride, IndicatorDefinition } from '../indicator/indicator.definition.js';
import {
  cellInState,
  indicatorWith,
  ratioCell,
  targetsOf,
  valueCell,
} from '../indicator/indicator.fixture.js';
import { type CityReadingInput, type DistrictInput, calculateCityReading } from './city-reading.js';

type Cells = Readonly<Record<string, readonly ReportedCell[]>>;
const OLD = { from: 2021, to: 2023 };
const NEW = { from: 2022, to: 2024 };
const outcome = (changes: Partial<IndicatorDefinition> = {}) =>
  indicatorWith({
    code: 'O1',
    kind: 'OUTCOME',
    frequency: 'YEAR',
    targets: targetsOf({ y1: 10, y2: 20, y3: 40 }),
    ...changes,
  });
const percentage = { hasRatio: true, scale: 100, unit: '%', districtAggregation: 'RATIO' } as const;

function district(code: string, cells: Cells, changes: Partial<DistrictInput> = {}): DistrictInput {
  return { code, cycle: OLD, population: null, cells: new Map(Object.entries(cells)), ...changes };
}
function read(
  indicators: readonly IndicatorDefinition[],
  districts: readonly DistrictInput[],
  changes: Partial<Omit<CityReadingInput, 'at'>> & { period?: string } = {},
) {
  const { period = '2021-Q4', ...rest } = changes;
  return calculateCityReading({
    stages: [],
    indicators,
    districts,
    planYears: { from: 2021, to: 2024 },
    at: parsePeriod(period),
    ...rest,
  });
}
const overridden = (override: DistrictOverride) => ({ overrides: new Map([['O1', override]]) });

describe('the city reading (§6, §7)', () => {
  it('is read on the aggregated values and is not the mean of the scores', () => {
    const parts = [
      district('a', { O1: [ratioCell('2021', 9, 10)] }),
      district('b', { O1: [ratioCell('2021', 10, 90)] }),
    ];
    const { indicators, outcome: reading } = read(
      [outcome({ ...percentage, targets: targetsOf({ y1: 50 }) })],
      parts,
    );
    expect(indicators[0]).toMatchObject({ value: 19, numerator: 19, denominator: 100, expected: 50 });
    expect(reading.score).toBe(0.38);
  });

  it('compares a sum with the sum of the targets of just the districts that reported', () => {
    const parts = [
      district('a', { O1: [valueCell('2021', 5)] }),
      district('b', {}),
      district('c', { O1: [valueCell('2021', 10)] }),
    ];
    const { indicators, outcome: reading } = read([outcome()], parts);
    expect(indicators[0]).toMatchObject({ value: 15, expected: 20, achievement: 0.75 });
    expect(reading.coverage).toMatchObject({ reported: 2, expected: 3 });
  });

  it('aggregates overridden targets and baselines like the values', () => {
    const parts = [
      district(
        'a',
        { O1: [valueCell('2021', 10)] },
        overridden({ baseline: 4, targets: targetsOf({ y1: 16 }) }),
      ),
      district('b', { O1: [valueCell('2021', 10)] }),
    ];
    expect(read([outcome()], parts).indicators[0]).toMatchObject({ value: 20, baseline: 4, expected: 26 });
  });

  it('weights the targets of a ratio with the reported denominators', () => {
    const parts = [
      district('a', { O1: [ratioCell('2021', 1, 10)] }, overridden({ targets: targetsOf({ y1: 80 }) })),
      district('b', { O1: [ratioCell('2021', 1, 30)] }, overridden({ targets: targetsOf({ y1: 40 }) })),
    ];
    expect(read([outcome(percentage)], parts).indicators[0]).toMatchObject({ value: 5, expected: 50 });
  });

  it('leaves a not-applicable district out on both sides', () => {
    const parts = [
      district('a', { O1: [valueCell('2021', 5)] }),
      district('b', { O1: [cellInState('2021', 'NOT_APPLICABLE')] }),
    ];
    const { indicators, outcome: reading } = read([outcome()], parts);
    expect(indicators[0]).toMatchObject({ value: 5, expected: 10 });
    expect(reading.coverage).toMatchObject({ reported: 1, expected: 1, notApplicable: 1 });
  });

  it('adds a district at 0: zero is not missing', () => {
    const parts = [
      district('a', { O1: [valueCell('2021', 10)] }),
      district('b', { O1: [valueCell('2021', 0)] }),
    ];
    expect(read([outcome()], parts).outcome).toMatchObject({ score: 0.5, coverage: { reported: 2 } });
  });

  it('adds nothing for 0/0, and has no value where all denominators are 0', () => {
    const zero = district('b', { O1: [ratioCell('2021', 0, 0)] });
    const one = read([outcome(percentage)], [district('a', { O1: [ratioCell('2021', 1, 20)] }), zero]);
    expect(one.indicators[0]).toMatchObject({ value: 5, flags: [], coverage: { reported: 2, expected: 2 } });
    expect(read([outcome(percentage)], [zero]).indicators[0]).toMatchObject({
      state: 'VALUE',
      value: null,
      flags: ['ZERO_DENOMINATOR'],
    });
  });

  it('lists a cell without its denominator and lowers the coverage by it', () => {
    const parts = [
      district('a', { O1: [ratioCell('2021', 1, 20)] }),
      district('b', { O1: [valueCell('2021', 90)] }),
    ];
    expect(read([outcome(percentage)], parts).indicators[0]).toMatchObject({
      value: 5,
      leftOut: ['b'],
      coverage: { reported: 1, expected: 2 },
    });
  });

  it('reads each district in its own cycle', () => {
    const parts = [
      district('a', { O1: [valueCell('2022', 20)] }),
      district('b', { O1: [valueCell('2022', 10)] }, { cycle: NEW }),
    ];
    expect(read([outcome()], parts, { period: '2022-Q4' }).indicators[0]).toMatchObject({
      value: 30,
      expected: 30,
    });
    expect(read([outcome()], parts, { period: '2021-Q4' }).outcome.coverage).toMatchObject({ expected: 1 });
  });

  it('reads over time within each district first', () => {
    const flow = outcome({ frequency: 'HALF', timeAggregation: 'SUM' });
    const halves = (a: number, b: number) => ({ O1: [valueCell('2021-H1', a), valueCell('2021-H2', b)] });
    const { indicators } = read([flow], [district('a', halves(2, 3)), district('b', halves(1, 0))]);
    expect(indicators[0]).toMatchObject({ value: 6, expected: 20, achievement: 0.3 });
  });

  it('takes a value that a district carries forward, flagged, and lowers the coverage by it', () => {
    const parts = [
      district('a', { O1: [valueCell('2021', 8)] }),
      district('b', { O1: [valueCell('2022', 20)] }),
    ];
    expect(read([outcome()], parts, { period: '2022-Q4' }).indicators[0]).toMatchObject({
      value: 28,
      expected: 40,
      flags: ['CARRIED_FORWARD'],
      coverage: { reported: 1, expected: 2 },
    });
  });

  it('marks a value that has one under correction in it', () => {
    const parts = [
      district('a', { O1: [cellInState('2021', 'UNDER_CORRECTION', 5)] }),
      district('b', { O1: [valueCell('2021', 5)] }),
    ];
    expect(read([outcome()], parts).indicators[0]).toMatchObject({ state: 'UNDER_CORRECTION', value: 10 });
  });

  it('withholds a value from which one withheld district could be found', () => {
    const withheld = district('b', { O1: [cellInState('2021', 'WITHHELD', 2)] });
    const parts = [district('a', { O1: [valueCell('2021', 5)] }), withheld];
    expect(read([outcome()], parts)).toMatchObject({
      indicators: [{ state: 'WITHHELD', value: null, achievement: null, coverage: { reported: 2 } }],
      outcome: { score: null },
    });
  });

  it('compares only districts that have a baseline where any has one', () => {
    const parts = [
      district('a', { O1: [valueCell('2021', 8)] }, overridden({ baseline: 6, targets: [] })),
      district('b', { O1: [valueCell('2021', 10)] }),
    ];
    expect(read([outcome({ baseline: null })], parts).indicators[0]).toMatchObject({
      value: 18,
      baseline: 6,
      achievement: 0.5,
      flags: [],
    });
  });

  it('scales the band of a MAINTAIN indicator with the aggregation', () => {
    const maintain = outcome({ direction: 'MAINTAIN', band: { lo: 3, hi: 5 } });
    const parts = ['a', 'b'].map((code) => district(code, { O1: [valueCell('2021', 4)] }));
    expect(read([maintain], parts).indicators[0]).toMatchObject({ value: 8, achievement: 1 });
  });
});

describe("the city's own indicators (§6)", () => {
  const own = outcome({
    scope: 'CITY',
    districtAggregation: 'CITY_ONLY',
    targets: targetsOf({ 2022: 12, 2024: 24 }),
  });
  const cityCells = new Map([['O1', [valueCell('2022', 6)]]]);

  it("take the city's cells on calendar targets over the years of the plan", () => {
    const { indicators } = read([own], [district('a', { O1: [valueCell('2022', 99)] })], {
      cityCells,
      period: '2022-Q4',
    });
    expect(indicators[0]).toMatchObject({ value: 6, expected: 12, target: 24, achievement: 0.5 });
  });

  it('of a task the city runs are read on the first cycle if their frequency is the cycle', () => {
    const result = outcome({ kind: 'RESULT', frequency: 'CYCLE', targets: targetsOf({ 2023: 70 }) });
    const cells = new Map([['O1', [valueCell('2021-2023', 35)]]]);
    const at = (period: string) => read([result], [], { cityCells: cells, rollout: 'CITY', period }).result;
    expect(at('2023-Q3')).toMatchObject({ state: 'NOT_DUE' });
    expect(at('2023-Q4')).toMatchObject({ score: 0.5 });
    expect(at('2024-Q2')).toMatchObject({ score: 0.5 });
  });
});

describe('every city reading', () => {
  it('does not depend on the order of the districts', () => {
    const values = fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(values, (given) => {
        const parts = given.map((value, index) =>
          district(String(index).padStart(2, '0'), value === null ? {} : { O1: [valueCell('2021', value)] }),
        );
        expect(read([outcome()], [...parts].reverse())).toEqual(read([outcome()], parts));
      }),
    );
  });

  it('of one district is that district', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.constantFrom('SUM', 'MEAN', 'MEDIAN'),
        (value, method) => {
          const { outcome: reading, indicators } = read(
            [outcome({ districtAggregation: method })],
            [district('a', { O1: [valueCell('2021', value)] })],
          );
          expect(indicators[0]).toMatchObject({ value, achievement: value / 10 + 0 });
          expect(reading.score).toBeCloseTo(Math.min(1, Math.max(0, value / 10)), 12);
        },
      ),
    );
  });
});
