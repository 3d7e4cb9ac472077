import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startPlanningOffice, type SmallPlan } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import type { TestApi } from '../support/start-api.js';
import { ADD, createOpenPlan } from './deliberation-conversation.js';

let api: TestApi;
let other: ApiProcess;
let open: SmallPlan;

beforeAll(async () => {
  api = await startPlanningOffice();
  other = await startApiProcess(api.databaseUrl);
  open = await createOpenPlan(api, await api.client.as('planner@test'), 'OPEN-1');
}, 60_000);
beforeEach(() => api.sql('delete from public_comment_attempt'));
afterAll(async () => {
  await other.stop();
  await api.stop();
});

const send = (client: Client, text = '의견'): Promise<string | null> =>
  client.refusal(ADD, { input: { taskId: open.task.id, text, consent: true } });
const from = (address: string): Client[] =>
  [api, other].map(({ client }) => client.with({ 'x-forwarded-for': address }));

async function counted(): Promise<number> {
  const [row] = await api.sql<{ n: number }>('select count(*)::int as n from public_comment');
  return row?.n ?? -1;
}

describe('comments from one address', () => {
  it('sent at once to several processes are let through as many as may, and no more', async () => {
    const clients = from('203.0.113.5');
    const before = await counted();
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) => send(clients[index % 2] as Client)),
    );
    expect(answers.filter((refusal) => refusal === null)).toHaveLength(5);
    expect(answers.filter((refusal) => refusal === 'TOO_MANY_ATTEMPTS')).toHaveLength(11);
    expect(await counted()).toBe(before + 5);
  });

  it('stop nobody at another one', async () => {
    const [client] = from('203.0.113.6');
    for (let count = 0; count < 5; count += 1) expect(await send(client as Client)).toBeNull();
    expect(await send(client as Client)).toBe('TOO_MANY_ATTEMPTS');
    expect(await send(from('203.0.113.7')[0] as Client)).toBeNull();
  });

  it('are as many as an office of people writes in an hour', async () => {
    const [client] = from('203.0.113.8');
    for (let minute = 0; minute < 6; minute += 1) {
      for (let count = 0; count < 5; count += 1) expect(await send(client as Client)).toBeNull();
      await api.sql(`update public_comment_attempt set at = at - interval '2 minutes'`);
    }
    expect(await send(client as Client)).toBe('TOO_MANY_ATTEMPTS');
    await api.sql(`update public_comment_attempt set at = at - interval '1 hour'`);
    expect(await send(client as Client)).toBeNull();
  });

  it('count by the network where there are addresses without end', async () => {
    for (let host = 1; host <= 5; host += 1)
      expect(await send(from(`2001:db8:1:2::${host}`)[0] as Client)).toBeNull();
    expect(await send(from('2001:db8:1:2:ffff::1')[1] as Client)).toBe('TOO_MANY_ATTEMPTS');
    expect(await send(from('2001:db8:1:3::1')[1] as Client)).toBeNull();
  });

  it('do not count when they are refused for what they say', async () => {
    const [client] = from('203.0.113.9');
    for (let count = 0; count < 8; count += 1)
      expect(await send(client as Client, ' ')).toBe('REQUIRED text');
    expect(await send(client as Client)).toBeNull();
  });
});
