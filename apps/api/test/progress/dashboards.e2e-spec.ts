import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { countStatements, PROGRESS, SERIES } from './dashboard-reading.js';
import { startDemoApi } from './demo-api.js';

let api: TestApi;
let planner: Client;
beforeAll(async () => {
  api = await startDemoApi();
  planner = await api.client.as('planner@demo', demoPassword);
});
afterAll(() => api.stop());

/** As it is written down for strangers. */
const EXAMPLE = `
   { plan(code: "SCD-2021") { title goals { code title tasks { code title
       stages { code title indicators { code kind } }
       indicators { code title kind unit } comments { totalCount } } } }
     district(code: "11200") { name enrolment { cycle { from to } }
       progress(plan: "SCD-2021") { task { code } process { score coverage { reported expected notApplicable } } outcome { score } result { score } } } }
`;

const SHEET = `query ($code: String!, $period: String) { district(code: $code) { scoreSheet(plan: "SCD-2021", period: $period) {
  period asOf today dataVersion isExample cycle { code }
  systems { task { code } progress { ${PROGRESS} } stages { stage { code } from to reading { score state reported expected } }
    indicators { ${SERIES} } }
  strengths { kind task { code } indicator { code } value expected period }
  gaps { kind task { code } indicator { code } value expected period } } } }`;
const MATRIX = `query ($period: String) { matrix(plan: "SCD-2021", period: $period) {
  period asOf isExample districts { code } takesPart cohort tasks { code }
  process { scores statuses states reported expected notApplicable sufficient }
  outcome { scores statuses states reported expected notApplicable sufficient }
  result { scores statuses states reported expected notApplicable sufficient }
  city { process { scores } outcome { scores } result { scores } }
  cityTasks { task { code } ${PROGRESS} }
  sentence { takingPart reportedAll behind { task { code } districts { code } } } } }`;

describe('the example of the API', () => {
  it('works as it is written, signed out, with nothing but a JSON content type', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: EXAMPLE }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, never>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(response.status).toBe(200);
    const { plan, district } = data as unknown as {
      plan: { goals: { tasks: { code: string; comments: { totalCount: number } }[] }[] };
      district: {
        enrolment: unknown;
        progress: { task: { code: string }; process: { coverage: unknown } }[];
      };
    };
    const tasks = plan.goals.flatMap((goal) => goal.tasks);
    expect(tasks.map((task) => task.code)).toEqual(['1-1', '1-2', '2-3', '3-1']);
    expect(tasks.map((task) => task.comments.totalCount)).toEqual([1, 1, 5, 1]);
    expect(district.enrolment).toEqual({ cycle: { from: 2021, to: 2023 } });
    expect(district.progress.map(({ task }) => task.code)).toEqual(['1-1', '1-2']);
    expect(district.progress[0]?.process.coverage).toEqual({ reported: 4, expected: 4, notApplicable: 0 });
  });
});

describe('the matrix', () => {
  it('has a row for each district, also for the one that does not take part', async () => {
    const { matrix } = await api.client.ask(MATRIX);
    expect(matrix).toMatchObject({ period: '2023-Q4', asOf: '2023-12-31', isExample: true });
    expect(matrix.districts).toHaveLength(25);
    expect(matrix.takesPart.filter(Boolean)).toHaveLength(24);
    const left = matrix.districts.findIndex(({ code }: { code: string }) => code === '11140');
    expect(matrix.takesPart[left]).toBe(false);
    expect(matrix.cohort[left]).toBeNull();
    expect(matrix.process.states.slice(left * 2, left * 2 + 2)).toEqual([null, null]);
    for (const kind of ['process', 'outcome', 'result']) {
      for (const column of Object.values(matrix[kind])) expect(column).toHaveLength(50);
    }
    expect(matrix.cityTasks.map(({ task }: { task: { code: string } }) => task.code)).toEqual(['2-3', '3-1']);
    expect(matrix.city.process.scores).toHaveLength(2);
  });

  it('keeps a result that is not due apart from one that is missing', async () => {
    const { matrix } = await api.client.ask(MATRIX);
    const at = (code: string): number =>
      matrix.districts.findIndex((it: { code: string }) => it.code === code) * 2;
    expect(matrix.result.states[at('11170')]).toBe('NOT_DUE');
    expect(matrix.result.states[at('11530')]).toBe('MISSING');
    expect(matrix.result.states[at('11200')]).toBe('SCORED');
  });

  it('says in its sentence what the rows say', async () => {
    const { matrix } = await api.client.ask(MATRIX);
    const { attention } = await api.client.ask(`{ attention(plan: "SCD-2021") {
      missing { task { code } indicator { code } district { code } }
      regressing { indicator { code } district { code } }
      diverging { task { code } district { code } indicator { code } } } }`);
    const late = new Set(attention.missing.map((row: { district: { code: string } }) => row.district.code));
    expect(matrix.sentence.takingPart).toBe(24);
    expect(matrix.sentence.reportedAll).toBe(24 - late.size);
    for (const { task, districts } of matrix.sentence.behind) {
      const column = matrix.tasks.findIndex(({ code }: { code: string }) => code === task.code);
      for (const { code } of districts) {
        const row = matrix.districts.findIndex((it: { code: string }) => it.code === code);
        expect(matrix.process.scores[row * 2 + column]).toBeGreaterThanOrEqual(0.85);
        expect(matrix.outcome.scores[row * 2 + column]).toBeLessThan(0.85);
        expect(attention.diverging).toContainEqual({ task, district: { code }, indicator: null });
      }
    }
    expect(attention.regressing).toContainEqual({
      indicator: { code: '1-1-P5' },
      district: { code: '11200' },
    });
    expect(attention.missing).toContainEqual({
      task: { code: '1-1' },
      indicator: { code: '1-1-P4' },
      district: { code: '11200' },
    });
  });

  it('takes two statements at most: one for the version, one for readings not yet known at it', async () => {
    await api.client.ask(MATRIX);
    expect(await countStatements(planner, MATRIX)).toBe(1);
    expect(await countStatements(planner, MATRIX, { period: '2022-Q2' })).toBe(2);
    expect(await countStatements(planner, MATRIX, { period: '2022-Q2' })).toBe(1);
  });
});

describe('a district’s score sheet', () => {
  it('shows the same readings as the stored ones', async () => {
    for (const code of ['11200', '11170', '11410', '11680']) {
      const { district } = await api.client.ask(
        `query ($code: String!) { district(code: $code) {
           progress(plan: "SCD-2021") { ${PROGRESS} }
           scoreSheet(plan: "SCD-2021") { systems { progress { ${PROGRESS} } } } } }`,
        { code },
      );
      expect(district.scoreSheet.systems.map((system: { progress: unknown }) => system.progress)).toEqual(
        district.progress,
      );
    }
  });

  it('has columns of equal length for each indicator', async () => {
    const { district } = await api.client.ask(SHEET, { code: '11200' });
    const columns = [
      'periods',
      'ends',
      'values',
      'numerators',
      'denominators',
      'states',
      'path',
      'achievements',
    ];
    for (const system of district.scoreSheet.systems) {
      for (const series of system.indicators) {
        for (const column of [...columns, 'statuses', 'sources', 'zoneMedian', 'narratives']) {
          expect(series[column]).toHaveLength(series.periods.length);
        }
        expect(series.targetValues).toHaveLength(series.targetKeys.length);
        expect(series.targetEnds).toHaveLength(series.targetKeys.length);
      }
    }
  });

  it('reads an earlier quarter without knowing what came later', async () => {
    const { district } = await api.client.ask(SHEET, { code: '11200', period: '2022-Q2' });
    const { systems, period, asOf, today } = district.scoreSheet;
    expect({ period, asOf, today }).toEqual({ period: '2022-Q2', asOf: '2022-06-30', today: '2024-01-22' });
    for (const series of systems.flatMap((system: { indicators: unknown[] }) => system.indicators)) {
      series.ends.forEach((end: string, index: number) => {
        if (end <= asOf) return;
        expect(series.states[index]).toBe('NOT_DUE');
        for (const column of ['values', 'numerators', 'sources', 'narratives', 'zoneMedian']) {
          expect(series[column][index]).toBeNull();
        }
      });
    }
  });

  it('is null for a district that does not take part, whose progress is empty', async () => {
    const query = `{ district(code: "11140") { scoreSheet(plan: "SCD-2021") { period } progress(plan: "SCD-2021") { period } } }`;
    expect(await api.client.ask(query)).toEqual({ district: { scoreSheet: null, progress: [] } });
  });

  it('names at most five strengths and gaps, the same ones each time', async () => {
    const first = await api.client.ask(SHEET, { code: '11200' });
    const second = await api.client.ask(SHEET, { code: '11200' });
    const { strengths, gaps } = first.district.scoreSheet;
    expect(strengths.length).toBeLessThanOrEqual(5);
    expect(gaps[0]).toMatchObject({ kind: 'REGRESSING', indicator: { code: '1-1-P5' } });
    expect(second.district.scoreSheet.gaps).toEqual(gaps);
    expect(second.district.scoreSheet.strengths).toEqual(strengths);
  });

  it('takes as many statements with twice the indicators', async () => {
    await api.client.ask(SHEET, { code: '11200' });
    const few = await countStatements(planner, SHEET, { code: '11200' });
    await api.sql(`
      insert into indicator (plan_id, task_id, stage_id, kind, code, title_ko, unit, direction, frequency, time_aggregation,
        district_aggregation, scope, baseline, source, position)
      select plan_id, task_id, stage_id, kind, code || 'x', title_ko, unit, direction, frequency, time_aggregation,
        district_aggregation, scope, baseline, source, position + 100
      from indicator where scope = 'DISTRICT'`);
    await api.sql(`update data_version set version = version + 1 where district_code = ''`);
    const { district } = await api.client.ask(SHEET, { code: '11200' });
    expect(district.scoreSheet.systems[0].indicators.length).toBeGreaterThanOrEqual(18);
    expect(await countStatements(planner, SHEET, { code: '11200' })).toBe(few);
    expect(few).toBe(2);
    await api.sql(`delete from indicator where code like '%x'`);
    await api.sql(`update data_version set version = version + 1 where district_code = ''`);
  });
});

describe('a period', () => {
  const cases = [
    ['2024-Q1', 'PERIOD_NOT_DUE period'],
    ['2031-Q1', 'PERIOD_UNKNOWN period'],
    ['2023', 'PERIOD_UNKNOWN period'],
    ['autumn', 'PERIOD_UNKNOWN period'],
  ] as const;
  it.each(cases)('%s is refused with %s, wherever it is given', async (period, refusal) => {
    const queries = [
      `{ matrix(plan: "SCD-2021", period: "${period}") { period } }`,
      `{ attention(plan: "SCD-2021", period: "${period}") { missing { task { code } } } }`,
      `{ district(code: "11200") { progress(plan: "SCD-2021", period: "${period}") { period } } }`,
      `{ district(code: "11200") { scoreSheet(plan: "SCD-2021", period: "${period}") { period } } }`,
      `{ task(plan: "SCD-2021", code: "1-2") { cityProgress(period: "${period}") { period } } }`,
      `{ task(plan: "SCD-2021", code: "1-2") { districtSeries(period: "${period}") { period } } }`,
      `{ task(plan: "SCD-2021", code: "1-2") { progress(district: "11200", period: "${period}") { period } } }`,
    ];
    for (const query of queries) expect(await api.client.refusal(query)).toBe(refusal);
  });

  it('of an unknown plan or district is not found', async () => {
    expect(await api.client.refusal('{ matrix(plan: "NO-SUCH") { period } }')).toBe('NOT_FOUND plan');
    expect(await api.client.refusal('{ matrix(plan: "NO-SUCH", period: "2022-Q1") { period } }')).toBe(
      'NOT_FOUND plan',
    );
    const query = '{ task(plan: "SCD-2021", code: "1-2") { progress(district: "99999") { period } } }';
    expect(await api.client.refusal(query)).toBe('NOT_FOUND district');
  });
});

describe('what is not approved', () => {
  it('changes nothing that anybody is shown', async () => {
    const everything = `{ matrix(plan: "SCD-2021") { process { scores reported } outcome { scores reported } result { scores reported } city { result { scores } } }
      attention(plan: "SCD-2021") { missing { indicator { code } district { code } } regressing { indicator { code } } }
      district(code: "11200") { scoreSheet(plan: "SCD-2021") { systems { indicators { values narratives zoneMedian } } strengths { kind value } gaps { kind value } } }
      task(plan: "SCD-2021", code: "1-2") { districtSeries { indicators { cityValue values } } } }`;
    const before = await api.client.ask(everything);
    await api.sql(`update report set numerator = case when numerator is null then null else 0 end, value = 0, narrative = '비밀'
      where state <> 'APPROVED' and answer = 'VALUE'`);
    await api.sql('update data_version set version = version + 1');
    expect(await api.client.ask(everything)).toEqual(before);
    const officer = await api.client.as('officer-11200@demo', demoPassword);
    expect(JSON.stringify(await officer.ask(everything))).not.toContain('비밀');
  });
});
