import { describe, expect, it } from '@jest/globals';
import { parsePeriod } from '../cycle/period.js';
import type { ReportedCell } from '../indicator/cell.js';
import type { IndicatorDefinition } from '../indicator/indicator.definition.js';
import { indicatorWith, stageWith, targetsOf, valueCell } from '../indicator/indicator.fixture.js';
import { type CityReadingInput, type DistrictInput, calculateCityReading } from './city-reading.js';

const NEW = { from: 2022, to: 2024 };

function district(
  code: string,
  cells: Readonly<Record<string, readonly ReportedCell[]>>,
  changes: Partial<DistrictInput> = {},
): DistrictInput {
  const cycle = { from: 2021, to: 2023 };
  return { code, cycle, population: null, cells: new Map(Object.entries(cells)), ...changes };
}
function read(
  indicators: readonly IndicatorDefinition[],
  districts: readonly DistrictInput[],
  changes: Partial<CityReadingInput>,
) {
  const planYears = { from: 2021, to: 2024 };
  return calculateCityReading({
    stages: [],
    indicators,
    districts,
    planYears,
    at: parsePeriod('2021-Q4'),
    ...changes,
  });
}

describe('the process reading of the city (§7)', () => {
  const stages = [stageWith({ code: 'A' }), stageWith({ code: 'B' })];
  const indicators = [
    indicatorWith({ code: 'P1', stageId: 'A', targets: targetsOf({ y1: 10 }) }),
    indicatorWith({ code: 'P2', stageId: 'B', targets: targetsOf({ y1: 10 }) }),
  ];
  const q4 = (value: number) => [valueCell('2021-Q4', value)];

  it('averages the stages of the aggregated values and counts each stage in each district', () => {
    const parts = [district('a', { P1: q4(10), P2: q4(5) }), district('b', { P1: q4(0) }), district('c', {})];
    expect(read(indicators, parts, { stages }).process).toMatchObject({
      score: 0.5,
      coverage: { reported: 3, expected: 6, isSufficient: true },
      unmeasuredStages: [],
    });
  });

  it('does not count a stage where it has not started', () => {
    const parts = [district('a', { P1: q4(10), P2: q4(5) }), district('b', {}, { cycle: NEW })];
    expect(read(indicators, parts, { stages }).process.coverage).toMatchObject({ reported: 2, expected: 2 });
  });

  it('expects an unmeasured stage only of the districts where it has started', () => {
    const parts = [district('a', { P1: q4(10) }), district('b', {}, { cycle: NEW })];
    const { process } = read(indicators.slice(0, 1), parts, { stages });
    expect(process).toMatchObject({ coverage: { reported: 1, expected: 2 }, unmeasuredStages: ['B'] });
  });

  it('lists a stage no district reported on', () => {
    const parts = [district('a', { P1: q4(10) })];
    expect(read(indicators, parts, { stages }).process).toMatchObject({ score: 1, unmeasuredStages: ['B'] });
  });

  it('of a task the city runs counts each stage once', () => {
    const cityCells = new Map([['P1', q4(5)]]);
    expect(read(indicators, [], { stages, cityCells, rollout: 'CITY' }).process).toMatchObject({
      score: 0.5,
      coverage: { reported: 1, expected: 2 },
    });
  });
});
