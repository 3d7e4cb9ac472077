import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Office, type Person, persons, UNPUBLISHED_CODE } from './office.js';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const PAGE = '{ totalCount nodes { id } pageInfo { hasNextPage endCursor } }';

/** Connections that hold, beside what may be read, what not everybody may; `…` stands for the arguments of a page. */
const connections: Readonly<Record<string, string>> = {
  sessions: `{ page: sessions(…) ${PAGE} }`,
  'sessions of a committee': `{ committee(code: "governance") { page: sessions(…) ${PAGE} } }`,
  'comments on a task': `{ task(plan: "SCD-2021", code: "TASK") { page: comments(…) ${PAGE} } }`,
  accounts: `{ page: accounts(…) ${PAGE} }`,
  'accounts by name': `{ page: accounts(search: "위원", …) ${PAGE} }`,
  'the review queue': `{ page: reviewQueue(plan: "SCD-2021", …) ${PAGE} }`,
};

let office: Office;
let taskCode: string;
beforeAll(async () => {
  office = await Office.open();
  const { code } = await office.one<{ code: string }>(
    `select t.code from comment c join task t on t.id = c.task_id join plan p on p.id = t.plan_id
     where p.code = 'SCD-2021' group by t.code order by count(*) desc, t.code limit 1`,
  );
  taskCode = code;
}, 120_000);
afterAll(() => office.close());

/** A page, or the code of the refusal. */
async function read(person: Person, connection: string, given: string): Promise<Page | string> {
  const document = (connections[connection] ?? '').replace('…', given).replace('TASK', taskCode);
  const { data, errors } = await office.as(person).send(document);
  const [error] = errors;
  if (error !== undefined) return error.extensions.code;
  return pageIn(data) ?? 'NO PAGE';
}

/** The page stands at the top or one level below. */
function pageIn(data: unknown): Page | undefined {
  const { page, ...others } = data as { page?: Page };
  return page ?? (Object.values(others) as { page: Page }[])[0]?.page;
}

describe.each(Object.keys(connections))('page by page, %s', (connection) => {
  it.each(persons)('are as many as is said, and none is left: %s', async (person) => {
    const whole = await read(person, connection, 'first: 100');
    if (typeof whole === 'string') {
      expect(whole).toMatch(/^NOT_(SIGNED_IN|ALLOWED)$/);
      return;
    }
    const ids: string[] = [];
    let given = 'first: 3';
    for (;;) {
      const page = await read(person, connection, given);
      if (typeof page === 'string') throw new Error(page);
      expect(page.totalCount).toBe(whole.totalCount);
      ids.push(...page.nodes.map(({ id }) => id));
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage || ids.length >= 30) break;
      expect(page.nodes).toHaveLength(3);
      given = `first: 3, after: ${JSON.stringify(endCursor)}`;
    }
    expect(ids).toEqual(whole.nodes.slice(0, ids.length).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    if (ids.length < 30) expect(whole.totalCount).toBe(ids.length);
  });
});

describe('a cursor', () => {
  it.each(['bm9uc2Vuc2U', '', 'eyJhIjoxfQ', Buffer.from('["x", "y"]').toString('base64url')])(
    'that is not ours tells nothing: “%s”',
    async (cursor) => {
      for (const connection of Object.keys(connections)) {
        const answer = await read('administrator', connection, `first: 3, after: "${cursor}"`);
        if (typeof answer === 'string')
          expect(answer).toMatch(/^(UNKNOWN_VALUE|INVALID_INPUT|NOT_FOUND|NOT_ALLOWED)$/);
        else expect(answer.nodes.length).toBeLessThanOrEqual(3);
      }
    },
  );
});

describe('a filter', () => {
  it('for what may not be seen is refused as if there were nothing to filter', async () => {
    const ask = (person: Person, document: string): Promise<string | null> =>
      office.as(person).refusal(document);
    for (const person of persons.filter((it) => it !== 'administrator')) {
      for (const filter of [
        'search: "planner@demo"',
        'search: "no such person"',
        'role: PLANNER',
        'state: ACTIVE',
      ])
        expect(await ask(person, `{ accounts(${filter}) { totalCount } }`)).toMatch(
          /^NOT_(SIGNED_IN|ALLOWED)$/,
        );
    }
    for (const plan of [UNPUBLISHED_CODE, 'NO-SUCH-1']) {
      for (const district of ['11200', '99999'])
        expect(
          await ask('officer', `{ reviewQueue(plan: "${plan}", district: "${district}") { totalCount } }`),
        ).toBe('NOT_ALLOWED');
    }
  });
});
