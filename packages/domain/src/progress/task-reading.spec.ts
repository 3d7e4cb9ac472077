import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePeriod } from '../cycle/period.js';
import type { ReportedCell } from '../indicator/cell.js';
import type { IndicatorDefinition, StageDefinition } from '../indicator/indicator.definition.js';
import {
  cellInState,
  indicatorWith,
  ratioCell,
  stageWith,
  targetsOf,
  valueCell,
} from '../indicator/indicator.fixture.js';
import { type TaskReadingInput, calculateTaskReading } from './task-reading.js';

const CYCLE = { from: 2021, to: 2023 };
const LEVEL = { targets: targetsOf({ y1: 100 }) };
const process = (code: string, stageId: string, changes: Partial<IndicatorDefinition> = {}) =>
  indicatorWith({ code, stageId, ...LEVEL, ...changes });
const outcome = (code: string, changes: Partial<IndicatorDefinition> = {}) =>
  indicatorWith({ code, kind: 'OUTCOME', frequency: 'YEAR', ...LEVEL, ...changes });

function read(
  stages: readonly StageDefinition[],
  indicators: readonly IndicatorDefinition[],
  cells: Readonly<Record<string, readonly ReportedCell[]>>,
  changes: Partial<TaskReadingInput> & { period?: string } = {},
) {
  const { period = '2021-Q4', ...rest } = changes;
  return calculateTaskReading({
    stages,
    indicators,
    cycle: CYCLE,
    cells: new Map(Object.entries(cells)),
    at: parsePeriod(period),
    ...rest,
  });
}
const at = (value: number) => [valueCell('2021-Q4', value)];
const inYear = (value: number) => [valueCell('2021', value)];

describe('the process reading of a task (§7)', () => {
  const stages = [
    stageWith({ code: 'A' }),
    stageWith({ code: 'B', startMonth: 4 }),
    stageWith({ code: 'C', startMonth: 22 }),
  ];
  const indicators = [
    process('P1', 'A'),
    process('P2', 'A', { weight: 3 }),
    process('P3', 'B'),
    process('P4', 'C'),
  ];

  it('is the mean over the started stages of the weighted means of their indicators', () => {
    const { process: reading, stages: each } = read(stages, indicators, {
      P1: at(20),
      P2: at(60),
      P3: at(100),
    });
    expect(each.map((stage) => stage.score)).toEqual([expect.closeTo(0.5, 12), 1, null]);
    expect(reading.score).toBeCloseTo(0.75, 12);
    expect(reading.coverage).toMatchObject({ reported: 2, expected: 2, notApplicable: 0 });
  });

  it('weights the stages if they have weights', () => {
    const weighted = [stageWith({ code: 'A', weight: 3 }), stageWith({ code: 'B' })];
    expect(read(weighted, indicators, { P1: at(0), P3: at(100) }).process.score).toBe(0.25);
  });

  it('limits each achievement to 0..1 first, then averages, and says how many it limited', () => {
    const { process: reading } = read(stages, indicators, { P1: at(500), P2: at(-100), P3: at(50) });
    expect(reading.score).toBe((0.25 + 0.5) / 2);
    expect(reading.limitedCount).toBe(2);
    expect(reading.flags).toContain('LIMITED');
  });

  it('keeps a regression visible beside the mean', () => {
    const { process: reading } = read(stages, indicators, { P1: at(-1), P2: at(100), P3: at(100) });
    expect(reading.statusCounts).toMatchObject({ REGRESSING: 1, ACHIEVED: 2 });
  });

  it('lists a started stage without any process indicator as unmeasured: neither 0 nor 1', () => {
    const { process: reading } = read(stages, [process('P1', 'A')], { P1: at(60) });
    expect(reading).toMatchObject({ score: 0.6, unmeasuredStages: ['B'], flags: ['UNMEASURED_STAGE'] });
    expect(reading.coverage).toMatchObject({ reported: 1, expected: 2, isSufficient: true });
  });

  it('lists a stage whose cells are all missing as unmeasured too', () => {
    const { process: reading } = read(stages, indicators, { P1: at(60), P2: at(60) });
    expect(reading).toMatchObject({ score: 0.6, unmeasuredStages: ['B'] });
  });

  it('reads a stage from what is reported when only some of its cells are missing', () => {
    expect(read(stages, indicators, { P1: at(60), P3: at(60) }).process).toMatchObject({
      score: 0.6,
      unmeasuredStages: [],
    });
  });

  it('leaves a stage out on both sides when all of it is not applicable', () => {
    const notApplicable = [cellInState('2021-Q2', 'NOT_APPLICABLE')];
    const { process: reading } = read(stages, indicators, { P1: at(60), P2: at(60), P3: notApplicable });
    expect(reading.coverage).toMatchObject({ reported: 1, expected: 1, notApplicable: 1 });
    expect(reading).toMatchObject({ score: 0.6, unmeasuredStages: [] });
  });

  it('does not expect a started stage while nothing in it is due', () => {
    const half = process('P3', 'B', { frequency: 'HALF' });
    const { process: reading } = read(
      stages,
      [process('P1', 'A'), half],
      { P1: [valueCell('2021-Q1', 25)] },
      { period: '2021-Q1' },
    );
    expect(reading.coverage).toMatchObject({ reported: 1, expected: 1 });
  });

  it('counts a reported 0/0 as reported, though it has no score', () => {
    const ratio = process('P3', 'B', { hasRatio: true, scale: 100 });
    const { process: reading } = read(stages, [process('P1', 'A'), ratio], {
      P1: at(60),
      P3: [ratioCell('2021-Q4', 0, 0)],
    });
    expect(reading.coverage).toMatchObject({ reported: 2, expected: 2 });
    expect(reading).toMatchObject({ score: 0.6, leftOut: ['P3'], unmeasuredStages: [] });
  });

  it('goes on monitoring a stage after its planned finish', () => {
    const short = [stageWith({ code: 'A', endMonth: 3 })];
    expect(read(short, [process('P1', 'A')], { P1: at(40) }).process.score).toBe(0.4);
  });

  it('counts a stage that recurs from its start month to December', () => {
    const recurring = [stageWith({ code: 'A', startMonth: 4, endMonth: 6, recurrence: 'YEAR' })];
    const cells = { P1: [valueCell('2021-Q4', 100)] };
    expect(read(recurring, [process('P1', 'A')], cells).process.score).toBe(1);
    expect(read(recurring, [process('P1', 'A')], cells, { period: '2022-Q1' }).process).toMatchObject({
      state: 'NOT_DUE',
      score: null,
      coverage: { expected: 0 },
    });
  });

  it('is insufficient under half of the stages', () => {
    const three = [...stages.slice(0, 2), stageWith({ code: 'D' })];
    const { process: reading } = read(three, [process('P1', 'A')], { P1: at(90) });
    expect(reading.coverage.isSufficient).toBe(false);
    expect(reading.flags).toEqual(['INSUFFICIENT', 'UNMEASURED_STAGE']);
  });
});

describe('what may be averaged together (§3)', () => {
  const stages = [stageWith({ code: 'A' }), stageWith({ code: 'B' })];

  it('leaves indicators without a baseline out, and lists them, where any has one', () => {
    const indicators = [process('P1', 'A'), process('P2', 'B', { baseline: null })];
    const { process: reading } = read(stages, indicators, { P1: at(40), P2: at(100) });
    expect(reading).toMatchObject({ score: 0.4, leftOut: ['P2'], unmeasuredStages: [] });
    expect(reading.coverage).toMatchObject({ reported: 2, expected: 2 });
  });

  it('averages and flags them where none has', () => {
    const indicators = [outcome('O1', { baseline: null }), outcome('O2', { baseline: null })];
    expect(read([], indicators, { O1: inYear(40), O2: inYear(80) }).outcome).toMatchObject({
      score: expect.closeTo(0.6, 12),
      leftOut: [],
      flags: ['NO_BASELINE'],
    });
  });

  it('lists a target on the wrong side instead of rewarding it', () => {
    const indicators = [outcome('O1'), outcome('O2', { baseline: 200 })];
    expect(read([], indicators, { O1: inYear(40), O2: inYear(100) }).outcome).toMatchObject({
      score: 0.4,
      leftOut: ['O2'],
      flags: ['TARGET_ON_WRONG_SIDE'],
    });
  });
});

describe('the outcome and the result reading of a task (§7)', () => {
  it('are weighted means at the latest closed period', () => {
    const indicators = [outcome('O1'), outcome('O2', { weight: 3 })];
    const { outcome: reading } = read(
      [],
      indicators,
      { O1: inYear(20), O2: inYear(60) },
      { period: '2022-Q3' },
    );
    expect(reading).toMatchObject({
      score: expect.closeTo(0.5, 12),
      coverage: { reported: 2, expected: 2 },
      isNew: false,
    });
  });

  it('are none while nothing has closed', () => {
    const { outcome: reading } = read([], [outcome('O1')], {}, { period: '2021-Q3' });
    expect(reading).toMatchObject({
      state: 'NOT_DUE',
      score: null,
      status: null,
      coverage: { expected: 0, ratio: null },
    });
  });

  it('leave a missing cell out of the mean and lower the coverage', () => {
    const { outcome: reading } = read([], [outcome('O1'), outcome('O2')], { O1: inYear(20) });
    expect(reading).toMatchObject({ score: 0.2, coverage: { reported: 1, expected: 2, isSufficient: true } });
  });

  it('leave a not-applicable cell out on both sides', () => {
    const cells = { O1: inYear(20), O2: [cellInState('2021', 'NOT_APPLICABLE')] };
    expect(read([], [outcome('O1'), outcome('O2')], cells).outcome).toMatchObject({
      score: 0.2,
      coverage: { reported: 1, expected: 1, notApplicable: 1 },
    });
  });

  it('say why there is no score', () => {
    const states = (cells: Readonly<Record<string, readonly ReportedCell[]>>) =>
      read([], [outcome('O1')], cells).outcome.state;
    expect(states({})).toBe('MISSING');
    expect(states({ O1: [cellInState('2021', 'NOT_APPLICABLE')] })).toBe('NOT_APPLICABLE');
    expect(read([], [], {}).outcome.state).toBe('NONE');
    expect(states({ O1: inYear(0) })).toBe('SCORED');
  });

  it('are coloured by the score, and achieved only when every counted indicator is', () => {
    const two = [outcome('O1'), outcome('O2')];
    const statusOf = (a: number, b: number) => read([], two, { O1: inYear(a), O2: inYear(b) }).outcome.status;
    expect(statusOf(100, 100)).toBe('ACHIEVED');
    expect(statusOf(100, 70)).toBe('ON_TRACK');
    expect(statusOf(100, 0)).toBe('AT_RISK');
    expect(statusOf(98, 0)).toBe('OFF_TRACK');
  });
});

describe('the three readings (§1)', () => {
  const stages = [stageWith({ code: 'A' })];
  const indicators = [process('P1', 'A'), outcome('O1'), outcome('R1', { kind: 'RESULT' })];

  it('stand side by side: a value of one kind moves that reading only', () => {
    const before = read(stages, indicators, { P1: at(10), O1: inYear(20), R1: inYear(30) });
    const after = read(stages, indicators, { P1: at(90), O1: inYear(20), R1: inYear(30) });
    expect(after.process.score).toBe(0.9);
    expect([after.outcome, after.result]).toEqual([before.outcome, before.result]);
  });

  it('of a district leave out what only the city reports', () => {
    const cityOnly = outcome('O2', { districtAggregation: 'CITY_ONLY' });
    expect(read(stages, [cityOnly, outcome('O3', { scope: 'CITY' })], {}).outcome.state).toBe('NONE');
  });

  it('do not expect of a district a stage that only the city reports on', () => {
    const indicatorsOfCity = [process('P1', 'A', { scope: 'CITY' })];
    expect(read(stages, indicatorsOfCity, {}).process).toMatchObject({
      unmeasuredStages: [],
      coverage: { expected: 0 },
    });
  });

  it('of a task the city runs count all its indicators, over the years of the plan', () => {
    const cityOnly = outcome('O1', { districtAggregation: 'CITY_ONLY', targets: targetsOf({ 2024: 100 }) });
    const cells = { O1: [valueCell('2024', 50)] };
    const { outcome: reading } = read([], [cityOnly], cells, {
      rollout: 'CITY',
      cycle: { from: 2021, to: 2024 },
      period: '2024-Q4',
    });
    expect(reading.score).toBe(0.5);
  });

  it('drop a retired indicator from then on, not before', () => {
    const retired = [outcome('O1'), outcome('O2', { retiredOn: '2022-02-01' })];
    const cells = { O1: inYear(20), O2: inYear(60) };
    expect(read([], retired, cells).outcome.score).toBe(0.4);
    expect(read([], retired, cells, { period: '2022-Q1' }).outcome.score).toBe(0.2);
  });

  it('always lie between 0 and 1, and never fall when a value gets better', () => {
    const value = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(value, value, fc.nat(100), (a, b, step) => {
        const two = [outcome('O1'), outcome('O2')];
        const [before, after] = [a, a + step].map(
          (each) => read([], two, { O1: inYear(each), O2: inYear(b) }).outcome.score ?? -1,
        ) as [number, number];
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
