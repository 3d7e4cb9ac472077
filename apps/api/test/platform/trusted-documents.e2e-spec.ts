import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DistrictsService } from '../../src/districts/districts.service.js';
import { Database } from '../../src/platform/database/database.js';
import { idOfDocument } from '../../src/platform/graphql/trusted-documents.js';
import { DataVersions } from '../../src/platform/transaction/data-versions.js';
import { Transactions } from '../../src/platform/transaction/transactions.js';
import type { Client } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

const texts = {
  districts: 'query Districts { districts { code name } }',
  district: 'query District($code: String!) { district(code: $code) { name } }',
  viewer: 'query WhoAmI { viewer { account { email } } }',
  today: 'query Today { viewer { today } }',
  signOut: 'mutation SignOut { signOut { locale } }',
  changed: 'subscription Changed { changed(plan: "P") { id } }',
};
const ids = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, idOfDocument(text)]),
) as Record<keyof typeof texts, string>;

let api: TestApi;
let other: TestApi;
let webRoot: string;
let planner: Client;
let list: ReturnType<typeof jest.spyOn>;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'dure-trusted-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>두레</title>');
  await writeFile(
    join(webRoot, 'trusted-documents.json'),
    JSON.stringify(Object.fromEntries(Object.values(texts).map((text) => [idOfDocument(text), { text }]))),
  );
  api = await startApi({ webRoot });
  other = await startApi({ databaseUrl: api.databaseUrl });
  await seedDistricts(api);
  await seedAccounts(api);
  planner = await api.client.as('planner@test');
  list = jest.spyOn(api.app.get(DistrictsService), 'list');
});
afterAll(async () => {
  await other.stop();
  await api.stop();
  await rm(webRoot, { recursive: true });
});
beforeEach(() => list.mockClear());

function get(
  search: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Response> {
  return fetch(`${api.url}/graphql?${new URLSearchParams(search)}`, { method, headers });
}

function rename(name: string): Promise<unknown> {
  return other.app.get(Transactions).run(null, async () => {
    await other.app.get(Database).execute(`update district set name_ko = $1 where code = '11110'`, [name]);
    other.app.get(DataVersions).bumpUnplanned();
  });
}

const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ??
  '';

describe('a trusted document', () => {
  it('is answered by its id alone, by POST and by GET alike', async () => {
    const byText = await api.client.ask(texts.districts);
    const byPost = await api.client.post({ documentId: ids.districts, operationName: 'Districts' });
    expect(byPost.data).toEqual(byText);
    expect(await (await get({ documentId: ids.districts })).json()).toEqual({ data: byText });
  });

  it('takes variables either way', async () => {
    const expected = { district: { name: '성동구' } };
    const variables = { code: '11200' };
    expect((await api.client.post({ documentId: ids.district, variables })).data).toEqual(expected);
    const response = await get({ documentId: ids.district, variables: JSON.stringify(variables) });
    expect(await response.json()).toEqual({ data: expected });
  });

  it('may change something by POST', async () => {
    const leaving = await api.client.as('nobody@test');
    expect((await leaving.post({ documentId: ids.signOut })).errors).toEqual([]);
    const { viewer } = await leaving.ask(texts.viewer);
    expect(viewer.account).toBeNull();
  });

  it.each(['GET', 'HEAD'])('never changes or subscribes to anything by %s', async (method) => {
    for (const documentId of [ids.signOut, ids.changed]) {
      const response = await get({ documentId }, { ...planner.headers }, method);
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
    expect((await planner.ask(texts.viewer)).viewer.account.email).toBe('planner@test');
  });

  it('that this version does not have is refused as such, either way', async () => {
    const documentId = '0'.repeat(32);
    const byGet = await get({ documentId });
    expect([byGet.status, byGet.headers.get('cache-control'), await codeOf(byGet)]).toEqual([
      400,
      'private, no-store',
      'UNKNOWN_DOCUMENT',
    ]);
    const byPost = await api.client.post({ documentId });
    expect([byPost.status, byPost.errors[0]?.extensions.code, byPost.errors[0]?.message]).toEqual([
      400,
      'UNKNOWN_DOCUMENT',
      '화면이 새 버전으로 바뀌었습니다. 새로고침해 주십시오.',
    ]);
    expect((await api.client.inEnglish().post({ documentId })).errors[0]?.message).toBe(
      'There is a new version of this page. Please reload it.',
    );
  });

  it.each([
    ['a number', { documentId: 3 }, 'UNKNOWN_DOCUMENT'],
    ['nothing', { documentId: null }, 'UNKNOWN_DOCUMENT'],
    ['a name every object has', { documentId: '__proto__' }, 'UNKNOWN_DOCUMENT'],
    ['one beside a text', { documentId: ids.districts, query: texts.viewer }, 'INVALID_INPUT'],
  ])('is refused for an id that is %s', async (_, body, code) => {
    const answer = await api.client.post(body);
    expect([answer.status, answer.data, answer.errors[0]?.extensions]).toMatchObject([
      400,
      null,
      { code, field: 'documentId' },
    ]);
  });

  it.each(['GET', 'HEAD'])('is the only thing that %s may ask for', async (method) => {
    for (const query of [texts.districts, texts.signOut]) {
      const headers = { ...planner.headers, 'content-type': 'application/json' };
      expect((await get({ query }, headers, method)).status).toBe(405);
      expect((await get({ query, documentId: '' }, headers, method)).status).toBe(400);
    }
    const beside = await get({ query: texts.signOut, documentId: ids.viewer }, planner.headers);
    expect(await beside.json()).toEqual({ data: { viewer: { account: { email: 'planner@test' } } } });
  });

  it('with variables that are no JSON, or nested without end, is refused', async () => {
    const deep = `{"code":${'['.repeat(1_000)}${']'.repeat(1_000)}}`;
    for (const variables of ['{', '3', '[]', '{"__proto__":{"x":1}}', deep]) {
      const response = await get({ documentId: ids.district, variables });
      expect([response.status < 500, await codeOf(response)]).toEqual([true, 'INVALID_INPUT']);
    }
  });
});

describe('an answer by GET', () => {
  const tagged = async (headers: Record<string, string> = {}): Promise<[number, string | null, string]> => {
    const response = await get({ documentId: ids.districts }, headers);
    return [response.status, response.headers.get('etag'), await response.text()];
  };

  it('may be kept by the browser, which asks each time whether it still holds', async () => {
    const { headers } = await get({ documentId: ids.districts });
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]{27}"$/);
    expect(headers.get('cache-control')).toBe('public, no-cache');
    expect(headers.get('vary')).toMatch(/accept-language, cookie/);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('is 304 to who has it, for one statement and without asking any service', async () => {
    const [, etag] = await tagged();
    await tagged();
    list.mockClear();
    const rows = jest.spyOn(api.app.get(Database), 'rows');
    const row = jest.spyOn(api.app.get(Database), 'row');
    for (const header of [etag, `"other", ${etag}`, etag?.replace('W/', ''), '*']) {
      row.mockClear();
      const response = await get({ documentId: ids.districts }, { 'if-none-match': header ?? '' });
      expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([304, etag, '']);
      expect(response.headers.get('cache-control')).toBe('public, no-cache');
      expect(response.headers.get('vary')).toMatch(/accept-language, cookie/);
      expect([row.mock.calls.length, rows.mock.calls.length, list.mock.calls.length]).toEqual([1, 0, 0]);
      expect(row.mock.calls[0]?.[0]).toMatchObject({ name: 'business-moment' });
    }
    row.mockRestore();
    rows.mockRestore();
  });

  it('gets another tag by every write, in whatever process, and by nothing else', async () => {
    const [, before] = await tagged();
    expect((await tagged())[1]).toBe(before);
    await rename('새이름');
    const [status, after, text] = await tagged({ 'if-none-match': before ?? '' });
    expect([status, after === before]).toEqual([200, false]);
    expect(text).toContain('새이름');
    await rename('종로구');
  });

  it('gets another tag for another document, other variables, another language and another day', async () => {
    const etagOf = async (search: Record<string, string>, headers = {}): Promise<string | null> =>
      (await get(search, headers)).headers.get('etag');
    const one = { documentId: ids.district, variables: '{"code":"11110"}' };
    const tags = [
      await etagOf(one),
      await etagOf({ ...one, variables: '{"code":"11200"}' }),
      await etagOf(one, { 'accept-language': 'en' }),
      await etagOf({ documentId: ids.districts }),
      await etagOf({ documentId: ids.today }),
    ];
    await api.sql(`insert into setting values ('businessDate', '"2024-01-22"')`);
    tags.push(await etagOf({ documentId: ids.today }));
    await api.sql('delete from setting');
    expect(new Set(tags).size).toBe(6);
    expect(await etagOf({ ...one, variables: ' { "code" : "11110" } ' })).toBe(tags[0]);
  });

  it('is not kept when it is a refusal', async () => {
    const response = await get({ documentId: ids.district, variables: '{"code":"x"}' });
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([
      null,
      'private, no-store',
    ]);
    expect(await codeOf(response)).toBe('NOT_FOUND');
  });

  it('is made afresh for whoever is signed in, and is nobody else’s', async () => {
    const [, etag] = await tagged();
    const response = await get(
      { documentId: ids.viewer },
      { ...planner.headers, 'if-none-match': `${etag}, *` },
    );
    expect(await response.json()).toEqual({ data: { viewer: { account: { email: 'planner@test' } } } });
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([
      null,
      'private, no-store',
    ]);
    expect(await (await get({ documentId: ids.viewer })).json()).toEqual({
      data: { viewer: { account: null } },
    });
  });

  it('shares its memory with the same document by POST', async () => {
    await rename('종로구');
    await api.client.post({ documentId: ids.district, variables: { code: '11110' } });
    const district = jest.spyOn(api.app.get(DistrictsService), 'get');
    const response = await get({ documentId: ids.district, variables: '{"code":"11110"}' });
    expect(await response.json()).toEqual({ data: { district: { name: '종로구' } } });
    expect(district).not.toHaveBeenCalled();
    district.mockRestore();
  });
});

describe('a request for a page that was read for somebody', () => {
  const asked = async (client: Client, account: string): Promise<string | null> =>
    client.with({ 'x-dure-account': account }).refusal('{ viewer { locale } }');
  const SIGN_OUT = 'mutation { signOut { locale } }';

  it('is answered as long as it is that person', async () => {
    const [row] = await api.sql<{ id: string }>(`select id from account where email = 'planner@test'`);
    expect(await asked(planner, row?.id ?? '')).toBeNull();
  });

  it('is refused once somebody else is signed in, and does nothing', async () => {
    const admin = await api.client.as('admin@test');
    const [row] = await api.sql<{ id: string }>(`select id from account where email = 'planner@test'`);
    expect(await admin.with({ 'x-dure-account': row?.id ?? '' }).refusal(SIGN_OUT)).toBe('ACCOUNT_CHANGED');
    expect((await admin.ask(texts.viewer)).viewer.account.email).toBe('admin@test');
  });

  it('is refused as not signed in once nobody is, also what readers are answered from memory', async () => {
    await api.client.ask('{ viewer { locale } }');
    await api.client.ask('{ viewer { locale } }');
    expect(await asked(api.client, 'anybody')).toBe('NOT_SIGNED_IN');
    const response = await get({ documentId: ids.districts }, { 'x-dure-account': 'anybody' });
    expect([await codeOf(response), response.headers.get('etag')]).toEqual(['NOT_SIGNED_IN', null]);
  });
});
