import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { AccountsService } from '../../src/identity/accounts.service.js';
import { SetUpService } from '../../src/identity/set-up.service.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { documents, GOOD_PASSWORD, tokenOf, WHO } from './people-conversation.js';

let api: TestApi | undefined;

beforeEach(async () => {
  await api?.stop();
  api = await startApi({ publicUrl: 'https://dure.city.go.kr' });
}, 60_000);
afterAll(() => api?.stop());

function here(): TestApi {
  if (api === undefined) throw new Error('No API runs.');
  return api;
}

async function issue(): Promise<{ path: string; url: string }> {
  const link = await here().app.get(SetUpService).issueLink();
  if (link === null) throw new Error('No link was issued.');
  return link;
}

const inputOf = (token: string, change: object = {}): { input: object } => ({
  input: { token, name: ' 김두레 ', email: 'Admin@City.go.kr', password: GOOD_PASSWORD, ...change },
});
const complete = (token: string, change: object = {}): Promise<string | null> =>
  here().client.refusal(documents.completeSetUp, inputOf(token, change));
const needsSetUp = async (): Promise<boolean> =>
  (await here().client.ask('{ viewer { needsSetUp } }')).viewer.needsSetUp;

/** Lets both get as far as they can before either writes an account, so that neither is simply faster. */
async function whileNobodyMayWrite<Result>(work: () => Promise<Result>): Promise<Result> {
  const holder = new pg.Client({ connectionString: here().databaseUrl });
  await holder.connect();
  try {
    await holder.query('begin; lock table account in exclusive mode');
    const done = work();
    const waiting = `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    for (let tries = 0; tries < 500 && ((await here().sql<{ n: number }>(waiting))[0]?.n ?? 0) < 2; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await holder.query('commit');
    return await done;
  } finally {
    await holder.end();
  }
}

describe('an installation without accounts', () => {
  it('is set up with the link, by an administrator without an end who is signed in then', async () => {
    const link = await issue();
    expect(link.url).toBe(`https://dure.city.go.kr${link.path}`);
    expect(link.path).toMatch(/^\/setup#[\w-]{43}$/);
    expect(await needsSetUp()).toBe(true);
    expect(await here().client.ask(documents.accountLink, { token: tokenOf(link) })).toMatchObject({
      accountLink: { kind: 'SET_UP', name: null, email: null },
    });

    const answer = await here().client.send(documents.completeSetUp, inputOf(tokenOf(link)));
    expect(answer.data).toEqual({
      completeSetUp: {
        needsSetUp: false,
        account: { name: '김두레', email: 'admin@city.go.kr' },
        roles: [{ role: 'ADMINISTRATOR', to: null }],
      },
    });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await here().client.with({ cookie }).ask(WHO)).viewer.account).toEqual({
      email: 'admin@city.go.kr',
    });
    expect(await needsSetUp()).toBe(false);
    expect(await here().client.as('admin@city.go.kr', GOOD_PASSWORD)).toBeDefined();
  });

  it('leaves neither token nor password behind, and says in the trail who it was', async () => {
    const token = tokenOf(await issue());
    expect(await complete(token)).toBeNull();
    const rows = await here().sql<{ row: string }>(
      'select l::text as row from account_link l union all select e::text from audit_event e union all select a::text from account a',
    );
    for (const { row } of rows) {
      expect(row).not.toContain(token);
      expect(row).not.toContain(GOOD_PASSWORD);
    }
    expect(await here().sql('select action, account_id = entity_id as "isOwn" from audit_event')).toEqual([
      { action: 'completeSetUp', isOwn: true },
    ]);
  });

  it('is set up once: every other link is void then, and no more are made', async () => {
    const [first, second] = [await issue(), await issue()];
    expect(await complete(tokenOf(first))).toBeNull();
    for (const link of [first, second]) {
      expect(await complete(tokenOf(link))).toBe('ALREADY_SET_UP token');
      expect(await here().client.refusal(documents.accountLink, { token: tokenOf(link) })).toBe(
        'ALREADY_SET_UP token',
      );
    }
    expect(await here().app.get(SetUpService).issueLink()).toBeNull();
  });

  it.each(['the same link', 'two links'])('is set up by one of two people at once with %s', async (which) => {
    const first = tokenOf(await issue());
    const second = which === 'two links' ? tokenOf(await issue()) : first;
    const answers = await whileNobodyMayWrite(() =>
      Promise.all([complete(first, { email: 'a@city.go.kr' }), complete(second, { email: 'b@city.go.kr' })]),
    );
    expect(answers.toSorted()).toEqual(['ALREADY_SET_UP token', null].toSorted());
    expect(await here().sql('select count(*)::int as n from account')).toEqual([{ n: 1 }]);
    expect(await here().sql('select count(*)::int as n from role_grant')).toEqual([{ n: 1 }]);
  });

  it.each([
    [{ name: ' ' }, 'REQUIRED name'],
    [{ email: 'nowhere' }, 'EMAIL_INVALID email'],
    [{ password: 'short' }, 'PASSWORD_TOO_SHORT password'],
    [{ password: 'Password2024!' }, 'PASSWORD_TOO_COMMON password'],
    [{ password: '우리 김두레 관리자' }, 'PASSWORD_CONTAINS_NAME password'],
    [{ token: 'nobody’s' }, 'LINK_UNKNOWN token'],
  ])('refuses %j, and the link still works', async (change, expected) => {
    const token = tokenOf(await issue());
    expect(await complete(token, change)).toBe(expected);
    expect(await here().sql('select count(*)::int as n from account')).toEqual([{ n: 0 }]);
    expect(await complete(token)).toBeNull();
  });

  it('does not open to a link after its day', async () => {
    const token = tokenOf(await issue());
    await here().sql(`update account_link set expires_at = now()`);
    expect(await complete(token)).toBe('LINK_EXPIRED token');
  });
});

describe('an administrator made from the command line', () => {
  const create = (facts: { name: string; email: string }): Promise<{ path: string; expiresAt: Date }> =>
    here().app.get(AccountsService).createAdministrator(facts);

  it('comes in by an invitation', async () => {
    const setUp = tokenOf(await issue());
    const link = await create({ name: '박관리', email: 'OPS@city.go.kr' });
    expect(link.path).toMatch(/^\/join#[\w-]{43}$/);
    expect(Math.round((link.expiresAt.valueOf() - Date.now()) / 3_600_000)).toBe(7 * 24);
    expect(await complete(setUp)).toBe('ALREADY_SET_UP token');
    const input = { token: tokenOf(link), password: GOOD_PASSWORD };
    expect(await here().client.ask(documents.acceptInvitation, { input })).toEqual({
      acceptInvitation: {
        account: { email: 'ops@city.go.kr' },
        roles: [{ role: 'ADMINISTRATOR', district: null }],
      },
    });
  });

  it('needs a name and an address that nobody has', async () => {
    await create({ name: '박관리', email: 'ops@city.go.kr' });
    await expect(create({ name: '박관리', email: 'ops@city.go.kr' })).rejects.toThrow('EMAIL_TAKEN');
    await expect(create({ name: '박관리', email: 'nowhere' })).rejects.toThrow('EMAIL_INVALID');
    await expect(create({ name: '', email: 'a@city.go.kr' })).rejects.toThrow('REQUIRED');
    expect(await here().sql('select count(*)::int as n from account')).toEqual([{ n: 1 }]);
  });
});
