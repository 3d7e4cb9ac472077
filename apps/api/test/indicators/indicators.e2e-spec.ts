import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createSmallPlan,
  type NodeAnswer,
  outline,
  refusalOf,
  remove,
  restore,
  send,
  type SmallPlan,
  startPlanningOffice,
} from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;
let cityTask: NodeAnswer;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  small = await createSmallPlan(planner, 'IND-1');
  cityTask = await send(planner, 'createTask', {
    goalId: small.goal.id,
    titleKo: '시 과제',
    rollout: 'CITY',
  });
});
afterAll(() => api.stop());

/** Stands for the reporting module: one report of the indicator. */
async function report(indicator: NodeAnswer, state: 'APPROVED' | 'SUBMITTED'): Promise<void> {
  await api.sql(
    `insert into report (plan_id, indicator_id, district_code, period_key, period_end, state, answer, value, source, approved_at)
     values ($1, $2, '11200', '2022-Q1', '2022-03-31', $3, 'VALUE', 0, 'FACT', case when $3 = 'APPROVED' then now() end)`,
    [small.plan.id, indicator.id, state],
  );
}

describe('a new indicator', () => {
  const SHAPE = `{ task(plan: "IND-1", code: "%") { indicators { code kind unit direction frequency timeAggregation isCumulative
    districtAggregation scope baseline band { lo hi } interpolation dueFrom hasMidpoint weight mayExceed retiredOn hasApprovedValues
    source stage { code } task { code } goal { code } targets { pointKey } } } }`;

  it('is read at the frequency of its kind, by each district, as a ratio where it has parts', async () => {
    const { task } = await planner.ask(SHAPE.replace('%', '1-1'));
    const common = {
      direction: 'INCREASE',
      timeAggregation: 'LAST',
      isCumulative: false,
      scope: 'DISTRICT',
      baseline: null,
      band: null,
      interpolation: 'LINEAR',
      dueFrom: null,
      hasMidpoint: false,
      weight: 1,
      mayExceed: false,
      retiredOn: null,
      hasApprovedValues: false,
      source: 'FACT',
      task: { code: '1-1' },
      goal: null,
      targets: [],
    };
    expect(task.indicators).toEqual([
      {
        ...common,
        code: '1-1-P1',
        kind: 'PROCESS',
        unit: '%',
        frequency: 'QUARTER',
        districtAggregation: 'RATIO',
        stage: { code: 'A' },
      },
      {
        ...common,
        code: '1-1-O1',
        kind: 'OUTCOME',
        unit: '명',
        frequency: 'YEAR',
        districtAggregation: 'SUM',
        stage: null,
      },
    ]);
  });

  it('of a task the city runs is the city’s own', async () => {
    await send(planner, 'createIndicator', {
      taskId: cityTask.id,
      kind: 'OUTCOME',
      titleKo: '선정 사업 수',
      unit: '건',
    });
    const { task } = await planner.ask(SHAPE.replace('%', '1-2'));
    expect(task.indicators[0]).toMatchObject({
      code: '1-2-O1',
      scope: 'CITY',
      districtAggregation: 'CITY_ONLY',
    });
    const input = { taskId: cityTask.id, kind: 'OUTCOME', titleKo: '구 지표', unit: '건', scope: 'DISTRICT' };
    expect(await refusalOf(planner, 'createIndicator', input)).toBe('UNKNOWN_VALUE scope');
  });

  it('keeps everything it was given', async () => {
    const given = {
      kind: 'RESULT',
      titleKo: '신뢰도',
      titleEn: 'Trust',
      definition: '점수 합 ÷ 응답자 수',
      unit: '점(5점 만점)',
      numeratorLabel: '점수 합',
      denominatorLabel: '응답자 수',
      mayExceed: true,
      direction: 'MAINTAIN',
      frequency: 'CYCLE',
      timeAggregation: 'MEAN',
      isCumulative: true,
      districtAggregation: 'RATIO',
      scope: 'DISTRICT',
      baseline: 0,
      band: { lo: 2, hi: 4.5 },
      interpolation: 'STEP',
      dueFrom: '2022-01',
      hasMidpoint: true,
      weight: 2.5,
      origin: '설문',
      note: '주석',
      source: 'EXAMPLE',
    };
    const { code } = await send(planner, 'createIndicator', { taskId: small.task.id, ...given });
    expect(code).toBe('1-1-R1');
    const { task } = await planner.ask(
      `{ task(plan: "IND-1", code: "1-1") { indicators(kinds: [RESULT]) { ${Object.keys(given).join(' ').replace('band', 'band { lo hi }')} } } }`,
    );
    expect(task.indicators).toEqual([given]);
  });

  it('gives the code of a removed one to nobody else', async () => {
    const input = { taskId: small.task.id, kind: 'OUTCOME', titleKo: '잠깐', unit: '건' };
    const gone = await send(planner, 'createIndicator', input);
    expect(gone.code).toBe('1-1-O2');
    await remove(planner, gone);
    expect((await send(planner, 'createIndicator', input)).code).toBe('1-1-O3');
  });
});

describe('a changed indicator', () => {
  it('changes what is named, empties what is null, and raises its version once', async () => {
    const { id } = await send(planner, 'createIndicator', {
      taskId: small.task.id,
      kind: 'OUTCOME',
      titleKo: '변경',
      unit: '건',
      baseline: 3,
      note: '메모',
    });
    const updated = await send(planner, 'updateIndicator', {
      id,
      version: 1,
      baseline: null,
      weight: 2,
      band: { lo: 0, hi: 1 },
    });
    expect(updated.version).toBe(2);
    const back = await send(planner, 'updateIndicator', { id, version: 2, band: null });
    expect(back.version).toBe(3);
    const { history } = await planner.ask(`{ history(nodeId: "${id}") { nodes { action before after } } }`);
    expect(history.nodes.slice(0, 2)).toEqual([
      { action: 'updateIndicator', before: { bandLo: 0, bandHi: 1 }, after: { bandLo: null, bandHi: null } },
      {
        action: 'updateIndicator',
        before: { baseline: 3, weight: 1, bandLo: null, bandHi: null },
        after: { baseline: null, weight: 2, bandLo: 0, bandHi: 1 },
      },
    ]);
  });
});

describe('an indicator that moves', () => {
  it('goes where its kind may stand, and nowhere else', async () => {
    const { process, outcome, task, stage, goal } = small;
    const other = await send(planner, 'createStage', { taskId: task.id, titleKo: '숙의' });
    const move = (node: NodeAnswer, parentId: string): Record<string, unknown> => ({
      id: node.id,
      version: node.version,
      parentId,
      index: 0,
    });
    expect(await refusalOf(planner, 'moveNode', move(process, task.id))).toBe('STAGE_REQUIRED parentId');
    expect(await refusalOf(planner, 'moveNode', move(outcome, stage.id))).toBe('STAGE_NOT_ALLOWED parentId');
    expect(await refusalOf(planner, 'moveNode', move(outcome, goal.id))).toBe('PARENT_NOT_ALLOWED parentId');
    expect(await refusalOf(planner, 'moveNode', move(outcome, process.id))).toBe(
      'PARENT_NOT_ALLOWED parentId',
    );
    expect(await refusalOf(planner, 'moveNode', move(outcome, small.plan.id))).toBe(
      'PARENT_NOT_ALLOWED parentId',
    );
    // What the districts report does not fit into a task that the city runs.
    expect(await refusalOf(planner, 'moveNode', move(outcome, cityTask.id))).toBe(
      'PARENT_NOT_ALLOWED parentId',
    );
    const moved = await send(planner, 'moveNode', move(process, other.id));
    expect(moved).toMatchObject({ code: '1-1-P1', version: process.version + 1 });
    expect(await outline(planner, 'IND-1')).toEqual(
      expect.arrayContaining(['    A 의제 발굴', '    B 숙의', '      1-1-P1 의제 비율']),
    );
    small = { ...small, process: moved, stage: other };
  });

  it('does not leave its plan', async () => {
    const foreign = await createSmallPlan(planner, 'IND-2');
    const { id, version } = small.outcome;
    const input = { id, version, parentId: foreign.task.id, index: 0 };
    expect(await refusalOf(planner, 'moveNode', input)).toBe('PARENT_NOT_ALLOWED parentId');
  });

  it('keeps stages and tasks that the districts report on rolled out', async () => {
    const { stage, task } = small;
    const move = { id: stage.id, version: stage.version, parentId: cityTask.id, index: 0 };
    expect(await refusalOf(planner, 'moveNode', move)).toBe('PARENT_NOT_ALLOWED parentId');
    const turn = { id: task.id, version: task.version, rollout: 'CITY' };
    expect(await refusalOf(planner, 'updateTask', turn)).toBe('UNKNOWN_VALUE rollout');
  });
});

describe('an indicator with approved values', () => {
  it('can be retired but not removed, neither alone nor with what it belongs to', async () => {
    await report(small.process, 'SUBMITTED');
    await report(small.outcome, 'APPROVED');
    const { errors } = await planner.send(
      `mutation { removeNode(id: "${small.outcome.id}", version: ${small.outcome.version}) { __typename } }`,
    );
    expect(errors[0]).toMatchObject({
      message: '승인된 실적이 있는 지표는 삭제할 수 없습니다. 사용 종료로 바꿔 주십시오.',
      extensions: { code: 'HAS_APPROVED_VALUES' },
    });
    const before = await outline(planner, 'IND-1');
    for (const node of [small.task, small.goal]) {
      const mutation = `mutation { removeNode(id: "${node.id}", version: ${node.version}) { __typename } }`;
      expect(await planner.refusal(mutation)).toBe('HAS_APPROVED_VALUES id');
    }
    expect(await outline(planner, 'IND-1')).toEqual(before);
    const { task } = await planner.ask(
      '{ task(plan: "IND-1", code: "1-1") { indicators { code hasApprovedValues } } }',
    );
    expect(
      task.indicators.filter((indicator: { hasApprovedValues: boolean }) => indicator.hasApprovedValues),
    ).toEqual([{ code: '1-1-O1', hasApprovedValues: true }]);
  });

  it('is retired on the business date, on a day that is named, or not after all', async () => {
    const { id } = small.outcome;
    const retiredOn = async (): Promise<unknown> =>
      (
        await planner.ask('{ task(plan: "IND-1", code: "1-1") { indicators { id retiredOn } } }')
      ).task.indicators.find((indicator: { id: string }) => indicator.id === id).retiredOn;
    await send(planner, 'retireIndicator', { id, version: 1 });
    expect(await retiredOn()).toBe('2022-08-16');
    await send(planner, 'retireIndicator', { id, version: 2, retiredOn: '2023-01-01' });
    expect(await retiredOn()).toBe('2023-01-01');
    await send(planner, 'retireIndicator', { id, version: 3, retiredOn: null });
    expect(await retiredOn()).toBeNull();
  });

  it('without them is removed with its drafts out of sight, and comes back', async () => {
    const removal = await remove(planner, small.process);
    expect(removal.removedCount).toBe(1);
    expect(await outline(planner, 'IND-1')).not.toContain('      1-1-P1 의제 비율');
    expect(await restore(planner, removal.removalId)).toMatchObject({ code: '1-1-P1' });
    expect(await outline(planner, 'IND-1')).toContain('      1-1-P1 의제 비율');
  });

  it('stays away when its task was given to the city meanwhile', async () => {
    const task = await send(planner, 'createTask', { goalId: small.goal.id, titleKo: '넘길 과제' });
    const own = await send(planner, 'createIndicator', {
      taskId: task.id,
      kind: 'OUTCOME',
      titleKo: '구 지표',
      unit: '건',
    });
    const { removalId } = await remove(planner, own);
    await send(planner, 'updateTask', { id: task.id, version: 1, rollout: 'CITY' });
    expect(await planner.refusal(`mutation { restoreNode(removalId: "${removalId}") { __typename } }`)).toBe(
      'PARENT_NOT_ALLOWED removalId',
    );
  });
});
