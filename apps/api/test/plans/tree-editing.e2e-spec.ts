import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import {
  createSmallPlan,
  type NodeAnswer,
  outline,
  refusalOf,
  remove,
  restore,
  send,
  startPlanningOffice,
} from './plan-conversation.js';

let api: TestApi;
let planner: Client;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
});
afterAll(() => api.stop());

describe('a planner who builds a plan', () => {
  let plan: NodeAnswer;
  const goals: NodeAnswer[] = [];
  const tasks: NodeAnswer[] = [];

  it('begins it unpublished, with its cycles, and every district not taking part', async () => {
    plan = await send(planner, 'createPlan', {
      code: 'TREE-1',
      titleKo: '시민민주주의 기본계획',
      titleEn: 'Civic democracy',
      fromYear: 2021,
      toYear: 2024,
    });
    const data = await planner.ask(
      '{ plan(code: "TREE-1") { isPublished period { from to } cycles { code from to } participations { district { code } takesPart } goals { code } } }',
    );
    expect(data.plan).toEqual({
      isPublished: false,
      period: { from: 2021, to: 2024 },
      cycles: [
        { code: '2021-2023', from: 2021, to: 2023 },
        { code: '2022-2024', from: 2022, to: 2024 },
      ],
      participations: ['11110', '11140', '11170', '11200', '11680'].map((code) => ({
        district: { code },
        takesPart: false,
      })),
      goals: [],
    });
  });

  it('adds goals, tasks, stages and indicators, each with the next free code', async () => {
    for (const titleKo of ['지역협치', '공익활동', '연구']) {
      goals.push(await send(planner, 'createGoal', { planId: plan.id, titleKo }));
    }
    for (const titleKo of ['체계', '혁신', '확산']) {
      tasks.push(await send(planner, 'createTask', { goalId: goals[0]?.id, titleKo }));
    }
    const taskId = tasks[1]?.id;
    const stage = await send(planner, 'createStage', { taskId, titleKo: '발굴' });
    await send(planner, 'createStage', { taskId, titleKo: '숙의' });
    await send(planner, 'createIndicator', {
      stageId: stage.id,
      kind: 'PROCESS',
      titleKo: '이행률',
      unit: '건',
    });
    await send(planner, 'createIndicator', { taskId, kind: 'OUTCOME', titleKo: '전환율', unit: '건' });
    await send(planner, 'createIndicator', { taskId, kind: 'RESULT', titleKo: '신뢰도', unit: '점' });
    await send(planner, 'createIndicator', {
      goalId: goals[1]?.id,
      kind: 'RESULT',
      titleKo: '참여',
      unit: '점',
    });
    expect(await outline(planner, 'TREE-1')).toEqual([
      '1 지역협치',
      '  1-1 체계',
      '  1-2 혁신',
      '    A 발굴',
      '      1-2-P1 이행률',
      '    B 숙의',
      '    1-2-O1 전환율',
      '    1-2-R1 신뢰도',
      '  1-3 확산',
      '2 공익활동',
      '  2-R1 참여',
      '3 연구',
    ]);
  });

  it('renames a task, which leaves everything it did not name as it was', async () => {
    const [, task] = tasks as [NodeAnswer, NodeAnswer];
    const renamed = await send(planner, 'updateTask', {
      id: task.id,
      version: task.version,
      titleKo: '문제해결력 강화',
      purpose: '지역문제 해결',
      cityRole: '표준모델 개발',
    });
    expect(renamed).toMatchObject({ titleKo: '문제해결력 강화', code: '1-2', version: 2 });
    const emptied = await send(planner, 'updateTask', { id: task.id, version: 2, purpose: null });
    expect(emptied).toMatchObject({ titleKo: '문제해결력 강화', version: 3 });
    const data = await planner.ask(
      '{ task(plan: "TREE-1", code: "1-2") { purpose cityRole { text source } districtRole { quantity { text } } goal { code } plan { code } } }',
    );
    expect(data.task).toEqual({
      purpose: null,
      cityRole: { text: '표준모델 개발', source: 'FACT' },
      districtRole: { quantity: null },
      goal: { code: '1' },
      plan: { code: 'TREE-1' },
    });
    tasks[1] = emptied;
  });

  it('writes nothing where nothing changes', async () => {
    const [task] = tasks as [NodeAnswer];
    const same = await send(planner, 'updateTask', { id: task.id, version: task.version, titleKo: ' 체계 ' });
    expect(same.version).toBe(task.version);
    const moved = await send(planner, 'moveNode', { id: task.id, version: task.version, index: 0 });
    expect(moved.version).toBe(task.version);
  });

  it('reorders tasks without disturbing those who edit their siblings', async () => {
    const [first, , third] = tasks as [NodeAnswer, NodeAnswer, NodeAnswer];
    const moved = await send(planner, 'moveNode', { id: third.id, version: third.version, index: 0 });
    expect(moved).toMatchObject({ code: '1-3', version: third.version + 1 });
    const data = await planner.ask('{ plan(code: "TREE-1") { goals { tasks { code version } } } }');
    expect(data.plan.goals[0].tasks).toEqual([
      { code: '1-3', version: 2 },
      { code: '1-1', version: first.version },
      { code: '1-2', version: 3 },
    ]);
    tasks[2] = moved;
  });

  it('takes an index beyond the end as the end', async () => {
    const [, , third] = tasks as [NodeAnswer, NodeAnswer, NodeAnswer];
    tasks[2] = await send(planner, 'moveNode', { id: third.id, version: third.version, index: 99 });
    expect((await outline(planner, 'TREE-1')).filter((line) => /^ {2}1-\d /.test(line))).toEqual([
      '  1-1 체계',
      '  1-2 문제해결력 강화',
      '  1-3 확산',
    ]);
  });

  it('moves a task under another goal, where it keeps its code, and all below it comes along', async () => {
    const [, task] = tasks as [NodeAnswer, NodeAnswer];
    tasks[1] = await send(planner, 'moveNode', {
      id: task.id,
      version: task.version,
      parentId: goals[2]?.id,
      index: 0,
    });
    const lines = await outline(planner, 'TREE-1');
    expect(lines.slice(lines.indexOf('3 연구'))).toEqual([
      '3 연구',
      '  1-2 문제해결력 강화',
      '    A 발굴',
      '      1-2-P1 이행률',
      '    B 숙의',
      '    1-2-O1 전환율',
      '    1-2-R1 신뢰도',
    ]);
  });

  it('gives the next task of the old goal a code that was never used', async () => {
    const next = await send(planner, 'createTask', { goalId: goals[0]?.id, titleKo: '새 과제' });
    expect(next.code).toBe('1-4');
    await remove(planner, next);
    const after = await send(planner, 'createTask', { goalId: goals[0]?.id, titleKo: '다음 과제' });
    expect(after.code).toBe('1-5');
    await remove(planner, after);
  });

  it('removes a goal with all below it and brings everything back by undoing', async () => {
    const before = await outline(planner, 'TREE-1');
    const [, , goal] = goals as [NodeAnswer, NodeAnswer, NodeAnswer];
    const removal = await remove(planner, goal);
    expect(removal).toMatchObject({ __typename: 'Removal', removedCount: 7 });
    expect(await outline(planner, 'TREE-1')).toEqual(before.slice(0, before.indexOf('3 연구')));
    expect(await planner.refusal('{ task(plan: "TREE-1", code: "1-2") { code } }')).toBe('NOT_FOUND code');
    expect(await restore(planner, removal.removalId)).toMatchObject({ __typename: 'Goal', code: '3' });
    expect(await outline(planner, 'TREE-1')).toEqual(before);
    expect(
      await planner.refusal(`mutation { restoreNode(removalId: "${removal.removalId}") { __typename } }`),
    ).toBe('NOT_FOUND removalId');
  });

  it('undoes one removal and leaves an earlier one below it undone', async () => {
    const { goal, stage, outcome } = await createSmallPlan(planner, 'TREE-2');
    const first = await remove(planner, outcome);
    const second = await remove(planner, goal);
    expect(second.removedCount).toBe(4);
    expect(
      await planner.refusal(`mutation { restoreNode(removalId: "${first.removalId}") { __typename } }`),
    ).toBe('PARENT_REMOVED removalId');
    expect(await refusalOf(planner, 'updateStage', { id: stage.id, version: 1, titleKo: '늦은 수정' })).toBe(
      'ALREADY_REMOVED id',
    );
    await restore(planner, second.removalId);
    expect(await outline(planner, 'TREE-2')).not.toContain('    1-1-O1 참여자 수');
    await restore(planner, first.removalId);
    expect(await outline(planner, 'TREE-2')).toContain('    1-1-O1 참여자 수');
  });

  it('brings a node back where it was among those that are there now', async () => {
    const { plan: other } = await createSmallPlan(planner, 'TREE-3');
    const second = await send(planner, 'createGoal', { planId: other.id, titleKo: '둘' });
    const third = await send(planner, 'createGoal', { planId: other.id, titleKo: '셋' });
    const codes = async (): Promise<string[]> =>
      (await planner.ask('{ plan(code: "TREE-3") { goals { code } } }')).plan.goals.map(
        (goal: { code: string }) => goal.code,
      );
    const kept = await remove(planner, second);
    await restore(planner, kept.removalId);
    expect(await codes()).toEqual(['1', '2', '3']);
    const taken = await remove(planner, { id: second.id, version: 3 });
    await send(planner, 'moveNode', { id: third.id, version: third.version, index: 0 });
    await restore(planner, taken.removalId);
    expect(await codes()).toEqual(['3', '2', '1']);
    expect(
      await api.sql(
        `select array_agg(position order by code) as positions from goal
      where plan_id = $1`,
        [other.id],
      ),
    ).toEqual([{ positions: [2, 1, 0] }]);
  });

  it('moves a stage to another task with its indicators, unless its letter is in use there', async () => {
    const { goal, stage, process } = await createSmallPlan(planner, 'TREE-4');
    const task = await send(planner, 'createTask', { goalId: goal.id, titleKo: '둘째 과제' });
    const own = await send(planner, 'createStage', { taskId: task.id, titleKo: '제 단계' });
    const move = { id: stage.id, version: stage.version, parentId: task.id, index: 0 };
    const refused = await planner.send(
      'mutation ($input: MoveNodeInput!) { moveNode(input: $input) { __typename } }',
      { input: move },
    );
    expect(refused.errors[0]).toMatchObject({
      message: '이미 쓰고 있는 부호입니다: A',
      extensions: { code: 'CODE_TAKEN', field: 'parentId', params: { code: 'A' } },
    });
    // Whoever undoes what was made meanwhile can move back what it took the letter of, and not the other way round.
    const { removalId } = await remove(planner, own);
    expect(await send(planner, 'moveNode', move)).toMatchObject({ code: 'A' });
    expect(await planner.refusal(`mutation { restoreNode(removalId: "${removalId}") { __typename } }`)).toBe(
      'CODE_TAKEN removalId',
    );
    const empty = await send(planner, 'createTask', { goalId: goal.id, titleKo: '셋째 과제' });
    expect(
      await send(planner, 'moveNode', { ...move, version: move.version + 1, parentId: empty.id }),
    ).toMatchObject({ code: 'A' });
    const { task: found } = await planner.ask(
      '{ task(plan: "TREE-4", code: "1-3") { stages { code indicators { id task { code } } } indicators { id code } } }',
    );
    expect(found).toEqual({
      stages: [{ code: 'A', indicators: [{ id: process.id, task: { code: '1-3' } }] }],
      indicators: [{ id: process.id, code: '1-1-P1' }],
    });
  });

  it('publishes and unpublishes', async () => {
    expect(await api.client.refusal('{ plan(code: "TREE-1") { code } }')).toBe('NOT_FOUND code');
    const { plan: now } = await planner.ask('{ plan(code: "TREE-1") { id version } }');
    const publish = `mutation { publishPlan(id: "${now.id}", version: ${now.version}) { ... on Plan { version isPublished publishedAt } } }`;
    const { publishPlan } = await planner.ask(publish);
    expect(publishPlan).toMatchObject({ isPublished: true, version: now.version + 1 });
    expect((await api.client.ask('{ plan(code: "TREE-1") { code } }')).plan).toEqual({ code: 'TREE-1' });
    const unpublish = `mutation { unpublishPlan(id: "${now.id}", version: ${now.version + 1}) { ... on Plan { isPublished } } }`;
    expect((await planner.ask(unpublish)).unpublishPlan).toEqual({ isPublished: false });
    expect(await api.client.refusal('{ plan(code: "TREE-1") { code } }')).toBe('NOT_FOUND code');
  });
});
