import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allMigrations } from '../../src/migrations/all-migrations.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { API_ROLE, createDatabaseAt, type TestDatabase } from '../support/test-database.js';
import { loadRelease010, OLD, RELEASE_0_1_0 } from './release-0.1.0.js';

// How one reads and works on after upgrading; that nothing was lost is upgrade.e2e-spec's.

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await createDatabaseAt(RELEASE_0_1_0);
  await loadRelease010(database.url);
  await migrate(database.url, allMigrations, API_ROLE);
  api = await startApi({ databaseUrl: database.apiUrl });
});

afterAll(async () => {
  await api.stop();
  await database.drop();
});

describe('the plans of release 0.1.0', () => {
  it('are read as they were: tree, places, versions of targets', async () => {
    expect(await api.client.ask('{ plans { code } }')).toEqual({ plans: [{ code: 'OLD-2021' }] });
    const planner = await api.client.as('planner@old');
    const { plan, plans } = await planner.ask(`{
      plans { code }
      plan(code: "OLD-2021") {
        title tolerance reportDueDays
        goals { code title tasks { code stages { code } indicators { code retiredOn baseline hasApprovedValues
          targetVersions { pointKey value reason district { code } } } } indicators { code } }
        participations { district { code } takesPart note } } }`);
    expect(plans).toEqual([{ code: 'NEXT-2025' }, { code: 'OLD-2021' }]);
    const processTargets = [
      { pointKey: 'y3', value: 95, reason: null, district: { code: '11200' } },
      { pointKey: 'y3', value: 90, reason: '인력이 줄어', district: null },
      { pointKey: 'y3', value: 100, reason: null, district: null },
      { pointKey: 'y1', value: 60, reason: null, district: null },
    ];
    expect(plan).toEqual({
      title: '옛 기본계획',
      tolerance: 0.1,
      reportDueDays: 20,
      goals: [
        {
          code: '1',
          title: '지역협치 강화',
          indicators: [{ code: '1-R1' }],
          tasks: [
            {
              code: '1-1',
              stages: [{ code: 'A' }],
              indicators: [
                {
                  code: '1-1-P1',
                  retiredOn: null,
                  baseline: 40,
                  hasApprovedValues: true,
                  targetVersions: processTargets,
                },
                {
                  code: '1-1-O1',
                  retiredOn: '2023-12-31',
                  baseline: 60.5,
                  hasApprovedValues: true,
                  targetVersions: [],
                },
              ],
            },
          ],
        },
      ],
      participations: [
        { district: { code: '11200' }, takesPart: true, note: null },
        { district: { code: '11680' }, takesPart: false, note: '2023년부터 빠짐' },
      ],
    });
  });

  it('show the figures that were published, not new ones', async () => {
    const { district } = await api.client.ask(`{ district(code: "11200") { progress(plan: "OLD-2021") {
      task { code } period process { score status coverage { reported expected isSufficient } } outcome { state } } } }`);
    expect(district.progress).toEqual([
      {
        task: { code: '1-1' },
        period: '2023-Q4',
        process: {
          score: 0.875,
          status: 'AT_RISK',
          coverage: { reported: 1, expected: 4, isSufficient: false },
        },
        outcome: { state: 'NOT_APPLICABLE' },
      },
    ]);
  });

  it('are in force where they were reported on: they change under an amendment only', async () => {
    const planner = await api.client.as('planner@old');
    const restore = 'mutation ($id: ID!) { restoreNode(removalId: $id) { __typename } }';
    expect(await planner.refusal(restore, { id: OLD.goalRemoval })).toBe('AMENDMENT_REQUIRED');
    const { plan } = await planner.ask('{ plan(code: "OLD-2021") { id state } }');
    expect(plan.state).toBe('IN_FORCE');
    await planner.ask('mutation ($input: OpenAmendmentInput!) { openAmendment(input: $input) { number } }', {
      input: { planId: plan.id, reason: '옛 계획을 다듬음' },
    });
  });

  it('take back what was removed, with all that went by it', async () => {
    const planner = await api.client.as('planner@old');
    const restored = await planner.ask(
      'mutation ($id: ID!) { restoreNode(removalId: $id) { ... on Goal { code tasks { code indicators { code } } } } }',
      { id: OLD.goalRemoval },
    );
    expect(restored.restoreNode).toEqual({
      code: '2',
      tasks: [{ code: '2-1', indicators: [{ code: '2-1-O1' }] }],
    });
  });

  it('are edited on from the version they had, and their trail goes on', async () => {
    const planner = await api.client.as('planner@old');
    const update = `mutation ($input: UpdateTaskInput!) {
      updateTask(input: $input) { __typename ... on Task { version title } } }`;
    const input = { id: OLD.task, version: 5, titleKo: '새 이름' };
    expect(await planner.ask(update, { input })).toEqual({
      updateTask: { __typename: 'Task', version: 6, title: '새 이름' },
    });
    const { history } = await planner.ask(
      'query ($id: ID!) { history(nodeId: $id) { nodes { action account { name } after } } }',
      { id: OLD.task },
    );
    expect(history.nodes).toEqual([
      {
        action: 'updateTask',
        account: { name: '기획자' },
        after: expect.objectContaining({ titleKo: '새 이름' }),
      },
      { action: 'updateTask', account: { name: '기획자' }, after: { titleKo: '협치 체계 고도화' } },
    ]);
  });
});

describe('the reports of release 0.1.0', () => {
  const shown = `id state version answer value numerator narrative returnReason approvedAt
    permissions { canEdit canSubmit }`;

  it('stand at the step where they stood, and the officer goes on with draft and returned one', async () => {
    const officer = await api.client.as('officer@old');
    const { draft, returned, approved } = await officer.ask(
      `query ($draft: ID!, $returned: ID!, $approved: ID!) {
        draft: report(id: $draft) { ${shown} } returned: report(id: $returned) { ${shown} }
        approved: report(id: $approved) { ${shown} } }`,
      { draft: OLD.draft, returned: OLD.returned, approved: OLD.approved },
    );
    expect(draft).toMatchObject({
      state: 'DRAFT',
      version: 7,
      numerator: 19,
      value: null,
      narrative: '쓰는 중',
    });
    expect(draft.permissions.canEdit).toBe(true);
    expect(returned).toMatchObject({
      state: 'RETURNED',
      version: 3,
      returnReason: '100 %를 넘을 수 없습니다',
    });
    expect(returned.permissions.canEdit).toBe(true);
    expect(approved).toMatchObject({ state: 'APPROVED', value: 85, approvedAt: '2023-04-12T01:00:00.000Z' });
    expect(approved.permissions).toEqual({ canEdit: false, canSubmit: false });
  });

  it('wait for the planner’s approval, which moves the count of the data on', async () => {
    const version = async (): Promise<bigint> => {
      const { plan } = await api.client.ask('{ plan(code: "OLD-2021") { dataVersion } }');
      return BigInt(plan.dataVersion);
    };
    const versionBefore = await version();
    expect(versionBefore).toBeGreaterThanOrEqual(9007199254740993n + 41n);
    const planner = await api.client.as('planner@old');
    const { reviewQueue } = await planner.ask(
      '{ reviewQueue(plan: "OLD-2021") { nodes { id version district { code } period { key } } } }',
    );
    expect(reviewQueue.nodes).toMatchObject([
      { version: 2, district: { code: '11200' }, period: { key: '2023-Q3' } },
    ]);
    const [{ id }] = reviewQueue.nodes;
    const { approveReport } = await planner.ask(
      'mutation ($id: ID!) { approveReport(id: $id, version: 2) { ... on Report { state value } } }',
      { id },
    );
    expect(approveReport).toEqual({ state: 'APPROVED', value: 90 });
    expect(await version()).toBeGreaterThan(versionBefore);
  });
});

describe('the advice of release 0.1.0', () => {
  it('stands at its agenda item with its answer, word for word', async () => {
    const { session } = await api.client
      .ask(`{ session(committee: "governance", number: 13) { heldOn agendaItems {
      number title tasks { code } comments { kind text answer { disposition text } } } } }`);
    expect(session).toEqual({
      heldOn: '2023-04-01',
      agendaItems: [
        {
          number: '2023-11',
          title: '시행계획',
          tasks: [{ code: '1-1' }],
          comments: [
            {
              kind: 'SUPPLEMENT',
              text: '과정 지표를\n보완 요청 <b>"급함"</b>',
              answer: { disposition: 'PARTLY_ACCEPTED', text: '일부 반영' },
            },
            { kind: 'QUESTION', text: '언제 시작하는지', answer: null },
          ],
        },
      ],
    });
  });
});
