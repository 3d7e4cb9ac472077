import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../src/platform/settings.js';
import { createAccount } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

const PAGE = '<!doctype html><title>두레</title>';
const started: TestApi[] = [];
let root: string;
let api: TestApi;

async function start(settings: Partial<Settings> = {}): Promise<TestApi> {
  const one = await startApi({ webRoot: root, ...settings });
  started.push(one);
  return one;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dure-headers-'));
  await writeFile(join(root, 'index.html'), PAGE);
  await writeFile(join(root, 'favicon.svg'), '<svg/>');
  api = await start();
});
afterAll(async () => {
  for (const one of started) await one.stop();
  await rm(root, { recursive: true });
});

const post = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

/** One answer of each kind: page, file, data, and every way of being refused. */
const answers: readonly [string, number, () => Promise<Response>][] = [
  ['a page', 200, () => fetch(`${api.url}/`)],
  ['a file', 200, () => fetch(`${api.url}/favicon.svg`)],
  ['health', 200, () => fetch(`${api.url}/healthz`)],
  ['data', 200, () => post(api.url, '{"query":"{ viewer { locale } }"}')],
  ['a missing file', 404, () => fetch(`${api.url}/missing.png`)],
  ['an unknown address', 404, () => fetch(`${api.url}/graphql/nothing`, { method: 'PUT' })],
  ['a document that does not parse', 400, () => post(api.url, '{"query":"{"}')],
  ['a body that is no JSON', 400, () => post(api.url, '{')],
  ['too large a body', 413, () => post(api.url, JSON.stringify({ query: ' '.repeat(300_000) }))],
  [
    'a request of another site',
    403,
    () => post(api.url, '{"query":"{ viewer { locale } }"}', { origin: 'https://evil.example' }),
  ],
];

describe('every answer', () => {
  it.each(answers)('carries the headers of the house: %s', async (_name, status, ask) => {
    const response = await ask();
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy': expect.stringContaining(`default-src 'none'`),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-dure-build': createHash('sha256').update(PAGE).digest('hex').slice(0, 16),
      'x-frame-options': 'DENY',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
    });
    expect(response.headers.get('x-powered-by')).toBeNull();
  });

  it('names the request that its errors name', async () => {
    const response = await post(api.url, '{"query":"{ nothing }"}');
    const { errors } = (await response.json()) as { errors: { extensions: { requestId: string } }[] };
    expect(errors[0]?.extensions.requestId).toBe(response.headers.get('x-request-id'));
  });

  it('takes no request’s own word for its id', async () => {
    const response = await fetch(`${api.url}/healthz`, { headers: { 'x-request-id': 'mine' } });
    expect(response.headers.get('x-request-id')).not.toBe('mine');
  });
});

describe('the content security policy', () => {
  it('allows no inline script, no eval, no inline style attribute and nobody else', async () => {
    const policy = (await fetch(`${api.url}/`)).headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const directives = new Map(policy.split(';').map((it) => [it.split(' ')[0], it.split(' ').slice(1)]));
    expect(directives.get('script-src')).toEqual([`'self'`]);
    expect(directives.get('style-src')).toEqual([`'self'`]);
    expect(directives.get('frame-ancestors')).toEqual([`'none'`]);
    expect(directives.get('base-uri')).toEqual([`'none'`]);
  });
});

describe('with a build that says what it is', () => {
  it('answers name the build that the page itself names', async () => {
    await writeFile(join(root, 'index.html'), '<meta name="dure-build" content="0123456789abcdef">');
    const marked = await start();
    await writeFile(join(root, 'index.html'), PAGE);
    expect((await fetch(`${marked.url}/healthz`)).headers.get('x-dure-build')).toBe('0123456789abcdef');
  });

  it('and without a web app they name none', async () => {
    const alone = await start({ webRoot: null });
    expect((await fetch(`${alone.url}/healthz`)).headers.has('x-dure-build')).toBe(false);
  });
});

describe('a public address under https', () => {
  let secure: TestApi;
  beforeAll(async () => {
    secure = await start({ publicUrl: 'https://dure.example', hasPublicUrl: true });
    await createAccount(secure, { email: 'kim@test' });
  });

  it('is kept to by browsers, which plain http does not ask for', async () => {
    const { headers } = await fetch(`${secure.url}/`);
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}$/);
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' wss://dure.example;");
    expect((await fetch(`${api.url}/`)).headers.has('strict-transport-security')).toBe(false);
  });

  it('has its cookie sent by https alone', async () => {
    const signIn =
      'mutation ($password: String!) { signIn(email: "kim@test", password: $password) { locale } }';
    const { headers } = await secure.client.send(signIn, { password: 'correct horse battery staple' });
    expect(headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  });

  it('is the only origin whose pages are answered, whatever name a request was sent to', async () => {
    const body = '{"query":"{ viewer { locale } }"}';
    const statusFrom = async (origin: string): Promise<number> =>
      (await post(secure.url, body, { origin, 'x-forwarded-host': new URL(origin).host })).status;
    expect(await statusFrom('https://dure.example')).toBe(200);
    expect(await statusFrom('http://dure.example')).toBe(403);
    expect(await statusFrom('https://evil.example')).toBe(403);
    expect(await statusFrom(secure.url)).toBe(403);
  });
});

describe('TRUST_PROXY', () => {
  /** Failed sign-ins are counted by address, so the database shows whom the API saw. */
  async function addressSeen(settings: Partial<Settings>): Promise<unknown> {
    const one = await start(settings);
    await one.client
      .with({ 'x-forwarded-for': '203.0.113.9, 198.51.100.7' })
      .send('mutation { signIn(email: "x@test", password: "wrong") { locale } }');
    const [row] = await one.sql<{ address: string }>('select address from login_attempt');
    return row?.address;
  }

  it('believes a proxy on this machine, and beyond it only the proxies it names', async () => {
    expect(await addressSeen({})).toBe('198.51.100.7');
    expect(await addressSeen({ trustProxy: '127.0.0.0/8,198.51.100.0/24' })).toBe('203.0.113.9');
  });

  it('believes nobody when it is 0, or when the proxy is another', async () => {
    expect(await addressSeen({ trustProxy: false })).toBe('127.0.0.1');
    expect(await addressSeen({ trustProxy: '10.0.0.5' })).toBe('127.0.0.1');
  });
});
