import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import {
  type Case,
  edit,
  expectRefusal,
  FORM,
  long,
  NOT_FOUND,
  REQUIRED,
  UNKNOWN,
} from './bad-input.cases.js';
import {
  createSmallPlan,
  documents,
  send,
  type SmallPlan,
  startPlanningOffice,
} from './plan-conversation.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  small = await createSmallPlan(planner, 'BAD-1');
});
afterAll(() => api.stop());

const plan = { code: 'NEW-1', titleKo: '계획', fromYear: 2021, toYear: 2024 };

const cases: readonly Case[] = [
  [
    'a goal without a title',
    'createGoal',
    (s) => ({ planId: s.plan.id, titleKo: '  ' }),
    'REQUIRED',
    'titleKo',
    REQUIRED,
  ],
  [
    'a title of 201 characters',
    'createGoal',
    (s) => ({ planId: s.plan.id, titleKo: long(201) }),
    'TOO_LONG',
    'titleKo',
    '200자까지 쓸 수 있습니다. 지금 201자입니다.',
  ],
  [
    'an English title of 201 characters',
    'updateGoal',
    (s) => ({ ...edit(s.goal), titleEn: 'x'.repeat(201) }),
    'TOO_LONG',
    'titleEn',
    '200자까지 쓸 수 있습니다. 지금 201자입니다.',
  ],
  [
    'a title that is taken away',
    'updateTask',
    (s) => ({ ...edit(s.task), titleKo: null }),
    'REQUIRED',
    'titleKo',
    REQUIRED,
  ],
  [
    'a text of 4,001 characters',
    'updateTask',
    (s) => ({ ...edit(s.task), purpose: long(4001) }),
    'TOO_LONG',
    'purpose',
    '4000자까지 쓸 수 있습니다. 지금 4001자입니다.',
  ],
  [
    'a role of 4,001 characters',
    'updateTask',
    (s) => ({ ...edit(s.task), cityRole: long(4001) }),
    'TOO_LONG',
    'cityRole',
    '4000자까지 쓸 수 있습니다. 지금 4001자입니다.',
  ],
  [
    'a NUL in a text',
    'updateTask',
    (s) => ({ ...edit(s.task), purpose: 'a\u0000b' }),
    'INVALID_INPUT',
    'purpose',
    FORM,
  ],
  [
    'a number with letters',
    'createStage',
    (s) => ({ taskId: s.task.id, titleKo: '단계', startMonth: '3월' }),
    'INVALID_INPUT',
    'startMonth',
    FORM,
  ],
  [
    'a stage beyond the cycle',
    'createStage',
    (s) => ({ taskId: s.task.id, titleKo: '단계', endMonth: 37 }),
    'OUT_OF_RANGE',
    'endMonth',
    '1 이상 36 이하로 입력해 주십시오.',
  ],
  [
    'a stage that ends before it starts',
    'updateStage',
    (s) => ({ ...edit(s.stage), startMonth: 9, endMonth: 3 }),
    'OUT_OF_RANGE',
    'endMonth',
    '9 이상 36 이하로 입력해 주십시오.',
  ],
  [
    'a recurring stage of 13 months',
    'updateStage',
    (s) => ({ ...edit(s.stage), recurrence: 'YEAR', endMonth: 13 }),
    'OUT_OF_RANGE',
    'endMonth',
    '1 이상 12 이하로 입력해 주십시오.',
  ],
  [
    'an unknown enum',
    'createTask',
    (s) => ({ goalId: s.goal.id, titleKo: '과제', rollout: 'MARS' }),
    'INVALID_INPUT',
    'rollout',
    FORM,
  ],
  [
    'an id that is none',
    'createTask',
    () => ({ goalId: 'x', titleKo: '과제' }),
    'NOT_FOUND',
    'goalId',
    NOT_FOUND,
  ],
  [
    'an unknown id',
    'createTask',
    () => ({ goalId: randomUUID(), titleKo: '과제' }),
    'NOT_FOUND',
    'goalId',
    NOT_FOUND,
  ],
  [
    'a goal where a task is asked for',
    'updateTask',
    (s) => ({ ...edit(s.goal), titleKo: '과제' }),
    'NOT_FOUND',
    'id',
    NOT_FOUND,
  ],
  [
    'a plan code with a blank',
    'createPlan',
    () => ({ ...plan, code: 'SCD 2021' }),
    'INVALID_INPUT',
    'code',
    FORM,
  ],
  [
    'a plan code in use',
    'createPlan',
    () => ({ ...plan, code: 'BAD-1' }),
    'CODE_TAKEN',
    'code',
    '이미 쓰고 있는 부호입니다: BAD-1',
  ],
  [
    'a plan shorter than a cycle',
    'createPlan',
    () => ({ ...plan, toYear: 2022 }),
    'OUT_OF_RANGE',
    'toYear',
    '2023 이상 2030 이하로 입력해 주십시오.',
  ],
  [
    'a plan of 20,000 years',
    'createPlan',
    () => ({ ...plan, toYear: 22024 }),
    'OUT_OF_RANGE',
    'toYear',
    '2023 이상 2030 이하로 입력해 주십시오.',
  ],
  [
    'a tolerance of 150 %',
    'updatePlan',
    (s) => ({ ...edit(s.plan), tolerance: 1.5 }),
    'OUT_OF_RANGE',
    'tolerance',
    '0 이상 0.9 이하로 입력해 주십시오.',
  ],
  [
    'a move before the first place',
    'moveNode',
    (s) => ({ ...edit(s.task), index: -1 }),
    'OUT_OF_RANGE',
    'index',
    '0 이상 0 이하로 입력해 주십시오.',
  ],
  [
    'a task under a task',
    'moveNode',
    (s) => ({ ...edit(s.task), parentId: s.task.id, index: 0 }),
    'PARENT_NOT_ALLOWED',
    'parentId',
    '이 자리로는 옮길 수 없습니다.',
  ],
  [
    'a goal under its task',
    'moveNode',
    (s) => ({ ...edit(s.goal), parentId: s.task.id, index: 0 }),
    'PARENT_NOT_ALLOWED',
    'parentId',
    '이 자리로는 옮길 수 없습니다.',
  ],
  [
    'a move under nothing',
    'moveNode',
    (s) => ({ ...edit(s.task), parentId: randomUUID(), index: 0 }),
    'NOT_FOUND',
    'parentId',
    NOT_FOUND,
  ],
  [
    'an unknown district',
    'setParticipation',
    (s) => ({ plan: s.plan.id, district: '99999', version: 1 }),
    'NOT_FOUND',
    'district',
    NOT_FOUND,
  ],
  [
    'an unknown cycle',
    'setParticipation',
    (s) => ({ plan: s.plan.id, district: '11200', version: 1, cycle: '2020-2022' }),
    'UNKNOWN_VALUE',
    'cycle',
    UNKNOWN,
  ],
];

describe('bad input is refused with a sentence at the right field, and nothing is written:', () => {
  it.each(cases)('%s', async (...bad) => {
    await expectRefusal(api, planner, small, bad);
  });

  it('in English for an English reader', async () => {
    const { errors } = await planner
      .inEnglish()
      .send(documents.createGoal, { input: { planId: small.plan.id, titleKo: ' ' } });
    expect(errors[0]?.message).toBe('This is required.');
  });
});

describe('text', () => {
  it('survives: emoji, four-byte characters, and decomposed Hangul as composed', async () => {
    const decomposed = '협치 과제'.normalize('NFD');
    expect(decomposed).not.toBe('협치 과제');
    const created = await send(planner, 'createTask', {
      goalId: small.goal.id,
      titleKo: `  ${decomposed} 👩‍👩‍👧‍👦 𠮷 `,
    });
    expect(created.titleKo).toBe('협치 과제 👩‍👩‍👧‍👦 𠮷');
    const read = await api.client.as('admin@test').then((admin) =>
      admin.ask('query ($code: String!) { task(plan: "BAD-1", code: $code) { title } }', {
        code: created.code,
      }),
    );
    expect(read.task.title).toBe('협치 과제 👩‍👩‍👧‍👦 𠮷');
  });

  it('is counted in characters, not in bytes or halves of them', async () => {
    const titleKo = '🌳'.repeat(200);
    const goal = await send(planner, 'createGoal', { planId: small.plan.id, titleKo });
    expect(goal.titleKo).toBe(titleKo);
    const { errors } = await planner.send(documents.createGoal, {
      input: { planId: small.plan.id, titleKo: `${titleKo}🌳` },
    });
    expect(errors[0]?.extensions.params).toEqual({ limit: 200, length: 201 });
  });

  it('keeps 4,000 characters whole', async () => {
    const purpose = long(4000);
    const { id, version } = small.task;
    const updated = await send(planner, 'updateTask', { id, version, purpose });
    expect(updated.version).toBe(version + 1);
    const { task } = await planner.ask('{ task(plan: "BAD-1", code: "1-1") { purpose } }');
    expect(task.purpose).toBe(purpose);
  });
});
