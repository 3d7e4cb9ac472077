import { writeWorkbook } from '@dure/documents/workbook/write-workbook';
import type { PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documents } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { apply, download, editedWorkbook, preview, standing } from './workbook-conversation.js';

let api: TestApi;
let planner: Client;

beforeAll(async () => {
  api = await startApi();
  await seedDistricts(api);
  await seedAccounts(api);
  planner = await api.client.as('planner@test');
});
afterAll(() => api.stop());

let plans = 0;

/** A plan with a goal, a task, a stage and three indicators, through the API. */
async function makePlan(): Promise<string> {
  plans += 1;
  const code = `WB-${plans}`;
  const make = async (mutation: keyof typeof documents, input: object): Promise<string> => {
    const data = await planner.ask<Record<string, { id: string }>>(documents[mutation], { input });
    return data[mutation]?.id ?? '';
  };
  const planId = await make('createPlan', {
    code,
    titleKo: '협치 기본계획',
    fromYear: 2021,
    toYear: 2025,
  });
  const goalId = await make('createGoal', { planId, titleKo: '목표 하나' });
  const taskId = await make('createTask', { goalId, titleKo: '과제 하나' });
  const stageId = await make('createStage', { taskId, titleKo: '준비' });
  const measured = { unit: '건', origin: '협치담당관' };
  await make('createIndicator', { ...measured, stageId, kind: 'PROCESS', titleKo: '회의 수' });
  await make('createIndicator', { ...measured, taskId, kind: 'OUTCOME', titleKo: '참여자 수' });
  await make('createIndicator', { ...measured, goalId, kind: 'RESULT', titleKo: '신뢰도' });
  return code;
}

const edited = (snapshot: PlanSnapshot, code: string, fields: SnapshotNode['fields']): PlanSnapshot => ({
  ...snapshot,
  nodes: snapshot.nodes.map((node) =>
    node.code === code ? { ...node, fields: { ...node.fields, ...fields } } : node,
  ),
});

describe('a plan’s workbook', () => {
  it('is given to whoever may read the plan, under its name', async () => {
    const code = await makePlan();
    const own = await download(planner, code);
    expect(own.status).toBe(200);
    expect(Buffer.from(own.bytes.subarray(0, 2)).toString()).toBe('PK');
    expect((await download(api.client, code)).status).toBe(404);
    expect((await download(await api.client.as('nobody@test'), code)).status).toBe(404);
  });

  it('changes nothing when it comes back as it was', async () => {
    const code = await makePlan();
    const { bytes } = await download(planner, code);
    const { json } = await preview(planner, bytes, { plan: code });
    expect(json).toMatchObject({ plan: code, isNewPlan: false, problems: [], rows: [] });
    expect(Object.values(json.counts)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('shows what it would change, writes nothing, and then all of it', async () => {
    const code = await makePlan();
    const bytes = await editedWorkbook(api, code, (snapshot) => {
      const [task] = snapshot.nodes.filter(({ type }) => type === NodeType.TASK);
      const outcome = snapshot.nodes.find((node) => node.code === '1-1-O1');
      const added = { ...task!, id: '', code: '1-2', fields: { ...task!.fields, titleKo: '과제 둘' } };
      const nodes = edited(snapshot, '1-1', { titleKo: '과제 하나를 고침', department: '협치담당관' }).nodes;
      const target = { indicatorId: outcome!.id, districtCode: null, pointKey: 'y1', value: 12.5 };
      return { nodes: [...nodes.filter((node) => node.code !== '1-R1'), added], targets: [target] };
    });
    const shown = await preview(planner, bytes, { plan: code });
    expect(shown.json.problems).toEqual([]);
    expect(shown.json.rows.map(({ kind, code: of, field }) => `${kind} ${of} ${field}`)).toEqual([
      'REMOVED 1-R1 null',
      'CHANGED 1-1 titleKo',
      'CHANGED 1-1 department',
      'TARGET_CHANGED 1-1-O1 null',
      'ADDED 1-2 null',
    ]);
    expect((await preview(planner, (await download(planner, code)).bytes)).json.rows).toEqual([]);

    const done = await apply(planner, bytes, { plan: code, expected: shown.json.expected! });
    expect(done.json).toEqual({ plan: code });
    const after = await standing(api, code);
    expect(after.snapshot.nodes.map((node) => `${node.code} ${String(node.fields['titleKo'])}`)).toEqual([
      `${code} 협치 기본계획`,
      '1 목표 하나',
      '1-1 과제 하나를 고침',
      '1-2 과제 둘',
      'A 준비',
      '1-1-O1 참여자 수',
      '1-1-P1 회의 수',
    ]);
    expect(after.snapshot.targets).toMatchObject([{ pointKey: 'y1', value: 12.5 }]);
  });

  it('says at which cell a rule is broken, and is not applied', async () => {
    const code = await makePlan();
    const bytes = await editedWorkbook(api, code, (snapshot) => {
      const wrong = edited(edited(snapshot, 'A', { startMonth: 20, endMonth: 3 }), '1-1', { titleKo: ' ' });
      return edited(wrong, '1-1-P1', { frequency: '가끔', districtAggregation: 'CITY_ONLY' });
    });
    const { json } = await preview(planner, bytes, { plan: code });
    expect(json.problems).toEqual(
      expect.arrayContaining([
        { sheet: '과제', cell: 'D2', message: '꼭 입력해야 하는 항목입니다.' },
        { sheet: '단계', cell: 'H2', message: '20 이상 36 이하로 입력해 주십시오.' },
        { sheet: '지표', cell: expect.stringMatching(/^\w2$/), message: expect.stringContaining('“가끔”') },
      ]),
    );
    expect(json.expected).toBeNull();
    const refused = await apply(planner, bytes, { plan: code, expected: 'guessed' });
    expect([refused.status, refused.json.errors?.[0]?.extensions.code]).toEqual([400, 'INVALID_INPUT']);
  });

  it('is not applied to a plan that changed since it was looked at, nor is another file', async () => {
    const code = await makePlan();
    const bytes = await editedWorkbook(api, code, (snapshot) =>
      edited(snapshot, '1', { titleKo: '고친 목표' }),
    );
    const { json } = await preview(planner, bytes, { plan: code });
    const other = await editedWorkbook(api, code, (snapshot) =>
      edited(snapshot, '1', { titleKo: '다른 목표' }),
    );
    expect((await apply(planner, other, { plan: code, expected: json.expected! })).json.errors).toMatchObject(
      [{ extensions: { code: 'PLAN_CHANGED' } }],
    );
    await api.sql(
      `update goal set title_ko = '그사이' where plan_id = (select id from plan where code = $1)`,
      [code],
    );
    const late = await apply(planner, bytes, { plan: code, expected: json.expected! });
    expect([late.status, late.json.errors?.[0]?.extensions.code]).toEqual([409, 'PLAN_CHANGED']);
  });

  it('tells what somebody changed or made since it was downloaded, and would be undone', async () => {
    const code = await makePlan();
    const { bytes } = await download(planner, code);
    const { snapshot } = await standing(api, code);
    const of = (nodeCode: string) => snapshot.nodes.find((node) => node.code === nodeCode)!;
    await planner.ask(documents.updateTask, {
      input: { id: of('1-1').id, version: 1, titleKo: '그사이 고침' },
    });
    await planner.ask(documents.createGoal, { input: { planId: of(code).id, titleKo: '그사이 만듦' } });
    const { json } = await preview(planner, bytes, { plan: code });
    expect(json.rows.map((row) => [row.kind, row.code, json.changedSince.includes(row.nodeId)])).toEqual([
      ['REMOVED', '2', true],
      ['CHANGED', '1-1', true],
    ]);
    expect(json.changedSince).toHaveLength(2);
  });

  it('asks for a reason where it changes a target, and keeps it', async () => {
    const code = await makePlan();
    const withTarget = (value: number) => (snapshot: PlanSnapshot) => ({
      ...snapshot,
      targets: [
        {
          indicatorId: snapshot.nodes.find((node) => node.code === '1-1-O1')!.id,
          districtCode: null,
          pointKey: 'y2',
          value,
        },
      ],
    });
    const first = await editedWorkbook(api, code, withTarget(10));
    const looked = await preview(planner, first, { plan: code });
    await apply(planner, first, { plan: code, expected: looked.json.expected! });
    const bytes = await editedWorkbook(api, code, withTarget(20));
    const again = await preview(planner, bytes, { plan: code });
    expect(again.json).toMatchObject({ problems: [], missing: { reason: true } });
    const { expected } = again.json;
    const bare = await apply(planner, bytes, { plan: code, expected: expected! });
    expect(bare.json.errors).toMatchObject([{ extensions: { code: 'REASON_REQUIRED' } }]);
    const done = await apply(planner, bytes, { plan: code, expected: expected!, reason: '위원회 의견' });
    expect(done.status).toBe(200);
    const rows = await api.sql(`select value, reason from target order by recorded_at desc limit 1`);
    expect(rows).toEqual([{ value: 20, reason: '위원회 의견' }]);
  });

  it('is told from another plan’s', async () => {
    const [code, other] = [await makePlan(), await makePlan()];
    const { bytes } = await download(planner, other);
    const { json } = await preview(planner, bytes, { plan: code });
    expect(json.problems).toMatchObject([{ sheet: null, message: expect.stringContaining(other) }]);
  });
});

describe('a workbook of a plan that does not exist yet', () => {
  it('makes the plan: another city, three goals, its own codes, nothing rolled out', async () => {
    const bytes = await otherCity('BUSAN-2023');
    const shown = await preview(planner, bytes);
    expect(shown.json).toMatchObject({ plan: 'BUSAN-2023', isNewPlan: true, problems: [] });
    expect(shown.json.counts.ADDED).toBe(9);
    expect(await api.sql(`select 1 from plan where code = 'BUSAN-2023'`)).toEqual([]);
    const done = await apply(planner, bytes, { expected: shown.json.expected! });
    expect(done.json).toEqual({ plan: 'BUSAN-2023' });
    const { snapshot, years } = await standing(api, 'BUSAN-2023');
    expect(years).toEqual({ from: 2023, to: 2026 });
    expect(snapshot.nodes.map(({ code }) => code)).toEqual([
      'BUSAN-2023',
      '가',
      '나',
      '다',
      '가-1',
      '나-1',
      'A',
      '가-1-P1',
      '나-1-O1',
    ]);
    expect(snapshot.targets).toMatchObject([{ pointKey: '2026', value: 70, districtCode: null }]);
    expect(
      await api.sql(
        `select code from cycle where plan_id = (select id from plan where code = 'BUSAN-2023') order by 1`,
      ),
    ).toEqual([{ code: '2023-2025' }, { code: '2024-2026' }]);
    const { bytes: back } = await download(planner, 'BUSAN-2023');
    expect((await preview(planner, back, { plan: 'BUSAN-2023' })).json).toMatchObject({
      problems: [],
      rows: [],
    });
  });

  it('leaves nothing behind where it cannot be made', async () => {
    const bytes = await otherCity('x');
    const { json } = await preview(planner, bytes);
    expect(json.problems).toEqual([
      { sheet: '계획', cell: 'B2', message: '입력한 값의 형식이 맞지 않습니다.' },
    ]);
    expect(await api.sql(`select 1 from plan where code = 'x'`)).toEqual([]);
  });
});

/** A workbook written by hand for a city that has no districts' rollout. */
function otherCity(code: string): Promise<Uint8Array> {
  const node = (
    type: NodeType,
    id: string,
    parentId: string | null,
    of: string,
    fields = {},
  ): SnapshotNode => ({
    id,
    type,
    parentId,
    code: of,
    fields: { titleKo: `${of} 제목`, ...fields },
  });
  const city = { scope: 'CITY', districtAggregation: 'CITY_ONLY', unit: '점' };
  const nodes = [
    node(NodeType.PLAN, 'p', null, code),
    ...['가', '나', '다'].map((goal) => node(NodeType.GOAL, goal, 'p', goal)),
    ...['가', '나'].map((goal) => node(NodeType.TASK, `${goal}-1`, goal, `${goal}-1`, { rollout: 'CITY' })),
    node(NodeType.STAGE, 's', '가-1', 'A'),
    node(NodeType.INDICATOR, 'i', 's', '가-1-P1', { kind: 'PROCESS', ...city }),
    node(NodeType.INDICATOR, 'o', '나-1', '나-1-O1', { kind: 'OUTCOME', ...city }),
  ];
  const targets = [{ indicatorId: 'o', districtCode: null, pointKey: '2026', value: 70 }];
  return writeWorkbook({
    plan: { snapshot: { nodes, targets }, years: { from: 2023, to: 2026 }, districts: [] },
    locale: 'ko',
  });
}
