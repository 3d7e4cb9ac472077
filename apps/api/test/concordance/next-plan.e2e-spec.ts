import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { outline } from '../plans/plan-conversation.js';
import { countStatements } from '../progress/dashboard-reading.js';
import { startDemoApi } from '../progress/demo-api.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

let api: TestApi;
let planner: Client;
let demoId: string;
let next: { id: string; version: number };

const COPY = `mutation ($input: CopyPlanInput!) { copyPlan(input: $input) { ... on Plan { id code version state isPublished } } }`;
const CONCORDANCE = `query ($code: String!) { plan(code: $code) { copiedFrom { code } concordance {
  earlierPlan { code } counts { same changed new retired }
  pairs { relation note version indicator { id code } earlier { id code } } } } }`;
const SET = `mutation ($input: SetConcordanceInput!) { setConcordance(input: $input) { __typename
  ... on ConcordancePair { relation note version indicator { code } earlier { code } }
  ... on ConcordanceConflict { current { relation version } } } }`;

beforeAll(async () => {
  api = await startDemoApi();
  planner = await api.client.as('planner@demo', demoPassword);
  const [row] = await api.sql<{ id: string }>(`select id from plan where code = 'SCD-2021'`);
  demoId = row?.id ?? '';
});
afterAll(() => api.stop());

const inputOf = (changes: Record<string, unknown> = {}) => ({
  input: { planId: demoId, code: 'SCD-2025', titleKo: '다음 계획', fromYear: 2025, toYear: 2028, ...changes },
});
const idOf = async (plan: string, code: string): Promise<string> => {
  const [row] = await api.sql<{ id: string }>(
    'select i.id from indicator i join plan p on p.id = i.plan_id where p.code = $1 and i.code = $2',
    [plan, code],
  );
  return row?.id ?? '';
};
interface Pair {
  readonly relation: string;
  readonly note: string | null;
  readonly version: number | null;
  readonly indicator: { id: string; code: string } | null;
  readonly earlier: { id: string; code: string } | null;
}
const pairs = async (): Promise<Pair[]> =>
  (await planner.ask(CONCORDANCE, { code: 'SCD-2025' })).plan.concordance.pairs;
const lineOf = async (code: string): Promise<Pair | undefined> =>
  (await pairs()).find((pair) => pair.indicator?.code === code);

describe('the next plan', () => {
  it('begins with the tree of the earlier one, under the same codes and being drafted', async () => {
    await api.sql(`update indicator set retired_on = '2023-01-01' where plan_id = $1 and code = '1-2-O4'`, [
      demoId,
    ]);
    next = (await planner.ask(COPY, inputOf())).copyPlan;
    expect(next).toMatchObject({ code: 'SCD-2025', state: 'DRAFTING', isPublished: false });
    const before = await outline(planner, 'SCD-2021');
    const after = await outline(planner, 'SCD-2025');
    expect(after).toEqual(before.filter((line) => !line.includes('1-2-O4')));
  });

  it('has no targets, and where the earlier one ended its baselines', async () => {
    expect(
      await api.sql('select from target t join indicator i on i.id = t.indicator_id where i.plan_id = $1', [
        next.id,
      ]),
    ).toEqual([]);
    const last = await planner.ask(
      `query ($id: ID!) { node(id: $id) { ... on Indicator { record { latestValue } } } }`,
      { id: await idOf('SCD-2021', '1-1-O1') },
    );
    const [{ baseline } = { baseline: null }] = await api.sql<{ baseline: number | null }>(
      'select baseline from indicator where id = $1',
      [await idOf('SCD-2025', '1-1-O1')],
    );
    expect(baseline).toBeCloseTo(last.node.record.latestValue, 2);
    const sums = await api.sql<{ baseline: number | null }>(
      `select baseline from indicator where plan_id = $1 and scope = 'DISTRICT' and district_aggregation = 'SUM'`,
      [next.id],
    );
    expect(sums.length).toBeGreaterThan(0);
    expect(sums.every((row) => row.baseline === null)).toBe(true);
  });

  it('carries every indicator on, and retires what was no longer used', async () => {
    const { plan } = await planner.ask(CONCORDANCE, { code: 'SCD-2025' });
    expect(plan.copiedFrom).toEqual({ code: 'SCD-2021' });
    const { counts } = plan.concordance;
    expect(counts).toMatchObject({ changed: 0, new: 0, retired: 1 });
    expect(plan.concordance.pairs).toHaveLength(counts.same + 1);
    expect(plan.concordance.pairs.at(-1)).toMatchObject({
      relation: 'RETIRED',
      indicator: null,
      earlier: { code: '1-2-O4' },
    });
    expect((await planner.ask(CONCORDANCE, { code: 'SCD-2021' })).plan).toEqual({
      copiedFrom: null,
      concordance: null,
    });
  });

  it('is started once under a code, in years of its own, from a plan in force or closed', async () => {
    expect(await planner.refusal(COPY, inputOf())).toBe('CODE_TAKEN code');
    expect(await planner.refusal(COPY, inputOf({ code: 'SCD-2026', toYear: 2025 }))).toBe(
      'OUT_OF_RANGE toYear',
    );
    expect(await planner.refusal(COPY, inputOf({ code: 'SCD-2026', planId: next.id }))).toBe(
      'TRANSITION_NOT_ALLOWED planId',
    );
    expect(await api.sql(`select from plan where code = 'SCD-2026'`)).toEqual([]);
  });

  it('shows its predecessors’ series to whoever may see the earlier plan', async () => {
    const { node } = await planner.ask(
      `query ($id: ID!) { node(id: $id) { ... on Indicator { predecessor { relation plan { code } indicator { code record { values } } } } } }`,
      { id: await idOf('SCD-2025', '1-1-O1') },
    );
    expect(node.predecessor).toMatchObject({
      relation: 'SAME',
      plan: { code: 'SCD-2021' },
      indicator: { code: '1-1-O1' },
    });
    expect(node.predecessor.indicator.record.values.some((value: unknown) => value !== null)).toBe(true);
  });

  it('has its concordance read in as many statements whatever its length', async () => {
    expect(await countStatements(planner, CONCORDANCE, { code: 'SCD-2025' })).toBeLessThanOrEqual(8);
  });
});

describe('the concordance', () => {
  it('says what broke a series', async () => {
    const indicatorId = await idOf('SCD-2025', '1-1-O1');
    const earlierId = await idOf('SCD-2021', '1-1-O1');
    const changed = { indicatorId, earlierId, relation: 'CHANGED', version: 1 };
    expect(await planner.refusal(SET, { input: changed })).toBe('REASON_REQUIRED note');
    const answer = await planner.ask(SET, { input: { ...changed, note: '위촉직만 세던 것을 전체로 바꿈' } });
    expect(answer.setConcordance).toMatchObject({
      __typename: 'ConcordancePair',
      relation: 'CHANGED',
      version: 2,
    });
    expect(await lineOf('1-1-O1')).toMatchObject({
      relation: 'CHANGED',
      note: '위촉직만 세던 것을 전체로 바꿈',
    });
  });

  it('shows the line as it is to whoever saw an earlier one', async () => {
    const input = { indicatorId: await idOf('SCD-2025', '1-1-O1'), earlierId: null, version: 1 };
    expect((await planner.ask(SET, { input })).setConcordance).toEqual({
      __typename: 'ConcordanceConflict',
      current: { relation: 'CHANGED', version: 2 },
    });
  });

  it('has each indicator once: what is let go is new and retired, and can be carried on by another', async () => {
    const [o1, o2, earlier] = [
      await idOf('SCD-2025', '1-1-O1'),
      await idOf('SCD-2025', '1-1-O3'),
      await idOf('SCD-2021', '1-1-O1'),
    ];
    const other = { indicatorId: o2, earlierId: earlier, version: 1 };
    expect(await planner.refusal(SET, { input: other })).toBe('CONFLICT earlierId');
    await planner.ask(SET, { input: { indicatorId: o1, earlierId: null, version: 2 } });
    expect(await lineOf('1-1-O1')).toMatchObject({ relation: 'NEW', earlier: null, version: null });
    expect((await pairs()).some((pair) => pair.earlier?.code === '1-1-O1')).toBe(true);
    const answer = await planner.ask(SET, { input: { ...other, relation: 'CHANGED', note: '정의를 합침' } });
    expect(answer.setConcordance.earlier.code).toBe('1-1-O1');
    const codes = (await pairs()).flatMap(({ earlier: side }) => (side === null ? [] : [side.code]));
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('leads to indicators of the plan it was started from only', async () => {
    const indicatorId = await idOf('SCD-2025', '1-1-O1');
    const own = await idOf('SCD-2025', '1-1-O2');
    expect(await planner.refusal(SET, { input: { indicatorId, earlierId: own } })).toBe(
      'NOT_FOUND earlierId',
    );
  });

  it('tells nobody of a plan that they may not see', async () => {
    await planner.ask(
      'mutation ($id: ID!, $version: Int!) { publishPlan(id: $id, version: $version) { __typename } }',
      {
        id: next.id,
        version: next.version,
      },
    );
    expect((await api.client.ask(CONCORDANCE, { code: 'SCD-2025' })).plan.copiedFrom).toEqual({
      code: 'SCD-2021',
    });
    await api.sql('update plan set published_at = null where id = $1', [demoId]);
    await api.sql('update data_version set version = version + 1');
    expect((await api.client.ask(CONCORDANCE, { code: 'SCD-2025' })).plan).toEqual({
      copiedFrom: null,
      concordance: null,
    });
  });
});
