import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { documents, invite, join, WHO } from './people-conversation.js';

let api: TestApi;
let admin: Client;
let ids: Record<string, string>;

beforeAll(async () => {
  api = await startApi();
  await seedDistricts(api);
  ids = await seedAccounts(api);
  await api.sql(`insert into setting values ('businessDate', '"2024-01-22"')`);
  admin = await api.client.as('admin@test');
}, 60_000);
afterAll(() => api.stop());

const LIST = `query ($search: String, $role: Role, $state: AccountState, $first: Int = 100, $after: String) {
  accounts(search: $search, role: $role, state: $state, first: $first, after: $after) {
    totalCount nodes { email } pageInfo { hasNextPage endCursor } } }`;

async function list(variables: object): Promise<string[]> {
  const { accounts } = await admin.ask<{ accounts: { totalCount: number; nodes: { email: string }[] } }>(
    LIST,
    {
      ...variables,
    },
  );
  expect(accounts.totalCount).toBe(accounts.nodes.length);
  return accounts.nodes.map(({ email }) => email);
}

describe('the list of people', () => {
  beforeAll(async () => {
    await api.sql(
      `insert into account (email, name, password_hash, disabled_at) values
         ('kim_1@city.go.kr', '김두레', 'x', null), ('kimx1@city.go.kr', '김 두레 50%', 'x', null),
         ('gone@city.go.kr', '나간 사람', 'x', now()), ('invited@city.go.kr', '초대된 사람', null, null)`,
    );
    await api.sql(
      `insert into role_grant (account_id, role, valid_from, valid_to, revoked_at)
       select a.id, 'PLANNER', g.valid_from::date, g.valid_to::date, g.revoked_at::timestamptz
       from (values ('kim_1@city.go.kr', '2024-01-22', '2024-01-22', null), ('kimx1@city.go.kr', '2024-01-23', null, null),
                    ('invited@city.go.kr', '2020-01-01', '2024-01-21', null), ('gone@city.go.kr', '2020-01-01', null, now()::text))
            as g (email, valid_from, valid_to, revoked_at)
       join account a using (email)`,
    );
  });

  it.each([
    ['a part of the name', '두레', ['kim_1@city.go.kr', 'kimx1@city.go.kr']],
    ['a part of the address in any case', 'OFFICER-112', ['officer-11200@test']],
    ['Hangul typed in parts', '김두레'.normalize('NFD'), ['kim_1@city.go.kr']],
    ['blanks around it', '  나간 ', ['gone@city.go.kr']],
    ['% as itself', '%', ['kimx1@city.go.kr']],
    ['_ as itself', 'kim_1', ['kim_1@city.go.kr']],
    ['a backslash as itself', '\\', []],
    ['a quote as itself', `' or true --`, []],
    ['nothing that runs from the name into the address', '사람 gone', []],
  ])('is searched by %s', async (_, search, expected) => {
    expect(await list({ search })).toEqual(expected);
  });

  it('refuses to search for what no text can hold', async () => {
    expect(await admin.refusal(LIST, { search: 'a\0' })).toMatch(/^INVALID_INPUT/);
  });

  it('is narrowed to who holds a role on the business date', async () => {
    expect(await list({ role: 'PLANNER' })).toEqual(['kim_1@city.go.kr', 'planner@test']);
    expect(await list({ role: 'DISTRICT_OFFICER' })).toEqual(['officer-11200@test', 'officer-11680@test']);
  });

  it('is narrowed to a state, and by all together', async () => {
    expect(await list({ state: 'INVITED' })).toEqual(['invited@city.go.kr']);
    expect(await list({ state: 'DISABLED' })).toEqual(['gone@city.go.kr']);
    expect(await list({ state: 'ACTIVE', role: 'PLANNER', search: 'city' })).toEqual(['kim_1@city.go.kr']);
  });

  it('comes page by page while it is narrowed', async () => {
    const emails: string[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: {
        accounts: {
          totalCount: number;
          nodes: { email: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await admin.ask(LIST, { search: 'city', first: 1, after });
      expect(page.accounts.totalCount).toBe(4);
      emails.push(...page.accounts.nodes.map(({ email }) => email));
      after = page.accounts.pageInfo.endCursor;
      isMore = page.accounts.pageInfo.hasNextPage;
    }
    expect(emails).toEqual(['gone@city.go.kr', 'invited@city.go.kr', 'kim_1@city.go.kr', 'kimx1@city.go.kr']);
  });
});

describe('inviting', () => {
  it.each([
    [{ name: '', email: 'a@city.go.kr' }, 'REQUIRED name'],
    [{ name: '가'.repeat(201), email: 'a@city.go.kr' }, 'TOO_LONG name'],
    [{ name: '이름', email: 'nowhere' }, 'EMAIL_INVALID email'],
    [{ name: '이름', email: ' Planner@TEST ' }, 'EMAIL_TAKEN email'],
    [
      { name: '이름', email: 'a@city.go.kr', grants: [{ role: 'PLANNER' }, { role: 'DISTRICT_OFFICER' }] },
      'DISTRICT_REQUIRED grants.1.district',
    ],
    [
      { name: '이름', email: 'a@city.go.kr', grants: [{ role: 'PLANNER', district: '11200' }] },
      'DISTRICT_NOT_ALLOWED grants.0.district',
    ],
    [
      { name: '이름', email: 'a@city.go.kr', grants: [{ role: 'DISTRICT_OFFICER', district: '99999' }] },
      'UNKNOWN_VALUE grants.0.district',
    ],
    [
      {
        name: '이름',
        email: 'a@city.go.kr',
        grants: [{ role: 'PLANNER', from: '2024-02-01', to: '2024-01-31' }],
      },
      'FROM_AFTER_TO grants.0.to',
    ],
    [
      {
        name: '이름',
        email: 'a@city.go.kr',
        grants: [{ role: 'PLANNER' }, { role: 'PLANNER', to: '2024-12-31' }],
      },
      'GRANT_OVERLAPS grants.1.from',
    ],
    [
      { name: '이름', email: 'a@city.go.kr', grants: [{ role: 'PLANNER', to: '2024-02-30' }] },
      'INVALID_INPUT to',
    ],
    [{ name: '이름', email: 'a@city.go.kr', grants: [{ role: 'MAYOR' }] }, 'INVALID_INPUT role'],
  ])('%j is refused with %s, and nothing of it stays', async (input, expected) => {
    expect(await admin.refusal(documents.inviteAccount, { input })).toBe(expected);
    expect(await api.sql(`select from account where email = 'a@city.go.kr'`)).toEqual([]);
    expect(await api.sql('select from account_link')).toEqual([]);
  });

  it('begins roles on the business date unless it is said when', async () => {
    const { account } = await invite(admin, 'from@city.go.kr', [
      { role: 'PLANNER' },
      { role: 'COMMITTEE_MEMBER', from: '2024-03-01', to: '2026-02-28' },
    ]);
    expect(account.grants.map(({ role, from, to }) => [role, from, to])).toEqual([
      ['COMMITTEE_MEMBER', '2024-03-01', '2026-02-28'],
      ['PLANNER', '2024-01-22', null],
    ]);
  });

  it('makes one account of two invitations to an address at once', async () => {
    const input = { name: '이름', email: 'twice@city.go.kr' };
    const answers = await Promise.all([1, 2].map(() => admin.refusal(documents.inviteAccount, { input })));
    expect(answers.toSorted()).toEqual(['EMAIL_TAKEN email', null].toSorted());
  });
});

describe('an account', () => {
  it('is read by its person and by administrators, and does not exist for others', async () => {
    const { person, client } = await join(admin, api.client, 'self@city.go.kr', [{ role: 'PLANNER' }]);
    expect((await client.ask(documents.account, { id: person.id })).account).toEqual({
      ...person,
      state: null,
      openLink: null,
    });
    const planner = await api.client.as('planner@test');
    expect(await planner.refusal(documents.account, { id: person.id })).toBe('NOT_FOUND id');
    for (const id of ['00000000-0000-4000-8000-000000000000', 'nonsense', ''])
      for (const reader of [planner, admin])
        expect(await reader.refusal(documents.account, { id })).toBe('NOT_FOUND id');
  });

  it('is changed by its version only', async () => {
    const { account } = await invite(admin, 'versioned@city.go.kr');
    const change = (version: number, name: string): Promise<{ updateAccount: object }> =>
      admin.ask(documents.updateAccount, { input: { id: account.id, version, name } });
    expect(await change(1, ' 첫 이름 ')).toMatchObject({ updateAccount: { name: '첫 이름', version: 2 } });
    expect(await change(1, '둘째 이름')).toMatchObject({
      updateAccount: { __typename: 'AccountConflict', current: { name: '첫 이름', version: 2 } },
    });
  });

  it('keeps its address to itself', async () => {
    const { account } = await invite(admin, 'address@city.go.kr');
    const change = (email: string | null): Promise<string | null> =>
      admin.refusal(documents.updateAccount, { input: { id: account.id, version: 1, email } });
    expect(await change('PLANNER@test')).toBe('EMAIL_TAKEN email');
    expect(await change('nowhere')).toBe('EMAIL_INVALID email');
    expect(await change(null)).toBe('REQUIRED email');
    expect(await change('Address@City.go.kr')).toBeNull();
  });

  it('once disabled is nobody’s, keeps its name in history, and comes back without its sessions', async () => {
    const { person, client } = await join(admin, api.client, 'leaving@city.go.kr', [
      { role: 'ADMINISTRATOR' },
    ]);
    await client.ask(documents.inviteAccount, { input: { name: '이름', email: 'by-leaving@city.go.kr' } });
    const disable = await admin.ask(documents.disableAccount, { id: person.id, version: person.version });
    expect(disable.disableAccount).toMatchObject({ state: 'DISABLED', version: person.version + 1 });
    expect((await client.ask(WHO)).viewer.account).toBeNull();
    expect(await client.refusal('{ accounts { totalCount } }')).toBe('NOT_SIGNED_IN');
    const [invited] = await api.sql<{ id: string }>(
      `select id from account where email = 'by-leaving@city.go.kr'`,
    );
    const history = await admin.ask(
      'query ($id: ID!) { account(id: $id) { history { nodes { action account { name } } } } }',
      { id: invited?.id },
    );
    expect(history.account.history.nodes).toEqual([
      { action: 'inviteAccount', account: { name: person.name } },
    ]);

    const version = person.version + 1;
    expect(await admin.ask(documents.enableAccount, { id: person.id, version: version - 1 })).toMatchObject({
      enableAccount: { __typename: 'AccountConflict' },
    });
    expect(await admin.ask(documents.enableAccount, { id: person.id, version })).toMatchObject({
      enableAccount: { state: 'ACTIVE' },
    });
    expect((await client.ask(WHO)).viewer.account).toBeNull();
  });

  it('has a trail that names what was done, newest first, and no secret', async () => {
    const { person } = await join(admin, api.client, 'trail@city.go.kr');
    await admin.ask(documents.updateAccount, { input: { id: person.id, version: 1, name: '새 이름' } });
    await admin.ask(documents.grantRole, { input: { accountId: person.id, role: 'PLANNER' } });
    const { account } = await admin.ask(
      'query ($id: ID!) { account(id: $id) { history { totalCount nodes { action before after } } } }',
      { id: person.id },
    );
    expect(account.history.nodes).toEqual([
      {
        action: 'grantRole',
        before: null,
        after: { role: 'PLANNER', district: null, from: '2024-01-22', to: null },
      },
      {
        action: 'updateAccount',
        before: { name: '이름 trail@city.go.kr', email: 'trail@city.go.kr' },
        after: { name: '새 이름', email: 'trail@city.go.kr' },
      },
      { action: 'acceptInvitation', before: null, after: null },
      {
        action: 'inviteAccount',
        before: null,
        after: { name: '이름 trail@city.go.kr', email: 'trail@city.go.kr', grants: [] },
      },
    ]);
  });

  it('shows its trail to no planner by way of nodes', async () => {
    const planner = await api.client.as('planner@test');
    const query = 'query ($id: ID!) { history(nodeId: $id) { totalCount nodes { action } } }';
    const { account } = await invite(admin, 'hidden-trail@city.go.kr');
    expect(await planner.ask(query, { id: account.id })).toEqual({ history: { totalCount: 0, nodes: [] } });
    expect((await admin.ask(query, { id: account.id })).history.totalCount).toBe(1);
  });

  it('shows to others no more than the name', async () => {
    const member = await api.client.as('member@test');
    const comments = await admin.ask('query ($id: ID!) { account(id: $id) { sessions { isCurrent } } }', {
      id: ids['admin@test'],
    });
    expect(comments.account.sessions.filter((it: { isCurrent: boolean }) => it.isCurrent)).toHaveLength(1);
    expect(await member.refusal(documents.account, { id: ids['admin@test'] })).toBe('NOT_FOUND id');
  });
});
