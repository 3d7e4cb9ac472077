import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import {
  createSmallPlan,
  documents,
  moveAll,
  type NodeAnswer,
  outline,
  placeAll,
  refusalOf,
  remove,
  removeAll,
  restore,
  send,
  type SmallPlan,
  startPlanningOffice,
} from './plan-conversation.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;
let code: string;
let count = 0;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
});
afterAll(() => api.stop());
beforeEach(async () => {
  count += 1;
  code = `SEV-${count}`;
  small = await createSmallPlan(planner, code);
});

const task = (goal: NodeAnswer, titleKo: string, rest: object = {}): Promise<NodeAnswer> =>
  send(planner, 'createTask', { goalId: goal.id, titleKo, ...rest });
const lines = (): Promise<string[]> => outline(planner, code);

describe('a copy', () => {
  it('of a task brings its stages, indicators and targets along, under new codes', async () => {
    const { goal, task: original, stage, process } = small;
    await send(planner, 'updateTask', {
      id: original.id,
      version: 1,
      purpose: '목적',
      cityRole: '시 역할',
      districtQuality: '질적 역할',
    });
    const next = await send(planner, 'createStage', { taskId: original.id, titleKo: '실행' });
    await remove(planner, await send(planner, 'createStage', { taskId: original.id, titleKo: '지운 단계' }));
    await send(planner, 'createStage', { taskId: original.id, titleKo: '확산' });
    const late = { stageId: next.id, kind: 'PROCESS', titleKo: '준수율', unit: '건' };
    await send(planner, 'createIndicator', late);
    const retired = await send(planner, 'createIndicator', { ...late, titleKo: '끝난 지표' });
    await send(planner, 'retireIndicator', { id: retired.id, version: 1 });
    await api.sql(
      `update participation set cycle_id = (select id from cycle where plan_id = $1 limit 1) where plan_id = $1`,
      [small.plan.id],
    );
    const target = (version: number, rest: object): Promise<NodeAnswer> =>
      send(planner, 'setTarget', { indicatorId: process.id, indicatorVersion: version, ...rest });
    await target(1, { pointKey: 'y3', value: 80 });
    await target(2, { pointKey: 'y3', value: 90, reason: '여건 변화' });
    await target(3, { pointKey: 'y3', value: 70, district: '11200' });
    await target(4, { pointKey: 'y2', value: 40 });
    await target(5, { pointKey: 'y2', value: null, reason: '철회' });

    const copy = await send(planner, 'copyNode', { id: original.id });
    expect(copy).toMatchObject({ __typename: 'Task', code: '1-2', version: 1, titleKo: original.titleKo });
    expect(await lines()).toEqual([
      '1 지역협치 강화',
      '  1-1 문제해결력 강화',
      '    A 의제 발굴',
      '      1-1-P1 의제 비율',
      '    B 실행',
      '      1-1-P2 준수율',
      '      1-1-P3 끝난 지표',
      '    D 확산',
      '    1-1-O1 참여자 수',
      '  1-2 문제해결력 강화',
      '    A 의제 발굴',
      '      1-2-P1 의제 비율',
      '    B 실행',
      '      1-2-P2 준수율',
      '    C 확산',
      '    1-2-O1 참여자 수',
    ]);
    const { task: found } = await planner.ask(
      `{ task(plan: "${code}", code: "1-2") { purpose cityRole { text source } districtRole { quality { text } }
         indicators(kinds: [PROCESS]) { numeratorLabel retiredOn targets { pointKey value effectiveFrom } own: targets(district: "11200") { value } targetVersions { reason } } } }`,
    );
    expect(found).toMatchObject({
      purpose: '목적',
      cityRole: { text: '시 역할', source: 'FACT' },
      districtRole: { quality: { text: '질적 역할' } },
    });
    expect(found.indicators[0]).toEqual({
      numeratorLabel: '참여 의제',
      retiredOn: null,
      targets: [{ pointKey: 'y3', value: 90, effectiveFrom: '2021-01-01' }],
      own: [{ value: 70 }],
      targetVersions: [{ reason: null }, { reason: null }],
    });
    const removal = await remove(planner, copy);
    expect(removal.removedCount).toBe(7);
    const again = await send(planner, 'copyNode', { id: original.id, parentId: goal.id, index: 0 });
    expect(again.code).toBe('1-3');
    expect((await lines())[1]).toBe('  1-3 문제해결력 강화');
    expect(stage.code).toBe('A');
  });

  it('of a task under another goal, of a stage, an indicator and a goal counts in its new place', async () => {
    const { plan, goal, task: first, stage, process } = small;
    const second = await send(planner, 'createGoal', { planId: plan.id, titleKo: '둘째 목표' });
    const other = await send(planner, 'copyNode', { id: first.id, parentId: second.id });
    expect(other.code).toBe('2-1');
    const copiedStage = await send(planner, 'copyNode', { id: stage.id, parentId: other.id, index: 0 });
    expect(copiedStage.code).toBe('B');
    const copiedIndicator = await send(planner, 'copyNode', { id: process.id, parentId: copiedStage.id });
    expect(copiedIndicator.code).toBe('2-1-P3');
    const third = await send(planner, 'copyNode', { id: goal.id });
    expect(third.code).toBe('3');
    expect(await lines()).toEqual([
      '1 지역협치 강화',
      '  1-1 문제해결력 강화',
      '    A 의제 발굴',
      '      1-1-P1 의제 비율',
      '    1-1-O1 참여자 수',
      '2 둘째 목표',
      '  2-1 문제해결력 강화',
      '    B 의제 발굴',
      '      2-1-P2 의제 비율',
      '      2-1-P3 의제 비율',
      '    A 의제 발굴',
      '      2-1-P1 의제 비율',
      '    2-1-O1 참여자 수',
      '3 지역협치 강화',
      '  3-1 문제해결력 강화',
      '    A 의제 발굴',
      '      3-1-P1 의제 비율',
      '    3-1-O1 참여자 수',
    ]);
  });

  it('is refused where its kind may not stand, and of what is gone', async () => {
    const { goal, process, outcome, stage } = small;
    const refused = (input: object): Promise<string | null> =>
      refusalOf(planner, 'copyNode', input as Record<string, unknown>);
    expect(await refused({ id: process.id, parentId: goal.id })).toBe('STAGE_REQUIRED parentId');
    expect(await refused({ id: outcome.id, parentId: stage.id })).toBe('STAGE_NOT_ALLOWED parentId');
    expect(await refused({ id: goal.id, parentId: goal.id })).toBe('PARENT_NOT_ALLOWED parentId');
    const city = await task(goal, '시 과제', { rollout: 'CITY' });
    expect(await refused({ id: stage.id, parentId: city.id })).toBe('PARENT_NOT_ALLOWED parentId');
    await remove(planner, outcome);
    expect(await refused({ id: outcome.id })).toBe('ALREADY_REMOVED id');
    expect(await refused({ id: process.id, index: -1 })).toBe('OUT_OF_RANGE index');
  });
});

describe('several nodes', () => {
  it('move together, in the order in which they are named, and back each to its place', async () => {
    const { plan, goal, task: first } = small;
    const [b, c, d] = [await task(goal, '나'), await task(goal, '다'), await task(goal, '라')];
    const second = await send(planner, 'createGoal', { planId: plan.id, titleKo: '둘째 목표' });
    const own = await task(second, '제 과제');
    const before = await lines();
    const moved = await moveAll(planner, [first, d, b], { parentId: second.id, index: 0 });
    expect(moved).toMatchObject({ __typename: 'NodesMoved' });
    expect(moved.nodes.map((node) => [node.code, node.version])).toEqual([
      ['1-1', 2],
      ['1-4', 2],
      ['1-2', 2],
    ]);
    expect((await lines()).filter((line) => /^ {0,2}\d/.test(line))).toEqual([
      '1 지역협치 강화',
      '  1-3 다',
      '2 둘째 목표',
      '  1-1 문제해결력 강화',
      '  1-4 라',
      '  1-2 나',
      '  2-1 제 과제',
    ]);
    const back = (id: string, index: number): Parameters<typeof placeAll>[1][number] => ({
      id,
      version: 2,
      parentId: goal.id,
      index,
    });
    const placed = await placeAll(planner, [back(first.id, 0), back(b.id, 1), back(d.id, 3)]);
    expect(placed.__typename).toBe('NodesMoved');
    expect(await lines()).toEqual(before);
    const [dense] = await api.sql(
      `select array_agg(position order by position) as positions from task where goal_id = $1`,
      [goal.id],
    );
    expect(dense).toEqual({ positions: [0, 1, 2, 3] });
    expect([c.version, own.version]).toEqual([1, 1]);
  });

  it('of which one is below another move as one', async () => {
    const { plan, task: first, stage, process, outcome } = small;
    const second = await send(planner, 'createGoal', { planId: plan.id, titleKo: '둘째 목표' });
    const moved = await moveAll(planner, [process, stage, first, outcome], {
      parentId: second.id,
      index: 0,
    });
    expect(moved.nodes.map((node) => node.code)).toEqual(['1-1']);
    expect(await lines()).toEqual([
      '1 지역협치 강화',
      '2 둘째 목표',
      '  1-1 문제해결력 강화',
      '    A 의제 발굴',
      '      1-1-P1 의제 비율',
      '    1-1-O1 참여자 수',
    ]);
  });

  it('stay where they are, all of them, when somebody saved one or one may not go there', async () => {
    const { goal, task: first, stage, outcome } = small;
    const second = await task(goal, '둘째 과제');
    await send(planner, 'updateIndicator', { id: outcome.id, version: 1, titleKo: '고친 지표' });
    const before = await lines();
    const conflict = await moveAll(planner, [stage, outcome], { parentId: second.id, index: 0 });
    expect(conflict).toMatchObject({
      __typename: 'NodeConflict',
      current: { __typename: 'Indicator', titleKo: '고친 지표', version: 2 },
    });
    const to = { parentId: goal.id, index: 0 };
    const refusal = (nodes: readonly { id: string; version: number }[]): Promise<string | null> =>
      planner.refusal(documents.moveNodes, { input: { ...to, nodes } });
    const seen = ({ id }: NodeAnswer, version = 1): { id: string; version: number } => ({ id, version });
    expect(await refusal([seen(second), seen(stage)])).toBe('PARENT_NOT_ALLOWED parentId');
    expect(await refusal([])).toBe('REQUIRED nodes');
    const other = await createSmallPlan(planner, `${code}-B`);
    expect(await refusal([seen(second), seen(other.task)])).toBe('NOT_FOUND nodes');
    const twins = [
      await send(planner, 'createStage', { taskId: second.id, titleKo: '제 단계' }),
      await send(planner, 'createStage', { taskId: first.id, titleKo: '둘째 단계' }),
    ];
    const third = await task(goal, '셋째 과제');
    expect(
      await planner.refusal(documents.moveNodes, {
        input: { parentId: third.id, index: 0, nodes: [seen(twins[0] as NodeAnswer), seen(stage)] },
      }),
    ).toBe('CODE_TAKEN parentId');
    expect((await lines()).slice(0, 2)).toEqual(before.slice(0, 2));
  });

  it('go in one removal and come back by one undoing', async () => {
    const { goal, task: first, stage, process } = small;
    const [b, c, d] = [await task(goal, '나'), await task(goal, '다'), await task(goal, '라')];
    const before = await lines();
    const removal = await removeAll(planner, [d, stage, process, b]);
    expect(removal.removedCount).toBe(4);
    expect((await lines()).filter((line) => /^ {0,2}\d/.test(line))).toEqual([
      '1 지역협치 강화',
      '  1-1 문제해결력 강화',
      '  1-3 다',
    ]);
    await restore(planner, removal.removalId);
    expect(await lines()).toEqual(before);
    const stale = await removeAll(planner, [first, { ...c, version: 9 }]);
    expect(stale.__typename).toBe('NodeConflict');
    expect(await lines()).toEqual(before);
  });
});

describe('a new node', () => {
  it('comes where it is wanted among its siblings', async () => {
    const { plan, goal, task: first, stage, outcome } = small;
    const at = { index: 0 };
    await send(planner, 'createGoal', { planId: plan.id, titleKo: '앞 목표', ...at });
    await task(goal, '앞 과제', at);
    await send(planner, 'createStage', { taskId: first.id, titleKo: '앞 단계', ...at });
    const process = { stageId: stage.id, kind: 'PROCESS', titleKo: '앞 지표', unit: '건', ...at };
    await send(planner, 'createIndicator', process);
    expect(await lines()).toEqual([
      '2 앞 목표',
      '1 지역협치 강화',
      '  1-2 앞 과제',
      '  1-1 문제해결력 강화',
      '    B 앞 단계',
      '    A 의제 발굴',
      '      1-1-P2 앞 지표',
      '      1-1-P1 의제 비율',
      `    1-1-O1 ${outcome.titleKo}`,
    ]);
    expect(await refusalOf(planner, 'createIndicator', { ...process, index: -1 })).toBe('OUT_OF_RANGE index');
  });
});
