import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { createAccount } from '../support/factories.js';
import { TEST_PASSWORD } from '../support/client.js';
import { startApi, type TestApi } from '../support/start-api.js';

const ENCODED = ['/%67raphql', '/graph%71l', '/%67%72%61%70%68%71%6C'];
const QUERY = '{"query":"{ viewer { locale } }"}';

let api: TestApi;
/** Believes no proxy at all. */
let bare: TestApi;

beforeAll(async () => {
  api = await startApi();
  bare = await startApi({ databaseUrl: api.databaseUrl, trustProxy: false });
  await createAccount(api, { email: 'kim@test' });
});
afterAll(async () => {
  await bare.stop();
  await api.stop();
});

function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

describe('the path of the API, however it is written,', () => {
  it.each(['/graphql', ...ENCODED])('is closed to pages of other sites as %s', async (path) => {
    const answer = await post(`${api.url}${path}`, QUERY, { origin: 'https://evil.example' });
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      { errors: [{ extensions: { code: 'NOT_ALLOWED' } }] },
    ]);
  });

  it.each(['/graphql', ...ENCODED])('answers no document by GET as %s', async (path) => {
    const search = new URLSearchParams({ query: '{ viewer { locale } }' });
    const answer = await fetch(`${api.url}${path}?${search}`, {
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each(['/graphql', ...ENCODED])('keeps its answers out of other people’s stores as %s', async (path) => {
    // The second is answered from memory.
    for (const answer of [await post(`${api.url}${path}`, QUERY), await post(`${api.url}${path}`, QUERY)]) {
      expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual([
        200,
        'private, no-store',
        'accept-language, cookie',
      ]);
    }
  });
});

describe('what a proxy says of itself', () => {
  const forged = { 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' };

  it('makes a page our own only if the proxy is believed', async () => {
    expect((await post(`${api.url}/graphql`, QUERY, forged)).status).toBe(200);
    expect((await post(`${bare.url}/graphql`, QUERY, forged)).status).toBe(403);
    const own = { ...forged, origin: bare.url };
    expect((await post(`${bare.url}/graphql`, QUERY, own)).status).toBe(200);
  });

  it('opens a socket to a page only if the proxy is believed', async () => {
    const outcomeAt = ({ url }: TestApi): Promise<unknown> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
          headers: forged,
        });
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
        socket.on('open', () => {
          socket.close();
          resolve('open');
        });
        socket.on('error', () => undefined);
      });
    expect(await outcomeAt(api)).toBe('open');
    expect(await outcomeAt(bare)).toBe(403);
  });

  it('keeps the cookie to https only if the proxy is believed', async () => {
    const cookieOf = async ({ client }: TestApi): Promise<string> => {
      const { headers } = await client
        .with({ 'x-forwarded-proto': 'https' })
        .send('mutation ($p: String!) { signIn(email: "kim@test", password: $p) { locale } }', {
          p: TEST_PASSWORD,
        });
      return headers.get('set-cookie') ?? '';
    };
    expect(await cookieOf(api)).toMatch(/; Secure$/);
    expect(await cookieOf(bare)).toMatch(/^dure_session=.*; SameSite=Lax$/);
  });
});
