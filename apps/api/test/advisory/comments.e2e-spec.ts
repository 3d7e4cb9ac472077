import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { DemoLoader } from '../../src/demo/demo.loader.js';
import { ReferenceDistricts } from '../../src/districts/reference-districts.js';
import type { Client } from '../support/client.js';
import { startApi, type TestApi } from '../support/start-api.js';

let api: TestApi;
let member: Client;
let planner: Client;

const SESSION = `{ session(committee: "governance", number: 13) {
  number heldOn startsAt endsAt membersPresent documentNumber committee { title parentTitle }
  agendaItems { id number kind title tasks { id code } comments { id kind text task { code } answer { disposition text } author { name isViewer } } } } }`;
const ADD = `mutation($input: AddCommentInput!) { addComment(input: $input) { id version text author { name isViewer } permissions { canEdit canAnswer } } }`;
const UPDATE = `mutation($input: UpdateCommentInput!) { updateComment(input: $input) { __typename ... on Comment { id version text } ... on CommentConflict { current { id version text answer { text } } } } }`;
const ANSWER = `mutation($input: AnswerCommentInput!) { answerComment(input: $input) { __typename ... on Comment { id version answer { version disposition text } } ... on CommentConflict { current { answer { version disposition text } } } } }`;

interface AgendaItemFacts {
  id: string;
  number: string;
  kind: string;
  tasks: { id: string; code: string }[];
  comments: { id: string; task: { code: string } | null; answer: unknown; author: { name: string | null } }[];
}

async function agenda(client: Client): Promise<AgendaItemFacts[]> {
  const { session } = await client.ask<{ session: { agendaItems: AgendaItemFacts[] } }>(SESSION);
  return session.agendaItems;
}

async function advisoryItem(): Promise<AgendaItemFacts> {
  const item = (await agenda(planner)).find(({ number }) => number === '2021-14');
  if (item === undefined) throw new Error('the advisory item is not there');
  return item;
}

async function addComment(text: string): Promise<{ id: string; version: number }> {
  const item = await advisoryItem();
  const input = { agendaItemId: item.id, taskId: item.tasks[0]?.id, kind: 'PROPOSAL', text };
  return (await member.ask<{ addComment: { id: string; version: number } }>(ADD, { input })).addComment;
}

const commentCount = async (): Promise<number> =>
  (await api.sql<{ n: number }>('select count(*)::int as n from comment'))[0]?.n ?? -1;

beforeAll(async () => {
  api = await startApi();
  await api.app.get(ReferenceDistricts).load();
  await api.app.get(DemoLoader).load();
  member = await api.client.as('member-a@demo', demoPassword);
  planner = await api.client.as('planner@demo', demoPassword);
});

afterAll(() => api.stop());

describe('the recorded 13th session', () => {
  it('shows its four agenda items, nine comments and the one recorded answer to everybody', async () => {
    const items = await agenda(api.client);
    expect(items.map(({ number, kind }) => [number, kind])).toEqual([
      ['2021-11', 'REPORT'],
      ['2021-12', 'REPORT'],
      ['2021-13', 'REPORT'],
      ['2021-14', 'ADVISORY'],
    ]);
    const comments = items.flatMap((item) => item.comments);
    expect(comments).toHaveLength(9);
    expect(comments.filter(({ answer }) => answer !== null)).toHaveLength(1);
    expect(comments.filter(({ task }) => task === null)).toHaveLength(1);
    expect(comments.every(({ author }) => author.name === null)).toBe(true);
  });

  it('gives date, time and document of the session', async () => {
    const { session } = await api.client.ask<{ session: object }>(SESSION);
    expect(session).toMatchObject({
      heldOn: '2021-04-01',
      startsAt: '14:00',
      endsAt: '15:30',
      membersPresent: 4,
    });
  });

  it('counts the comments on each task, and pages through them', async () => {
    const { plan } = await api.client.ask<{
      plan: { goals: { tasks: { code: string; comments: { totalCount: number } }[] }[] };
    }>('{ plan(code: "SCD-2021") { goals { tasks { code comments { totalCount } } } } }');
    expect(
      plan.goals.flatMap(({ tasks }) => tasks.map(({ code, comments }) => [code, comments.totalCount])),
    ).toEqual([
      ['1-1', 1],
      ['1-2', 1],
      ['2-3', 5],
      ['3-1', 1],
    ]);
    const page = `query($after: String) { task(plan: "SCD-2021", code: "2-3") { comments(first: 2, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        task,
      }: {
        task: {
          comments: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
      } = await api.client.ask(page, { after });
      seen.push(...task.comments.nodes.map(({ id }) => id));
      after = task.comments.pageInfo.hasNextPage ? task.comments.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  it('answers an unknown committee or number with not found', async () => {
    const ask = (committee: string, number: number): Promise<string | null> =>
      api.client.refusal('query($c: String!, $n: Int!) { session(committee: $c, number: $n) { id } }', {
        c: committee,
        n: number,
      });
    expect(await ask('nobody', 13)).toBe('NOT_FOUND committee');
    expect(await ask('governance', 99)).toBe('NOT_FOUND number');
  });
});

describe('a comment', () => {
  it('is made by a member, kept composed, and seen by everybody on task and session', async () => {
    const { id } = await addComment('\u1100\u1161나다 😀 <script>alert(1)</script>');
    const { task } = await api.client.ask<{
      task: { comments: { nodes: { id: string; text: string; author: { name: null } }[] } };
    }>('{ task(plan: "SCD-2021", code: "1-1") { comments { nodes { id text author { name } } } } }');
    const shown = task.comments.nodes.find((comment) => comment.id === id);
    expect(shown).toMatchObject({ text: '가나다 😀 <script>alert(1)</script>', author: { name: null } });
    expect((await agenda(planner)).flatMap((item) => item.comments).map((comment) => comment.id)).toContain(
      id,
    );
  });

  it('tells its author and the planner the name, not the public', async () => {
    const item = await advisoryItem();
    const input = { agendaItemId: item.id, kind: 'QUESTION', text: '이름은 누구에게 보이는가' };
    const { addComment: added } = await member.ask<{ addComment: object }>(ADD, { input });
    expect(added).toMatchObject({
      author: { isViewer: true },
      permissions: { canEdit: true, canAnswer: false },
    });
    const names = async (client: Client): Promise<(string | null)[]> =>
      (await agenda(client))
        .flatMap((it) => it.comments.map(({ author }) => author.name))
        .filter((name) => name !== null);
    expect(await names(api.client)).toEqual([]);
    expect((await names(planner)).length).toBeGreaterThan(0);
  });

  it('is refused with its field when blank, too long, or about a task that is not on the agenda', async () => {
    const item = await advisoryItem();
    const before = await commentCount();
    const refusal = (patch: object): Promise<string | null> =>
      member.refusal(ADD, { input: { agendaItemId: item.id, kind: 'OPINION', text: '의견', ...patch } });
    expect(await refusal({ text: '   ' })).toBe('REQUIRED text');
    expect(await refusal({ text: '가'.repeat(2001) })).toBe('TOO_LONG text');
    expect(await refusal({ taskId: '00000000-0000-4000-8000-000000000000' })).toBe(
      'TASK_NOT_ON_AGENDA taskId',
    );
    expect(await refusal({ agendaItemId: '00000000-0000-4000-8000-000000000000' })).toBe(
      'NOT_FOUND agendaItemId',
    );
    expect(await refusal({ kind: 'SHOUT' })).toMatch(/^INVALID_INPUT .*kind$/);
    expect(await commentCount()).toBe(before);
  });

  it('is changed by its author only, and not once it is answered', async () => {
    const comment = await addComment('고칠 의견');
    const input = { id: comment.id, version: comment.version, kind: 'OPINION', text: '고친 의견' };
    const other = await api.client.as('member-b@demo', demoPassword);
    expect(await other.refusal(UPDATE, { input })).toBe('NOT_ALLOWED');
    expect(await planner.refusal(UPDATE, { input })).toBe('NOT_ALLOWED');
    expect(await api.client.refusal(UPDATE, { input })).toBe('NOT_SIGNED_IN');
    expect(await member.ask(UPDATE, { input })).toMatchObject({
      updateComment: { __typename: 'Comment', text: '고친 의견', version: comment.version + 1 },
    });
    expect(await member.ask(UPDATE, { input })).toMatchObject({
      updateComment: { __typename: 'CommentConflict', current: { text: '고친 의견' } },
    });
    await planner.ask(ANSWER, {
      input: { commentId: comment.id, disposition: 'ACCEPTED', text: '반영하겠음' },
    });
    expect(await member.refusal(UPDATE, { input: { ...input, version: comment.version + 2 } })).toBe(
      'ALREADY_ANSWERED',
    );
  });
});

describe('an answer', () => {
  it('is given by the planner, once; a second first answer gets the one that stands', async () => {
    const comment = await addComment('답을 기다리는 의견');
    const answer = (text: string, version?: number): Promise<object> =>
      planner.ask(ANSWER, {
        input: { commentId: comment.id, version, disposition: 'PARTLY_ACCEPTED', text },
      });
    expect(
      await member.refusal(ANSWER, { input: { commentId: comment.id, disposition: 'ACCEPTED', text: '답' } }),
    ).toBe('NOT_ALLOWED');
    expect(await answer('일부 반영함')).toMatchObject({
      answerComment: { answer: { version: 1, text: '일부 반영함' } },
    });
    expect(await answer('다른 답')).toMatchObject({
      answerComment: { __typename: 'CommentConflict', current: { answer: { text: '일부 반영함' } } },
    });
    expect(await answer('고친 답', 1)).toMatchObject({
      answerComment: { answer: { version: 2, text: '고친 답' } },
    });
    expect(await answer('늦은 답', 1)).toMatchObject({ answerComment: { __typename: 'CommentConflict' } });
  });

  it('given by two planners at once stands once', async () => {
    const comment = await addComment('동시에 답하는 의견');
    const results = await Promise.all(
      ['가', '나', '다', '라'].map((text) =>
        planner.ask<{ answerComment: { __typename: string } }>(ANSWER, {
          input: { commentId: comment.id, disposition: 'ACCEPTED', text },
        }),
      ),
    );
    expect(results.map(({ answerComment }) => answerComment.__typename).sort()).toEqual([
      'Comment',
      'CommentConflict',
      'CommentConflict',
      'CommentConflict',
    ]);
  });
});

describe('an unpublished plan', () => {
  it('takes its tasks’ comments out of the public’s sight, not out of the committee’s', async () => {
    await api.sql(`update plan set published_at = null where code = 'SCD-2021'`);
    const publicly = await agenda(api.client);
    expect(publicly).toHaveLength(4);
    expect(publicly.flatMap((item) => [...item.comments, ...item.tasks])).toEqual([]);
    expect((await agenda(member)).flatMap((item) => item.comments).length).toBeGreaterThanOrEqual(9);
    await api.sql(`update plan set published_at = now() where code = 'SCD-2021'`);
  });
});
