import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { ChangesService } from '../../src/changes/changes.service.js';
import { DistrictsService } from '../../src/districts/districts.service.js';
import { BusinessClock } from '../../src/platform/clock/business-clock.js';
import { Database } from '../../src/platform/database/database.js';
import { idOfDocument } from '../../src/platform/graphql/trusted-documents.js';
import { SessionReader } from '../../src/platform/sessions/session-reader.js';
import type { GraphqlError } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

/** Stands in what goes wrong, and must stand in no answer. */
const SECRET = 'secret-4711';
/** What errors of databases and programs look like. */
const INNARDS =
  /secret|select |insert |from "|relation "|column "|node_modules|\.ts\b|\.js\b|\bat \w+[ .(]|stack|pg_/i;

const DISTRICTS = 'query Districts { districts { code name } }';
const LISTENING = 'subscription { changed(plan: "P") { id } }';

let api: TestApi;
let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'dure-leaks-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>두레</title>');
  const documents = { [idOfDocument(DISTRICTS)]: { text: DISTRICTS } };
  await writeFile(join(webRoot, 'trusted-documents.json'), JSON.stringify(documents));
  api = await startApi({ webRoot });
  await seedDistricts(api);
  await seedAccounts(api);
  await api.sql(
    `insert into plan (code, title_ko, from_year, to_year, source, published_at)
     values ('P', '계획', 2021, 2024, 'EXAMPLE', now())`,
  );
});
afterAll(async () => {
  await api.stop();
  await rm(webRoot, { recursive: true });
});
afterEach(() => void jest.restoreAllMocks());

interface Told {
  readonly status: number;
  readonly text: string;
  readonly errors: readonly GraphqlError[];
}

async function toldOf(response: Response): Promise<Told> {
  const text = await response.text();
  const { errors } = JSON.parse(text) as { errors?: readonly GraphqlError[] };
  return { status: response.status, text, errors: errors ?? [] };
}

const ways: Readonly<Record<string, () => Promise<Told>>> = {
  POST: async () =>
    toldOf(
      await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: DISTRICTS }),
      }),
    ),
  GET: async () => toldOf(await fetch(`${api.url}/graphql?documentId=${idOfDocument(DISTRICTS)}`)),
};

const list = (): jest.SpiedFunction<DistrictsService['list']> =>
  jest.spyOn(api.app.get(DistrictsService), 'list');

function sqlError(): Promise<never> {
  return api.app
    .get(Database)
    .rows(`select ${SECRET.replace('-', '_')} from "secret_table"`) as Promise<never>;
}

/** Ways for a resolver to go wrong. */
const failures: Readonly<Record<string, () => void>> = {
  'a statement that PostgreSQL refuses': () => void list().mockImplementation(sqlError),
  'a division by nothing': () =>
    void list().mockImplementation(() => api.app.get(Database).rows(`select 1/0 as "${SECRET}"`) as never),
  'an Error thrown later': () => void list().mockRejectedValue(new Error(SECRET)),
  'an Error thrown at once': () =>
    void list().mockImplementation(() => {
      throw new TypeError(`${SECRET} is not a function`);
    }),
  'an Error with a status': () =>
    void list().mockRejectedValue(Object.assign(new Error(SECRET), { statusCode: 404, status: 404 })),
  'an Error with extensions': () =>
    void list().mockRejectedValue(
      Object.assign(new Error(SECRET), {
        extensions: { code: SECRET, detail: SECRET },
        code: 'MER_ERR_GQL_VALIDATION',
      }),
    ),
  'something thrown that is no Error': () => void list().mockRejectedValue({ message: SECRET } as never),
  'nothing where something must be': () =>
    void list().mockResolvedValue([{ code: null, name: null }] as never),
  'no list where one must be': () => void list().mockResolvedValue(SECRET as never),
  'a value of another type': () =>
    void list().mockResolvedValue([{ code: { secret: SECRET }, name: 'x' }] as never),
};

describe.each(Object.keys(ways))('by %s', (way) => {
  it.each(Object.keys(failures))('%s is told with the request id only, read or compiled', async (failure) => {
    failures[failure]?.();
    for (let time = 0; time < 4; time += 1) {
      const { text, errors } = (await ways[way]?.()) ?? { text: '', errors: [] };
      expect(text).not.toMatch(INNARDS);
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['INTERNAL']));
      for (const { extensions, message } of errors) {
        expect(Object.keys(extensions)).toEqual(['code', 'requestId']);
        expect(message).toMatch(/요청번호/);
      }
    }
  });

  it.each<[string, () => void]>([
    [
      'who asks',
      () =>
        void jest
          .spyOn(api.app.get(SessionReader, { strict: false }), 'find')
          .mockRejectedValue(new Error(SECRET)),
    ],
    [
      'the day',
      () => void jest.spyOn(api.app.get(BusinessClock), 'read').mockRejectedValue(new Error(SECRET)),
    ],
  ])('that %s cannot be found out is told the same way', async (_, arrange) => {
    arrange();
    const response = await fetch(
      way === 'GET' ? `${api.url}/graphql?documentId=${idOfDocument(DISTRICTS)}` : `${api.url}/graphql`,
      {
        method: way,
        headers: { 'content-type': 'application/json', cookie: 'dure_session=abc' },
        ...(way === 'POST' ? { body: JSON.stringify({ query: DISTRICTS }) } : {}),
      },
    );
    const { text, errors } = await toldOf(response);
    expect(text).not.toMatch(INNARDS);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
  });
});

describe('a request that never becomes GraphQL', () => {
  const post = (body: string, path = '/graphql', type = 'application/json'): Promise<Response> =>
    fetch(`${api.url}${path}`, { method: 'POST', headers: { 'content-type': type }, body });

  it.each<[string, () => Promise<Response>, number]>([
    ['a body cut off', () => post(`{"query": "${SECRET}`), 400],
    ['a body that is no object', () => post(`"${SECRET}"`), 400],
    ['an empty body', () => post(''), 400],
    [
      'a body with a poisoned name',
      () => post(`{"query": "{ viewer { locale } }", "__proto__": {"x": "${SECRET}"}}`),
      400,
    ],
    ['a query that is no text', () => post(`{"query": {"a": "${SECRET}"}}`), 400],
    [
      'variables that are no object',
      () => post(`{"query": "{ viewer { locale } }", "variables": "${SECRET}"}`),
      400,
    ],
    ['a body of another type', () => post(`<x>${SECRET}</x>`, '/graphql', 'application/xml'), 400],
    ['a body too large', () => post(`{"query": "${SECRET} ${'x'.repeat(300_000)}"}`), 413],
    ['an address that there is not', () => post('{}', '/nowhere.php'), 404],
    ['a method that there is not', () => fetch(`${api.url}/graphql`, { method: 'DELETE' }), 404],
    ['another method', () => fetch(`${api.url}/graphql`, { method: 'PUT', body: SECRET }), 404],
    ['a GET of a text', () => fetch(`${api.url}/graphql?query={${SECRET}}`), 405],
    ['an address that cannot be read', () => fetch(`${api.url}/graphql?documentId=%E0%A4%A`), 400],
  ])('is refused without a word of it or of us: %s', async (_, send, status) => {
    const response = await send();
    const text = await response.text();
    expect([response.status, text.length < 600]).toEqual([status, true]);
    expect(text).not.toMatch(INNARDS);
  });
});

describe('over a socket', () => {
  interface Ended {
    readonly messages: readonly string[];
    readonly code: number | null;
    readonly reason: string;
  }

  /** Says hello and one thing more; tells what came of it within a moment. */
  async function converse(message: object | string): Promise<Ended> {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const messages: string[] = [];
    let code: number | null = null;
    let reason = '';
    socket.on('message', (data) => void messages.push(String(data)));
    socket.on('close', (number, text) => {
      code = number;
      reason = String(text);
    });
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.on('open', resolve));
    socket.send('{"type":"connection_init"}');
    while (messages.length === 0 && code === null) await sleep(5);
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    for (let waited = 0; messages.length < 2 && code === null && waited < 2_000; waited += 10)
      await sleep(10);
    socket.terminate();
    return { messages: messages.slice(1), code, reason };
  }

  const subscribe = { type: 'subscribe', id: '1', payload: { query: LISTENING } };
  const listening = (): jest.SpiedFunction<ChangesService['listen']> =>
    jest.spyOn(api.app.get(ChangesService), 'listen');

  it.each<[string, () => void]>([
    ['a statement that PostgreSQL refuses', () => void listening().mockImplementation(sqlError)],
    ['an Error thrown', () => void listening().mockRejectedValue(new Error(SECRET))],
  ])('%s is told with the request id only', async (_, arrange) => {
    arrange();
    const { messages } = await converse(subscribe);
    expect(messages.join()).not.toMatch(INNARDS);
    expect(JSON.parse(messages[0] ?? '{}')).toMatchObject({
      type: expect.stringMatching(/error|next/),
      id: '1',
    });
    expect(messages[0]).toContain('INTERNAL');
  });

  it('what is no stream closes it, without saying what it was', async () => {
    listening().mockResolvedValue(SECRET as never);
    const { messages, code, reason } = await converse(subscribe);
    expect([messages, code, reason]).toEqual([[], 1011, 'Internal error']);
  });

  it('what goes wrong while it listens closes it, without saying what', async () => {
    const broken = {
      next: () => sleep(50).then(() => Promise.reject<IteratorResult<never>>(new Error(SECRET))),
      [Symbol.asyncIterator]: (): AsyncIterableIterator<never> => broken,
    };
    listening().mockResolvedValue(broken);
    const { messages, code, reason } = await converse(subscribe);
    expect(`${messages.join()} ${reason}`).not.toMatch(INNARDS);
    expect(code === 1011 || messages.join().includes('INTERNAL')).toBe(true);
  });

  it.each([
    ['no JSON', SECRET],
    ['no message', { type: SECRET }],
    ['a document of another type', { type: 'subscribe', id: '1', payload: { query: { a: SECRET } } }],
  ])('what is %s closes it, without repeating it', async (_, message) => {
    const { messages, code, reason } = await converse(message);
    expect([code, messages]).toEqual([4400, []]);
    expect(reason).not.toMatch(INNARDS);
  });
});
