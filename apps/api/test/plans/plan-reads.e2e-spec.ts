import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import {
  createSmallPlan,
  documents,
  send,
  type SmallPlan,
  startPlanningOffice,
} from './plan-conversation.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  small = await createSmallPlan(planner, 'READ-1');
});
afterAll(() => api.stop());

const pinDate = (date: string): Promise<unknown[]> =>
  api.sql(`update setting set value = to_jsonb($1::text) where key = 'businessDate'`, [date]);

describe('the periods of a plan', () => {
  const PERIODS = '{ plan(code: "READ-1") { currentPeriod periods { key from to } } }';

  it.each([
    ['2021-02-01', '2021-Q1', 0],
    ['2021-03-31', '2021-Q1', 0],
    ['2021-04-01', '2021-Q1', 1],
    ['2022-08-16', '2022-Q2', 6],
    ['2024-12-31', '2024-Q3', 15],
    ['2025-01-01', '2024-Q4', 16],
    ['2031-06-30', '2024-Q4', 16],
  ])('on %s end with %s, %i of them closed', async (today, current, count) => {
    await pinDate(today);
    const { plan } = await planner.ask(PERIODS);
    expect(plan.currentPeriod).toBe(current);
    expect(plan.periods).toHaveLength(count);
    if (count > 0) {
      expect(plan.periods[0]).toEqual({ key: '2021-Q1', from: '2021-01-01', to: '2021-03-31' });
      expect(plan.periods.at(-1).key).toBe(current);
    }
    await pinDate('2022-08-16');
  });
});

describe('participation', () => {
  it('enrols districts in cycles, and takes them out again', async () => {
    const { plan } = small;
    const enrol = { plan: plan.id, district: '11200', version: 1, cycle: '2021-2023', note: '시범' };
    const { setParticipation } = await planner.ask(documents.setParticipation, { input: enrol });
    expect(setParticipation).toEqual({
      __typename: 'Participation',
      version: 2,
      takesPart: true,
      note: '시범',
      cycle: { code: '2021-2023' },
    });
    const leave = { plan: plan.id, district: '11680', version: 1, cycle: '2022-2024' };
    await planner.ask(documents.setParticipation, { input: leave });
    await planner.ask(documents.setParticipation, { input: { ...leave, version: 2, cycle: null } });
    const { districts } = await planner.ask(
      '{ districts { code enrolment(plan: "READ-1") { cycle { code from to } yearOfCycle source } } }',
    );
    const enrolments = new Map(
      districts.map((district: { code: string; enrolment: unknown }) => [district.code, district.enrolment]),
    );
    expect(enrolments.get('11200')).toEqual({
      cycle: { code: '2021-2023', from: 2021, to: 2023 },
      yearOfCycle: 2,
      source: 'FACT',
    });
    expect(enrolments.get('11680')).toBeNull();
    expect(enrolments.get('11140')).toBeNull();
  });

  it('reads the year of the cycle on the business date, none outside the cycle', async () => {
    const YEAR = '{ district(code: "11200") { enrolment(plan: "READ-1") { yearOfCycle } } }';
    for (const [today, year] of [
      ['2021-12-31', 1],
      ['2022-01-01', 2],
      ['2024-01-01', null],
    ] as const) {
      await pinDate(today);
      expect((await planner.ask(YEAR)).district.enrolment).toEqual({ yearOfCycle: year });
    }
    await pinDate('2022-08-16');
  });

  it('is that of the newest published plan when none is named', async () => {
    const NEWEST = '{ district(code: "11200") { enrolment { cycle { code } } } }';
    expect((await api.client.ask(NEWEST)).district.enrolment).toBeNull();
    const { plan } = await planner.ask('{ plan(code: "READ-1") { id version } }');
    await planner.ask(documents.publishPlan, plan);
    expect((await api.client.ask(NEWEST)).district.enrolment).toEqual({ cycle: { code: '2021-2023' } });
  });
});

describe('what a plan says of itself', () => {
  it('is an example as soon as one of its nodes is', async () => {
    const EXAMPLE = '{ plan(code: "READ-1") { isExample source } }';
    expect((await planner.ask(EXAMPLE)).plan).toEqual({ isExample: false, source: 'FACT' });
    const { id } = small.outcome;
    const marked = await send(planner, 'updateIndicator', { id, version: 1, source: 'EXAMPLE' });
    expect((await planner.ask(EXAMPLE)).plan).toEqual({ isExample: true, source: 'FACT' });
    await send(planner, 'updateIndicator', { id, version: marked.version, source: 'FACT' });
    expect((await planner.ask(EXAMPLE)).plan).toEqual({ isExample: false, source: 'FACT' });
  });

  it('changes its data version with every write, and only then', async () => {
    const version = async (): Promise<string> =>
      (await planner.ask('{ plan(code: "READ-1") { dataVersion } }')).plan.dataVersion;
    const before = await version();
    expect(await version()).toBe(before);
    await send(planner, 'updateGoal', { id: small.goal.id, version: 0, titleKo: '늦음' });
    expect(await version()).toBe(before);
    await send(planner, 'updateGoal', {
      id: small.goal.id,
      version: 1,
      titleKo: '새 이름',
      titleEn: 'A new name',
    });
    expect(await version()).not.toBe(before);
  });

  it('speaks English where there is English, and Korean elsewhere', async () => {
    const TITLES = '{ plan(code: "READ-1") { title goals { title titleKo tasks { title } } } }';
    const { plan } = await planner.inEnglish().ask(TITLES);
    expect(plan).toEqual({
      title: '기본계획',
      goals: [{ title: 'A new name', titleKo: '새 이름', tasks: [{ title: '문제해결력 강화' }] }],
    });
    expect((await planner.ask(TITLES)).plan.goals[0].title).toBe('새 이름');
  });
});

describe('a whole tree', () => {
  const TREE = `{ plan(code: "%") { title isExample currentPeriod goals { code title indicators { code } tasks { code title plan { code } goal { code }
    stages { code title task { code } indicators { code kind stage { code } targets { pointKey value } } }
    indicators { code title kind unit hasApprovedValues targets(district: "11200") { pointKey value isOverride } targetVersions { pointKey value recordedBy { name } district { code } } } } }
    participations { district { name } cycle { code } } } }`;

  async function growPlan(code: string, goals: number, tasks: number, indicators: number): Promise<void> {
    const { id } = await send(planner, 'createPlan', { code, titleKo: code, fromYear: 2021, toYear: 2024 });
    await api.sql(
      `with g as (insert into goal (plan_id, code, title_ko, source, position)
         select $1, n::text, 'goal', 'FACT', n from generate_series(1, $2::int) n returning id, code),
       t as (insert into task (plan_id, goal_id, code, title_ko, rollout, source, position)
         select $1, g.id, g.code || '-' || n, 'task', 'DISTRICTS', 'FACT', n from g, generate_series(1, $3::int) n returning id, code),
       s as (insert into stage (plan_id, task_id, code, title_ko, start_month, end_month, recurrence, source, position)
         select $1, t.id, chr(64 + n), 'stage', 1, 12, 'ONCE', 'FACT', n from t, generate_series(1, 4) n returning id, task_id, code),
       i as (insert into indicator (plan_id, task_id, stage_id, kind, code, title_ko, unit, direction, frequency, time_aggregation, district_aggregation, scope, source, position)
         select $1, s.task_id, s.id, 'PROCESS', s.code || n, 'indicator', '건', 'INCREASE', 'QUARTER', 'LAST', 'SUM', 'DISTRICT', 'FACT', n
         from s, generate_series(1, $4::int) n returning id)
       insert into target (indicator_id, point_key, value, effective_from, source)
         select i.id, 'y' || n, n, '2021-01-01', 'FACT' from i, generate_series(1, 3) n`,
      [id, goals, tasks, indicators],
    );
  }

  /** SQL statements that one request sends: the fewest of several, since a session that is used is noted now and then. */
  async function statementsOf(query: string): Promise<number> {
    const spy = jest.spyOn(pg.Client.prototype, 'query');
    try {
      const counts: number[] = [];
      for (let run = 0; run < 3; run += 1) {
        spy.mockClear();
        await planner.ask(query);
        counts.push(spy.mock.calls.length);
      }
      return Math.min(...counts);
    } finally {
      spy.mockRestore();
    }
  }

  it('of 12 goals × 15 tasks × 12 indicators takes as many statements as one of 1 × 1 × 4', async () => {
    await growPlan('GROWN-1', 1, 1, 1);
    await growPlan('GROWN-12', 12, 15, 3);
    const few = await statementsOf(TREE.replace('%', 'GROWN-1'));
    const many = await statementsOf(TREE.replace('%', 'GROWN-12'));
    expect(many).toBe(few);
    expect(few).toBeGreaterThan(8);
    expect(many).toBeLessThanOrEqual(20);
    const { plan } = await planner.ask(TREE.replace('%', 'GROWN-12'));
    expect(plan.goals).toHaveLength(12);
    expect(plan.goals[11].tasks[14].indicators).toHaveLength(12);
    expect(plan.goals[11].tasks[14].indicators[11].targets).toHaveLength(3);
  }, 90_000);
});
