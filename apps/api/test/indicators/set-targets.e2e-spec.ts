import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createSmallPlan,
  documents,
  type NodeAnswer,
  refusalOf,
  send,
  type SmallPlan,
  startPlanningOffice,
} from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;
let version: number;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  small = await createSmallPlan(planner, 'TGT-2');
  version = small.outcome.version;
  for (const district of ['11200', '11680']) {
    const input = { plan: small.plan.id, district, cycle: '2021-2023', version: 1 };
    await planner.ask(documents.setParticipation, { input });
  }
});
afterAll(() => api.stop());

interface Change {
  readonly pointKey: string;
  readonly value: number | null;
  readonly district?: string;
}

const inputOf = (
  changes: readonly Change[],
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  indicatorId: small.outcome.id,
  indicatorVersion: version,
  changes,
  ...more,
});

async function setTargets(
  changes: readonly Change[],
  more: Record<string, unknown> = {},
): Promise<NodeAnswer> {
  const answer = await send(planner, 'setTargets', inputOf(changes, more));
  if (answer.__typename === 'Indicator') version = answer.version;
  return answer;
}

const refused = (changes: readonly Change[], more: Record<string, unknown> = {}): Promise<string | null> =>
  refusalOf(planner, 'setTargets', inputOf(changes, more));

const countVersions = async (): Promise<number> => {
  const [row] = await api.sql<{ count: number }>('select count(*)::int as count from target');
  return row?.count ?? 0;
};

describe('many targets of an indicator', () => {
  it('are set at once: one version of the indicator, one entry in its trail', async () => {
    const before = version;
    await setTargets([
      { pointKey: 'y1', value: 40 },
      { pointKey: 'y2', value: 0 },
      { district: '11200', pointKey: 'y1', value: 20 },
      { district: '11200', pointKey: 'baseline', value: 5 },
      { district: '11680', pointKey: 'y3', value: 90 },
    ]);
    expect(version).toBe(before + 1);
    expect(await countVersions()).toBe(5);
    const trail = await planner.ask<{ history: { nodes: { action: string }[] } }>(
      'query ($id: ID!) { history(nodeId: $id) { nodes { action after } } }',
      { id: small.outcome.id },
    );
    expect(trail.history.nodes.map(({ action }) => action)).toEqual(['setTargets', 'createIndicator']);
    expect(trail.history.nodes[0]).toMatchObject({
      after: {
        changes: expect.arrayContaining([expect.objectContaining({ districtCode: '11680', value: 90 })]),
      },
    });
  });

  it('are set all or not at all, and the problem names the change', async () => {
    const before = [version, await countVersions()];
    expect(
      await refused([
        { district: '11200', pointKey: 'y2', value: 30 },
        { district: '11140', pointKey: 'y2', value: 30 },
      ]),
    ).toBe('NOT_PARTICIPATING changes.1.district');
    expect(await refused([{ district: '99999', pointKey: 'y2', value: 30 }])).toBe(
      'UNKNOWN_VALUE changes.0.district',
    );
    expect(
      await refused([
        { pointKey: 'y3', value: 60 },
        { pointKey: 'y4', value: 60 },
      ]),
    ).toBe('TARGET_OUTSIDE_CYCLE changes.1.pointKey');
    expect(
      await refused([
        { pointKey: 'y3', value: 60 },
        { district: '11680', pointKey: 'y1', value: null },
      ]),
    ).toBe('REQUIRED changes.1.value');
    expect(
      await refused([
        { pointKey: 'y3', value: 60 },
        { pointKey: 'y3', value: 61 },
      ]),
    ).toBe('INVALID_INPUT changes.1.pointKey');
    expect(await refused([])).toBe('REQUIRED changes');
    const many = Array.from({ length: 201 }, (_, index) => ({ pointKey: `y${index}`, value: 1 }));
    expect(await refused(many)).toBe('OUT_OF_RANGE changes');
    expect([version, await countVersions()]).toEqual(before);
  });

  it('ask for a reason as soon as one of them takes the place of another', async () => {
    const changes = [
      { pointKey: 'y3', value: 60 },
      { pointKey: 'y1', value: 45 },
      { district: '11200', pointKey: 'y1', value: null },
    ];
    expect(await refused(changes)).toBe('REASON_REQUIRED reason');
    await setTargets(changes, { reason: '여건 변화' });
    const facts = await api.sql(
      `select point_key, district_code, value, effective_from::text, reason from target
       where reason is not null or point_key = 'y3' order by recorded_at, point_key, district_code nulls first`,
    );
    expect(facts.slice(-3)).toEqual([
      { point_key: 'y1', district_code: null, value: 45, effective_from: '2022-08-16', reason: '여건 변화' },
      {
        point_key: 'y1',
        district_code: '11200',
        value: null,
        effective_from: '2022-08-16',
        reason: '여건 변화',
      },
      { point_key: 'y3', district_code: null, value: 60, effective_from: '2021-01-01', reason: '여건 변화' },
    ]);
  });

  it('of a state that somebody has changed meanwhile are shown that state', async () => {
    const stale = inputOf([{ pointKey: 'y3', value: 61 }], { reason: '동시', indicatorVersion: version - 1 });
    expect(await send(planner, 'setTargets', stale)).toMatchObject({
      __typename: 'NodeConflict',
      current: { version },
    });
  });

  it('are set for whole districts at a time', async () => {
    const cells = ['11200', '11680'].flatMap((district) =>
      ['y1', 'y2', 'y3', 'baseline'].map((pointKey, index) => ({ district, pointKey, value: index })),
    );
    await setTargets(cells, { reason: '다시 정함' });
    expect(await countVersions()).toBe(16);
  });
});

describe('the targets of a confirmed plan', () => {
  const openAmendment = async (agendaItemId: string | null): Promise<void> => {
    await api.sql(
      `insert into amendment (plan_id, number, reason, agenda_item_id, opened_by)
       select $1, coalesce(max(number), 0) + 1, '목표 조정', $2, (select id from account where email = 'planner@test')
       from amendment where plan_id = $1`,
      [small.plan.id, agendaItemId],
    );
  };
  const closeAmendment = (): Promise<unknown> => api.sql('update amendment set closed_at = now()');
  let agendaItemId: string;

  beforeAll(async () => {
    const [item] = await api.sql<{ id: string }>(
      `with c as (insert into committee (code, title_ko, source) values ('C', '분과위원회', 'EXAMPLE') returning id),
         s as (insert into advisory_session (committee_id, number, held_on, starts_at, mode, source)
               select id, 13, '2021-06-30', '14:00', 'IN_PERSON', 'EXAMPLE' from c returning id)
       insert into agenda_item (session_id, number, kind, title, position, source)
       select id, '2021-14', 'DECISION', '목표값 조정(안)', 0, 'EXAMPLE' from s returning id`,
    );
    agendaItemId = item?.id ?? '';
    await api.sql(`update plan set state = 'CONFIRMED' where id = $1`, [small.plan.id]);
  });

  const change = [{ pointKey: 'y1', value: 50 }];

  it('change under an amendment only', async () => {
    expect(await refused(change, { reason: '상향', agendaItemId })).toBe('AMENDMENT_REQUIRED');
  });

  it('rest on an agenda item, which must exist', async () => {
    await openAmendment(null);
    expect(await refused(change, { reason: '상향' })).toBe('AGENDA_ITEM_REQUIRED agendaItemId');
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(await refused(change, { reason: '상향', agendaItemId: unknown })).toBe('NOT_FOUND agendaItemId');
    await setTargets(change, { reason: '상향', agendaItemId });
    const { node } = await planner.ask<{ node: { targetVersions: unknown[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on Indicator { targetVersions { pointKey value agendaItem { number title } } } } }`,
      { id: small.outcome.id },
    );
    expect(node.targetVersions[0]).toEqual({
      pointKey: 'y1',
      value: 50,
      agendaItem: { number: '2021-14', title: '목표값 조정(안)' },
    });
    expect(node.targetVersions[1]).toMatchObject({ agendaItem: null });
    await closeAmendment();
  });

  it('rest on the amendment’s where none is named, also one by one', async () => {
    await openAmendment(agendaItemId);
    await setTargets([{ pointKey: 'y1', value: 55 }], { reason: '상향' });
    const one = await send(planner, 'setTarget', {
      indicatorId: small.outcome.id,
      indicatorVersion: version,
      pointKey: 'y2',
      value: 12,
      reason: '상향',
    });
    version = one.version;
    expect(
      await api.sql('select value from target where agenda_item_id = $1 order by recorded_at', [
        agendaItemId,
      ]),
    ).toEqual([{ value: 50 }, { value: 55 }, { value: 12 }]);
    await closeAmendment();
  });

  it('stay as they are once the plan is closed', async () => {
    await api.sql(`update plan set state = 'CLOSED' where id = $1`, [small.plan.id]);
    expect(await refused(change, { reason: '상향', agendaItemId })).toBe('PLAN_CLOSED');
  });
});
