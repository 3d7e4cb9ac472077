import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { documents } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import { Office, type Person, UNPUBLISHED_CODE } from './office.js';

let office: Office;

beforeAll(async () => {
  office = await Office.open();
}, 120_000);
afterAll(() => office.close());

beforeEach(async () => {
  await office.api.sql('update account set disabled_at = null');
  await office.api.sql(
    `update role_grant set valid_from = '2021-01-01', valid_to = null,
       district_code = case when role = 'DISTRICT_OFFICER' then substring(a.email from '\\d+') end
     from account a where a.id = account_id`,
  );
});

/** What each role may do and nobody else; what stands for having lost it. */
const ofRole: Readonly<
  Partial<Record<Person, { document: string; variables?: () => Record<string, unknown> }>>
> = {
  administrator: { document: '{ accounts { totalCount } }' },
  planner: {
    document: documents.updateGoal,
    variables: () => ({ input: { id: office.unpublished.goal.id, version: 0, titleKo: '이름' } }),
  },
  officer: { document: '{ worklist(plan: "SCD-2021") { today } }' },
  member: {
    document: 'mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }',
    variables: () => ({ input: { agendaItemId: office.agendaItemId, kind: 'OPINION', text: '의견' } }),
  },
};
const withRoles = Object.keys(ofRole) as Person[];

const HIDDEN_PLAN = `{ plan(code: "${UNPUBLISHED_CODE}") { title } }`;

/** The answers to what the role allows, and to what is open to all who have a role. */
async function answersTo(client: Client, person: Person): Promise<(string | null)[]> {
  const attempt = ofRole[person];
  if (attempt === undefined) throw new Error(`${person} has no role.`);
  return [await client.refusal(attempt.document, attempt.variables?.()), await client.refusal(HIDDEN_PLAN)];
}

describe('the next request', () => {
  const endings: readonly [string, string][] = [
    ['the account was disabled', 'update account set disabled_at = now() where id = $1'],
    ['the session was revoked', 'update login_session set revoked_at = now() where account_id = $1'],
    ['the session expired', 'update login_session set expires_at = now() where account_id = $1'],
  ];

  it.each(
    endings.flatMap(([ending, change]) => withRoles.map((person) => [person, ending, change] as const)),
  )('of the %s is that of a stranger once %s', async (person, _ending, change) => {
    const client = await office.again(person);
    expect(await answersTo(client, person)).toEqual([null, null]);
    await office.api.sql(change, [office.accountIds.get(person)]);
    expect(await answersTo(client, person)).toEqual(['NOT_SIGNED_IN', 'NOT_FOUND code']);
  });

  it('after signing out is that of a stranger, with the old cookie too', async () => {
    const client = await office.again('planner');
    await client.ask('mutation { signOut { locale } }');
    expect(await answersTo(client, 'planner')).toEqual(['NOT_SIGNED_IN', 'NOT_FOUND code']);
  });

  it('of a disabled account writes nothing', async () => {
    const client = await office.again('member');
    await office.api.sql('update account set disabled_at = now() where id = $1', [
      office.accountIds.get('member'),
    ]);
    const count = async (): Promise<number> =>
      (await office.one<{ n: number }>('select count(*)::int as n from comment')).n;
    const before = await count();
    await answersTo(client, 'member');
    expect(await count()).toBe(before);
  });
});

describe('a role', () => {
  const grant = (person: Person, change: string): Promise<unknown> =>
    office.api.sql(`update role_grant set ${change} where account_id = $1`, [office.accountIds.get(person)]);

  it.each(withRoles)('of the %s counts to the end of its last day, and not a day longer', async (person) => {
    const client = await office.again(person);
    // The business date of the demo is 22 January 2024.
    await grant(person, `valid_to = '2024-01-22'`);
    expect(await answersTo(client, person)).toEqual([null, null]);
    await grant(person, `valid_to = '2024-01-21'`);
    expect(await answersTo(client, person)).toEqual(['NOT_ALLOWED', 'NOT_FOUND code']);
    expect(await client.ask('{ viewer { roles { role } } }')).toEqual({ viewer: { roles: [] } });
  });

  it.each(withRoles)('of the %s does not count before its first day', async (person) => {
    const client = await office.again(person);
    await grant(person, `valid_from = '2024-01-23'`);
    expect(await answersTo(client, person)).toEqual(['NOT_ALLOWED', 'NOT_FOUND code']);
    await grant(person, `valid_from = '2024-01-22'`);
    expect(await answersTo(client, person)).toEqual([null, null]);
  });

  it('for a district is for that district from the next request on', async () => {
    const client = await office.again('officer');
    const { id } = await office.one<{ id: string }>(
      `select id from report where district_code = '11200' and state = 'SUBMITTED' order by id limit 1`,
    );
    const query = 'query ($id: ID!) { report(id: $id) { value } }';
    expect(await client.refusal(query, { id })).toBeNull();
    await grant('officer', `district_code = '11680'`);
    expect(await client.refusal(query, { id })).toBe('NOT_FOUND id');
    const { worklist } = await client.ask('{ worklist(plan: "SCD-2021") { district { code } } }');
    expect(worklist.district.code).toBe('11680');
  });
});
