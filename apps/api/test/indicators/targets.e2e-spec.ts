import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createSmallPlan,
  documents,
  type NodeAnswer,
  send,
  type SmallPlan,
  startPlanningOffice,
} from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;
let indicator: NodeAnswer;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  small = await createSmallPlan(planner, 'TGT-1');
  indicator = small.outcome;
  for (const district of ['11200', '11680']) {
    const input = { plan: small.plan.id, district, cycle: '2021-2023', version: 1 };
    await planner.ask(documents.setParticipation, { input });
  }
  await planner.ask(documents.publishPlan, { id: small.plan.id, version: small.plan.version });
});
afterAll(() => api.stop());

async function setTarget(input: Record<string, unknown>): Promise<NodeAnswer> {
  indicator = await send(planner, 'setTarget', {
    indicatorId: indicator.id,
    indicatorVersion: indicator.version,
    ...input,
  });
  return indicator;
}

interface TargetFacts {
  readonly pointKey: string;
  readonly value: number;
  readonly isOverride: boolean;
}

async function targets(district: string | null = null): Promise<Record<string, number>> {
  const { task } = await api.client.ask<{ task: { indicators: { targets: TargetFacts[] }[] } }>(
    `query ($district: String) { task(plan: "TGT-1", code: "1-1") { indicators(kinds: [OUTCOME]) { targets(district: $district) { pointKey value isOverride } } } }`,
    { district },
  );
  const points = task.indicators[0]?.targets ?? [];
  return Object.fromEntries(
    points.map((point) => [`${point.pointKey}${point.isOverride ? '*' : ''}`, point.value]),
  );
}

const versionsSeenBy = async (client: Client): Promise<Record<string, unknown>[]> =>
  (
    await client.ask(
      `{ task(plan: "TGT-1", code: "1-1") { indicators(kinds: [OUTCOME]) { targetVersions {
         pointKey value effectiveFrom reason source district { code } recordedBy { name } } } } }`,
    )
  ).task.indicators[0].targetVersions;

const today = (date: string): Promise<unknown> =>
  api.sql(`update setting set value = to_jsonb($1::text) where key = 'businessDate'`, [date]);

describe('targets', () => {
  it('set for the first time hold from the plan’s start', async () => {
    const set = await setTarget({ pointKey: 'y1', value: 40 });
    expect(set).toMatchObject({ __typename: 'Indicator', version: 2 });
    await setTarget({ pointKey: 'y2', value: 0 });
    await setTarget({ pointKey: 'y3', value: 60 });
    expect(await targets()).toEqual({ y1: 40, y2: 0, y3: 60 });
    expect((await versionsSeenBy(planner))[0]).toEqual({
      pointKey: 'y3',
      value: 60,
      effectiveFrom: '2021-01-01',
      reason: null,
      source: 'FACT',
      district: null,
      recordedBy: { name: 'planner@test' },
    });
  });

  it('when changed hold from the business date; the earlier version stays as it was', async () => {
    await setTarget({ pointKey: 'y2', value: 45, reason: '여건 변화' });
    expect(await targets()).toEqual({ y1: 40, y2: 45, y3: 60 });
    await today('2022-08-15');
    expect(await targets()).toEqual({ y1: 40, y2: 0, y3: 60 });
    await today('2022-08-16');
    const [newest, , , first] = await versionsSeenBy(planner);
    expect(newest).toMatchObject({
      pointKey: 'y2',
      value: 45,
      effectiveFrom: '2022-08-16',
      reason: '여건 변화',
    });
    expect(await versionsSeenBy(planner)).toHaveLength(4);
    expect(first).toMatchObject({ pointKey: 'y1', value: 40 });
    expect(
      await api.sql('select count(*)::int as count from target where effective_from = $1', ['2021-01-01']),
    ).toEqual([{ count: 3 }]);
  });

  it('can be announced for a later day', async () => {
    await setTarget({ pointKey: 'y3', value: 70, reason: '상향', effectiveFrom: '2023-01-01' });
    expect(await targets()).toMatchObject({ y3: 60 });
    await today('2023-01-01');
    expect(await targets()).toMatchObject({ y3: 70 });
    await today('2022-08-16');
  });

  it('of a district stand in place of single points, its own baseline beside them', async () => {
    await setTarget({ pointKey: 'y1', value: 20, district: '11200' });
    await setTarget({ pointKey: 'baseline', value: 5, district: '11200' });
    expect(await targets('11200')).toEqual({ 'y1*': 20, y2: 45, y3: 60, 'baseline*': 5 });
    expect(await targets('11680')).toEqual({ y1: 40, y2: 45, y3: 60 });
    expect(await targets()).toEqual({ y1: 40, y2: 45, y3: 60 });
  });

  it('that are withdrawn are gone from that day on, and a district goes back to the general one', async () => {
    await setTarget({ pointKey: 'y1', value: null, district: '11200', reason: '취소' });
    expect(await targets('11200')).toEqual({ y1: 40, y2: 45, y3: 60, 'baseline*': 5 });
    await setTarget({ pointKey: 'y2', value: null, reason: '삭제' });
    expect(await targets()).toEqual({ y1: 40, y3: 60 });
    await setTarget({ pointKey: 'y2', value: 50 });
    // Nothing is changed by it, so it needs no reason; but the past without the point stays as it is.
    expect((await versionsSeenBy(planner))[0]).toMatchObject({ value: 50, effectiveFrom: '2022-08-16' });
    expect(await targets()).toEqual({ y1: 40, y2: 50, y3: 60 });
  });

  it('show their history, and who set them, only to those who may read it', async () => {
    const all = await versionsSeenBy(planner);
    expect(all).toHaveLength(10);
    for (const name of ['admin', 'officer-11200', 'member']) {
      expect(await versionsSeenBy(await api.client.as(`${name}@test`))).toHaveLength(10);
    }
    const seen = await versionsSeenBy(api.client);
    expect(seen.every((version) => version['recordedBy'] === null)).toBe(true);
    expect(seen.map((version) => [version['pointKey'], version['value']]).toSorted()).toEqual([
      ['baseline', 5],
      ['y1', 40],
      ['y2', 50],
      ['y3', 60],
    ]);
  });

  it('of what the city reports are keyed by the years of the plan', async () => {
    const task = await send(planner, 'createTask', {
      goalId: small.goal.id,
      titleKo: '시 과제',
      rollout: 'CITY',
    });
    const own = await send(planner, 'createIndicator', {
      taskId: task.id,
      kind: 'OUTCOME',
      titleKo: '발간',
      unit: '건',
    });
    const input = { indicatorId: own.id, indicatorVersion: 1, value: 4 };
    for (const pointKey of ['2020', '2025', 'y1']) {
      const { errors } = await planner.send(documents.setTarget, { input: { ...input, pointKey } });
      expect(errors[0]?.extensions).toMatchObject({
        code: 'TARGET_OUTSIDE_CYCLE',
        field: 'pointKey',
        params: { allowed: '2021, 2022, 2023, 2024' },
      });
    }
    expect(await send(planner, 'setTarget', { ...input, pointKey: '2024' })).toMatchObject({ version: 2 });
    const district = { ...input, indicatorVersion: 2, pointKey: '2023', district: '11200' };
    expect(await planner.refusal(documents.setTarget, { input: district })).toBe('UNKNOWN_VALUE district');
  });

  it('set by two at once: one wins, the other sees the state now', async () => {
    const { version } = indicator;
    const set = (value: number): Promise<NodeAnswer> =>
      send(planner, 'setTarget', {
        indicatorId: indicator.id,
        indicatorVersion: version,
        pointKey: 'y3',
        value,
        reason: '동시',
      });
    const answers = await Promise.all([1, 2, 3, 4].map(set));
    expect(answers.filter((answer) => answer.__typename === 'Indicator')).toHaveLength(1);
    expect(answers.filter((answer) => answer.__typename === 'NodeConflict')).toHaveLength(3);
    expect(await versionsSeenBy(planner)).toHaveLength(11);
  });
});
