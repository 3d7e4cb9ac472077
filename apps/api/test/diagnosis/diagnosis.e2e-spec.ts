import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { DiagnosisRecorder } from '../../src/diagnosis/diagnosis-recorder.js';
import { Database } from '../../src/platform/database/database.js';
import { recordStatements } from '../access/recorded-statements.js';
import { createSmallPlan, send, startPlanningOffice } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import { startApi, type TestApi } from '../support/start-api.js';

const FINDINGS = `query ($code: String!) { plan(code: $code) { diagnosis {
  findings { defect nodeCode related taskId goalId } counts { must should hint } tasks monitorableTasks dataVersion } } }`;
const HISTORY = `query ($code: String!) { plan(code: $code) { diagnosisHistory {
  dates must should hint tasks monitorableTasks } } }`;

interface Findings {
  readonly findings: readonly { readonly defect: string; readonly nodeCode: string }[];
  readonly dataVersion: string;
}

let api: TestApi;
let planner: Client;

beforeAll(async () => {
  api = await startPlanningOffice({ hasBackgroundWork: true });
  planner = await api.client.as('planner@test');
});
afterAll(() => api.stop());

async function diagnosisOf(code: string, client = planner): Promise<Findings> {
  return (await client.ask<{ plan: { diagnosis: Findings } }>(FINDINGS, { code })).plan.diagnosis;
}

const defectsOf = async (code: string): Promise<string[]> =>
  (await diagnosisOf(code)).findings.map(({ defect, nodeCode }) => `${defect} ${nodeCode}`);

describe('the diagnosis of a plan', () => {
  it('says what is missing, and stops saying so once it is mended', async () => {
    const { task, stage, process, outcome } = await createSmallPlan(planner, 'SEEN-1');
    expect(await defectsOf('SEEN-1')).toEqual([
      'STAGE_WITHOUT_QUESTION 1-1-A',
      'NO_OWNER 1-1',
      'DISTRICT_ROLE_EMPTY 1-1',
      'DISTRICT_ROLE_EMPTY 1-1',
      'DISTRICT_ROLE_EMPTY 1-1',
      'NO_DISTRICT_ENROLLED 1-1',
      ...['NO_BASELINE', 'NO_TARGET', 'NO_ORIGIN'].flatMap((defect) => [`${defect} 1-1-P1`]),
      ...['NO_BASELINE', 'NO_TARGET', 'NO_ORIGIN'].flatMap((defect) => [`${defect} 1-1-O1`]),
    ]);
    await send(planner, 'updateTask', {
      id: task.id,
      version: task.version,
      department: '협치담당관',
      rollout: 'DISTRICTS',
      districtQuantity: '연 3회',
      districtQuality: '환류',
      districtStrengthen: '역량',
    });
    await send(planner, 'updateStage', {
      id: stage.id,
      version: stage.version,
      monitoringQuestion: '의제로 정리되는가',
    });
    const changed = await send(planner, 'updateIndicator', {
      id: process.id,
      version: process.version,
      baseline: 10,
      origin: '숙의공론 DB',
    });
    await send(planner, 'setTarget', {
      indicatorId: process.id,
      indicatorVersion: changed.version,
      pointKey: 'y3',
      value: 40,
    });
    await send(planner, 'retireIndicator', { id: outcome.id, version: outcome.version });
    expect(await defectsOf('SEEN-1')).toEqual(['NO_DISTRICT_ENROLLED 1-1']);
  });

  it('is for planners, administrators and committee members', async () => {
    const { plan } = await createSmallPlan(planner, 'SEEN-2');
    await planner.ask(
      'mutation ($id: ID!, $version: Int!) { publishPlan(id: $id, version: $version) { __typename } }',
      {
        id: plan.id,
        version: plan.version,
      },
    );
    const readers = ['planner@test', 'admin@test', 'member@test', 'officer-11200@test', 'nobody@test', null];
    const answers = await Promise.all(
      readers.map(async (email) => {
        const client = email === null ? api.client : await api.client.as(email);
        const { plan: seen } = await client.ask<{ plan: Record<string, unknown> }>(
          `query ($code: String!) { plan(code: $code) { diagnosis { tasks } diagnosisHistory { dates } } }`,
          { code: 'SEEN-2' },
        );
        return [seen['diagnosis'] !== null, seen['diagnosisHistory'] !== null];
      }),
    );
    expect(answers).toEqual([
      ...Array<boolean[]>(3).fill([true, true]),
      ...Array<boolean[]>(3).fill([false, false]),
    ]);
  });

  it('waits for a comment until the days of the plan are over, from the session or the comment, whichever is later', async () => {
    const { plan, task } = await createSmallPlan(planner, 'SEEN-3');
    await api.sql(`insert into committee (code, title_ko, source) values ('c', '분과위원회', 'FACT')`);
    const [session] = await api.sql<{ id: string }>(
      `insert into advisory_session (committee_id, number, held_on, starts_at, ends_at, place, mode, source)
       select id, 1, '2022-07-17', '14:00', '15:30', '회의실', 'IN_PERSON', 'FACT' from committee where code = 'c' returning id`,
    );
    const [item] = await api.sql<{ id: string }>(
      `insert into agenda_item (session_id, number, kind, title, position, source)
       values ($1, '1', 'ADVISORY', '안건', 1, 'FACT') returning id`,
      [session?.id],
    );
    const comment = async (createdAt: string): Promise<string> => {
      const [row] = await api.sql<{ id: string }>(
        `insert into comment (session_id, agenda_item_id, task_id, kind, text, source, created_at)
         values ($1, $2, $3, 'PROPOSAL', '의견', 'FACT', $4) returning id`,
        [session?.id, item?.id, task.id, createdAt],
      );
      return row?.id ?? '';
    };
    // Due on 2022-08-16, which is today: 30 days after the session, 15:00 UTC being the next day in Seoul.
    await comment('2022-07-01T00:00:00Z');
    await comment('2022-07-17T15:00:00Z');
    const bump = () => api.sql('update data_version set version = version + 1 where plan_id = $1', [plan.id]);
    const overdue = async () =>
      (await diagnosisOf('SEEN-3')).findings.filter(({ defect }) => defect === 'COMMENT_OVERDUE');
    await bump();
    expect(await overdue()).toEqual([]);
    await api.sql('update plan set answer_due_days = 29 where id = $1', [plan.id]);
    await bump();
    expect(await overdue()).toMatchObject([{ related: [expect.any(String)] }]);
    await api.sql(
      `insert into answer (comment_id, disposition, disposition_source, text, source)
       select id, 'UNDER_REVIEW', 'FACT', '검토', 'FACT' from comment where task_id = $1`,
      [task.id],
    );
    await bump();
    expect(await overdue()).toHaveLength(1);
    await api.sql(`update answer set disposition = 'ACCEPTED'`);
    await bump();
    expect(await overdue()).toEqual([]);
  });

  it('asks one statement, however many plans and nodes', async () => {
    const statements = async (query: string): Promise<readonly string[]> =>
      (await recordStatements(() => planner.ask(query))).filter((text) =>
        /plan-contents|diagnosis/.test(text),
      );
    const { plan } = await createSmallPlan(planner, 'SEEN-4');
    expect(await statements('{ plan(code: "SEEN-4") { diagnosis { tasks } } }')).toEqual(['plan-contents']);
    await api.sql(
      `insert into goal (plan_id, code, title_ko, source, position)
       select $1, n::text, '목표 ' || n, 'EXAMPLE', n from generate_series(2, 40) n`,
      [plan.id],
    );
    expect(await statements('{ plans { diagnosis { tasks } diagnosisHistory { dates } } }')).toEqual([
      'diagnosis-history',
      'plan-contents',
    ]);
  });
});

describe('the count of findings over time', () => {
  const countsOf = async (code: string, client = planner) =>
    (await client.ask<{ plan: { diagnosisHistory: Record<string, unknown[]> } }>(HISTORY, { code })).plan
      .diagnosisHistory;

  async function eventually<T>(read: () => Promise<T>, isReached: (value: T) => boolean): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      const value = await read();
      if (isReached(value) || attempt > 100) return value;
      await sleep(100);
    }
  }

  it('follows a change by itself, one row a day, the last of the day', async () => {
    const { task } = await createSmallPlan(planner, 'TIME-1');
    const first = await eventually(
      () => countsOf('TIME-1'),
      ({ dates }) => dates?.length === 1,
    );
    expect(first).toMatchObject({ dates: ['2022-08-16'], tasks: [1], monitorableTasks: [0] });
    await api.sql(`update setting set value = '"2022-08-17"' where key = 'businessDate'`);
    await send(planner, 'updateTask', { id: task.id, version: task.version, department: '협치담당관' });
    const second = await eventually(
      () => countsOf('TIME-1'),
      ({ dates }) => dates?.length === 2,
    );
    const [before, after] = second['should'] as number[];
    expect(second['dates']).toEqual(['2022-08-16', '2022-08-17']);
    expect(after).toBe((before ?? 0) - 1);
    await api.sql(`update setting set value = '"2022-08-16"' where key = 'businessDate'`);
  }, 30_000);

  it('is made up for at the start for what no process saw, by several processes at once', async () => {
    const { plan } = await createSmallPlan(planner, 'TIME-2');
    await eventually(
      () => countsOf('TIME-2'),
      ({ dates }) => dates?.length === 1,
    );
    await api.sql('delete from diagnosis_count where plan_id = $1', [plan.id]);
    const others = await Promise.all(
      [1, 2].map(() => startApi({ databaseUrl: api.databaseUrl, hasBackgroundWork: true })),
    );
    const counts = await eventually(
      () => countsOf('TIME-2'),
      ({ dates }) => dates?.length === 1,
    );
    expect(counts['dates']).toHaveLength(1);
    await Promise.all(others.map((other) => other.stop()));
  }, 30_000);

  it('never goes back to an older version of the data', async () => {
    const { plan } = await createSmallPlan(planner, 'TIME-3');
    const recorder = api.app.get(DiagnosisRecorder);
    await recorder.count(plan.id);
    await api.sql(
      'update diagnosis_count set must = 77, data_version = data_version + 1 where plan_id = $1',
      [plan.id],
    );
    await recorder.count(plan.id);
    expect((await countsOf('TIME-3'))['must']).toEqual([77]);
  });

  it('says so in the log when it fails, and counts again at the next occasion', async () => {
    const { plan, task } = await createSmallPlan(planner, 'TIME-4');
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const database = api.app.get(Database);
    const failing = jest.spyOn(database, 'execute').mockRejectedValue(new Error('the disk is full'));
    await eventually(
      async () => logged.mock.calls.length,
      (calls) => calls > 0,
    );
    failing.mockRestore();
    expect(String(logged.mock.calls[0]?.[0])).toContain('the disk is full');
    logged.mockRestore();
    await send(planner, 'updateTask', { id: task.id, version: task.version, department: '협치담당관' });
    const rows = await eventually(
      () => api.sql('select from diagnosis_count where plan_id = $1', [plan.id]),
      ({ length }) => length === 1,
    );
    expect(rows).toHaveLength(1);
  }, 30_000);

  it('asks nothing of the database while the edit is under way', async () => {
    const { goal } = await createSmallPlan(planner, 'TIME-5');
    const statements = await recordStatements(() =>
      send(planner, 'updateGoal', { id: goal.id, version: goal.version, titleKo: '고친 이름' }),
    );
    expect(statements.filter((text) => /diagnosis|plan-contents/.test(text))).toEqual([]);
  });
});
