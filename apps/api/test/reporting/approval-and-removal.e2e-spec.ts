import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  createSmallPlan,
  documents,
  type SmallPlan,
  startPlanningOffice,
} from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { approve } from './report-documents.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;
let reportId: string;
/** Somebody else at the database, who holds a row so that the requests meet in the order that is wanted. */
let holder: pg.Client;
let plans = 0;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  holder = new pg.Client({ connectionString: api.databaseUrl });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await api.stop();
});

beforeEach(async () => {
  small = await createSmallPlan(planner, `RACE-${(plans += 1)}`);
  const [report] = await api.sql<{ id: string }>(
    `insert into report (plan_id, indicator_id, district_code, period_key, period_end, state, answer, value, source)
     values ($1, $2, '11200', '2021', '2021-12-31', 'SUBMITTED', 'VALUE', 12, 'EXAMPLE') returning id`,
    [small.plan.id, small.outcome.id],
  );
  reportId = report?.id ?? '';
});

const approving = (): Promise<string | null> => planner.refusal(approve, { id: reportId, version: 1 });
const removing = (): Promise<string | null> =>
  planner.refusal(documents.removeNode, { id: small.outcome.id, version: small.outcome.version });

/** Until so many sessions wait for a row that another holds. */
async function untilWaiting(count: number): Promise<void> {
  for (let waited = 0; waited < 5_000; waited += 20) {
    const [row] = await api.sql<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if ((row?.n ?? 0) >= count) return;
    await sleep(20);
  }
  throw new Error(`${count} sessions were to wait.`);
}

const stored = async (): Promise<unknown> =>
  (
    await api.sql(
      `select r.state, i.removed_at is not null as "isRemoved" from report r join indicator i on i.id = r.indicator_id
       where r.id = $1`,
      [reportId],
    )
  )[0];

describe('an approval and the removal of its indicator at the same moment', () => {
  it('leave the value approved and the indicator in place when the approval is first', async () => {
    await holder.query('begin');
    await holder.query('select from report where id = $1 for update', [reportId]);
    const approval = approving();
    await untilWaiting(1);
    const removal = removing();
    await untilWaiting(2);
    await holder.query('commit');
    expect(await Promise.all([approval, removal])).toEqual([null, 'HAS_APPROVED_VALUES id']);
    expect(await stored()).toEqual({ state: 'APPROVED', isRemoved: false });
  });

  it('leave the indicator removed and nothing approved when the removal is first', async () => {
    await holder.query('begin');
    // The last thing that a removal writes before it commits.
    await holder.query('select from data_version where plan_id = $1 for update', [small.plan.id]);
    const removal = removing();
    await untilWaiting(1);
    const approval = approving();
    await untilWaiting(2);
    await holder.query('commit');
    expect(await Promise.all([removal, approval])).toEqual([null, 'ALREADY_REMOVED id']);
    expect(await stored()).toEqual({ state: 'SUBMITTED', isRemoved: true });
  });
});

describe('a report on an indicator that was removed', () => {
  it('is not approved', async () => {
    expect(await removing()).toBeNull();
    expect(await approving()).toBe('ALREADY_REMOVED id');
    expect(await stored()).toEqual({ state: 'SUBMITTED', isRemoved: true });
  });
});
