import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { HIDDEN, HIDDEN_REPORT_VALUE, Office, outsiders, type Person, PUBLISHED_CODE } from './office.js';
import { listPathsFrom } from './schema-walk.js';

/** In the narrative of every report of a district that is not approved; the code of the district follows. */
const NOT_APPROVED = '미승인글';

/** In citizens' comments that nobody has looked at or that are hidden, and in the answers to them. */
const UNSEEN = '확인전글';

let office: Office;
let hiddenIds: string[];
let schema: GraphQLSchema;

const roots = {
  agenda: ['session', 'sessions', 'committee', 'committees'],
  districts: ['district', 'districts'],
  plans: ['plan', 'plans', 'task', 'matrix', 'attention'],
  lists: ['worklist', 'reviewQueue', 'accounts', 'viewer'],
};

beforeAll(async () => {
  office = await Office.open();
  const { id: planId } = office.unpublished.plan;
  hiddenIds = (
    await office.api.sql<{ id: string }>(
      `select id from plan where id = $1
       ${['goal', 'task', 'stage', 'indicator', 'report', 'cycle', 'participation'].map((table) => `union all select id from ${table} where plan_id = $1`).join(' ')}
       union all select id from comment where agenda_item_id = $2`,
      [planId, office.hiddenAgendaItemId],
    )
  ).map(({ id }) => id);
  await office.api.sql(
    `update report set narrative = $1 || '-' || coalesce(district_code, 'city') where state <> 'APPROVED' and plan_id <> $2`,
    [NOT_APPROVED, planId],
  );
  for (const state of ['PENDING', 'HIDDEN']) {
    await office.api.sql(
      `with said as (
         insert into public_comment (plan_id, task_id, author_name, text, state, hidden_reason, retain_until)
         values ($1, $2, $3, $3, $4, case $4 when 'HIDDEN' then $3 end, '2099-12-31') returning id)
       insert into public_answer (public_comment_id, disposition, text) select id, 'ACCEPTED', $3 from said`,
      [office.published.plan.id, office.published.task.id, UNSEEN, state],
    );
  }
  await office.api.sql('update data_version set version = version + 1');
  schema = office.api.app.get(GraphQLSchemaHost).schema;
}, 120_000);
afterAll(() => office.close());

function pathsFrom(query: string, plan: string): string[] {
  const code = { committee: 'governance', district: '11200', task: '1-1' }[query] ?? plan;
  const values = { plan, code, committee: 'governance', number: 13, district: '11200' };
  return listPathsFrom(schema, query, values);
}

/**
 * All that a person reads by walking everywhere from some queries, as one text. What is refused for its cost is refused to
 * everybody. @throws Error when a path cannot be walked.
 */
async function walk(person: Person, queries: readonly string[], plan = PUBLISHED_CODE): Promise<string> {
  const read: string[] = [];
  for (const document of queries.flatMap((query) => pathsFrom(query, plan))) {
    const { data, errors } = await office.as(person).send(document);
    const broken = errors.find(({ extensions }) => !/^NOT_|^TOO_COMPLEX$/.test(extensions.code));
    if (broken !== undefined) throw new Error(`${document}: ${JSON.stringify(broken)}`);
    read.push(JSON.stringify({ data, errors }));
  }
  return read.join('\n');
}

const found = (text: string, sought: readonly string[]): string[] =>
  sought.filter((each) => text.includes(each));

/** The names of all accounts but the person's own. */
async function namesBut(person: Person): Promise<string[]> {
  const rows = await office.api.sql<{ name: string }>(
    'select name from account where id is distinct from $1',
    [office.accountIds.get(person) ?? null],
  );
  return rows.map(({ name }) => name);
}

/** The e-mail addresses of all accounts but the person's own. */
async function addressesBut(person: Person): Promise<string[]> {
  const rows = await office.api.sql<{ email: string }>(
    'select email from account where id is distinct from $1',
    [office.accountIds.get(person) ?? null],
  );
  return rows.map(({ email }) => email);
}

/** Every query but those that ask for one thing by its id. */
const EVERYWHERE = [...roots.agenda, ...roots.districts, ...roots.plans, ...roots.lists];

/** Where reports, or what is made of them, are shown. */
const REPORTED = ['district', 'worklist', 'reviewQueue'];

describe('by every path of the schema', () => {
  it.each(outsiders)(
    'nothing of an unpublished plan is read, nor who anybody is: %s',
    async (person) => {
      const text = await walk(person, EVERYWHERE);
      expect(found(text, [HIDDEN, String(HIDDEN_REPORT_VALUE), ...hiddenIds])).toEqual([]);
      expect(found(text, await namesBut(person))).toEqual([]);
      expect(found(text, await addressesBut(person))).toEqual([]);
    },
    120_000,
  );

  it('a member does read both from the agenda on, so that the walk would find them', async () => {
    const text = await walk('member', ['session']);
    const { plan, goal, task, stage, outcome } = office.unpublished;
    const nodes = [plan, goal, task, stage, outcome].map(({ id }) => id);
    expect(found(text, [HIDDEN, ...nodes])).toEqual([HIDDEN, ...nodes]);
    expect(found(text, await namesBut('member'))).toEqual(['위원 B']);
    expect(found(text, await addressesBut('member'))).toEqual([]);
    expect(found(await walk('member', ['task']), await namesBut('member'))).toHaveLength(1);
  }, 120_000);

  it.each<Person>(['signed out', 'member', 'administrator', 'other officer'])(
    'no report of 11200 or of the city that is not approved is read: %s',
    async (person) => {
      const text = await walk(person, REPORTED, 'SCD-2021');
      expect(found(text, [`${NOT_APPROVED}-11200`, `${NOT_APPROVED}-city`])).toEqual([]);
    },
    120_000,
  );

  it.each<Person>(['signed out', 'member', 'administrator', 'officer'])(
    'nothing of a citizen’s comment is read that no planner has shown, nor of its answer: %s',
    async (person) => {
      expect(found(await walk(person, ['plan', 'task']), [UNSEEN])).toEqual([]);
    },
    120_000,
  );

  it('a planner does read them, so that the walk would find them', async () => {
    expect(found(await walk('planner', ['task']), [UNSEEN])).toEqual([UNSEEN]);
  }, 120_000);

  it('an officer does read the own ones, so that the walk would find them', async () => {
    const text = await walk('officer', ['worklist'], 'SCD-2021');
    expect(
      found(
        text,
        ['11200', '11680', 'city'].map((whose) => `${NOT_APPROVED}-${whose}`),
      ),
    ).toEqual([`${NOT_APPROVED}-11200`]);
  }, 120_000);
});

describe('by other names', () => {
  const draft = (document: string): Promise<unknown> => office.api.client.send(document);

  it('an alias or a fragment opens nothing', async () => {
    const answer = await office.api.client.send(
      `{ open: plan(code: "${PUBLISHED_CODE}") { ...Whole } hidden: plan(code: "DRAFT-1") { ...Whole }
         again: task(plan: "DRAFT-1", code: "1-1") { ... on Task { plan { ...Whole } } }
         session(committee: "governance", number: 13) { ...Agenda } }
       fragment Whole on Plan { id title goals { title } }
       fragment Agenda on Session { agendaItems { number shown: tasks { plan { ...Whole } } said: comments { text task { plan { ...Whole } } } } }`,
    );
    expect(answer.data).toMatchObject({ open: { goals: expect.any(Array) }, hidden: null, again: null });
    expect(answer.errors.map(({ path, extensions }) => `${path?.join()} ${extensions.code}`).sort()).toEqual([
      'again NOT_FOUND',
      'hidden NOT_FOUND',
    ]);
    expect(found(JSON.stringify(answer), [HIDDEN, ...hiddenIds])).toEqual([]);
    const item = (
      answer.data as unknown as {
        session: { agendaItems: { number: string; shown: unknown[]; said: unknown[] }[] };
      }
    ).session.agendaItems.find(({ number }) => number === '2021-99');
    expect(item).toEqual({ number: '2021-99', shown: [], said: [] });
  });

  it('counts leave out what may not be read', async () => {
    const query = `{ committee(code: "governance") { sessions { nodes { agendaItems { number comments { id } } } } }
      attention(plan: "SCD-2021") { unanswered } }`;
    const count = async (person: Person): Promise<number> => {
      const data = await office.as(person).ask(query);
      const items = data.committee.sessions.nodes.flatMap(
        ({ agendaItems }: { agendaItems: unknown[] }) => agendaItems,
      );
      return items.find(({ number }: { number: string }) => number === '2021-99').comments.length;
    };
    expect([await count('signed out'), await count('without role'), await count('member')]).toEqual([
      0, 0, 2,
    ]);
  });

  it('the whole answer about what may not be seen is that about what does not exist', async () => {
    const documents = [
      'plan(code: "DRAFT-1") { title }',
      'task(plan: "DRAFT-1", code: "1-1") { title }',
      'matrix(plan: "DRAFT-1") { period }',
      'matrix(plan: "DRAFT-1", period: "2022-Q4") { period }',
      'attention(plan: "DRAFT-1") { unanswered }',
      'district(code: "11200") { scoreSheet(plan: "DRAFT-1", period: "2022-Q4") { period } }',
      'districts { scoreSheet(plan: "DRAFT-1") { period } }',
      'districts { enrolment(plan: "DRAFT-1") { yearOfCycle } }',
    ];
    for (const document of documents) {
      const unknown = document.replaceAll('DRAFT-1', 'DRAFT-0');
      expect(withoutRequestId(await draft(`{ ${document} }`))).toEqual(
        withoutRequestId(await draft(`{ ${unknown} }`)),
      );
    }
  });

  it('an id of another district’s report is answered like one of no report', async () => {
    const { id } = await office.one<{ id: string }>(
      `select id from report where district_code = '11200' and state = 'SUBMITTED' limit 1`,
    );
    const officer = office.as('other officer');
    const [foreign, none] = await Promise.all(
      [id, '00000000-0000-4000-8000-000000000000'].map((it) =>
        officer.send(
          'mutation ($id: ID!) { a: submitReport(id: $id, version: 1) { __typename } b: submitReports(reports: [{ id: $id, version: 1 }]) { __typename } }',
          { id: it },
        ),
      ),
    );
    expect(withoutRequestId(foreign)).toEqual(withoutRequestId(none));
  });
});

describe('the trail', () => {
  it('names who did it, and tells the address only to that person and the administrator', async () => {
    const { goal } = office.published;
    const query = `{ history(nodeId: "${goal.id}") { nodes { account { name email } } } }`;
    const account = async (person: Person): Promise<unknown> =>
      (await office.as(person).ask(query)).history.nodes[0].account;
    const { name } = await office.one<{ name: string }>(
      `select name from account where email = 'planner@demo'`,
    );
    expect(await account('administrator')).toEqual({ name, email: 'planner@demo' });
    expect(await account('planner')).toEqual({ name, email: 'planner@demo' });
    const { id } = await office.one<{ id: string }>(
      `insert into audit_event (account_id, action, entity, entity_id)
       select $1, 'addComment', 'comment', gen_random_uuid() returning entity_id as id`,
      [office.accountIds.get('member')],
    );
    const other = await office
      .as('planner')
      .ask(`{ history(nodeId: "${id}") { nodes { account { email } } } }`);
    expect(other.history.nodes).toEqual([{ account: { email: null } }]);
  });

  it('of a report is not the administrator’s, who may not read the report', async () => {
    const officer = await office.again('officer');
    const { worklist } = await officer.ask(
      '{ worklist(plan: "SCD-2021") { items { indicator { id } period { key } report { id version state } } } }',
    );
    const item = worklist.items.find(
      ({ report }: { report: { state: string } | null }) => report?.state === 'DRAFT',
    );
    await officer.ask('mutation ($input: SaveReportInput!) { saveReport(input: $input) { __typename } }', {
      input: {
        indicatorId: item.indicator.id,
        district: '11200',
        period: item.period.key,
        version: item.report.version,
        answer: 'VALUE',
        narrative: `${NOT_APPROVED} 초안`,
      },
    });
    const query = `{ history(nodeId: "${item.report.id}") { totalCount nodes { after } pageInfo { hasNextPage endCursor } } }`;
    const unknown = query.replace(item.report.id, '00000000-0000-4000-8000-000000000000');
    const administrator = office.as('administrator');
    expect(await administrator.ask(query)).toEqual(await administrator.ask(unknown));
    expect(JSON.stringify(await office.as('planner').ask(query))).toContain(NOT_APPROVED);
  });
});

/** All of an answer but the headers and what is different in every answer. */
function withoutRequestId(answer: unknown): unknown {
  const { status, data, errors } = answer as {
    status: number;
    data: unknown;
    errors: { extensions: Record<string, unknown> }[];
  };
  return {
    status,
    data,
    // Fields that are resolved at once fail in any order.
    errors: errors
      .map(({ extensions: { requestId: _requestId, ...extensions }, ...error }) =>
        JSON.stringify({ ...error, extensions }),
      )
      .sort(),
  };
}
