import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Notices } from '../../src/platform/events/notices.js';
import type { Client } from '../support/client.js';
import { createAccount } from '../support/factories.js';
import { listen } from '../support/live-client.js';
import type { TestApi } from '../support/start-api.js';
import { createSmallPlan, type SmallPlan, startPlanningOffice } from './plan-conversation.js';

let api: TestApi;
let planner: Client;
let colleague: Client;
let small: SmallPlan;

beforeAll(async () => {
  api = await startPlanningOffice();
  const roles = [{ role: 'PLANNER' }];
  await createAccount(api, { email: 'colleague@test', name: 'colleague', roles });
  planner = await api.client.as('planner@test');
  colleague = await api.client.as('colleague@test');
  small = await createSmallPlan(planner, 'HERE-1');
});
afterAll(() => api.stop());

const SHARE = 'mutation ($input: SharePresenceInput!) { sharePresence(input: $input) }';
const LEAVE = 'mutation ($planId: ID!, $tab: String!) { leavePresence(planId: $planId, tab: $tab) }';

const share = async (client: Client, tab: string, rest: object = {}): Promise<boolean> =>
  (await client.ask<{ sharePresence: boolean }>(SHARE, { input: { planId: small.plan.id, tab, ...rest } }))
    .sharePresence;
const leave = async (client: Client, tab: string): Promise<boolean> =>
  (await client.ask<{ leavePresence: boolean }>(LEAVE, { planId: small.plan.id, tab })).leavePresence;
async function present(client = planner): Promise<unknown[]> {
  const { plan } = await client.ask<{ plan: { presence: unknown[] } }>(
    '{ plan(code: "HERE-1") { presence { tab account { name } nodeId field isViewer } } }',
  );
  return plan.presence;
}
const age = (tab: string, seconds: number): Promise<unknown> =>
  api.sql('update presence set seen_at = now() - make_interval(secs => $2) where tab = $1', [tab, seconds]);

describe('who is here', () => {
  it('is seen with what each edits, until they leave', async () => {
    const [mine, theirs] = [randomUUID(), randomUUID()];
    const nodeId = small.task.id;
    expect(await share(planner, mine)).toBe(true);
    await share(colleague, theirs, { nodeId, field: 'titleKo' });
    expect(await present()).toEqual([
      { tab: theirs, account: { name: 'colleague' }, nodeId, field: 'titleKo', isViewer: false },
      { tab: mine, account: { name: 'planner@test' }, nodeId: null, field: null, isViewer: true },
    ]);
    await share(colleague, theirs, { nodeId: small.goal.id });
    expect((await present())[0]).toMatchObject({ nodeId: small.goal.id, field: null });
    expect(await leave(colleague, theirs)).toBe(true);
    expect(await leave(colleague, theirs)).toBe(false);
    expect(await present()).toHaveLength(1);
    await leave(planner, mine);
  });

  it('is told to nobody who does not share it', async () => {
    const tab = randomUUID();
    await share(planner, tab);
    expect(await present(await api.client.as('member@test'))).toEqual([]);
    await api.sql('update plan set published_at = now() where id = $1', [small.plan.id]);
    await api.sql('update data_version set version = version + 1 where plan_id = $1', [small.plan.id]);
    expect(await present(api.client)).toEqual([]);
    await leave(planner, tab);
  });

  it('is gone after 45 seconds of silence, with the session, and with the account', async () => {
    const [silent, ended, disabled] = [randomUUID(), randomUUID(), randomUUID()];
    await share(planner, silent);
    await age(silent, 44);
    expect(await present()).toHaveLength(1);
    await age(silent, 46);
    expect(await present()).toEqual([]);

    const second = await api.client.as('colleague@test');
    await share(second, ended);
    await second.ask('mutation { signOut { locale } }');
    await share(colleague, disabled);
    expect(await present()).toMatchObject([{ tab: disabled }]);
    await api.sql(`update account set disabled_at = now() where email = 'colleague@test'`);
    expect(await present()).toEqual([]);
    await api.sql(`update account set disabled_at = null where email = 'colleague@test'`);
    await age(ended, 46);
    await age(disabled, 46);
    const fresh = randomUUID();
    await share(planner, fresh);
    expect(await api.sql('select tab from presence')).toEqual([{ tab: fresh }]);
    await leave(planner, fresh);
  });

  it('is no change of the plan: neither its data version nor its trail tells of it', async () => {
    const state = (): Promise<unknown> =>
      api.sql(
        `select (select sum(version) from data_version) as versions, (select count(*) from audit_event) as entries`,
      );
    const before = await state();
    const tab = randomUUID();
    await share(planner, tab, { nodeId: small.stage.id });
    await leave(planner, tab);
    expect(await state()).toEqual(before);
  });

  it('is announced when somebody comes, goes or turns to something else, not with every sign of life', async () => {
    const { listeners } = api.app.get(Notices) as unknown as { listeners: ReadonlySet<unknown> };
    const before = listeners.size;
    const document = 'subscription { changed(plan: "HERE-1") { topic id dataVersion } }';
    const isListening = (): boolean => listeners.size > before;
    const told = await listen(colleague, document, { isListening });
    const isToldMember = (): boolean => listeners.size > before + 1;
    const member = await listen(await api.client.as('member@test'), document, { isListening: isToldMember });
    const tab = randomUUID();
    await share(planner, tab);
    await share(planner, tab);
    await share(planner, tab, { nodeId: small.task.id });
    await leave(planner, tab);
    for (let i = 0; told.received.length < 3 && i < 100; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    const notice = { data: { changed: { topic: 'PRESENCE', id: small.plan.id, dataVersion: '0' } } };
    expect(told.received).toEqual([notice, notice, notice]);
    expect(member.received).toEqual([]);
    await told.stop();
    await member.stop();
  });

  it('names only tabs, fields and nodes that can be', async () => {
    const refused = (input: object): Promise<string | null> =>
      planner.refusal(SHARE, { input: { planId: small.plan.id, tab: randomUUID(), ...input } });
    expect(await refused({ tab: 'short' })).toBe('INVALID_INPUT tab');
    expect(await refused({ tab: `${randomUUID()}'` })).toBe('INVALID_INPUT tab');
    expect(await refused({ field: '1' })).toBe('INVALID_INPUT field');
    expect(await refused({ nodeId: randomUUID() })).toBe('NOT_FOUND nodeId');
    const other = await createSmallPlan(planner, 'HERE-2');
    expect(await refused({ nodeId: other.task.id })).toBe('NOT_FOUND nodeId');
    expect(await refused({ nodeId: small.plan.id })).toBeNull();
  });
});
