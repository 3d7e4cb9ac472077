import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, createApp, serve } from '../../src/create-app.js';
import { FileRoutes } from '../../src/platform/files/file-routes.js';
import { Settings } from '../../src/platform/settings.js';
import { WorkerError, WorkerTrouble } from '../../src/platform/workers/worker.error.js';
import { Client } from '../support/client.js';
import { createAccount } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

let api: TestApi;
let app: Awaited<ReturnType<typeof createApp>>;
let url: string;
/** What the routes below were reached with. */
const reached: unknown[] = [];

/** A second API on the same database: routes can be registered only before it listens. */
beforeAll(async () => {
  api = await startApi();
  await createAccount(api, { email: 'kim@test' });
  app = await createApp(new Settings({ logLevel: 'silent', databaseUrl: api.databaseUrl }));
  const routes = app.get(FileRoutes, { strict: false });
  routes.download('/files/test/:code/book.txt', async (context, { params, query }) => {
    if (query['refuse'] === 'domain') throw new DomainError(ErrorCode.TOO_LONG, 'titleKo', { limit: 7 });
    if (query['refuse'] === 'bug') throw new Error('a secret of the house');
    if (query['refuse'] === 'busy') throw new WorkerError(WorkerTrouble.BUSY);
    const text = `${params['code']} ${context.actor.accountId === null ? 'nobody' : 'somebody'} ${context.today.length}`;
    return { name: `${params['code']} 신·구 대비표.txt`, type: 'text/plain', body: Buffer.from(text) };
  });
  routes.upload('/files/test/upload', { maxBytes: 2 * 2 ** 20 }, async (context, { body }) => {
    const seen = { bytes: body.length, account: context.actor.accountId };
    reached.push(seen);
    return seen;
  });
  await connect(app);
  url = await serve(app, '127.0.0.1', 0);
});
afterAll(async () => {
  await app.close();
  await api.stop();
});

async function upload(headers: Record<string, string>, body: Uint8Array = Buffer.from('PK')) {
  const answer = await fetch(`${url}/files/test/upload`, {
    method: 'POST',
    body: Buffer.from(body),
    headers,
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

describe('a file that is downloaded', () => {
  it('comes with its Hangul name, under no other type, kept by nobody', async () => {
    const answer = await fetch(`${url}/files/test/${encodeURIComponent('계획')}/book.txt`);
    expect(await answer.text()).toBe('계획 nobody 10');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-disposition': `attachment; filename="_ _ _.txt"; filename*=UTF-8''${encodeURIComponent('계획 신·구 대비표.txt')}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'x-request-id': expect.stringMatching(/^[\w-]{36}$/),
    });
  });

  it('is made for whoever the cookie names', async () => {
    const { headers } = await new Client(url).as('kim@test');
    const answer = await fetch(`${url}/files/test/x/book.txt`, { headers });
    expect(await answer.text()).toBe('x somebody 10');
  });

  it.each([
    ['domain', 400, 'TOO_LONG'],
    ['bug', 500, 'INTERNAL'],
    ['busy', 503, 'UNAVAILABLE'],
  ])('is refused in the reader’s language (%s)', async (refuse, status, code) => {
    const address = `${url}/files/test/x/book.txt?refuse=${refuse}`;
    const answer = await fetch(address, { headers: { 'accept-language': 'en' } });
    const text = await answer.text();
    expect([answer.status, JSON.parse(text)]).toMatchObject([
      status,
      { errors: [{ message: expect.stringMatching(/^[A-Z][\x20-\x7e]+\.$/), extensions: { code } }] },
    ]);
    expect(text).not.toContain('secret');
    expect(answer.headers.get('content-disposition')).toBeNull();
  });

  it('names field and figures of the refusal', async () => {
    const answer = await fetch(`${url}/files/test/x/book.txt?refuse=domain`);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'TOO_LONG', field: 'titleKo', params: { limit: 7 } } }],
    });
  });

  it('is not found under an address nobody registered', async () => {
    expect((await fetch(`${url}/files/test/x/other.txt`)).status).toBe(404);
  });

  it('is refused when a value is given twice', async () => {
    const answer = await fetch(`${url}/files/test/x/book.txt?refuse=a&refuse=b`);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'INVALID_INPUT', field: 'refuse' } }] },
    ]);
  });
});

describe('a file that is uploaded', () => {
  const own = { 'x-dure-upload': '1' };

  it('arrives whole, whatever it says it is', async () => {
    for (const type of ['application/json', 'text/plain', 'application/octet-stream']) {
      expect(await upload({ ...own, 'content-type': type })).toEqual({
        status: 200,
        json: { bytes: 2, account: null },
      });
    }
  });

  it('is refused before it is read, from another site or from a plain form', async () => {
    const before = reached.length;
    const foreign: Record<string, string>[] = [
      {},
      { ...own, origin: 'https://evil.example' },
      { 'x-dure-upload': '0' },
    ];
    for (const headers of foreign) {
      expect(await upload(headers, Buffer.alloc(3 * 2 ** 20))).toMatchObject({
        status: 403,
        json: { errors: [{ extensions: { code: 'NOT_ALLOWED' } }] },
      });
    }
    expect(reached).toHaveLength(before);
  });

  it('is taken from our own page', async () => {
    expect(await upload({ ...own, origin: url })).toMatchObject({ status: 200 });
  });

  it('is refused from a page that was read by somebody else', async () => {
    const { headers } = await new Client(url).as('kim@test');
    const foreign = { ...own, 'x-dure-account': '00000000-0000-4000-8000-000000000000' };
    expect(await upload({ ...foreign, ...headers })).toMatchObject({
      status: 409,
      json: { errors: [{ extensions: { code: 'ACCOUNT_CHANGED' } }] },
    });
    expect(await upload(foreign)).toMatchObject({
      status: 401,
      json: { errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }] },
    });
  });

  it('is refused when it is larger than the route takes, with the limit', async () => {
    expect(await upload(own, Buffer.alloc(2 * 2 ** 20 + 1))).toMatchObject({
      status: 413,
      json: { errors: [{ extensions: { code: 'FILE_TOO_LARGE', field: 'file', params: { limit: 2 } } }] },
    });
    expect(await upload(own, Buffer.alloc(2 * 2 ** 20))).toMatchObject({ status: 200 });
  });

  it('leaves the body of other routes as it was', async () => {
    expect(await new Client(url).ask('{ viewer { locale } }')).toEqual({ viewer: { locale: 'ko' } });
  });
});
