import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { demoPassword, people } from '../support/accounts.js';
import { startApiProcess } from '../support/api-process.js';
import { createTestDatabase, runSql } from '../support/test-database.js';

/**
 * What stands in a database: `demo` the whole example; `unopened` nobody has an account; `opened` everybody has one and
 * there is no plan; `bare` there are plans, a committee and a session, and nothing in them.
 */
export type InstallationName = 'demo' | 'unopened' | 'opened' | 'bare';

/** A running Dure, and what only its database knows. */
export interface Installation {
  readonly url: string;
  sql(statement: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

/** Signed in, and holding no role. */
export const unassigned = 'unassigned@demo';

/** The published plan without a goal, and the one whose only task has nothing below it. */
export const barePlan = 'BARE-2024';
export const thinPlan = 'THIN-2021';

const grants: Readonly<Record<string, { role: string; district: string | null } | null>> = {
  [people.administrator]: { role: 'ADMINISTRATOR', district: null },
  [people.planner]: { role: 'PLANNER', district: null },
  [people.officer]: { role: 'DISTRICT_OFFICER', district: '11200' },
  [people.member]: { role: 'COMMITTEE_MEMBER', district: null },
  [unassigned]: null,
};

const made = ['Plan', 'Goal', 'Task'].map((type) => `... on ${type} { id version }`).join(' ');

/** Starts the installations that are asked for, each once, and stops them together. */
export class Installations {
  private readonly started = new Map<InstallationName, Promise<Installation>>();
  private readonly stops: (() => Promise<void>)[] = [];

  get(name: InstallationName): Promise<Installation> {
    const running = this.started.get(name) ?? this.start(name);
    this.started.set(name, running);
    return running;
  }

  async stop(): Promise<void> {
    for (const stop of this.stops.toReversed()) await stop();
  }

  private async start(name: InstallationName): Promise<Installation> {
    const demo = findDemo();
    if (name === 'demo') {
      await addAccount(demo, demo, unassigned);
      return demo;
    }
    const database = await createTestDatabase(process.env['DURE_E2E_DATABASE_URL']);
    this.stops.push(() => database.remove());
    const api = await startApiProcess(database.url, { isDemo: false });
    this.stops.push(() => api.stop());
    const installation = createInstallation(api.url, database.url);
    if (name === 'unopened') return installation;
    for (const email of Object.keys(grants)) await addAccount(installation, demo, email);
    if (name === 'bare') await addBareContents(installation);
    return installation;
  }
}

function createInstallation(url: string, databaseUrl: string): Installation {
  return { url, sql: (statement, values) => runSql(databaseUrl, statement, values) };
}

function findDemo(): Installation {
  const { DURE_E2E_URL: url, DURE_E2E_DATABASE_URL: databaseUrl } = process.env;
  if (!url || !databaseUrl) throw new Error('The pages of every role need a server whose database is known');
  return createInstallation(url, databaseUrl);
}

/** An account with the password of the demo's, unless it is there. */
async function addAccount(to: Installation, demo: Installation, email: string): Promise<void> {
  const [model] = await demo.sql('select password_hash from account where email = $1', [people.planner]);
  const added = await to.sql(
    `insert into account (email, name, password_hash) values ($1, $2, $3)
     on conflict (email) do nothing returning id`,
    [email, email === unassigned ? '역할 없는 사람(예시)' : `${email} (예시)`, model?.['password_hash']],
  );
  const grant = grants[email];
  if (added[0] === undefined || !grant) return;
  await to.sql(
    `insert into role_grant (account_id, role, district_code, valid_from) values ($1, $2, $3, '2021-01-01')`,
    [added[0]['id'], grant.role, grant.district],
  );
}

/** Two published plans, and a committee's session without an agenda. */
async function addBareContents({ url, sql }: Installation): Promise<void> {
  const cookie = await beginSession(url, people.planner);
  const ask = async (field: string, args: string, types: string, variables: object) => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify({
        query: `mutation Arrange(${types}) { ${field}(${args}) { ${made} } }`,
        variables,
      }),
    });
    const { data, errors } = (await answer.json()) as {
      data: Record<string, { id: string; version: number }> | null;
      errors?: unknown[];
    };
    const result = data?.[field];
    if (result === undefined) throw new Error(`${field}: ${JSON.stringify(errors)}`);
    return result;
  };
  const create = (field: string, inputType: string, input: object) =>
    ask(field, 'input: $input', `$input: ${inputType}!`, { input });
  for (const [code, titleKo, fromYear] of [
    [barePlan, '내용이 없는 계획', 2024],
    [thinPlan, '과제만 있는 계획', 2021],
  ] as const) {
    const plan = await create('createPlan', 'CreatePlanInput', {
      code,
      titleKo,
      fromYear,
      toYear: fromYear + 3,
    });
    if (code === thinPlan) {
      const goal = await create('createGoal', 'CreateGoalInput', { planId: plan.id, titleKo: '목표' });
      await create('createTask', 'CreateTaskInput', { goalId: goal.id, titleKo: '과제' });
    }
    const { id, version } = plan;
    await ask('publishPlan', 'id: $id, version: $version', '$id: ID!, $version: Int!', { id, version });
  }
  const committee = randomUUID();
  await sql(
    `insert into committee (id, code, title_ko, source) values ($1, 'bare', '빈 분과위원회', 'EXAMPLE')`,
    [committee],
  );
  await sql(
    `insert into advisory_session (committee_id, number, held_on, starts_at, mode, source)
     values ($1, 1, '2024-01-15', '14:00', 'IN_PERSON', 'EXAMPLE')`,
    [committee],
  );
}

/** Signs somebody in without a browser; returns the session’s cookie. */
export async function beginSession(url: string, email: string): Promise<string> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({
      query:
        'mutation SignIn($email: String!, $password: String!) { signIn(email: $email, password: $password) { locale } }',
      variables: { email, password: demoPassword },
    }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  if (cookie === '') throw new Error(`${email} could not sign in: ${await answer.text()}`);
  return cookie;
}

export type LinkKind = 'SET_UP' | 'INVITATION' | 'PASSWORD_RESET';

/** A one-time link as the API would have issued it: its token. Reading the page of a link does not use it up. */
export async function issueToken({ sql }: Installation, kind: LinkKind): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const accounts =
    kind === 'SET_UP'
      ? []
      : await sql(
          kind === 'INVITATION'
            ? `insert into account (email, name) values ($1, '초대한 사람(예시)') returning id`
            : `insert into account (email, name, password_hash) values ($1, '비밀번호를 잊은 사람(예시)', 'x') returning id`,
          [`${randomUUID()}@demo`],
        );
  await sql(
    `insert into account_link (kind, account_id, token_hash, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
    [kind, accounts[0]?.['id'] ?? null, createHash('sha256').update(token).digest()],
  );
  return token;
}

/** The id of the account with this address. */
export async function findAccountId({ sql }: Installation, email: string): Promise<string> {
  const [row] = await sql('select id from account where email = $1', [email]);
  return String(row?.['id']);
}
