import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { WebSocket } from 'ws';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import type { Client } from '../support/client.js';

let database: TestDatabase;
const running: ApiProcess[] = [];
const start = async (environment: Record<string, string> = {}): Promise<ApiProcess> => {
  const api = await startApiProcess(database, environment);
  running.push(api);
  return api;
};

beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(async () => {
  await Promise.all(running.map((api) => api.stop()));
  await database.drop();
});

async function rows<Row>(text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const result = await client.query(text);
  await client.end();
  return result.rows as Row[];
}

/** The example plan is in force: it changes under an amendment only. */
async function openAmendment(planner: Client, planId: string): Promise<void> {
  const { plan } = await planner.ask('{ plan(code: "SCD-2021") { openAmendment { id } } }');
  if (plan.openAmendment !== null) return;
  await planner.ask('mutation ($input: OpenAmendmentInput!) { openAmendment(input: $input) { id } }', {
    input: { planId, reason: '목표를 고침' },
  });
}

describe('API processes on an empty database', () => {
  it('start together, migrate and load once, and serve the same', async () => {
    const [one, two] = await Promise.all([start({ DEMO: '1' }), start({ DEMO: '1' })]);
    const query = '{ districts { code } viewer { today isDemo } }';
    const answers = [await one.client.ask(query), await two.client.ask(query)];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0].districts).toHaveLength(25);
    expect(answers[0].viewer).toEqual({ today: '2024-01-22', isDemo: true });
    expect(await rows('select count(*)::int as plans from plan')).toEqual([{ plans: 1 }]);
    expect(await rows('select name, count(*) from migration group by name having count(*) > 1')).toEqual([]);
    expect(one.ready.demo?.accounts.map((it) => it.email)).toContain('officer-11200@demo');
  });

  it('let a person who signed in at one be known at the other, until signing out', async () => {
    const [one, two] = running as [ApiProcess, ApiProcess];
    const planner = await one.client.as('planner@demo', one.ready.demo?.password);
    const there = two.client.with(planner.headers);
    const query = '{ viewer { account { name } } }';
    expect((await there.ask(query)).viewer.account).not.toBeNull();
    await planner.ask('mutation { signOut { locale } }');
    expect((await there.ask(query)).viewer.account).toBeNull();
  });

  it('start quickly again, and leave what is there alone', async () => {
    const before = await rows('select sum(version) as n from data_version');
    const again = await start({ DEMO: '1' });
    expect(await rows('select sum(version) as n from data_version')).toEqual(before);
    expect(again.ready.seconds).toBeLessThan(10);
  });

  it('finish a running request on SIGTERM, then end with 0', async () => {
    const api = await start();
    const slow = new pg.Client({ connectionString: database.url });
    await slow.connect();
    await slow.query('begin; lock table district in access exclusive mode');
    const answer = api.client.ask('{ districts { code } }');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const stopping = api.stop();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await slow.query('commit');
    await slow.end();
    expect((await answer).districts).toHaveLength(25);
    expect(await stopping).toBe(0);
  });

  it('finish a long mutation on SIGTERM too, answer it, and take nothing new meanwhile', async () => {
    const api = await start({ DEMO: '1' });
    const planner = await api.client.as('planner@demo', api.ready.demo?.password);
    const socket = new WebSocket(`${api.client.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const goodbye = once(socket, 'close');
    await once(socket, 'open');
    const { plan } = await planner.ask<{ plan: { id: string; goals: { id: string; version: number }[] } }>(
      '{ plan(code: "SCD-2021") { id goals { id version } } }',
    );
    await openAmendment(planner, plan.id);
    const [goal] = plan.goals;
    const slow = new pg.Client({ connectionString: database.url });
    await slow.connect();
    await slow.query('begin');
    await slow.query('select from goal where id = $1 for update', [goal?.id]);
    const saving = planner.ask(
      `mutation ($i: UpdateGoalInput!) { updateGoal(input: $i) { __typename ... on Goal { titleKo } } }`,
      { i: { id: goal?.id, version: goal?.version, titleKo: '멈추는 동안 고친 목표' } },
    );
    await sleep(300);
    const stopping = api.stop();
    expect((await goodbye)[0]).toBe(1001);
    // Half a second in which nobody is let in any more, while the mutation still runs.
    await sleep(500);
    await expect(fetch(`${api.client.url}/readyz`)).rejects.toThrow();
    expect(api.child.exitCode).toBeNull();
    await slow.query('commit');
    await slow.end();
    expect(await saving).toEqual({ updateGoal: { __typename: 'Goal', titleKo: '멈추는 동안 고친 목표' } });
    expect(await stopping).toBe(0);
    expect(await rows(`select title_ko from goal where id = '${goal?.id}'`)).toEqual([
      { title_ko: '멈추는 동안 고친 목표' },
    ]);
  });

  it('give up what would not end in time, leaving nothing half-done, before the supervisor kills them', async () => {
    const api = await start({ DEMO: '1' });
    const planner = await api.client.as('planner@demo', api.ready.demo?.password);
    const { plan } = await planner.ask<{
      plan: { id: string; goals: { id: string; version: number; titleKo: string }[] };
    }>('{ plan(code: "SCD-2021") { id goals { id version titleKo } } }');
    await openAmendment(planner, plan.id);
    const goal = plan.goals[1];
    const slow = new pg.Client({ connectionString: database.url });
    await slow.connect();
    await slow.query('begin');
    await slow.query('select from goal where id = $1 for update', [goal?.id]);
    const saving = planner
      .ask(`mutation ($i: UpdateGoalInput!) { updateGoal(input: $i) { __typename } }`, {
        i: { id: goal?.id, version: goal?.version, titleKo: '끝나지 않은 목표' },
      })
      .then(
        () => 'answered',
        () => 'cut off',
      );
    await sleep(300);
    const begunAt = Date.now();
    expect(await api.stop()).toBe(0);
    expect(Date.now() - begunAt).toBeLessThan(9_500);
    expect(await saving).toBe('cut off');
    await slow.query('commit');
    await slow.end();
    expect(await rows(`select title_ko from goal where id = '${goal?.id}'`)).toEqual([
      { title_ko: goal?.titleKo },
    ]);
  });

  it('end when their supervisor is gone', async () => {
    const api = await start();
    api.child.disconnect();
    expect(await once(api.child, 'exit')).toEqual([0, null]);
  });

  it('say what is wrong when they cannot start', async () => {
    const [one] = running as [ApiProcess];
    await expect(start({ PORT: new URL(one.client.url).port })).rejects.toThrow('EADDRINUSE');
    await expect(startApiProcess('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow('cannot be reached');
    await expect(start({ TIME_ZONE: 'Mars/Olympus' })).rejects.toThrow('TIME_ZONE');
  });
});
