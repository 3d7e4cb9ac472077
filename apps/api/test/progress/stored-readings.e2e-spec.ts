import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { Transactions } from '../../src/platform/transaction/transactions.js';
import { ProgressService } from '../../src/progress/progress.service.js';
import { approve, save, submit } from '../reporting/report-documents.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { startDemoApi } from './demo-api.js';

let api: TestApi;
let planner: Client;
let planId: string;

beforeAll(async () => {
  api = await startDemoApi();
  planner = await api.client.as('planner@demo', demoPassword);
  planId = (await api.sql<{ id: string }>('select id from plan'))[0]?.id ?? '';
  // The example plan is in force: it changes by an amendment, its targets by an item of the committee.
  const [item] = await api.sql<{ id: string }>('select id from agenda_item limit 1');
  await planner.ask('mutation ($input: OpenAmendmentInput!) { openAmendment(input: $input) { number } }', {
    input: { planId, reason: '지표 정비', agendaItemId: item?.id },
  });
});
afterAll(() => api.stop());

const listReadings = (): Promise<Record<string, unknown>[]> =>
  api.sql('select * from reading order by period_key, district_code, task_id');

/** What is stored, and what a full recomputation makes of the same data. */
async function compare(): Promise<{ stored: unknown[]; recomputed: unknown[] }> {
  const stored = await listReadings();
  await api.app.get(Transactions).run(null, () => api.app.get(ProgressService).recomputeAll(planId));
  return { stored, recomputed: await listReadings() };
}

/** Numbers from 0 to `below`, the same ones in each run. */
function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

interface Open {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly district_code: string | null;
}

async function approveOne(draw: (below: number) => number): Promise<void> {
  const open = await api.sql<Open>(
    `select id, version, state, district_code from report where state = 'SUBMITTED' order by id`,
  );
  const report = open[draw(open.length)];
  if (report === undefined) throw new Error('Nothing is left to approve.');
  const { approveReport } = await planner.ask(approve, { id: report.id, version: report.version });
  expect(approveReport.state).toBe('APPROVED');
}

/** Begins, submits and approves the first missing cell of a district, as long ago as it may be. */
async function reportLate(code: string, period: string, district: string): Promise<void> {
  const officer = await api.client.as(`officer-${district}@demo`, demoPassword);
  const [indicator] = await api.sql<{ id: string; ratio: boolean }>(
    'select id, numerator_label is not null as ratio from indicator where code = $1',
    [code],
  );
  const figures = indicator?.ratio ? { numerator: 3, denominator: 8 } : { value: 3 };
  const input = { indicatorId: indicator?.id, district, period, answer: 'VALUE', ...figures };
  const { saveReport } = await officer.ask(save, { input });
  const { submitReport } = await officer.ask(submit, { id: saveReport.id, version: saveReport.version });
  await planner.ask(approve, { id: submitReport.id, version: submitReport.version });
}

const edit = async (mutation: string, input: Record<string, unknown>): Promise<unknown> =>
  planner.ask(
    `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`,
    { input },
  );

async function node(table: string, code: string): Promise<{ id: string; version: number }> {
  const [row] = await api.sql<{ id: string; version: number }>(
    `select id, version from ${table} where code = $1`,
    [code],
  );
  if (row === undefined) throw new Error(`no ${table} ${code}`);
  return row;
}

describe('the stored readings', () => {
  it('cover every quarter of plan and cycles, every district and the city', async () => {
    const [count] = await api.sql<{ count: number }>('select count(*)::int as count from reading');
    // 16 quarters of 2 rolled-out tasks in 24 districts, and of 4 tasks in the city.
    expect(count?.count).toBe(16 * (2 * 24 + 4));
  });

  it('are what a full recomputation gives, after any sequence of writes', async () => {
    const draw = createDraw(13);
    for (let step = 0; step < 6; step += 1) await approveOne(draw);
    await reportLate('1-1-P4', '2023-Q3', '11200');
    await reportLate('1-2-P3', '2022-H1', '11740');
    await edit('updateIndicator', { ...(await node('indicator', '1-1-O1')), baseline: 25 });
    await edit('setTarget', {
      indicatorId: (await node('indicator', '1-2-O2')).id,
      indicatorVersion: (await node('indicator', '1-2-O2')).version,
      pointKey: 'y3',
      value: 260,
      reason: '참여 여건 변화',
    });
    await edit('setTarget', {
      indicatorId: (await node('indicator', '1-1-O1')).id,
      indicatorVersion: (await node('indicator', '1-1-O1')).version,
      district: '11680',
      pointKey: 'y2',
      value: 55,
    });
    await edit('updatePlan', { ...(await node('plan', 'SCD-2021')), tolerance: 0.2, coverageThreshold: 0.6 });
    await edit('updateStage', {
      id: (await stage('1-1', 'C')).id,
      version: (await stage('1-1', 'C')).version,
      startMonth: 10,
    });
    const { stored, recomputed } = await compare();
    expect(stored).toEqual(recomputed);
  });

  it('follow a district into another cycle, and out of the plan', async () => {
    const [participation] = await api.sql<{ version: number }>(
      `select version from participation where district_code = '11260'`,
    );
    await edit('setParticipation', {
      plan: planId,
      district: '11260',
      version: participation?.version,
      cycle: '2022-2024',
    });
    const moved = await compare();
    expect(moved.stored).toEqual(moved.recomputed);
    await edit('setParticipation', {
      plan: planId,
      district: '11260',
      version: (participation?.version ?? 0) + 1,
      cycle: null,
    });
    const left = await compare();
    expect(left.stored).toEqual(left.recomputed);
    expect(JSON.stringify(left.stored)).not.toContain('"11260"');
  });

  it('go with a task that is removed and come back with it', async () => {
    const before = await listReadings();
    await api.sql(`update report set state = 'DRAFT', approved_at = null where indicator_id in
      (select id from indicator where code like '3-1-%')`);
    const { id, version } = await node('task', '3-1');
    const { removeNode } = await planner.ask(
      'mutation ($id: ID!, $version: Int!) { removeNode(id: $id, version: $version) { ... on Removal { removalId } } }',
      { id, version },
    );
    expect(await api.sql('select from reading where task_id = $1', [id])).toEqual([]);
    await planner.ask('mutation ($id: ID!) { restoreNode(removalId: $id) { __typename } }', {
      id: removeNode.removalId,
    });
    const { stored, recomputed } = await compare();
    expect(stored).toEqual(recomputed);
    expect(stored).toHaveLength(before.length);
  });

  it('take in two approvals of one task at the same moment', async () => {
    const open = await api.sql<Open>(
      `select distinct on (r.district_code) r.id, r.version from report r join indicator i on i.id = r.indicator_id
       where r.state = 'SUBMITTED' and r.district_code is not null and i.code like '1-2-%'`,
    );
    expect(open.length).toBeGreaterThan(3);
    await Promise.all(open.slice(0, 6).map(({ id, version }) => planner.ask(approve, { id, version })));
    const { stored, recomputed } = await compare();
    expect(stored).toEqual(recomputed);
  });
});

async function stage(task: string, code: string): Promise<{ id: string; version: number }> {
  const [row] = await api.sql<{ id: string; version: number }>(
    'select s.id, s.version from stage s join task t on t.id = s.task_id where t.code = $1 and s.code = $2',
    [task, code],
  );
  if (row === undefined) throw new Error(`no stage ${task} ${code}`);
  return row;
}
