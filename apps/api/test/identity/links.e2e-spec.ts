import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_PASSWORD, type Client } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';
import {
  documents,
  GOOD_PASSWORD,
  invite,
  join,
  type Link,
  type Person,
  read,
  tokenOf,
  WHO,
} from './people-conversation.js';

let api: TestApi;
let admin: Client;
let ids: Record<string, string>;

beforeAll(async () => {
  api = await startApi({ publicUrl: 'https://dure.city.go.kr' });
  await seedDistricts(api);
  ids = await seedAccounts(api);
  admin = await api.client.as('admin@test');
}, 60_000);
afterAll(() => api.stop());
beforeEach(() => api.sql('delete from login_attempt'));

const use = (operation: 'acceptInvitation' | 'resetPassword', token: string, password = GOOD_PASSWORD) =>
  api.client.refusal(documents[operation], { input: { token, password } });
const look = (token: string): Promise<string | null> => api.client.refusal(documents.accountLink, { token });

async function issue(accountId: string): Promise<Link> {
  return (await admin.ask<{ issueAccountLink: Link }>(documents.issueAccountLink, { accountId }))
    .issueAccountLink;
}

describe('an invitation', () => {
  it('says whose it is, sets the password and signs in', async () => {
    const link = await invite(admin, 'new-officer@city.go.kr', [
      { role: 'DISTRICT_OFFICER', district: '11200' },
      { role: 'COMMITTEE_MEMBER', from: '2020-01-01', to: '2099-12-31' },
    ]);
    expect(link).toMatchObject({ kind: 'INVITATION', url: `https://dure.city.go.kr${link.path}` });
    expect(link.path).toMatch(/^\/join#[\w-]{43}$/);
    expect(link.account).toMatchObject({ state: 'INVITED', openLink: { kind: 'INVITATION' } });
    expect(await api.client.ask(documents.accountLink, { token: tokenOf(link) })).toEqual({
      accountLink: {
        kind: 'INVITATION',
        name: link.account.name,
        email: 'new-officer@city.go.kr',
        expiresAt: link.expiresAt,
      },
    });
    const input = { token: tokenOf(link), password: GOOD_PASSWORD };
    expect(await api.client.ask(documents.acceptInvitation, { input })).toEqual({
      acceptInvitation: {
        account: { email: 'new-officer@city.go.kr' },
        roles: [
          { role: 'COMMITTEE_MEMBER', district: null },
          { role: 'DISTRICT_OFFICER', district: { code: '11200' } },
        ],
      },
    });
    expect(await read(admin, link.account.id)).toMatchObject({ state: 'ACTIVE', openLink: null });
    expect(await api.client.as('new-officer@city.go.kr', GOOD_PASSWORD)).toBeDefined();
  });

  it('works once', async () => {
    const token = tokenOf(await invite(admin, 'once@city.go.kr'));
    expect(await use('acceptInvitation', token)).toBeNull();
    expect(await use('acceptInvitation', token, 'another good password')).toBe('LINK_USED token');
    expect(await look(token)).toBe('LINK_USED token');
    expect(await api.client.as('once@city.go.kr', GOOD_PASSWORD)).toBeDefined();
  });

  it('works once of twenty times at once', async () => {
    const token = tokenOf(await invite(admin, 'at-once@city.go.kr'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => use('acceptInvitation', token, `a good password ${i}`)),
    );
    expect(answers.filter((it) => it === null)).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set([null, 'LINK_USED token']));
    expect(
      await api.sql(
        `select count(*)::int as n from login_session s join account a on a.id = s.account_id where a.email = 'at-once@city.go.kr'`,
      ),
    ).toEqual([{ n: 1 }]);
  });

  it('is left as it was by a password that is refused', async () => {
    const token = tokenOf(await invite(admin, 'careful@city.go.kr'));
    expect(await use('acceptInvitation', token, 'careful careful')).toBe('PASSWORD_CONTAINS_NAME password');
    expect(await use('acceptInvitation', token, 'qwertyuiop')).toBe('PASSWORD_TOO_COMMON password');
    expect(await use('acceptInvitation', token)).toBeNull();
  });

  it('ends when it expires, is replaced, or its account is disabled', async () => {
    const expired = await invite(admin, 'late@city.go.kr');
    await api.sql('update account_link set expires_at = now() where account_id = $1', [expired.account.id]);
    expect(await use('acceptInvitation', tokenOf(expired))).toBe('LINK_EXPIRED token');
    expect(await look(tokenOf(expired))).toBe('LINK_EXPIRED token');

    const next = await issue(expired.account.id);
    const latest = await issue(expired.account.id);
    expect(latest.kind).toBe('INVITATION');
    expect(await use('acceptInvitation', tokenOf(next))).toBe('LINK_UNKNOWN token');

    const { version } = await read(admin, expired.account.id);
    await admin.ask(documents.disableAccount, { id: expired.account.id, version });
    expect(await use('acceptInvitation', tokenOf(latest))).toBe('LINK_UNKNOWN token');
    expect(await admin.refusal(documents.issueAccountLink, { accountId: expired.account.id })).toBe(
      'ACCOUNT_DISABLED accountId',
    );
    expect(await read(admin, expired.account.id)).toMatchObject({ state: 'DISABLED', openLink: null });
  });

  it('ends when the account gets another address, not when it gets another name', async () => {
    const link = await invite(admin, 'mistyped@city.go.kr');
    const { id } = link.account;
    await admin.ask(documents.updateAccount, { input: { id, version: 1, name: '새 이름' } });
    expect(await look(tokenOf(link))).toBeNull();
    await admin.ask(documents.updateAccount, { input: { id, version: 2, email: 'Mistyped@city.go.kr' } });
    expect(await look(tokenOf(link))).toBeNull();
    const { updateAccount } = await admin.ask<{ updateAccount: Person }>(documents.updateAccount, {
      input: { id, version: 3, email: 'typed@city.go.kr' },
    });
    expect(updateAccount).toMatchObject({ state: 'INVITED', openLink: null });
    expect(await use('acceptInvitation', tokenOf(link))).toBe('LINK_UNKNOWN token');
    expect(await use('acceptInvitation', tokenOf(await issue(id)))).toBeNull();
  });

  it('does not reset a password, nor a reset accept an invitation', async () => {
    const invitation = tokenOf(await invite(admin, 'kind@city.go.kr'));
    expect(await use('resetPassword', invitation)).toBe('LINK_UNKNOWN token');
    const reset = tokenOf(await issue(ids['planner@test'] ?? ''));
    expect(await use('acceptInvitation', reset)).toBe('LINK_UNKNOWN token');
    expect(
      await api.client.refusal(documents.completeSetUp, {
        input: { token: invitation, name: 'x', email: 'x@city.go.kr', password: GOOD_PASSWORD },
      }),
    ).toBe('LINK_UNKNOWN token');
  });
});

describe('a link to reset the password', () => {
  it('sets another one, ends all sessions and signs in', async () => {
    const { person, client } = await join(admin, api.client, 'forgetful@city.go.kr');
    const elsewhere = await api.client.as('forgetful@city.go.kr', GOOD_PASSWORD);
    const link = await issue(person.id);
    expect(link).toMatchObject({ kind: 'PASSWORD_RESET' });
    expect(link.path).toMatch(/^\/reset#[\w-]{43}$/);
    expect(Math.round((Date.parse(link.expiresAt) - Date.now()) / 3_600_000)).toBe(24);
    const input = { token: tokenOf(link), password: 'another good password' };
    const answer = await api.client.send(documents.resetPassword, { input });
    expect(answer.data).toEqual({ resetPassword: { account: { email: 'forgetful@city.go.kr' } } });
    for (const old of [client, elsewhere]) expect((await old.ask(WHO)).viewer.account).toBeNull();
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await api.client.with({ cookie }).ask(WHO)).viewer.account).not.toBeNull();
    await expect(api.client.as('forgetful@city.go.kr', GOOD_PASSWORD)).rejects.toThrow('SIGN_IN_FAILED');
    expect(await api.client.as('forgetful@city.go.kr', 'another good password')).toBeDefined();
  });

  it('does not take the present password again', async () => {
    const { person } = await join(admin, api.client, 'same@city.go.kr');
    expect(await use('resetPassword', tokenOf(await issue(person.id)))).toBe('PASSWORD_UNCHANGED password');
  });
});

describe('tokens that are nobody’s', () => {
  it.each(['', 'x', '한글', 'a\0b', 'A'.repeat(43), 'A'.repeat(10_000)])('are unknown: %j', async (token) => {
    expect(await look(token)).toBe('LINK_UNKNOWN token');
    expect(await use('acceptInvitation', token)).toBe('LINK_UNKNOWN token');
  });

  it('shut an address that tries many, for good ones as well, but not for signing in', async () => {
    const token = tokenOf(await invite(admin, 'rate@city.go.kr'));
    const stranger = api.client.with({ 'x-forwarded-for': '203.0.113.77' });
    for (let i = 0; i < 50; i++)
      expect(await stranger.refusal(documents.accountLink, { token: `guess ${i}` })).toBe(
        'LINK_UNKNOWN token',
      );
    expect(await stranger.refusal(documents.accountLink, { token: 'guess' })).toBe('TOO_MANY_ATTEMPTS');
    expect(await stranger.refusal(documents.accountLink, { token })).toBe('TOO_MANY_ATTEMPTS');
    expect(await stranger.as('planner@test', TEST_PASSWORD)).toBeDefined();
    expect(await look(token)).toBeNull();
  });

  it('are counted side by side, and failures to sign in are not counted among them', async () => {
    const stranger = api.client.with({ 'x-forwarded-for': '203.0.113.78' });
    await api.sql(
      `insert into login_attempt (email, address, succeeded)
       select 'a' || n, '203.0.113.78', false from generate_series(1, 50) n`,
    );
    const answers = await Promise.all(
      Array.from({ length: 70 }, (_, i) =>
        stranger.refusal(documents.accountLink, { token: `at once ${i}` }),
      ),
    );
    expect(answers.filter((it) => it === 'LINK_UNKNOWN token')).toHaveLength(50);
  });

  it('are not counted where the link is merely used, expired or called back', async () => {
    const link = await invite(admin, 'counted@city.go.kr');
    await use('acceptInvitation', tokenOf(link));
    await look(tokenOf(link));
    expect(await api.sql('select count(*)::int as n from login_attempt')).toEqual([{ n: 0 }]);
  });
});

describe('what the page of a link is told', () => {
  it('is never kept to answer others', async () => {
    const link = await invite(admin, 'uncached@city.go.kr');
    expect(await look(tokenOf(link))).toBeNull();
    // Behind everybody's back, so that no data version rises.
    await api.sql('update account_link set revoked_at = now() where account_id = $1', [link.account.id]);
    expect(await look(tokenOf(link))).toBe('LINK_UNKNOWN token');
  });
});
