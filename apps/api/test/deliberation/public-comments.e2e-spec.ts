import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { DeliberationReports } from '../../src/deliberation/deliberation-reports.js';
import { startPlanningOffice, type SmallPlan } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import {
  ADD,
  answer,
  ANSWER,
  type CommentAnswer,
  citizenOf,
  comment,
  createOpenPlan,
  hide,
  HIDE,
  list,
  show,
  SHOW,
} from './deliberation-conversation.js';

let api: TestApi;
let planner: Client;
let open: SmallPlan;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  open = await createOpenPlan(api, planner, 'OPEN-1');
}, 60_000);
afterAll(() => api.stop());

const ids = ({ nodes }: { nodes: CommentAnswer[] }): string[] => nodes.map(({ id }) => id);

describe('a citizen’s comment', () => {
  it('goes from the citizen to the planner and back to everybody with its answer', async () => {
    const { comment: mine, eraseToken } = await comment(citizenOf(api), {
      taskId: open.task.id,
      name: ' 김시민 ',
      text: '골목에도 의견함이 있으면 좋겠습니다.',
    });
    expect(mine).toMatchObject({ state: 'PENDING', name: '김시민', answer: null });
    expect(eraseToken).toMatch(/^[\w-]{43}$/);
    expect(ids(await list(api.client, 'OPEN-1'))).not.toContain(mine.id);
    expect(ids(await list(planner, 'OPEN-1', { state: 'PENDING' }))).toContain(mine.id);
    const shown = await show(planner, mine);
    expect(shown).toMatchObject({ __typename: 'PublicComment', state: 'SHOWN' });
    expect(await answer(planner, mine.id, { text: '과제에 반영하겠습니다.' })).toMatchObject({
      answer: { version: 1, disposition: 'ACCEPTED' },
    });
    const page = await list(api.client, 'OPEN-1', { task: open.task.id });
    expect(page.nodes.find(({ id }) => id === mine.id)).toMatchObject({
      name: '김시민',
      text: '골목에도 의견함이 있으면 좋겠습니다.',
      answer: { text: '과제에 반영하겠습니다.' },
    });
  });

  it('keeps an answer unseen as long as the comment is', async () => {
    const { comment: mine } = await comment(citizenOf(api), { taskId: open.task.id, text: '가려질 의견' });
    await answer(planner, mine.id, { text: '미리 쓴 답변' });
    expect(JSON.stringify(await list(api.client, 'OPEN-1'))).not.toContain('미리 쓴 답변');
    const pending = (await list(planner, 'OPEN-1', { state: 'PENDING', isAnswered: true })).nodes;
    const mineNow = pending.find(({ id }) => id === mine.id);
    expect(mineNow).toMatchObject({ version: mine.version + 1 });
    const hidden = await hide(planner, mineNow as CommentAnswer, '특정인을 비방함');
    expect(hidden).toMatchObject({ state: 'HIDDEN', hiddenReason: '특정인을 비방함' });
    expect(await planner.refusal(HIDE, { input: { ...pickVersioned(hidden), reason: '또' } })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    expect(await show(planner, hidden)).toMatchObject({ state: 'SHOWN', hiddenReason: null });
    expect(JSON.stringify(await list(api.client, 'OPEN-1'))).toContain('미리 쓴 답변');
  });

  it('tells the second of two planners what the first has done', async () => {
    const { comment: mine } = await comment(citizenOf(api), { taskId: open.task.id, text: '둘이 보는 의견' });
    const results = await Promise.all([show(planner, mine), hide(planner, mine, '사유')]);
    expect(results.map((result) => result.__typename).sort()).toEqual([
      'PublicComment',
      'PublicCommentConflict',
    ]);
    const first = await answer(planner, mine.id, { text: '첫 답변' });
    expect(await answer(planner, mine.id, { text: '다른 첫 답변' })).toMatchObject({
      __typename: 'PublicCommentConflict',
      current: { answer: { text: '첫 답변' } },
    });
    expect(first.answer?.version).toBe(1);
    const changed = { text: '고친 답변', version: 1, disposition: 'PARTLY_ACCEPTED' };
    expect(await answer(planner, mine.id, changed)).toMatchObject({
      answer: { version: 2, disposition: 'PARTLY_ACCEPTED' },
    });
    expect(await answer(planner, mine.id, changed)).toMatchObject({ __typename: 'PublicCommentConflict' });
  });

  it('is refused with its field, and hostile text is refused or kept as plain text', async () => {
    const citizen = citizenOf(api);
    const refusal = (input: object): Promise<string | null> =>
      citizen.refusal(ADD, { input: { taskId: open.task.id, text: '의견', consent: true, ...input } });
    expect(await refusal({ consent: false })).toBe('REQUIRED consent');
    expect(await refusal({ text: ' \u200b\n' })).toBe('REQUIRED text');
    expect(await refusal({ text: '가'.repeat(2001) })).toBe('TOO_LONG text');
    expect(await refusal({ text: '바뀐\u202e방향' })).toBe('INVALID_INPUT text');
    expect(await refusal({ text: 'a\u0000b' })).toMatch(/^INVALID_INPUT/);
    expect(await refusal({ name: '가'.repeat(51) })).toBe('TOO_LONG name');
    expect(await refusal({ name: '가\n나' })).toBe('INVALID_INPUT name');
    expect(await refusal({ taskId: randomUUID() })).toBe('NOT_FOUND taskId');
    expect(await refusal({ taskId: '1-1' })).toBe('NOT_FOUND taskId');
    const text = `<script>alert(1)</script> '"; drop table plan; -- \${7*7} =1+1`;
    expect((await comment(citizen, { taskId: open.task.id, text })).comment.text).toBe(text);
  });

  it('is taken only of a published plan while it is open, and read ever after', async () => {
    const plan = await createOpenPlan(api, planner, 'CLOSING-1');
    const input = { taskId: plan.task.id, text: '늦지 않은 의견' };
    const { comment: mine } = await comment(citizenOf(api), input);
    await show(planner, mine);
    await api.sql(`update plan set state = 'RECONFIRMED' where id = $1`, [plan.plan.id]);
    const refusal = (): Promise<string | null> =>
      citizenOf(api).refusal(ADD, { input: { ...input, consent: true } });
    expect(await refusal()).toBe('DELIBERATION_CLOSED');
    expect(ids(await list(api.client, 'CLOSING-1'))).toEqual([mine.id]);
    expect(await answer(planner, mine.id, { text: '확정 뒤의 답변' })).toMatchObject({
      answer: { version: 1 },
    });
    await api.sql(`update plan set state = 'CLOSED' where id = $1`, [plan.plan.id]);
    expect(
      await planner.refusal(ANSWER, {
        input: { commentId: mine.id, version: 1, disposition: 'ACCEPTED', text: '종료 뒤' },
      }),
    ).toBe('PLAN_CLOSED');
    await api.sql(`update plan set state = 'PUBLIC_DELIBERATION', published_at = null where id = $1`, [
      plan.plan.id,
    ]);
    expect(await refusal()).toBe('NOT_FOUND taskId');
  });

  it('tells readers no counts of what they do not see', async () => {
    const plan = await createOpenPlan(api, planner, 'COUNTED-1');
    const [first, second, third] = await Promise.all(
      ['하나', '둘', '셋'].map((text) => comment(citizenOf(api), { taskId: plan.task.id, text })),
    );
    await show(planner, first?.comment as CommentAnswer);
    await hide(planner, second?.comment as CommentAnswer, '광고');
    await answer(planner, first?.comment.id as string, { text: '답', disposition: 'NOT_ACCEPTED' });
    expect(third?.comment.state).toBe('PENDING');
    const query = `{ plan(code: "COUNTED-1") { publicCommentCount deliberation { isOpen counts { shown answered notAccepted pending hidden }
      tasks { taskId shown pending hidden } } } }`;
    const seen = { shown: 1, answered: 1, notAccepted: 1 };
    expect(await api.client.ask(query)).toEqual({
      plan: {
        publicCommentCount: 1,
        deliberation: {
          isOpen: true,
          counts: { ...seen, pending: null, hidden: null },
          tasks: [{ taskId: plan.task.id, shown: 1, pending: null, hidden: null }],
        },
      },
    });
    expect(await planner.ask(query)).toMatchObject({
      plan: { deliberation: { counts: { ...seen, pending: 1, hidden: 1 } } },
    });
    expect((await list(api.client, 'COUNTED-1', { state: 'PENDING' })).totalCount).toBe(0);
    const report = await api.app.get(DeliberationReports).read(plan.plan.id);
    expect(report.counts).toMatchObject({ received: 3, shown: 1, pending: 1, hidden: 1, answered: 1 });
    expect(report.tasks).toMatchObject([
      { shown: 1, byDisposition: { NOT_ACCEPTED: 1 }, comments: [{ number: 1, text: '하나' }] },
    ]);
    expect(JSON.stringify(report)).not.toContain('둘');
  });

  it('is paged through once each, in the order of writing', async () => {
    const plan = await createOpenPlan(api, planner, 'PAGED-1');
    await api.sql(
      `insert into public_comment (plan_id, task_id, text, state, retain_until)
       select $1, $2, n::text, 'SHOWN', '2099-12-31' from generate_series(1, 7) n`,
      [plan.plan.id, plan.task.id],
    );
    await api.sql('update data_version set version = version + 1');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await list(api.client, 'PAGED-1', { first: 3, after });
      expect(page.totalCount).toBe(7);
      seen.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(7);
  });
});

describe('an answer', () => {
  it('may name the amendment of its plan that carries it out, and no other', async () => {
    const { comment: mine } = await comment(citizenOf(api), { taskId: open.task.id, text: '바꿔 주세요' });
    const [amendment] = await api.sql<{ id: string }>(
      `insert into amendment (plan_id, number, reason, opened_by)
       select $1, 3, '시민 의견 반영', id from account where email = 'planner@test' returning id`,
      [open.plan.id],
    );
    const input = { commentId: mine.id, disposition: 'ACCEPTED', text: '변경으로 반영' };
    expect(await planner.refusal(ANSWER, { input: { ...input, amendmentId: randomUUID() } })).toBe(
      'NOT_FOUND amendmentId',
    );
    expect(
      await answer(planner, mine.id, { text: '변경으로 반영', amendmentId: amendment?.id }),
    ).toMatchObject({
      answer: { amendmentNumber: 3 },
    });
    expect(await answer(planner, mine.id, { text: '다듬음', version: 1 })).toMatchObject({
      answer: { amendmentNumber: 3, version: 2 },
    });
    const trail = await api.sql<{ after: { text: string } }>(
      `select after from audit_event where entity_id = $1 and action = 'answerPublicComment' order by id`,
      [mine.id],
    );
    expect(trail.map(({ after }) => after.text)).toEqual(['변경으로 반영', '다듬음']);
  });

  it('is refused to whoever does not plan', async () => {
    const { comment: mine } = await comment(citizenOf(api), { taskId: open.task.id, text: '의견' });
    const member = await api.client.as('member@test');
    expect(await member.refusal(SHOW, { id: mine.id, version: 1 })).toBe('NOT_ALLOWED');
    expect(await api.client.refusal(SHOW, { id: mine.id, version: 1 })).toBe('NOT_SIGNED_IN');
  });
});

const pickVersioned = ({ id, version }: CommentAnswer): { id: string; version: number } => ({ id, version });
