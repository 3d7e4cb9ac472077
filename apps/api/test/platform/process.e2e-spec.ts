import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import pg from 'pg';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';

let database: TestDatabase;
const running: ApiProcess[] = [];
const start = async (environment: Record<string, string> = {}): Promise<ApiProcess> => {
  const api = await startApiProcess(database.url, environment);
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
