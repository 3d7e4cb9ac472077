import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { generateDemoReports } from '@dure/region-seoul/demo-data';
import { withStartLock } from '../../src/platform/database/migrate.js';
import { createAccount } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { ReferenceDistricts } from '../../src/districts/reference-districts.js';
import { DemoLoader } from '../../src/demo/demo.loader.js';

let api: TestApi;
let loaded: boolean[];

const count = async (table: string): Promise<number> =>
  (await api.sql<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count ?? -1;

beforeAll(async () => {
  api = await startApi();
  await api.app.get(ReferenceDistricts).load();
  const loader = api.app.get(DemoLoader);
  const load = (): Promise<boolean> => withStartLock(api.databaseUrl, () => loader.load());
  // Two processes that start at once.
  loaded = await Promise.all([load(), load()]);
});

afterAll(() => api.stop());

describe('the demo loader', () => {
  it('loads once, however many start at once', () => {
    expect(loaded.toSorted()).toEqual([false, true]);
  });

  it('stores the plan, the session and every report', async () => {
    const tables = [
      'goal',
      'task',
      'stage',
      'indicator',
      'participation',
      'agenda_item',
      'comment',
      'answer',
      'account',
    ];
    expect(await Promise.all(tables.map(count))).toEqual([3, 4, 11, 27, 25, 4, 9, 1, 30]);
    expect(await count('report')).toBe(generateDemoReports().length);
    expect(await count('node_code')).toBe(3 + 4 + 27);
  });

  it('marks nothing as fact but what the document states', async () => {
    const facts = await api.sql(
      `select i.code, r.period_key, r.value from report r join indicator i on i.id = r.indicator_id
       where r.source = 'FACT' order by i.code`,
    );
    expect(facts).toEqual([
      { code: '2-3-O1', period_key: '2021', value: 136 },
      { code: '2-3-P1', period_key: '2021', value: 418 },
      { code: '2-3-P2', period_key: '2021', value: (100 * 81) / 136 },
    ]);
    expect(
      await api.sql(`select from comment where source <> 'FACT' or author_account_id is not null`),
    ).toEqual([]);
  });

  it('keeps the comments in the order of the document', async () => {
    const kinds = await api.sql<{ kind: string }>('select kind from comment order by created_at');
    expect(kinds.map(({ kind }) => kind).join(' ')).toBe(
      'SUPPLEMENT PROPOSAL PROPOSAL PROPOSAL OPINION SUPPLEMENT SUPPLEMENT PROPOSAL PROPOSAL',
    );
  });

  it('dates every report before the business date, and signs it with the officer of its district', async () => {
    expect(
      await api.sql(
        `select from report where greatest(created_at, submitted_at, approved_at, returned_at) >= '2024-01-22'`,
      ),
    ).toEqual([]);
    expect(
      await api.sql(
        `select from report r join account a on a.id = r.created_by
         where a.email <> coalesce('officer-' || r.district_code || '@demo', 'planner@demo')`,
      ),
    ).toEqual([]);
  });

  it('holds the business date still and tells readers that everything changed', async () => {
    expect(await api.sql(`select value from setting where key = 'businessDate'`)).toEqual([
      { value: '2024-01-22' },
    ]);
    expect(await count('data_version')).toBe(1 + 1 + 24);
  });

  it('stores a reading of each task for each quarter, so that the first dashboard needs no calculation', async () => {
    // Two rolled-out tasks in 24 districts and the city, two tasks of the city alone.
    const quarters = await api.sql<{ count: number }>(
      `select count(*)::int as count from reading where period_key in ('2021-Q4', '2022-Q4', '2023-Q4') group by period_key`,
    );
    expect(quarters.map((quarter) => quarter.count)).toEqual([52, 52, 52]);
    const [diverging] = await api.sql<{ process: number; outcome: number }>(
      `select process_score as process, outcome_score as outcome from reading r join task t on t.id = r.task_id
       where t.code = '1-2' and r.district_code = '11290' and r.period_key = '2023-Q4'`,
    );
    expect(diverging?.process).toBeGreaterThanOrEqual(0.85);
    expect(diverging?.outcome).toBeLessThan(0.85);
  });

  it('refuses a database that is in use, and leaves it as it was', async () => {
    const other = await startApi();
    await createAccount(other, { email: 'planner@office' });
    await expect(other.app.get(DemoLoader).load()).rejects.toThrow('of its own');
    expect(await other.sql('select key from setting')).toEqual([]);
    await other.stop();
  });

  it('lets each demo account sign in, with a hash of its own', async () => {
    await api.client.as('officer-11200@demo', demoPassword);
    await api.client.as('member-d@demo', demoPassword);
    const [hashes] = await api.sql<{ count: number }>(
      'select count(distinct password_hash)::int as count from account',
    );
    expect(hashes?.count).toBe(30);
  });
});
