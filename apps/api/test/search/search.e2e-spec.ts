import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordStatements } from '../access/recorded-statements.js';
import {
  createSmallPlan,
  remove,
  send,
  type SmallPlan,
  startPlanningOffice,
} from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

const SEARCH = `query ($text: String!, $first: Int!, $after: String) { search(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { kind id code title { text isMatch } field snippet { text isMatch } above planCode isArchived address taskCode committee session } } }`;

interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}
interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly code: string | null;
  readonly title: readonly Part[];
  readonly field: string | null;
  readonly snippet: readonly Part[];
  readonly above: readonly string[];
  readonly planCode: string | null;
  readonly isArchived: boolean;
  readonly address: string | null;
}
interface Found {
  readonly totalCount: number;
  readonly nodes: readonly Hit[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let api: TestApi;
let planner: Client;
let shown: SmallPlan;
let hidden: SmallPlan;

async function search(text: string, client = api.client, page: Record<string, unknown> = {}): Promise<Found> {
  return (await client.ask<{ search: Found }>(SEARCH, { text, first: 30, ...page })).search;
}
const codesOf = async (text: string, client = api.client): Promise<(string | null)[]> =>
  (await search(text, client)).nodes.map(({ kind, planCode, address }) =>
    [kind, planCode, address].filter((part) => part !== null).join(' '),
  );
const marked = (parts: readonly Part[]): string =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

/** A comment on a task, and an answer to it, at a session. */
async function comment(taskId: string, text: string, answer: string): Promise<void> {
  await api.sql(
    `insert into committee (code, title_ko, source) values ('c', '협치 분과위원회', 'FACT') on conflict do nothing`,
  );
  await api.sql(
    `insert into advisory_session (committee_id, number, held_on, starts_at, mode, source)
     select id, 13, '2022-04-01', '14:00', 'IN_PERSON', 'FACT' from committee on conflict do nothing`,
  );
  await api.sql(
    `with item as (
       insert into agenda_item (session_id, number, kind, title, position, source)
       select id, $1, 'ADVISORY', '안건 비밀제목', 1, 'FACT' from advisory_session returning id, session_id),
     linked as (insert into agenda_item_task select id, $1::uuid from item),
     said as (
       insert into comment (session_id, agenda_item_id, task_id, kind, text, source)
       select session_id, id, $1::uuid, 'PROPOSAL', $2, 'FACT' from item returning id)
     insert into answer (comment_id, disposition, disposition_source, text, source)
     select id, 'ACCEPTED', 'FACT', $3, 'FACT' from said`,
    [taskId, text, answer],
  );
}

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  shown = await createSmallPlan(planner, 'OPEN-1');
  hidden = await createSmallPlan(planner, 'SHUT-1');
  const { task } = shown;
  await send(planner, 'updateTask', {
    id: task.id,
    version: task.version,
    titleEn: 'Problem solving',
    purpose: '당사자와 함께 숙의하여 100% 해결한다. 되풀이되는_문제',
  });
  await comment(shown.task.id, '과정지표를 더하여 주십시오 공개의견', '더하겠습니다 공개답변');
  await comment(hidden.task.id, '비밀의견입니다', '비밀답변입니다');
  await planner.ask(
    'mutation ($id: ID!, $version: Int!) { publishPlan(id: $id, version: $version) { __typename } }',
    {
      id: shown.plan.id,
      version: shown.plan.version,
    },
  );
});
afterAll(() => api.stop());

describe('a search', () => {
  it('finds part of a Korean word in titles, in the order of the tree', async () => {
    expect(await codesOf('의제')).toEqual(['STAGE OPEN-1 1-1-A', 'INDICATOR OPEN-1 1-1-P1']);
    const { nodes } = await search('해결력');
    expect(marked(nodes[0]?.title ?? [])).toBe('문제[해결력] 강화');
    expect(nodes[0]).toMatchObject({ kind: 'TASK', code: '1-1', above: ['1 지역협치 강화'], field: null });
  });

  it('finds a code before what begins with it, and both before other texts', async () => {
    expect(await codesOf('1-1')).toEqual([
      'TASK OPEN-1 1-1',
      'STAGE OPEN-1 1-1-A',
      'INDICATOR OPEN-1 1-1-P1',
      'INDICATOR OPEN-1 1-1-O1',
    ]);
    expect(await codesOf('1-1-p1')).toEqual(['INDICATOR OPEN-1 1-1-P1']);
  });

  it('shows the words where they stand in another text than the title', async () => {
    const { nodes } = await search('숙의');
    expect(nodes).toMatchObject([{ kind: 'TASK', field: 'purpose' }]);
    expect(marked(nodes[0]?.snippet ?? [])).toBe('당사자와 함께 [숙의]하여 100% 해결한다. 되풀이되는_문제');
  });

  it('wants every word, in any case and either language', async () => {
    expect(await codesOf('당사자 숙의')).toEqual(['TASK OPEN-1 1-1']);
    expect(await codesOf('당사자 회의록')).toEqual([]);
    expect(await codesOf('pROBLEM')).toEqual(['TASK OPEN-1 1-1']);
    const { nodes } = await search('solving', api.client.inEnglish());
    expect(marked(nodes[0]?.title ?? [])).toBe('Problem [solving]');
  });

  it.each(['%', '_', '\\', '%%', "'", '', ' ', 'a', '1', 'ㄱ'])('finds nothing by %j', async (text) => {
    expect(await search(text)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('takes what means more in a pattern for itself', async () => {
    expect(await codesOf('100%')).toEqual(['TASK OPEN-1 1-1']);
    expect(await codesOf('10%0')).toEqual([]);
    expect(await codesOf('되풀이되는_문제')).toEqual(['TASK OPEN-1 1-1']);
    expect(await codesOf('되풀이_는')).toEqual([]);
    expect(await codesOf('숙의'.normalize('NFD'))).toEqual(['TASK OPEN-1 1-1']);
  });

  it('finds comments and answers with the session at which they were said', async () => {
    const { nodes } = await search('공개');
    expect(nodes.map(({ kind }) => kind)).toEqual(['COMMENT', 'ANSWER']);
    expect(nodes[0]).toMatchObject({
      committee: 'c',
      session: 13,
      taskCode: '1-1',
      above: ['협치 분과위원회'],
    });
    expect(marked(nodes[0]?.snippet ?? [])).toBe('과정지표를 더하여 주십시오 [공개]의견');
  });

  it('gives its pages one after the other, without a gap or a repetition', async () => {
    const all = await search('1-1', planner);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Found = await search('1-1', planner, { first: 3, after });
      expect(page.totalCount).toBe(all.totalCount);
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all.nodes.map(({ id }) => id));
    expect(new Set(seen).size).toBe(8);
  });

  it('refuses a text that is too long, and a page that is none', async () => {
    expect(await api.client.refusal(SEARCH, { text: '가'.repeat(101), first: 30 })).toBe('TOO_LONG text');
    expect(await api.client.refusal(SEARCH, { text: '숙의', first: 0 })).toBe('OUT_OF_RANGE first');
  });
});

describe('what a reader may not read', () => {
  it('is not found, nor counted, nor told of by a title', async () => {
    for (const text of ['SHUT', '비밀', '비밀의견', '비밀답변']) {
      expect(await search(text)).toMatchObject({ totalCount: 0, nodes: [] });
    }
    const officer = await api.client.as('officer-11200@test');
    expect((await search('의제', await api.client.as('nobody@test'))).totalCount).toBe(2);
    expect((await search('의제', officer)).totalCount).toBe((await search('의제', planner)).totalCount);
    expect(await codesOf('비밀', planner)).toHaveLength(2);
  });

  it('is what was removed, and found again when it is brought back', async () => {
    const small = await createSmallPlan(planner, 'GONE-1');
    await send(planner, 'updateGoal', {
      id: small.goal.id,
      version: small.goal.version,
      titleKo: '사라질 목표',
    });
    expect(await codesOf('사라질', planner)).toEqual(['GOAL GONE-1 1']);
    const [{ version = 0 } = {}] = await api.sql<{ version: number }>(
      'select version from goal where id = $1',
      [small.goal.id],
    );
    await remove(planner, { id: small.goal.id, version });
    expect(await codesOf('사라질', planner)).toEqual([]);
    expect((await codesOf('의제', planner)).some((code) => code?.includes('GONE-1'))).toBe(false);
  });

  it('is a citizen’s comment until it is shown', async () => {
    const [row] = await api.sql<{ id: string }>(
      `insert into public_comment (plan_id, task_id, text, retain_until)
       values ($1, $2, '시민의 목소리', '2025-01-01') returning id`,
      [shown.plan.id, shown.task.id],
    );
    const bump = () => api.sql('update data_version set version = version + 1');
    await bump();
    expect(await codesOf('목소리', planner)).toEqual([]);
    await api.sql(`update public_comment set state = 'SHOWN' where id = $1`, [row?.id]);
    await bump();
    expect((await search('목소리')).nodes).toMatchObject([{ kind: 'PUBLIC_COMMENT', planCode: 'OPEN-1' }]);
  });

  it('is nothing of a closed plan that is published: it is found, and marked', async () => {
    await api.sql(`update plan set state = 'CLOSED' where id = $1`, [shown.plan.id]);
    await api.sql('update data_version set version = version + 1');
    expect((await search('해결력')).nodes).toMatchObject([{ isArchived: true }]);
    await api.sql(`update plan set state = 'DRAFTING' where id = $1`, [shown.plan.id]);
  });
});

describe('the statements of a search', () => {
  it('are one, whatever is found', async () => {
    const statements = async (text: string): Promise<number> =>
      (await recordStatements(() => search(text, planner))).filter((each) => each.includes('with visible'))
        .length;
    expect(await statements('의제')).toBe(1);
    expect(await statements('없는 낱말')).toBe(1);
  });
});
