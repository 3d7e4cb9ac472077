import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createSmallPlan, documents, send, startPlanningOffice } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import {
  bringTo,
  createAgendaItem,
  lifecycleDocuments,
  readPlan,
  takeStep,
} from './lifecycle-conversation.js';

let api: TestApi;
let planner: Client;
let agendaItemId: string;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  agendaItemId = await createAgendaItem(api);
});
afterAll(() => api.stop());

const step = (code: string, input: Record<string, unknown>) =>
  readPlan(planner, code).then(({ id, version }) =>
    planner.refusal(lifecycleDocuments.takePlanStep, {
      input: { planId: id, version, takenOn: '2022-08-16', documentNumber: '문서-1', ...input },
    }),
  );
const open = (code: string, input: Record<string, unknown> = {}) =>
  readPlan(planner, code).then(({ id }) =>
    planner.ask<{ openAmendment: { id: string; version: number; number: number } }>(
      lifecycleDocuments.openAmendment,
      { input: { planId: id, reason: '위원회 의결에 따름', ...input } },
    ),
  );

describe('the steps of a plan', () => {
  it('fail closed: only the next one, in order, submitted before it is confirmed', async () => {
    await createSmallPlan(planner, 'ORDER');
    for (const other of ['SUBMIT', 'CONFIRM', 'OPEN_DELIBERATION', 'RECONFIRM', 'PUT_IN_FORCE', 'CLOSE']) {
      expect(await step('ORDER', { step: other })).toBe('TRANSITION_NOT_ALLOWED');
    }
    expect(await step('ORDER', { step: 'ASK_ADVICE', takenOn: '2022-08-17' })).toBe('OUT_OF_RANGE takenOn');
    expect(
      await step('ORDER', { step: 'ASK_ADVICE', takenOn: '2022-08-10', documentNumber: null }),
    ).toBeNull();
    expect(await step('ORDER', { step: 'CONFIRM' })).toBe('NOT_SUBMITTED');
    expect(await step('ORDER', { step: 'SUBMIT', takenOn: '2022-08-09' })).toBe('OUT_OF_RANGE takenOn');
    expect(await step('ORDER', { step: 'SUBMIT', documentNumber: ' ' })).toBe('REQUIRED documentNumber');
    expect(await step('ORDER', { step: 'SUBMIT' })).toBeNull();
    expect(await step('ORDER', { step: 'CONFIRM' })).toBeNull();
    const plan = await readPlan<{ steps: unknown[]; possibleSteps: string[]; revisions: unknown[] }>(
      planner,
      'ORDER',
    );
    expect(plan.possibleSteps).toEqual(['OPEN_DELIBERATION']);
    expect(plan.steps).toMatchObject([
      { step: 'ASK_ADVICE', fromState: 'DRAFTING', toState: 'ADVICE', takenOn: '2022-08-10', revision: null },
      { step: 'SUBMIT', fromState: 'ADVICE', toState: 'ADVICE', documentNumber: '문서-1' },
      {
        step: 'CONFIRM',
        toState: 'CONFIRMED',
        revision: { number: 1 },
        recordedBy: { name: 'planner@test' },
      },
    ]);
    expect(plan.revisions).toMatchObject([{ number: 1, takenOn: '2022-08-16', documentNumber: '문서-1' }]);
  });

  it('let one of two at once through, and the other one see what became of the plan', async () => {
    await createSmallPlan(planner, 'RACE');
    await bringTo(planner, 'RACE', 'ADVICE');
    await takeStep(planner, 'RACE', 'SUBMIT');
    const { id, version } = await readPlan(planner, 'RACE');
    const input = { planId: id, version, step: 'CONFIRM', takenOn: '2022-08-16', documentNumber: '문서-9' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        planner.ask<{ takePlanStep: { __typename: string; current?: { state: string } } }>(
          lifecycleDocuments.takePlanStep,
          { input },
        ),
      ),
    );
    const types = answers.map(({ takePlanStep }) => takePlanStep.__typename).sort();
    expect(types).toEqual(['NodeConflict', 'NodeConflict', 'NodeConflict', 'NodeConflict', 'Plan']);
    const conflict = answers.find(({ takePlanStep }) => takePlanStep.__typename === 'NodeConflict');
    expect(conflict?.takePlanStep.current?.state).toBe('CONFIRMED');
    expect(await api.sql('select number from revision where plan_id = $1', [id])).toEqual([{ number: 1 }]);
  });

  it('keep what writers finished before, and meet those who come after with the new state', async () => {
    const { plan, goal } = await createSmallPlan(planner, 'MEANWHILE');
    await bringTo(planner, 'MEANWHILE', 'ADVICE');
    await takeStep(planner, 'MEANWHILE', 'SUBMIT');
    const edits = Array.from({ length: 20 }, (_, index) =>
      planner.refusal(documents.createGoal, { input: { planId: plan.id, titleKo: `새 목표 ${index}` } }),
    );
    const [, ...refused] = await Promise.all([step('MEANWHILE', { step: 'CONFIRM' }), ...edits]);
    expect(new Set(refused.filter((it) => it !== null))).toEqual(
      new Set(refused.includes('AMENDMENT_REQUIRED') ? ['AMENDMENT_REQUIRED'] : []),
    );
    const goals = await api.sql('select id from goal where plan_id = $1', [plan.id]);
    const [kept] = await api.sql<{ count: number }>(
      `select count(*)::int as count from revision, jsonb_array_elements(snapshot -> 'nodes') n
       where plan_id = $1 and n ->> 'type' = 'GOAL'`,
      [plan.id],
    );
    // Nothing is written between what the committee confirmed and the state that asks for an amendment.
    expect(kept?.count).toBe(goals.length);
    expect(goals.length).toBe(refused.filter((it) => it === null).length + 1);
    expect(goal.code).toBe('1');
  });

  it('are taken by planners alone, and not on a plan that cannot be seen', async () => {
    const { plan } = await createSmallPlan(planner, 'ROLES');
    const input = { planId: plan.id, version: plan.version, step: 'ASK_ADVICE', takenOn: '2022-08-16' };
    for (const who of ['admin@test', 'member@test', 'officer-11200@test']) {
      const client = await api.client.as(who);
      expect(await client.refusal(lifecycleDocuments.takePlanStep, { input })).toBe('NOT_ALLOWED');
    }
    expect(await api.client.refusal(lifecycleDocuments.takePlanStep, { input })).toBe('NOT_SIGNED_IN');
    const unknown = { ...input, planId: '00000000-0000-4000-8000-000000000000' };
    expect(await planner.refusal(lifecycleDocuments.takePlanStep, { input: unknown })).toBe(
      'NOT_FOUND planId',
    );
  });
});

describe('a revision', () => {
  it('cannot be changed or removed by the role the API works as', async () => {
    await createSmallPlan(planner, 'STONE');
    await bringTo(planner, 'STONE', 'CONFIRMED');
    const asApi = new pg.Client({ connectionString: api.databaseUrl });
    await asApi.connect();
    try {
      for (const statement of [
        `update revision set snapshot = '{}'`,
        'delete from revision',
        'truncate revision',
      ]) {
        await expect(asApi.query(statement)).rejects.toThrow('permission denied');
      }
    } finally {
      await asApi.end();
    }
  });
});

describe('an amendment', () => {
  it('needs a reason and an item that exists, and one at a time', async () => {
    await createSmallPlan(planner, 'REASON');
    const { id } = await readPlan(planner, 'REASON');
    const refused = (input: Record<string, unknown>) =>
      planner.refusal(lifecycleDocuments.openAmendment, { input: { planId: id, reason: '사유', ...input } });
    expect(await refused({})).toBe('TRANSITION_NOT_ALLOWED');
    await bringTo(planner, 'REASON', 'CONFIRMED');
    expect(await refused({ reason: '  ' })).toBe('REASON_REQUIRED reason');
    expect(await refused({ agendaItemId: '00000000-0000-4000-8000-000000000000' })).toBe(
      'NOT_FOUND agendaItemId',
    );
    const opened = await Promise.all(Array.from({ length: 4 }, () => refused({ agendaItemId })));
    expect(opened.sort()).toEqual(['AMENDMENT_OPEN', 'AMENDMENT_OPEN', 'AMENDMENT_OPEN', null]);
    const { openAmendment } = await readPlan<{ openAmendment: { id: string } }>(planner, 'REASON');
    const close = { id: openAmendment.id, version: 1 };
    expect(await planner.refusal(lifecycleDocuments.closeAmendment, { ...close, version: 9 })).toBe(
      'CONFLICT',
    );
    expect(await planner.refusal(lifecycleDocuments.closeAmendment, close)).toBeNull();
    expect(await planner.refusal(lifecycleDocuments.closeAmendment, { ...close, version: 2 })).toBe(
      'CONFLICT',
    );
  });

  it('stands beside each change that was made under it, in the comparison too', async () => {
    const plan = await createSmallPlan(planner, 'TRACED');
    await bringTo(planner, 'TRACED', 'CONFIRMED');
    const before = await planner.ask(lifecycleDocuments.comparison, { plan: 'TRACED' });
    expect(before).toMatchObject({ comparison: { from: { number: 1 }, to: null, rows: [] } });
    await open('TRACED', { agendaItemId });
    const [goal] = await api.sql<{ version: number }>('select version from goal where id = $1', [
      plan.goal.id,
    ]);
    await send(planner, 'updateGoal', {
      id: plan.goal.id,
      version: goal?.version,
      titleKo: '지역협치 다시 세우기',
    });
    await send(planner, 'createTask', { goalId: plan.goal.id, titleKo: '새 과제' });
    const { amendments } = await readPlan<{ amendments: { changeCount: number }[] }>(planner, 'TRACED');
    expect(amendments[0]?.changeCount).toBe(2);
    const after = await planner.ask<{ comparison: { rows: unknown[] } }>(lifecycleDocuments.comparison, {
      plan: 'TRACED',
    });
    expect(after).toMatchObject({
      comparison: {
        counts: { added: 1, removed: 0, moved: 0, reworded: 1, targetChanged: 0, recoded: 0 },
        rows: [
          {
            kind: 'CHANGED',
            path: '목표 1',
            field: 'titleKo',
            after: '지역협치 다시 세우기',
            amendment: { number: 1 },
          },
          { kind: 'ADDED', path: '목표 1 › 과제 1-2', after: '새 과제', amendment: { number: 1 } },
        ],
      },
    });
    expect(await planner.refusal(lifecycleDocuments.comparison, { plan: 'TRACED', from: 7 })).toBe(
      'NOT_FOUND from',
    );
    // To readers without sign-in an unpublished plan does not exist.
    expect(await api.client.refusal(lifecycleDocuments.comparison, { plan: 'TRACED' })).toBe(
      'NOT_FOUND plan',
    );
  });
});

describe('renumbering', () => {
  it('gives codes in the order of the tree, and lets old ones lead on', async () => {
    const plan = await createSmallPlan(planner, 'ORDERLY');
    const second = await send(planner, 'createGoal', { planId: plan.plan.id, titleKo: '둘째' });
    const task = await send(planner, 'createTask', { goalId: second.id, titleKo: '다른 과제' });
    await send(planner, 'moveNode', { id: second.id, version: second.version, index: 0 });
    const { renumbering } = await readPlan<{ renumbering: { before: string; after: string }[] }>(
      planner,
      'ORDERLY',
    );
    expect(renumbering.map(({ before, after }) => `${before}>${after}`)).toEqual([
      '2>1',
      '2-1>1-1',
      '1>2',
      '1-1>2-1',
      '1-1-P1>2-1-P1',
      '1-1-O1>2-1-O1',
    ]);
    const { version } = await readPlan(planner, 'ORDERLY');
    await planner.ask(lifecycleDocuments.renumberPlan, { planId: plan.plan.id, version });
    const { renumbered } = await readPlan<{ renumbered: unknown[] }>(planner, 'ORDERLY');
    expect(renumbered).toHaveLength(6);
    const taskAt = async (code: string) =>
      (
        await planner.ask<{ task: { id: string; code: string } }>(
          `query ($code: String!) { task(plan: "ORDERLY", code: $code) { id code } }`,
          { code },
        )
      ).task;
    // 1-1 now is the other task; nobody else has 1-1-P1's old place.
    expect(await taskAt('1-1')).toEqual({ id: task.id, code: '1-1' });
    expect(await taskAt('2-1')).toEqual({ id: plan.task.id, code: '2-1' });
    const next = await send(planner, 'createGoal', { planId: plan.plan.id, titleKo: '셋째' });
    expect(next.code).toBe('3');
  });

  it('leads from a code that nobody has any more to the node that had it', async () => {
    const plan = await createSmallPlan(planner, 'ALIAS');
    const third = await send(planner, 'createTask', { goalId: plan.goal.id, titleKo: '뒤의 과제' });
    const removed = await send(planner, 'createTask', { goalId: plan.goal.id, titleKo: '셋째 과제' });
    await send(planner, 'moveNode', { id: removed.id, version: removed.version, index: 0 });
    await planner.ask(documents.removeNode, { id: plan.task.id, version: plan.task.version });
    const { version } = await readPlan(planner, 'ALIAS');
    await planner.ask(lifecycleDocuments.renumberPlan, { planId: plan.plan.id, version });
    const codes = await api.sql<{ title_ko: string; code: string }>(
      'select title_ko, code from task where plan_id = $1 order by code',
      [plan.plan.id],
    );
    expect(codes.map(({ title_ko: title, code }) => `${code} ${title}`)).toEqual([
      '1-1 셋째 과제',
      '1-2 뒤의 과제',
      '1-3 문제해결력 강화',
    ]);
    expect(third.code).toBe('1-2');
  });
});
