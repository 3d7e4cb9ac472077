import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createSmallPlan,
  documents,
  refusalOf,
  startPlanningOffice,
  type SmallPlan,
} from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { bringTo, createAgendaItem, lifecycleDocuments, readPlan } from './lifecycle-conversation.js';

let api: TestApi;
let planner: Client;
let agendaItemId: string;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  agendaItemId = await createAgendaItem(api);
});
afterAll(() => api.stop());

const open = (code: string, input: Record<string, unknown> = {}) =>
  readPlan(planner, code).then(({ id }) =>
    planner.ask<{ openAmendment: { id: string; version: number; number: number } }>(
      lifecycleDocuments.openAmendment,
      { input: { planId: id, reason: '위원회 의결에 따름', ...input } },
    ),
  );

/** What every kind of write to a plan is refused with, null where it is not. */
async function refusals(plan: SmallPlan, code: string): Promise<Record<string, string | null>> {
  const { version } = await readPlan(planner, code);
  const [task] = await api.sql<{ version: number }>('select version from task where id = $1', [plan.task.id]);
  const [indicator] = await api.sql<{ version: number }>('select version from indicator where id = $1', [
    plan.outcome.id,
  ]);
  const [participation] = await api.sql<{ version: number }>(
    `select version from participation where plan_id = $1 and district_code = '11200'`,
    [plan.plan.id],
  );
  const ids = { planId: plan.plan.id, version };
  return {
    createGoal: await refusalOf(planner, 'createGoal', { planId: plan.plan.id, titleKo: `목표 ${version}` }),
    updateTask: await refusalOf(planner, 'updateTask', {
      id: plan.task.id,
      version: task?.version,
      titleKo: `과제 ${task?.version}`,
    }),
    updatePlan: await refusalOf(planner, 'updatePlan', { id: plan.plan.id, version, answerDueDays: 20 }),
    moveNode: await refusalOf(planner, 'moveNode', {
      id: plan.task.id,
      version: (task?.version ?? 0) + 1,
      index: 0,
    }),
    setTarget: await refusalOf(planner, 'setTarget', {
      indicatorId: plan.outcome.id,
      indicatorVersion: indicator?.version,
      pointKey: 'y1',
      value: indicator?.version,
      reason: '조정',
    }),
    setParticipation: await refusalOf(planner, 'setParticipation', {
      plan: plan.plan.id,
      district: '11200',
      version: participation?.version,
      cycle: '2021-2023',
      note: `참고 ${participation?.version}`,
    }),
    renumberPlan: await planner.refusal(lifecycleDocuments.renumberPlan, {
      ...ids,
      version: (await readPlan(planner, code)).version,
    }),
  };
}
const all = (answer: string | null, except: Record<string, string | null> = {}) => ({
  createGoal: answer,
  updateTask: answer,
  updatePlan: answer,
  moveNode: answer,
  setTarget: answer,
  setParticipation: answer,
  renumberPlan: answer,
  ...except,
});

describe('what a state freezes', () => {
  it('is nothing while drafting, codes from advice on, everything but amendments once confirmed, all when closed', async () => {
    const plan = await createSmallPlan(planner, 'FREEZE');
    expect(await refusals(plan, 'FREEZE')).toEqual(all(null));
    await bringTo(planner, 'FREEZE', 'ADVICE');
    expect(await refusals(plan, 'FREEZE')).toEqual(all(null, { renumberPlan: 'CODES_FROZEN' }));
    for (const state of ['CONFIRMED', 'PUBLIC_DELIBERATION', 'RECONFIRMED', 'IN_FORCE']) {
      await bringTo(planner, 'FREEZE', state);
      expect(await refusals(plan, 'FREEZE')).toEqual(all('AMENDMENT_REQUIRED'));
      expect((await readPlan<{ permissions: unknown }>(planner, 'FREEZE')).permissions).toMatchObject({
        canEdit: false,
      });
      const { openAmendment } = await open('FREEZE');
      expect(await refusals(plan, 'FREEZE')).toEqual(
        all(null, { renumberPlan: 'CODES_FROZEN', setTarget: 'AGENDA_ITEM_REQUIRED agendaItemId' }),
      );
      await planner.ask(lifecycleDocuments.closeAmendment, {
        id: openAmendment.id,
        version: openAmendment.version,
      });
    }
    const { openAmendment } = await open('FREEZE', { agendaItemId });
    expect(await refusals(plan, 'FREEZE')).toEqual(all(null, { renumberPlan: 'CODES_FROZEN' }));
    await bringTo(planner, 'FREEZE', 'CLOSED');
    expect(await refusals(plan, 'FREEZE')).toEqual(all('PLAN_CLOSED'));
    const closed = await readPlan<{ amendments: unknown[]; editing: unknown }>(planner, 'FREEZE');
    expect(closed.amendments[0]).toMatchObject({
      number: openAmendment.number,
      closedAt: expect.any(String),
    });
    expect(closed.editing).toEqual({
      canEdit: false,
      needsAmendment: false,
      areCodesFrozen: true,
      isClosed: true,
    });
  });

  it('asks each planner for an amendment of their own', async () => {
    const plan = await createSmallPlan(planner, 'TWO-OFFICES');
    await bringTo(planner, 'TWO-OFFICES', 'CONFIRMED');
    await open('TWO-OFFICES');
    await api.sql(
      `with a as (insert into account (email, name, password_hash)
         select 'second@test', 'second', password_hash from account where email = 'planner@test' returning id)
       insert into role_grant (account_id, role, valid_from) select id, 'PLANNER', '2020-01-01' from a`,
    );
    const second = await api.client.as('second@test');
    const input = { id: plan.goal.id, version: plan.goal.version, titleKo: '지역협치' };
    expect(await refusalOf(second, 'updateGoal', input)).toBe('AMENDMENT_REQUIRED');
    expect(await refusalOf(planner, 'updateGoal', input)).toBeNull();
  });

  it('keeps a closed plan from being taken back, and its reports from being changed', async () => {
    const { plan } = await createSmallPlan(planner, 'CITED');
    await planner.ask(documents.publishPlan, {
      id: plan.id,
      version: (await readPlan(planner, 'CITED')).version,
    });
    await bringTo(planner, 'CITED', 'CLOSED');
    const { version } = await readPlan(planner, 'CITED');
    expect(await planner.refusal(documents.unpublishPlan, { id: plan.id, version })).toBe('PLAN_CLOSED');
    const [indicator] = await api.sql<{ id: string }>('select id from indicator where plan_id = $1 limit 1', [
      plan.id,
    ]);
    const officer = await api.client.as('officer-11200@test');
    expect(
      await officer.refusal(
        `mutation ($input: SaveReportInput!) { saveReport(input: $input) { __typename } }`,
        {
          input: {
            indicatorId: indicator?.id,
            district: '11200',
            period: '2022-Q1',
            answer: 'VALUE',
            value: 1,
          },
        },
      ),
    ).toBe('PLAN_CLOSED');
  });
});
