import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { TEST_PASSWORD, type Client } from '../support/client.js';
import { createAccount } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { documents, GOOD_PASSWORD, WHO } from './people-conversation.js';

const SESSIONS =
  '{ viewer { account { sessions { id isCurrent device address createdAt lastSeenAt expiresAt } } } }';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';

interface Session {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly device: string;
  readonly address: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

let api: TestApi;
let made = 0;
let email: string;

beforeAll(async () => {
  api = await startApi({ sessionIdleMinutes: 30, sessionMaxHours: 24 });
}, 60_000);
afterAll(() => api.stop());
beforeEach(async () => {
  await api.sql('delete from login_attempt');
  made += 1;
  email = `person-${made}@city.go.kr`;
  await createAccount(api, { email, name: '김두레' });
});

const signIn = (password?: string): Promise<Client> => api.client.as(email, password);
const isSignedIn = async (client: Client): Promise<boolean> =>
  (await client.ask(WHO)).viewer.account !== null;
const sessionsOf = async (client: Client): Promise<Session[]> =>
  (await client.ask<{ viewer: { account: { sessions: Session[] } } }>(SESSIONS)).viewer.account.sessions;
const change = (client: Client, currentPassword: string, newPassword: string): Promise<string | null> =>
  client.refusal(documents.changePassword, { input: { currentPassword, newPassword } });

/** Moves what the database knows of a client's session into the past. */
function age(client: Client, column: 'last_seen_at' | 'created_at', minutes: number): Promise<unknown> {
  const token = client.headers['cookie']?.split('=')[1] ?? '';
  return api.sql(
    `update login_session set ${column} = now() - $2 * interval '1 minute' where token_hash = $1`,
    [createHash('sha256').update(token).digest(), minutes],
  );
}

describe('changing the password', () => {
  it('ends the other sessions and keeps this one', async () => {
    const [here, there, elsewhere] = [await signIn(), await signIn(), await signIn()];
    expect(await change(here, TEST_PASSWORD, GOOD_PASSWORD)).toBeNull();
    expect(await isSignedIn(here)).toBe(true);
    expect([await isSignedIn(there), await isSignedIn(elsewhere)]).toEqual([false, false]);
    await expect(signIn()).rejects.toThrow('SIGN_IN_FAILED');
    expect(await isSignedIn(await signIn(GOOD_PASSWORD))).toBe(true);
  });

  it.each([
    ['wrong', GOOD_PASSWORD, 'PASSWORD_WRONG currentPassword'],
    ['', GOOD_PASSWORD, 'PASSWORD_WRONG currentPassword'],
    [TEST_PASSWORD, 'short', 'PASSWORD_TOO_SHORT newPassword'],
    [TEST_PASSWORD, TEST_PASSWORD, 'PASSWORD_UNCHANGED newPassword'],
    [TEST_PASSWORD, '우리 김두레 담당자', 'PASSWORD_CONTAINS_NAME newPassword'],
    [TEST_PASSWORD, 'P@ssword', 'PASSWORD_TOO_SHORT newPassword'],
    [TEST_PASSWORD, 'Qwertyuiop!!', 'PASSWORD_TOO_COMMON newPassword'],
    [TEST_PASSWORD, 'x'.repeat(400), 'TOO_LONG newPassword'],
  ])('from %j to %j is refused, and ends nothing', async (current, next, expected) => {
    const [here, there] = [await signIn(), await signIn()];
    expect(await change(here, current, next)).toBe(expected);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, true]);
    expect(await signIn()).toBeDefined();
  });

  it('cannot be used to guess the present one', async () => {
    const here = await signIn();
    for (let i = 0; i < 10; i++)
      expect(await change(here, `guess ${i}`, GOOD_PASSWORD)).toBe('PASSWORD_WRONG currentPassword');
    expect(await change(here, TEST_PASSWORD, GOOD_PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
    expect(await change(await signIn(), TEST_PASSWORD, GOOD_PASSWORD)).toBe('TOO_MANY_ATTEMPTS');
    expect(await isSignedIn(here)).toBe(true);
  });

  it('is stopped by nobody who fails to sign in', async () => {
    const here = await signIn();
    await api.sql(
      `insert into login_attempt (email, address, succeeded) select $1, '127.0.0.1', false from generate_series(1, 200)`,
      [email],
    );
    await expect(signIn()).rejects.toThrow('TOO_MANY_ATTEMPTS');
    expect(await change(here, TEST_PASSWORD, GOOD_PASSWORD)).toBeNull();
  });

  it('twice at once is done once', async () => {
    const here = await signIn();
    const answers = await Promise.all([
      change(here, TEST_PASSWORD, 'first good password'),
      change(here, TEST_PASSWORD, 'second good password'),
    ]);
    expect(answers.filter((it) => it === null)).toHaveLength(1);
    expect(answers.filter((it) => it !== null)).toEqual([
      expect.stringMatching(/^(CONFLICT|PASSWORD_WRONG currentPassword)$/),
    ]);
  });
});

describe('the own sessions', () => {
  it('are shown with what their person recognises them by, the last used first', async () => {
    const chrome = api.client.with({ 'user-agent': CHROME, 'x-forwarded-for': '203.0.113.5' });
    const there = await chrome.as(email);
    const here = await signIn();
    await age(there, 'last_seen_at', 10);
    const sessions = await sessionsOf(here);
    expect(sessions.map(({ isCurrent, device, address }) => [isCurrent, device, address])).toEqual([
      [true, '', '127.0.0.1'],
      [false, 'Chrome · Windows', '203.0.113.5'],
    ]);
    const [, other] = sessions;
    expect(Date.parse(other?.expiresAt ?? '') - Date.parse(other?.lastSeenAt ?? '')).toBe(30 * 60_000);
  });

  it('end at their longest time even while they are used', async () => {
    const here = await signIn();
    await age(here, 'created_at', 24 * 60 - 20);
    const [session] = await sessionsOf(here);
    expect(Date.parse(session?.expiresAt ?? '') - Date.parse(session?.createdAt ?? '')).toBe(24 * 3_600_000);
    expect(await isSignedIn(here)).toBe(true);
    await age(here, 'created_at', 24 * 60 + 1);
    expect(await isSignedIn(here)).toBe(false);
    expect(await sessionsOf(await signIn())).toHaveLength(1);
  });

  it('end when nobody used them for a while, and not while somebody does', async () => {
    const here = await signIn();
    for (let i = 0; i < 3; i++) {
      await age(here, 'last_seen_at', 29);
      expect(await isSignedIn(here)).toBe(true);
    }
    await age(here, 'last_seen_at', 31);
    expect(await isSignedIn(here)).toBe(false);
    expect(await sessionsOf(await signIn())).toHaveLength(1);
  });

  it('are marked as used only now and then', async () => {
    const here = await signIn();
    const seen = async (): Promise<string> => (await sessionsOf(here))[0]?.lastSeenAt ?? '';
    await age(here, 'last_seen_at', 2);
    const first = await seen();
    expect(await seen()).toBe(first);
    // A tenth of the idle time of this installation.
    await age(here, 'last_seen_at', 3.1);
    const before = await api.sql('select last_seen_at from login_session order by created_at desc limit 1');
    await seen();
    expect(
      await api.sql('select last_seen_at from login_session order by created_at desc limit 1'),
    ).not.toEqual(before);
  });

  it('are carried by a cookie that lasts as long as they can', async () => {
    const { headers } = await api.client.send(
      'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { locale } }',
      { e: email, p: TEST_PASSWORD },
    );
    expect(headers.get('set-cookie')).toMatch(/; Max-Age=86400; /);
  });

  it('are ended one by one, or all but the current one', async () => {
    const [here, there, elsewhere] = [await signIn(), await signIn(), await signIn()];
    const [there1] = (await sessionsOf(there)).filter(({ isCurrent }) => isCurrent);
    expect(await here.refusal(documents.endSession, { id: there1?.id })).toBeNull();
    expect([await isSignedIn(there), await isSignedIn(elsewhere)]).toEqual([false, true]);
    expect(await here.refusal(documents.endSession, { id: there1?.id })).toBe('NOT_FOUND id');
    expect(await here.ask(documents.endOtherSessions)).toEqual({
      endOtherSessions: { account: { sessions: [{ isCurrent: true }] } },
    });
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);
  });

  it('sign out where the current one is ended', async () => {
    const here = await signIn();
    const [current] = await sessionsOf(here);
    const answer = await here.send(documents.endSession, { id: current?.id });
    expect(answer.data).toEqual({ endSession: { account: null } });
    expect(answer.headers.get('set-cookie')).toMatch(/^dure_session=; Path=\/; Max-Age=0;/);
    expect(await isSignedIn(here)).toBe(false);
  });

  it('are nobody else’s to end', async () => {
    const here = await signIn();
    const [current] = await sessionsOf(here);
    await createAccount(api, { email: `other-${email}` });
    const other = await api.client.as(`other-${email}`);
    for (const id of [current?.id, 'nonsense', '00000000-0000-4000-8000-000000000000'])
      expect(await other.refusal(documents.endSession, { id })).toBe('NOT_FOUND id');
    expect(await isSignedIn(here)).toBe(true);
  });

  it('of a database from before they had an idle time go on', async () => {
    const here = await signIn();
    await api.sql(
      `update login_session set address = '', user_agent = '', expires_at = created_at + interval '14 days'`,
    );
    expect((await sessionsOf(here)).map(({ device, address }) => [device, address])).toEqual([['', '']]);
  });
});
