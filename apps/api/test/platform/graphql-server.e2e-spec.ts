import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await seedDistricts(api);
  await seedAccounts(api);
});
afterAll(() => api.stop());

/** Often enough for the document to be cached and compiled. */
const OFTEN = [1, 2, 3, 4];

async function httpGet(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api.url}/graphql?${query}`, { headers });
}

describe('a document', () => {
  const two = 'query A { viewer { locale } } mutation B { signOut { locale } }';

  it('with two operations never runs, whichever is named, however often it is sent', async () => {
    const planner = await api.client.as('planner@test');
    for (const operationName of ['B', 'A', 'B', 'A']) {
      const answer = await planner.post({ query: two, operationName });
      expect(answer.data).toBeNull();
      expect(answer.errors[0]?.extensions.code).toBe('INVALID_INPUT');
      await httpGet(`query=${encodeURIComponent(two)}&operationName=${operationName}`, {
        ...planner.headers,
        'content-type': 'application/json',
      });
    }
    const { viewer } = await planner.ask('{ viewer { account { email } } }');
    expect(viewer.account.email).toBe('planner@test');
  });

  it.each([
    ['two fields', 'mutation { a: signOut { locale } b: signOut { locale } }'],
    [
      'two fields through fragments',
      'mutation { ...F ...G } fragment F on Mutation { signOut { locale } } fragment G on Mutation { x: signOut { locale } }',
    ],
    [
      'one fragment twice',
      'mutation { ...F ... on Mutation { ...F } } fragment F on Mutation { signOut { locale } }',
    ],
  ])('changes one thing only: a mutation of %s is refused', async (_, query) => {
    for (const _time of OFTEN) {
      const answer = await api.client.send(query);
      expect(answer.data).toBeNull();
      expect(answer.status).toBe(400);
    }
  });

  it('cannot change anything by GET', async () => {
    const planner = await api.client.as('planner@test');
    const query = `query=${encodeURIComponent('mutation { signOut { locale } }')}`;
    for (const _time of OFTEN) {
      const response = await httpGet(query, { ...planner.headers, 'content-type': 'application/json' });
      expect(response.status).toBe(405);
    }
    const { viewer } = await planner.ask('{ viewer { account { email } } }');
    expect(viewer.account).not.toBeNull();
  });

  it('is not taken as a list: there is no batching', async () => {
    const answer = await api.client.post([
      { query: '{ viewer { locale } }' },
      { query: '{ viewer { today } }' },
    ]);
    expect(answer.status).toBe(400);
  });

  it('is taken as JSON only, since another site’s form can send everything else', async () => {
    const body = JSON.stringify({ query: 'mutation { signOut { locale } }' });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/graphql',
      'multipart/form-data',
    ]) {
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect([400, 415]).toContain(response.status);
      expect(JSON.stringify(await response.json())).not.toContain('"locale"');
    }
  });

  it('needs no header but that of JSON', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ viewer { locale } }"}',
    });
    expect(await response.json()).toEqual({ data: { viewer: { locale: 'ko' } } });
  });

  it('is refused when another site’s page sends it', async () => {
    const planner = await api.client.as('planner@test');
    const evil = planner.with({ origin: 'https://evil.example' });
    const answer = await evil.send('mutation { signOut { locale } }');
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([403, 'NOT_ALLOWED']);
    const own = planner.with({ origin: new URL(api.url).origin });
    expect((await own.ask('{ viewer { account { email } } }')).viewer.account.email).toBe('planner@test');
  });

  it('may not be larger than the limit', async () => {
    const answer = await api.client.send(`{ viewer { locale } } #${'x'.repeat(300_000)}`);
    expect(answer.status).toBe(413);
    expect(answer.errors[0]?.extensions.code).toBe('INVALID_INPUT');
  });
});

describe('a document that asks for too much', () => {
  it('is refused for its tokens, before anything is made of it', async () => {
    const answer = await api.client.send(`{ viewer { ${'locale '.repeat(2_000)} } }`);
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.extensions.detail).toMatch(/tokens/);
  });

  it('is refused for repeating itself, before its fields are compared with each other', async () => {
    expect(await api.client.refusal(`{ ${'viewer { locale } '.repeat(61)} }`)).toBe('TOO_COMPLEX');
    const names = Array.from({ length: 61 }, (_, i) => `F${i}`);
    const fragments = names.map((name) => `fragment ${name} on Query { viewer { locale } }`).join(' ');
    expect(await api.client.refusal(`{ ${names.map((name) => `...${name}`).join(' ')} } ${fragments}`)).toBe(
      'TOO_COMPLEX',
    );
  });

  it('is refused for its aliases', async () => {
    const aliases = Array.from({ length: 61 }, (_, i) => `a${i}: viewer { locale }`).join(' ');
    expect(await api.client.refusal(`{ ${aliases} }`)).toBe('TOO_COMPLEX');
  });

  it('is refused for what its variables ask, though it was let through with others', async () => {
    const admin = await api.client.as('admin@test');
    const query = `query ($n: Int!) { committees { sessions(first: $n) { nodes { agendaItems { comments {
      task { comments(first: $n) { nodes { id author { name } } } } } } } } } }`;
    for (const _time of OFTEN) {
      expect((await admin.send(query, { n: 1 })).errors).toEqual([]);
      expect(await admin.refusal(query, { n: 100 })).toBe('TOO_COMPLEX');
    }
    expect(await admin.refusal(query, { n: 101 })).toBe('OUT_OF_RANGE first');
  });

  it('may be introspection, which tools need', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await api.client.ask(getIntrospectionQuery())).__schema.types.length).toBeGreaterThan(10);
  });
});

describe('a refusal', () => {
  it.each([
    ['an unknown field', '{ viewer { nonsense } }', undefined, 'INVALID_INPUT'],
    ['a syntax error', '{ viewer {', undefined, 'INVALID_INPUT'],
    ['a literal of the wrong type', '{ district(code: 3) { name } }', undefined, 'INVALID_INPUT code'],
    ['a missing argument', '{ district { name } }', undefined, 'INVALID_INPUT code'],
    [
      'a variable of the wrong type',
      'query ($c: String!) { district(code: $c) { name } }',
      { c: 3 },
      'INVALID_INPUT c',
    ],
    ['a missing variable', 'query ($c: String!) { district(code: $c) { name } }', {}, 'INVALID_INPUT c'],
    ['an unknown district', '{ district(code: "x") { name } }', undefined, 'NOT_FOUND code'],
    [
      'a text with a NUL',
      'query ($c: String!) { district(code: $c) { name } }',
      { c: 'a\0b' },
      'INVALID_INPUT',
    ],
  ])('of %s names code and field, however often it is sent', async (_, query, variables, expected) => {
    for (const _time of OFTEN) expect(await api.client.refusal(query, variables)).toBe(expected);
  });

  it('is a sentence in Korean, in English for who prefers it, and carries the request id', async () => {
    const query = '{ district(code: "x") { name } }';
    const [korean] = (await api.client.send(query)).errors;
    const [english] = (await api.client.inEnglish().send(query)).errors;
    expect(korean?.message).toBe('찾는 항목이 없거나 볼 수 있는 권한이 없습니다.');
    expect(english?.message).toBe('There is no such item, or you may not see it.');
    expect(korean?.extensions.requestId).toMatch(/^[\da-f-]{36}$/);
  });

  it('of something unforeseen tells the request id and nothing of what went wrong', async () => {
    await api.sql('alter table district rename to district_away');
    try {
      const answer = await api.client.send('{ districts { name } }');
      expect(answer.errors).toHaveLength(1);
      expect(answer.errors[0]).toEqual({
        message: expect.stringMatching(/요청번호/),
        locations: expect.anything(),
        path: ['districts'],
        extensions: { code: 'INTERNAL', requestId: expect.any(String) },
      });
      expect(JSON.stringify(answer)).not.toMatch(/relation|select|district_away|\.ts/i);
    } finally {
      await api.sql('alter table district_away rename to district');
    }
  });

  it('of a broken body is JSON as well', async () => {
    const answer = await api.client.post('{"query": ');
    expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([400, 'INVALID_INPUT']);
  });
});

describe('graphiql', () => {
  it('is served to nobody: its page would load scripts of others', async () => {
    for (const isDevelopment of [false, true]) {
      const started = await startApi({ isDevelopment, databaseUrl: api.databaseUrl });
      const { status } = await fetch(`${started.url}/graphiql`);
      await started.stop();
      expect(status).toBe(404);
    }
  });
});
