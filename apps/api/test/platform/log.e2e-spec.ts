import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createAccount, seedAccounts, seedDistricts } from '../support/factories.js';
import { TEST_PASSWORD } from '../support/client.js';
import { listen } from '../support/live-client.js';
import { startApi, type TestApi } from '../support/start-api.js';

type Line = Readonly<Record<string, unknown>>;

const lines: string[] = [];
const logDestination = { write: (line: string) => void lines.push(line) };
const parsed = (): Line[] => lines.map((line) => JSON.parse(line) as Line);
/** The lines about answered requests. */
const requests = (): Line[] => parsed().filter((line) => 'route' in line);

let api: TestApi;
let ids: Record<string, string>;
beforeAll(async () => {
  api = await startApi({ logLevel: 'trace', logDestination });
  await seedDistricts(api);
  ids = await seedAccounts(api);
});
afterAll(() => api.stop());
beforeEach(() => void (lines.length = 0));

describe('the log', () => {
  it('has one line for a request: what, by whom, how it went and how long it took, under the request’s id', async () => {
    const planner = await api.client.as('planner@test');
    lines.length = 0;
    const { headers } = await planner.send('query Own { viewer { account { name } } }');
    expect(requests()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        pid: process.pid,
        requestId: headers.get('x-request-id'),
        method: 'POST',
        route: '/graphql',
        kind: 'query',
        operation: 'Own',
        status: 200,
        ms: expect.any(Number),
        account: ids['planner@test'],
        msg: 'request',
      },
    ]);
  });

  it('names errors by their codes, and nobody for a reader without sign-in', async () => {
    await api.client.send('query Secret { accounts { totalCount } }');
    expect(requests()).toEqual([
      expect.objectContaining({ operation: 'Secret', account: null, errors: ['NOT_SIGNED_IN'] }),
    ]);
  });

  it('warns of a refused sign-in, with the address it came from', async () => {
    await api.client.send('mutation { signIn(email: "who@test", password: "wrong-one") { locale } }');
    expect(requests()).toEqual([
      expect.objectContaining({ level: 'warn', msg: 'credentials refused', address: '127.0.0.1' }),
    ]);
  });

  it('keeps quiet about those who look after the service', async () => {
    for (const path of ['/healthz', '/readyz', '/metrics']) await fetch(`${api.url}${path}`);
    expect(requests().map(({ level }) => level)).toEqual(['debug', 'debug', 'debug']);
  });

  it('tells an unexpected error once, with its stack and the request’s id', async () => {
    await api.sql('alter table district rename to district_away');
    const { errors } = await api.client.send('query Broken { districts { code } }');
    await api.sql('alter table district_away rename to district');
    const told = parsed().filter((line) => line['level'] === 'error');
    expect(told).toEqual([
      expect.objectContaining({
        msg: 'unexpected error',
        requestId: errors[0]?.extensions.requestId,
        err: expect.objectContaining({
          type: 'QueryFailedError',
          stack: expect.stringContaining('district'),
          statement: expect.stringMatching(/^SELECT/i),
        }),
      }),
    ]);
  });
});

describe('what nobody may read in the log', () => {
  const PASSWORD = 'marker-password-Zx81';
  const OTHER_PASSWORD = 'another-marker-secret-Qy72';
  const ADDRESS = 'marker.person@secret.example';
  const TOKEN = 'marker-token-Wv63-of-a-link-that-was-guessed';
  const SET_PASSWORD = 'mutation ($input: SetPasswordInput!) { acceptInvitation(input: $input) { locale } }';

  /** Everything secret that travels while people come in, and what it travels as. */
  it('stays out of it even at its most talkative: passwords, tokens, cookies, addresses, variables', async () => {
    await createAccount(api, { email: ADDRESS, name: 'marker-name' });
    await api.sql(
      'update account set password_hash = (select password_hash from account where email = $1) where email = $2',
      ['planner@test', ADDRESS],
    );
    const secrets = [
      PASSWORD,
      OTHER_PASSWORD,
      ADDRESS,
      TOKEN,
      TEST_PASSWORD,
      'marker-name',
      'marker-variable',
    ];

    await api.client.as(ADDRESS, PASSWORD).catch(() => undefined);
    const person = await api.client.as(ADDRESS);
    secrets.push(String(person.headers['cookie']).split('=')[1] ?? 'no cookie');
    await person.send('mutation ($i: ChangePasswordInput!) { changePassword(input: $i) { locale } }', {
      i: { currentPassword: TEST_PASSWORD, newPassword: OTHER_PASSWORD },
    });
    for (const body of [
      { query: SET_PASSWORD, variables: { input: { token: TOKEN, password: PASSWORD } } },
      // Refused on the way: as a literal, with a variable that does not fit, and where JSON ends too early.
      {
        query: `mutation { acceptInvitation(input: { token: "${TOKEN}", password: "${PASSWORD}" }) { no } }`,
      },
      { query: SET_PASSWORD, variables: { input: { token: [TOKEN], password: { a: PASSWORD } } } },
      `{"query":"mutation { signIn(email: \\"${ADDRESS}\\", password: \\"${PASSWORD}\\")`,
    ]) {
      await api.client.post(body);
    }
    await fetch(`${api.url}/graphql?documentId=${TOKEN}&variables={"a":"marker-variable"}`);
    await fetch(`${api.url}/nowhere/${TOKEN}?password=${PASSWORD}`, { headers: { authorization: PASSWORD } });
    await api.client.send('query ($token: String!) { accountLink(token: $token) { email } }', {
      token: TOKEN,
    });

    const administrator = await api.client.as('admin@test');
    const issued = await administrator.ask<{ inviteAccount: { path: string } }>(
      'mutation ($i: InviteAccountInput!) { inviteAccount(input: $i) { path } }',
      { i: { name: 'marker-name', email: `new.${ADDRESS}`, grants: [] } },
    );
    secrets.push(issued.inviteAccount.path.split('#')[1] ?? 'no token');
    const socket = await listen(person, 'subscription { changed { nothing } }');
    await socket.stop();

    expect(requests().length).toBeGreaterThan(10);
    for (const secret of secrets) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  });

  it('stays out of it when the database fails over it', async () => {
    await api.sql('alter table login_attempt rename column email to email_away');
    await api.client.send(
      'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { locale } }',
      {
        e: ADDRESS,
        p: PASSWORD,
      },
    );
    await api.sql('alter table login_attempt rename column email_away to email');
    expect(parsed().filter((line) => line['level'] === 'error')).toHaveLength(1);
    for (const secret of [ADDRESS, PASSWORD])
      expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  });
});
