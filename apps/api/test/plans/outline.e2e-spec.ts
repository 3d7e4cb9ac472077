import { type OutlineColumns, readOutline } from '@dure/domain/plan/outline';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/database.js';
import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { createSmallPlan, remove, send, type SmallPlan, startPlanningOffice } from './plan-conversation.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  small = await createSmallPlan(planner, 'TREE-1');
});
afterAll(() => api.stop());

interface Outline extends OutlineColumns {
  readonly counts: Record<'goals' | 'tasks' | 'stages' | 'indicators', number>;
  readonly dataVersion: string;
}

const OUTLINE = `query ($plan: String!) { plan(code: $plan) { dataVersion outline {
  ids marks codes titles versions counts { goals tasks stages indicators } dataVersion } } }`;

async function outlineOf(plan: string, client = planner): Promise<Outline> {
  return (await client.ask<{ plan: { outline: Outline } }>(OUTLINE, { plan })).plan.outline;
}

const NODE = `query ($id: ID!) { node(id: $id) { __typename ... on Plan { code } ... on Goal { code } ... on Task { code }
  ... on Stage { monitoringQuestion } ... on Indicator { unit } } }`;

describe('the outline of a plan', () => {
  it('names every node in the order of the tree, with its parent', async () => {
    const { goal, task, stage, process, outcome } = small;
    const result = await send(planner, 'createIndicator', {
      goalId: goal.id,
      kind: 'RESULT',
      titleKo: '신뢰도',
      titleEn: 'Trust',
      unit: '점',
      source: 'EXAMPLE',
    });
    const second = await send(planner, 'createTask', { goalId: goal.id, titleKo: '확산', rollout: 'CITY' });
    const outline = await outlineOf('TREE-1');
    const nodes = readOutline(outline);
    expect(nodes.map(({ id, parent, code }) => [id, parent, code])).toEqual([
      [goal.id, -1, '1'],
      [task.id, 0, '1-1'],
      [stage.id, 1, 'A'],
      [process.id, 2, '1-1-P1'],
      [outcome.id, 1, '1-1-O1'],
      [second.id, 0, '1-2'],
      [result.id, 0, '1-R1'],
    ]);
    expect(nodes.map(({ kind, isExample, isOfDistricts }) => [kind, isExample, isOfDistricts])).toEqual([
      [null, false, false],
      [null, false, true],
      [null, false, false],
      ['PROCESS', false, true],
      ['OUTCOME', false, true],
      [null, false, false],
      ['RESULT', true, false],
    ]);
    expect(outline.counts).toEqual({ goals: 1, tasks: 2, stages: 1, indicators: 3 });
    const { titles } = await outlineOf('TREE-1', planner.inEnglish());
    expect(titles.slice(-2)).toEqual(['확산', 'Trust']);
  });

  it('says what was renamed, retired, removed and moved, each time at another data version', async () => {
    const small = await createSmallPlan(planner, 'TREE-2');
    const before = await outlineOf('TREE-2');
    const { task, stage, outcome } = small;
    await send(planner, 'updateTask', { id: task.id, version: task.version, titleKo: '고친 이름' });
    await send(planner, 'retireIndicator', { id: outcome.id, version: outcome.version });
    await remove(planner, stage);
    const after = await outlineOf('TREE-2');
    expect(
      readOutline(after).map(({ title, version, isRetired }) => ({ title, version, isRetired })),
    ).toEqual([
      { title: '지역협치 강화', version: 1, isRetired: false },
      { title: '고친 이름', version: 2, isRetired: false },
      { title: '참여자 수', version: 2, isRetired: true },
    ]);
    expect(after.dataVersion).not.toBe(before.dataVersion);
  });

  it('is empty for a plan without goals', async () => {
    await send(planner, 'createPlan', { code: 'TREE-3', titleKo: '새 계획', fromYear: 2025, toYear: 2027 });
    const outline = await outlineOf('TREE-3');
    expect(outline).toMatchObject({ ids: '', marks: '', codes: [], titles: [], versions: [] });
    expect(readOutline(outline)).toEqual([]);
  });

  it('takes as many statements for a large tree as for a small one', async () => {
    const count = async (plan: string): Promise<number> => {
      const statements: string[] = [];
      const pool = (api.app.get(Database) as unknown as { pool: { query(query: { text: string }): unknown } })
        .pool;
      const { query } = pool;
      pool.query = (each) => {
        statements.push(each.text);
        return query.call(pool, each);
      };
      await outlineOf(plan);
      pool.query = query;
      return statements.length;
    };
    await send(planner, 'createPlan', { code: 'TREE-4', titleKo: '큰 계획', fromYear: 2021, toYear: 2024 });
    const [large] = await api.sql<{ id: string }>(`select id from plan where code = 'TREE-4'`);
    await send(planner, 'createGoal', { planId: large?.id, titleKo: '목표' });
    const small = await count('TREE-4');
    await api.sql(
      `insert into task (plan_id, goal_id, code, title_ko, rollout, source, position)
       select plan_id, id, '1-' || n, '과제 ' || n, 'CITY', 'FACT', n from goal, generate_series(1, 300) n where plan_id = $1`,
      [large?.id],
    );
    await api.sql('update data_version set version = version + 1 where plan_id = $1', [large?.id]);
    expect(await count('TREE-4')).toBe(small);
    expect((await outlineOf('TREE-4')).counts.tasks).toBe(300);
  });
});

describe('a node by its id', () => {
  it('is found whatever its kind', async () => {
    const { plan, goal, task, stage, process } = small;
    const found = await Promise.all(
      [plan, goal, task, stage, process].map(async ({ id }) => (await planner.ask(NODE, { id })).node),
    );
    expect(found).toEqual([
      { __typename: 'Plan', code: 'TREE-1' },
      { __typename: 'Goal', code: '1' },
      { __typename: 'Task', code: '1-1' },
      { __typename: 'Stage', monitoringQuestion: null },
      { __typename: 'Indicator', unit: '%' },
    ]);
  });

  it('is not found for whoever may not see the plan, nor when it was removed or never was', async () => {
    const { task } = small;
    expect(await api.client.refusal(NODE, { id: task.id })).toBe('NOT_FOUND id');
    expect(await planner.refusal(NODE, { id: randomUUID() })).toBe('NOT_FOUND id');
    expect(await planner.refusal(NODE, { id: 'no id' })).toBe('NOT_FOUND id');
    const spare = await send(planner, 'createStage', { taskId: task.id, titleKo: '여분' });
    await remove(planner, spare);
    expect(await planner.refusal(NODE, { id: spare.id })).toBe('NOT_FOUND id');
  });
});
