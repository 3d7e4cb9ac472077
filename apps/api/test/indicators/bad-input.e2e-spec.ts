import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { type Case, edit, expectRefusal, FORM, REQUIRED, UNKNOWN } from '../plans/bad-input.cases.js';
import { createSmallPlan, send, type SmallPlan, startPlanningOffice } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  small = await createSmallPlan(planner, 'BAD-2');
  const { plan, outcome } = small;
  await send(planner, 'setParticipation', {
    plan: plan.id,
    district: '11200',
    cycle: '2021-2023',
    version: 1,
  });
  const set = { indicatorId: outcome.id, indicatorVersion: outcome.version, pointKey: 'y2', value: 10 };
  small = { ...small, outcome: await send(planner, 'setTarget', set) };
});
afterAll(() => api.stop());

const indicator = { kind: 'OUTCOME', titleKo: '지표', unit: '건' };
const target = ({ outcome }: SmallPlan): Record<string, unknown> => ({
  indicatorId: outcome.id,
  indicatorVersion: outcome.version,
  pointKey: 'y1',
  value: 5,
});
const allowed = '목표 연도가 주기를 벗어났습니다. y1, y2, y3 중에서 골라 주십시오.';

const cases: readonly Case[] = [
  [
    'a process indicator without a stage',
    'createIndicator',
    (s) => ({ ...indicator, kind: 'PROCESS', taskId: s.task.id }),
    'STAGE_REQUIRED',
    'stageId',
    '과정지표는 변화단계에 속해야 합니다. 변화단계를 골라 주십시오.',
  ],
  [
    'an outcome in a stage',
    'createIndicator',
    (s) => ({ ...indicator, stageId: s.stage.id }),
    'STAGE_NOT_ALLOWED',
    'stageId',
    '변화단계에는 과정지표만 둘 수 있습니다.',
  ],
  [
    'an outcome under a goal',
    'createIndicator',
    (s) => ({ ...indicator, goalId: s.goal.id }),
    'PARENT_NOT_ALLOWED',
    'kind',
    '이 자리로는 옮길 수 없습니다.',
  ],
  [
    'a result nowhere',
    'createIndicator',
    () => ({ ...indicator, kind: 'RESULT' }),
    'REQUIRED',
    'taskId',
    REQUIRED,
  ],
  [
    'an indicator without a unit',
    'createIndicator',
    (s) => ({ ...indicator, taskId: s.task.id, unit: '' }),
    'REQUIRED',
    'unit',
    REQUIRED,
  ],
  [
    'a numerator alone',
    'createIndicator',
    (s) => ({ ...indicator, taskId: s.task.id, numeratorLabel: '분자' }),
    'REQUIRED',
    'denominatorLabel',
    REQUIRED,
  ],
  [
    'a ratio without parts',
    'updateIndicator',
    (s) => ({ ...edit(s.outcome), districtAggregation: 'RATIO' }),
    'REQUIRED',
    'numeratorLabel',
    REQUIRED,
  ],
  [
    'a city value aggregated over districts',
    'updateIndicator',
    (s) => ({ ...edit(s.outcome), scope: 'CITY' }),
    'UNKNOWN_VALUE',
    'districtAggregation',
    UNKNOWN,
  ],
  [
    'a band upside down',
    'updateIndicator',
    (s) => ({ ...edit(s.outcome), band: { lo: 5, hi: 1 } }),
    'OUT_OF_RANGE',
    'band',
    '-9007199254740991 이상 1 이하로 입력해 주십시오.',
  ],
  [
    'MAINTAIN without a band',
    'updateIndicator',
    (s) => ({ ...edit(s.outcome), direction: 'MAINTAIN' }),
    'REQUIRED',
    'band',
    REQUIRED,
  ],
  [
    'no weight at all',
    'updateIndicator',
    (s) => ({ ...edit(s.outcome), weight: 0 }),
    'OUT_OF_RANGE',
    'weight',
    '0 이상 1000 이하로 입력해 주십시오.',
  ],
  [
    'a month that does not exist',
    'updateIndicator',
    (s) => ({ ...edit(s.outcome), dueFrom: '2022-13' }),
    'INVALID_INPUT',
    'dueFrom',
    FORM,
  ],
  [
    'an emptied frequency',
    'updateIndicator',
    (s) => ({ ...edit(s.outcome), frequency: null }),
    'REQUIRED',
    'frequency',
    REQUIRED,
  ],
  [
    'a retirement after the plan',
    'retireIndicator',
    (s) => ({ ...edit(s.outcome), retiredOn: '2031-01-01' }),
    'OUT_OF_RANGE',
    'retiredOn',
    '2021-01-01 이상 2024-12-31 이하로 입력해 주십시오.',
  ],
  [
    'a day that does not exist',
    'retireIndicator',
    (s) => ({ ...edit(s.outcome), retiredOn: '2022-02-30' }),
    'INVALID_INPUT',
    'retiredOn',
    FORM,
  ],
  [
    'a target year outside the cycle',
    'setTarget',
    (s) => ({ ...target(s), pointKey: 'y4' }),
    'TARGET_OUTSIDE_CYCLE',
    'pointKey',
    allowed,
  ],
  [
    'a calendar year where districts report',
    'setTarget',
    (s) => ({ ...target(s), pointKey: '2022' }),
    'TARGET_OUTSIDE_CYCLE',
    'pointKey',
    allowed,
  ],
  [
    'a baseline that is no district’s',
    'setTarget',
    (s) => ({ ...target(s), pointKey: 'baseline' }),
    'TARGET_OUTSIDE_CYCLE',
    'pointKey',
    allowed,
  ],
  [
    'a first target without a value',
    'setTarget',
    (s) => ({ ...target(s), value: null }),
    'REQUIRED',
    'value',
    REQUIRED,
  ],
  [
    'a changed target without a reason',
    'setTarget',
    (s) => ({ ...target(s), pointKey: 'y2' }),
    'REASON_REQUIRED',
    'reason',
    '사유를 적어 주십시오.',
  ],
  [
    'a reason of blanks',
    'setTarget',
    (s) => ({ ...target(s), pointKey: 'y2', reason: '  ' }),
    'REASON_REQUIRED',
    'reason',
    '사유를 적어 주십시오.',
  ],
  [
    'a change that would rewrite the past',
    'setTarget',
    (s) => ({ ...target(s), pointKey: 'y2', reason: '여건 변화', effectiveFrom: '2022-06-30' }),
    'OUT_OF_RANGE',
    'effectiveFrom',
    '2022-08-16 이상 2024-12-31 이하로 입력해 주십시오.',
  ],
  [
    'a target in letters',
    'setTarget',
    (s) => ({ ...target(s), value: '열' }),
    'INVALID_INPUT',
    'value',
    FORM,
  ],
  [
    'a target of an unknown district',
    'setTarget',
    (s) => ({ ...target(s), district: '99999' }),
    'UNKNOWN_VALUE',
    'district',
    UNKNOWN,
  ],
  [
    'a target of a district that takes no part',
    'setTarget',
    (s) => ({ ...target(s), district: '11140' }),
    'NOT_PARTICIPATING',
    'district',
    '이 계획에 참여하지 않는 자치구입니다.',
  ],
  [
    'a target of an indicator that is none',
    'setTarget',
    (s) => ({ ...target(s), indicatorId: 'x' }),
    'NOT_FOUND',
    'indicatorId',
    '찾는 항목이 없거나 볼 수 있는 권한이 없습니다.',
  ],
];

describe('bad input is refused with a sentence at the right field, and nothing is written:', () => {
  it.each(cases)('%s', async (...bad) => {
    await expectRefusal(api, planner, small, bad);
  });
});
