import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { createAccount } from '../support/factories.js';
import type { TestApi } from '../support/start-api.js';
import {
  createSmallPlan,
  documents,
  type NodeAnswer,
  refusalOf,
  remove,
  send,
  type SmallPlan,
  startPlanningOffice,
} from './plan-conversation.js';

let api: TestApi;
let one: Client;
let other: Client;
let small: SmallPlan;

beforeAll(async () => {
  api = await startPlanningOffice();
  await createAccount(api, { email: 'planner-b@test', roles: [{ role: 'PLANNER' }] });
  one = await api.client.as('planner@test');
  other = await api.client.as('planner-b@test');
  small = await createSmallPlan(one, 'TWO-1');
});
afterAll(() => api.stop());

const writesSoFar = async (): Promise<number> =>
  (await api.sql<{ count: number }>('select count(*)::int as count from audit_event'))[0]?.count ?? -1;

describe('two planners on one plan', () => {
  it('shows the later one both versions, and writes nothing of hers', async () => {
    const { task } = small;
    const mine = await send(one, 'updateTask', { id: task.id, version: 1, titleKo: '첫째 저장' });
    expect(mine.version).toBe(2);
    const writes = await writesSoFar();
    const theirs = await send(other, 'updateTask', {
      id: task.id,
      version: 1,
      titleKo: '둘째 저장',
      purpose: '목적',
    });
    expect(theirs).toEqual({
      __typename: 'NodeConflict',
      current: { __typename: 'Task', id: task.id, code: '1-1', titleKo: '첫째 저장', version: 2 },
    });
    expect(await writesSoFar()).toBe(writes);
    const again = await send(other, 'updateTask', { id: task.id, version: 2, purpose: '목적' });
    expect(again).toMatchObject({ __typename: 'Task', titleKo: '첫째 저장', version: 3 });
  });

  it.each(['updatePlan', 'updateGoal', 'updateStage', 'updateIndicator'] as const)(
    '%s with a stale version is a conflict',
    async (mutation) => {
      const node = {
        updatePlan: small.plan,
        updateGoal: small.goal,
        updateStage: small.stage,
        updateIndicator: small.outcome,
      }[mutation];
      const input = { id: node.id, version: node.version };
      await send(one, mutation, { ...input, titleKo: '먼저' });
      const late = await send(other, mutation, { ...input, titleKo: '나중' });
      expect(late).toMatchObject({ __typename: 'NodeConflict', current: { titleKo: '먼저' } });
    },
  );

  it('meets a conflict in moving, removing, publishing, retiring, targets and participation too', async () => {
    const { plan, goal, task, outcome } = small;
    const stale = { version: 0 };
    expect(await send(one, 'moveNode', { id: goal.id, ...stale, index: 0 })).toMatchObject({
      __typename: 'NodeConflict',
    });
    expect(await remove(one, { id: task.id, ...stale })).toMatchObject({ __typename: 'NodeConflict' });
    for (const mutation of ['publishPlan', 'unpublishPlan'] as const) {
      const data = await one.ask(documents[mutation], { id: plan.id, ...stale });
      expect(data[mutation]).toMatchObject({ __typename: 'NodeConflict', current: { __typename: 'Plan' } });
    }
    expect(await send(one, 'retireIndicator', { id: outcome.id, ...stale })).toMatchObject({
      __typename: 'NodeConflict',
    });
    const target = { indicatorId: outcome.id, indicatorVersion: 0, pointKey: 'y1', value: 1 };
    expect(await send(one, 'setTarget', target)).toMatchObject({ __typename: 'NodeConflict' });
    const set = { plan: plan.id, district: '11200', cycle: '2021-2023', ...stale };
    expect(await send(one, 'setParticipation', set)).toMatchObject({ __typename: 'ParticipationConflict' });
    const counted = await api.sql('select count(*)::int as count from target');
    expect(counted).toEqual([{ count: 0 }]);
  });

  it('tells who edits a node that somebody else removed', async () => {
    const { goal } = small;
    const task = await send(one, 'createTask', { goalId: goal.id, titleKo: '곧 없음' });
    await remove(other, task);
    expect(await refusalOf(one, 'updateTask', { id: task.id, version: 1, titleKo: '수정' })).toBe(
      'ALREADY_REMOVED id',
    );
    expect(await refusalOf(one, 'createStage', { taskId: task.id, titleKo: '단계' })).toBe(
      'ALREADY_REMOVED taskId',
    );
    expect(await refusalOf(one, 'moveNode', { id: task.id, version: 2, index: 0 })).toBe(
      'ALREADY_REMOVED id',
    );
  });

  it('of many who save the same version at once lets exactly one win', async () => {
    const { task } = await createSmallPlan(one, 'TWO-2');
    const saves = Array.from({ length: 20 }, (_, index) =>
      send(index % 2 === 0 ? one : other, 'updateTask', {
        id: task.id,
        version: 1,
        titleKo: `저장 ${index}`,
      }),
    );
    const answers = await Promise.all(saves);
    expect(answers.filter((answer) => answer.__typename === 'Task')).toHaveLength(1);
    expect(answers.filter((answer) => answer.__typename === 'NodeConflict')).toHaveLength(19);
  });
});

describe('many hands at once', () => {
  it('give each new node a code and a position of its own', async () => {
    const { goal } = await createSmallPlan(one, 'MANY-1');
    const tasks = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        send(index % 2 === 0 ? one : other, 'createTask', { goalId: goal.id, titleKo: `과제 ${index}` }),
      ),
    );
    expect(new Set(tasks.map((task) => task.code)).size).toBe(16);
    expect(new Set(tasks.map((task) => task.position)).size).toBe(16);
  });

  it('reorder, move away, remove and add at once: positions stay unique, nothing is lost', async () => {
    const { plan, goal, task: first } = await createSmallPlan(one, 'MANY-2');
    const away = await send(one, 'createGoal', { planId: plan.id, titleKo: '다른 목표' });
    const tasks: NodeAnswer[] = [first];
    for (let index = 1; index < 12; index += 1) {
      tasks.push(await send(one, 'createTask', { goalId: goal.id, titleKo: `과제 ${index}` }));
    }
    await Promise.all(
      tasks.map((task, index) => {
        const client = index % 2 === 0 ? one : other;
        const node = { id: task.id, version: task.version };
        if (index % 4 === 0) return send(client, 'moveNode', { ...node, parentId: away.id, index: 0 });
        if (index % 4 === 1) return remove(client, node);
        return send(client, 'moveNode', { ...node, index: (index * 5) % 7 });
      }),
    );
    await send(one, 'createTask', { goalId: goal.id, titleKo: '새 과제' });
    const rows = await api.sql<{ goal_id: string; position: number }>(
      'select goal_id, position from task where plan_id = $1 and removed_at is null',
      [plan.id],
    );
    expect(rows).toHaveLength(10);
    for (const goalId of [goal.id, away.id]) {
      const positions = rows.filter((row) => row.goal_id === goalId).map((row) => row.position);
      expect(new Set(positions).size).toBe(positions.length);
    }
  });
});
