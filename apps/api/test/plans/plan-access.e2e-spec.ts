import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { createSmallPlan, documents, type SmallPlan, startPlanningOffice } from './plan-conversation.js';

let api: TestApi;
let draft: SmallPlan;
let published: SmallPlan;
const people = new Map<string, Client>();

const READERS = ['public', 'nobody'];
const INSIDERS = ['admin', 'officer-11200', 'officer-11680', 'member'];
const EVERYBODY = [...READERS, ...INSIDERS, 'planner'];
const person = (name: string): Client => people.get(name) as Client;

beforeAll(async () => {
  api = await startPlanningOffice();
  people.set('public', api.client);
  for (const name of EVERYBODY.slice(1)) people.set(name, await api.client.as(`${name}@test`));
  draft = await createSmallPlan(person('planner'), 'DRAFT');
  published = await createSmallPlan(person('planner'), 'PUBLIC');
  const { id, version } = published.plan;
  await person('planner').ask(documents.publishPlan, { id, version });
});
afterAll(() => api.stop());

type Mutation = keyof typeof documents;

/** Each mutation with variables that a planner could send; stale where it would change what the next test needs. */
function variablesOf(mutation: Mutation, s: SmallPlan): Record<string, unknown> {
  const stale = { version: 0 };
  const indicator = { titleKo: '지표', unit: '건', kind: 'RESULT' };
  const inputs: Partial<Record<Mutation, Record<string, unknown>>> = {
    createPlan: { code: `P-${randomUUID().slice(0, 8)}`, titleKo: '계획', fromYear: 2021, toYear: 2024 },
    updatePlan: { id: s.plan.id, ...stale, titleKo: '다른 이름' },
    createGoal: { planId: s.plan.id, titleKo: '목표' },
    updateGoal: { id: s.goal.id, ...stale, titleKo: '다른 이름' },
    createTask: { goalId: s.goal.id, titleKo: '과제' },
    updateTask: { id: s.task.id, ...stale, titleKo: '다른 이름' },
    createStage: { taskId: s.task.id, titleKo: '단계' },
    updateStage: { id: s.stage.id, ...stale, titleKo: '다른 이름' },
    createIndicator: { taskId: s.task.id, ...indicator },
    updateIndicator: { id: s.outcome.id, ...stale, titleKo: '다른 이름' },
    retireIndicator: { id: s.outcome.id, ...stale },
    setTarget: { indicatorId: s.outcome.id, indicatorVersion: 0, pointKey: 'y1', value: 1 },
    setTargets: {
      indicatorId: s.outcome.id,
      indicatorVersion: 0,
      changes: [{ pointKey: 'y1', value: 1 }],
    },
    moveNode: { id: s.task.id, ...stale, index: 0 },
    moveNodes: { nodes: [{ id: s.task.id, ...stale }], parentId: s.goal.id, index: 0 },
    copyNode: { id: s.process.id },
    setParticipation: { plan: s.plan.id, district: '11200', ...stale },
  };
  if (mutation === 'restoreNode') return { removalId: randomUUID() };
  if (mutation === 'placeNodes') return { nodes: [{ id: s.task.id, ...stale, index: 0 }] };
  if (mutation === 'removeNodes') return { nodes: [{ id: s.task.id, ...stale }] };
  const input = inputs[mutation];
  if (input !== undefined) return { input };
  const node = mutation === 'removeNode' ? s.task : s.plan;
  return { id: node.id, ...stale };
}

const mutations = Object.keys(documents) as Mutation[];

describe.each(mutations)('%s', (mutation) => {
  it.each(['draft', 'published'])('of a %s plan is for the planner alone', async (state) => {
    const plan = state === 'draft' ? draft : published;
    for (const name of EVERYBODY) {
      const refusal = await person(name).refusal(documents[mutation], variablesOf(mutation, plan));
      // Nothing of the answer tells whether a plan that may not be seen exists.
      const expected = name === 'public' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED';
      const planners = mutation === 'restoreNode' ? 'NOT_FOUND removalId' : null;
      expect([name, refusal]).toEqual([name, name === 'planner' ? planners : expected]);
    }
  });
});

describe('an unpublished plan', () => {
  const reads = [
    ['plan', '{ plan(code: "DRAFT") { code } }', 'NOT_FOUND code'],
    ['task', '{ task(plan: "DRAFT", code: "1-1") { code plan { code } } }', 'NOT_FOUND plan'],
    [
      'enrolment',
      '{ district(code: "11200") { enrolment(plan: "DRAFT") { yearOfCycle } } }',
      'NOT_FOUND plan',
    ],
  ] as const;

  it.each(reads)('is not found by readers, through %s', async (_name, query, refusal) => {
    for (const name of READERS) expect([name, await person(name).refusal(query)]).toEqual([name, refusal]);
    for (const name of [...INSIDERS, 'planner'])
      expect([name, await person(name).refusal(query)]).toEqual([name, null]);
  });

  it('is refused to readers in the very words of one that does not exist', async () => {
    for (const [, query] of reads) {
      const draftAnswer = await api.client.send(query);
      const noneAnswer = await api.client.send(query.replace('DRAFT', 'NONE'));
      const strip = ({ errors }: typeof draftAnswer): unknown =>
        errors.map(({ message, extensions }) => [message, extensions.code]);
      expect(strip(draftAnswer)).toEqual(strip(noneAnswer));
    }
  });

  it('is not in the list that readers get', async () => {
    const codes = async (name: string): Promise<string[]> =>
      (await person(name).ask('{ plans { code } }')).plans.map((plan: { code: string }) => plan.code);
    for (const name of READERS) {
      expect(await codes(name)).toContain('PUBLIC');
      expect(await codes(name)).not.toContain('DRAFT');
    }
    for (const name of INSIDERS)
      expect(await codes(name)).toEqual(expect.arrayContaining(['DRAFT', 'PUBLIC']));
  });
});

describe('permissions', () => {
  it.each([
    ['public', false, false, false, false],
    ['admin', false, false, false, false],
    ['officer-11200', false, false, false, false],
    ['member', false, false, true, false],
    ['planner', true, true, false, true],
  ])('tell %s what it may do', async (name, canEdit, canPublish, canComment, canAnswer) => {
    const { plan } = await person(name).ask(
      '{ plan(code: "PUBLIC") { permissions { canEdit canPublish canComment canAnswer } } }',
    );
    expect(plan.permissions).toEqual({ canEdit, canPublish, canComment, canAnswer });
  });
});

describe('the history of a node', () => {
  it('is for planner and administrator, and says who did what', async () => {
    const query = `{ history(nodeId: "${published.goal.id}") { totalCount nodes { action entity nodeId before after account { name } } pageInfo { hasNextPage } } }`;
    for (const name of ['planner', 'admin']) {
      const { history } = await person(name).ask(query);
      expect(history.totalCount).toBe(1);
      expect(history.nodes[0]).toMatchObject({
        action: 'createGoal',
        entity: 'goal',
        nodeId: published.goal.id,
        before: null,
        after: { code: '1', titleKo: '지역협치 강화' },
        account: { name: 'planner@test' },
      });
    }
    expect(await person('public').refusal(query)).toBe('NOT_SIGNED_IN');
    for (const name of ['member', 'officer-11200', 'nobody']) {
      expect(await person(name).refusal(query)).toBe('NOT_ALLOWED');
    }
  });

  it('comes in pages, newest first, with what changed only', async () => {
    const planner = person('planner');
    for (let version = 1; version <= 3; version += 1) {
      const { goal } = draft;
      await planner.ask(documents.updateGoal, {
        input: { id: goal.id, version, titleKo: `이름 ${version}` },
      });
    }
    const page = `query ($id: ID!, $after: String) { history(nodeId: $id, first: 2, after: $after) { totalCount nodes { action before after } pageInfo { hasNextPage endCursor } } }`;
    const first = (await planner.ask(page, { id: draft.goal.id })).history;
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    expect(first.nodes[0]).toEqual({
      action: 'updateGoal',
      before: { titleKo: '이름 2' },
      after: { titleKo: '이름 3' },
    });
    const second = (await planner.ask(page, { id: draft.goal.id, after: first.pageInfo.endCursor })).history;
    expect(second.nodes.map((event: { action: string }) => event.action)).toEqual([
      'updateGoal',
      'createGoal',
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(await planner.refusal('{ history(nodeId: "x") { totalCount } }')).toBe('NOT_FOUND nodeId');
  });
});
