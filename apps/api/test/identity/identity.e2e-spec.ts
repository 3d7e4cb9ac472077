import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LoginAttempts } from '../../src/identity/login-attempts.js';
import { Passwords } from '../../src/identity/passwords.js';
import { recordStatements } from '../access/recorded-statements.js';
import { TEST_PASSWORD } from '../support/client.js';
import { createAccount, seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

const SIGN_IN =
  'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { account { name email } roles { role } } }';
const WHO = '{ viewer { account { email } } }';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await seedDistricts(api);
  await seedAccounts(api);
});
afterAll(() => api.stop());
beforeEach(() => api.sql('delete from login_attempt'));

describe('signing in', () => {
  it('answers as the person who signed in, whose own address is shown', async () => {
    const answer = await api.client.ask(SIGN_IN, { e: 'planner@test', p: TEST_PASSWORD });
    expect(answer.signIn).toEqual({
      account: { name: 'planner@test', email: 'planner@test' },
      roles: [{ role: 'PLANNER' }],
    });
  });

  it('sets a cookie that scripts cannot read and other sites do not send', async () => {
    const { headers } = await api.client.send(SIGN_IN, { e: 'planner@test', p: TEST_PASSWORD });
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^dure_session=[\w-]{43}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/);
    const secure = await api.client
      .with({ 'x-forwarded-proto': 'https' })
      .send(SIGN_IN, { e: 'planner@test', p: TEST_PASSWORD });
    expect(secure.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  it('takes the address in any case and with spaces around it', async () => {
    expect(await api.client.refusal(SIGN_IN, { e: ' Planner@TEST ', p: TEST_PASSWORD })).toBeNull();
  });

  it('stores neither the password nor the token', async () => {
    const planner = await api.client.as('planner@test');
    const token = planner.headers['cookie']?.split('=')[1] ?? '';
    const rows = await api.sql('select * from login_session');
    expect(token).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('gives the same refusal whatever is wrong', async () => {
    await createAccount(api, { email: 'gone@test' });
    await api.sql(`update account set disabled_at = now() where email = 'gone@test'`);
    await api.sql(`insert into account (email, name) values ('invited@test', '초대')`);
    const answers = await Promise.all(
      [
        ['planner@test', 'wrong'],
        ['unknown@test', TEST_PASSWORD],
        ['gone@test', TEST_PASSWORD],
        ['invited@test', ''],
        ['a\0b', TEST_PASSWORD],
        ['planner@test', 'x'.repeat(5_000)],
      ].map(([e, p]) => api.client.send(SIGN_IN, { e, p })),
    );
    const shown = answers.map((answer) => [
      answer.status,
      answer.errors[0]?.message,
      answer.headers.get('set-cookie'),
    ]);
    expect(new Set(shown.map((it) => JSON.stringify(it))).size).toBe(1);
    expect(answers[0]?.errors[0]?.extensions.code).toBe('SIGN_IN_FAILED');
  });

  it.each(['unknown@test', 'gone@test', 'invited@test'])(
    'works as hard for %s as for an account whose password is wrong: the same statements, one password check',
    async (e) => {
      const passwords = api.app.get(Passwords);
      const checks = jest.spyOn(passwords, 'isCorrect');
      const workFor = async (email: string): Promise<[readonly string[], number]> => {
        checks.mockClear();
        const statements = await recordStatements(() => api.client.send(SIGN_IN, { e: email, p: 'wrong' }));
        return [statements, checks.mock.calls.length];
      };
      const known = await workFor('planner@test');
      expect(known[0].length).toBeGreaterThan(0);
      expect(known[1]).toBe(1);
      expect(await workFor(e)).toEqual(known);
      checks.mockRestore();
    },
  );

  it('checks against a hash as costly as the real ones where there is none', async () => {
    const passwords = api.app.get(Passwords);
    const costOf = (hash: string): string => hash.split('$').slice(0, 4).join('$');
    await passwords.isCorrect(null, 'wrong');
    const { decoy } = passwords as unknown as { decoy: Promise<string> };
    expect(costOf(await decoy)).toBe(costOf(await passwords.hash('a real password')));
    expect(costOf(await decoy)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1$/);
  });
});

describe('too many attempts', () => {
  it('shut an account for a while, with the right password too, and for an account that does not exist as well', async () => {
    for (const e of ['member@test', 'unknown@test']) {
      for (let i = 0; i < 10; i++) {
        expect(await api.client.refusal(SIGN_IN, { e, p: `wrong ${i}` })).toBe('SIGN_IN_FAILED');
      }
      expect(await api.client.refusal(SIGN_IN, { e, p: TEST_PASSWORD })).toBe('TOO_MANY_ATTEMPTS');
    }
    expect(await api.client.refusal(SIGN_IN, { e: 'admin@test', p: TEST_PASSWORD })).toBeNull();
    await api.sql(`update login_attempt set at = at - interval '16 minutes'`);
    expect(await api.client.refusal(SIGN_IN, { e: 'member@test', p: TEST_PASSWORD })).toBeNull();
  });

  it('from elsewhere shut nobody out, until they are many', async () => {
    const stranger = api.client.with({ 'x-forwarded-for': '203.0.113.10' });
    for (let i = 0; i < 11; i++) await stranger.send(SIGN_IN, { e: 'member@test', p: `wrong ${i}` });
    expect(await stranger.refusal(SIGN_IN, { e: 'member@test', p: TEST_PASSWORD })).toBe('TOO_MANY_ATTEMPTS');
    expect(await api.client.refusal(SIGN_IN, { e: 'member@test', p: TEST_PASSWORD })).toBeNull();
    // The person's own success gives no one else new tries.
    expect(await stranger.refusal(SIGN_IN, { e: 'member@test', p: TEST_PASSWORD })).toBe('TOO_MANY_ATTEMPTS');
    await api.sql(
      `insert into login_attempt (email, address, succeeded)
       select 'member@test', '203.0.114.' || n, false from generate_series(1, 90) n`,
    );
    expect(await api.client.refusal(SIGN_IN, { e: 'member@test', p: TEST_PASSWORD })).toBe(
      'TOO_MANY_ATTEMPTS',
    );
    expect(await api.client.refusal(SIGN_IN, { e: 'planner@test', p: TEST_PASSWORD })).toBeNull();
  });

  it('are counted while they are under way', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        api.client.refusal(SIGN_IN, { e: 'member@test', p: `guess ${i}` }),
      ),
    );
    expect(answers.filter((it) => it === 'SIGN_IN_FAILED')).toHaveLength(10);
  });

  it('of one address are counted while they are under way, for whichever accounts', async () => {
    // Side by side, past the queue for password checks.
    const attempts = api.app.get(LoginAttempts);
    const answers = await Promise.allSettled(
      Array.from({ length: 70 }, (_, i) => attempts.beginSignIn(`person-${i}@test`, '203.0.113.11')),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
  });

  it('shut an address that tries many accounts', async () => {
    await api.sql(
      `insert into login_attempt (email, address, succeeded) select 'a' || n, '203.0.113.9', false from generate_series(1, 50) n`,
    );
    const refusal = await api.client
      .with({ 'x-forwarded-for': '203.0.113.9' })
      .refusal(SIGN_IN, { e: 'planner@test', p: TEST_PASSWORD });
    expect(refusal).toBe('TOO_MANY_ATTEMPTS');
    expect(await api.client.refusal(SIGN_IN, { e: 'planner@test', p: TEST_PASSWORD })).toBeNull();
  });

  it('are forgotten for whoever remembers the password in time', async () => {
    for (let i = 0; i < 9; i++) await api.client.send(SIGN_IN, { e: 'member@test', p: 'wrong' });
    expect(await api.client.refusal(SIGN_IN, { e: 'member@test', p: TEST_PASSWORD })).toBeNull();
    for (let i = 0; i < 9; i++) await api.client.send(SIGN_IN, { e: 'member@test', p: 'wrong' });
    expect(await api.client.refusal(SIGN_IN, { e: 'member@test', p: TEST_PASSWORD })).toBeNull();
  });
});

describe('a session', () => {
  it('ends when its person signs out, in every process', async () => {
    const planner = await api.client.as('planner@test');
    const answer = await planner.send('mutation { signOut { account { email } roles { role } } }');
    expect(answer.data).toEqual({ signOut: { account: null, roles: [] } });
    expect(answer.headers.get('set-cookie')).toMatch(/^dure_session=; Path=\/; Max-Age=0;/);
    expect(await planner.ask(WHO)).toEqual({ viewer: { account: null } });
  });

  it('leaves the person’s other sessions alone', async () => {
    const [here, there] = [await api.client.as('planner@test'), await api.client.as('planner@test')];
    await here.ask('mutation { signOut { locale } }');
    expect(await there.ask(WHO)).toEqual({ viewer: { account: { email: 'planner@test' } } });
  });

  it.each([
    ['it expired', `update login_session set expires_at = now()`],
    ['it was revoked', `update login_session set revoked_at = now()`],
    ['its account was disabled', `update account set disabled_at = now() where email = 'nobody@test'`],
  ])('is nobody’s once %s', async (_, change) => {
    await api.sql(`update account set disabled_at = null`);
    const someone = await api.client.as('nobody@test');
    expect((await someone.ask(WHO)).viewer.account).not.toBeNull();
    await api.sql(change);
    expect((await someone.ask(WHO)).viewer.account).toBeNull();
  });

  it('holds the roles of the business date', async () => {
    const member = await api.client.as('member@test');
    const roles = '{ viewer { today roles { role from to } } }';
    await api.sql(`insert into setting values ('businessDate', '"2019-12-31"')`);
    expect((await member.ask(roles)).viewer).toEqual({ today: '2019-12-31', roles: [] });
    await api.sql(`update setting set value = '"2020-01-01"'`);
    expect((await member.ask(roles)).viewer.roles).toEqual([
      { role: 'COMMITTEE_MEMBER', from: '2020-01-01', to: null },
    ]);
    await api.sql('delete from setting');
  });

  it.each(['nonsense', '', 'a b', '한글', '%00'])('is not opened by the token %j', async (token) => {
    const stranger = api.client.with({ cookie: `dure_session=${encodeURIComponent(token)}` });
    expect(await stranger.ask(WHO)).toEqual({ viewer: { account: null } });
  });
});

describe('the viewer', () => {
  it('is told the business date, the language and whether these are demo data', async () => {
    const query = '{ viewer { today isDatePinned isDemo locale } }';
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format(new Date());
    expect((await api.client.ask(query)).viewer).toEqual({
      today,
      isDatePinned: false,
      isDemo: false,
      locale: 'ko',
    });
    await api.sql(`insert into setting values ('businessDate', '"2024-01-22"'), ('demo', '{}')`);
    expect((await api.client.inEnglish().ask(query)).viewer).toEqual({
      today: '2024-01-22',
      isDatePinned: true,
      isDemo: true,
      locale: 'en',
    });
    await api.sql('delete from setting');
  });
});

describe('the list of accounts', () => {
  const LIST =
    'query ($n: Int, $a: String, $s: String) { accounts(first: $n, after: $a, search: $s) { totalCount nodes { email } pageInfo { hasNextPage endCursor } } }';

  it.each([
    [null, 'NOT_SIGNED_IN'],
    ['planner@test', 'NOT_ALLOWED'],
    ['officer-11200@test', 'NOT_ALLOWED'],
    ['member@test', 'NOT_ALLOWED'],
    ['nobody@test', 'NOT_ALLOWED'],
    ['admin@test', null],
  ])('of %s is answered with %s', async (email, expected) => {
    await api.sql(`update account set disabled_at = null`);
    const client = email === null ? api.client : await api.client.as(email);
    expect(await client.refusal('{ accounts { totalCount } }')).toBe(expected);
  });

  it('comes page by page, each account once', async () => {
    const admin = await api.client.as('admin@test');
    const emails: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 20; page++) {
      const {
        accounts,
      }: { accounts: { nodes: { email: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await admin.ask(LIST, { n: 2, a: after });
      emails.push(...accounts.nodes.map((it) => it.email));
      if (!accounts.pageInfo.hasNextPage) break;
      after = accounts.pageInfo.endCursor;
    }
    const rows = await api.sql<{ email: string }>('select email from account order by email');
    expect(emails).toEqual(rows.map((row) => row.email));
  });

  it('is searched without regard to case, and to signs that mean something in SQL', async () => {
    const admin = await api.client.as('admin@test');
    expect((await admin.ask(LIST, { n: 10, s: 'OFFICER' })).accounts.totalCount).toBe(2);
    expect((await admin.ask(LIST, { n: 10, s: '%' })).accounts.totalCount).toBe(0);
  });

  it.each([
    [{ n: 0 }, 'OUT_OF_RANGE first'],
    [{ n: 101 }, 'OUT_OF_RANGE first'],
    [{ n: 10, a: 'nonsense' }, 'UNKNOWN_VALUE after'],
  ])('refuses the page %j', async (variables, expected) => {
    const admin = await api.client.as('admin@test');
    expect(await admin.refusal(LIST, variables)).toBe(expected);
  });
});
