import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'graphql';
import { WebSocket } from 'ws';
import { calculateCost, MAX_COST } from '../../src/platform/graphql/cost.js';
import { seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await seedDistricts(api);
});
afterAll(() => api.stop());

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Asked three times: read, taken from the cache of documents, compiled. */
async function refusals(query: string, variables?: Record<string, unknown>): Promise<(string | null)[]> {
  const ask = (): Promise<string | null> => api.client.refusal(query, variables);
  return [await ask(), await ask(), await ask()];
}

/** So many tokens of a selection; four make one field, since graphql by itself refuses to compare as many of one name. */
const tokens = (count: number, field: string): string =>
  `${`... { ${field} } `.repeat(Math.floor(count / 4))} ${`${field} `.repeat(count % 4)}`;

const always = (code: string | null): (string | null)[] => [code, code, code];

/** Fields on top of each other, with a leaf at the depth; each task leads to its comments, and each comment to its task. */
function documentOfDepth(depth: number): string {
  const path = Array.from({ length: depth - 1 }, (_, index) =>
    index === 0 ? 'task(plan: "NONE", code: "1-1")' : ['task', 'comments(first: 1)', 'nodes'][index % 3],
  );
  return `{ ${path.join(' { ')} { __typename ${'}'.repeat(depth - 1)} }`.replace(
    '__typename',
    (depth - 1) % 3 === 2 ? 'totalCount' : 'id',
  );
}

describe('the limit of', () => {
  it('tokens is 1,500', async () => {
    // The four brackets and viewer are five of them.
    const of = (count: number): string => `{ viewer { ${tokens(count - 5, 'locale')} } }`;
    expect(await refusals(of(1_500))).toEqual(always(null));
    expect(await refusals(of(1_501))).toEqual(always('INVALID_INPUT'));
  });

  it('tokens is not passed by a syntax tree, which Mercurius would take as well', async () => {
    const tree = JSON.stringify(parse('{ viewer { locale } }'));
    const withPlace = JSON.stringify({ ...parse('{ viewer { locale } }'), loc: { start: 0, end: 9 } });
    for (const query of [tree, withPlace, 'null', '3', '{"kind": "Document"}', '[]'])
      expect(await refusals(query)).toEqual(always('INVALID_INPUT'));
  });

  it('depth is 14, through fragments as well', async () => {
    const inFragment = (depth: number): string => {
      const [, head, inner] = /^\{ (task\(.*?\)) \{ (.*)\} \}$/.exec(documentOfDepth(depth)) ?? [];
      return `{ ${head} { ...F } } fragment F on Task { ${inner} }`;
    };
    expect(await refusals(documentOfDepth(14))).toEqual(always('NOT_FOUND plan'));
    expect(await refusals(documentOfDepth(15))).toEqual(always('TOO_COMPLEX'));
    expect(await refusals(inFragment(14))).toEqual(always('NOT_FOUND plan'));
    expect(await refusals(inFragment(15))).toEqual(always('TOO_COMPLEX'));
  });

  it('aliases is 60', async () => {
    const of = (count: number): string => `{ viewer { ${times(count, (index) => `a${index}: locale`)} } }`;
    expect(await refusals(of(60))).toEqual(always(null));
    expect(await refusals(of(61))).toEqual(always('TOO_COMPLEX'));
  });

  it('objects under one name is 60, in fragments as well', async () => {
    const of = (count: number): string => `{ ${'viewer { locale } '.repeat(count)} }`;
    const inFragments = (count: number): string =>
      `{ ${times(count, (i) => `...F${i}`)} } ${times(count, (i) => `fragment F${i} on Query { viewer { locale } }`)}`;
    for (const document of [of, inFragments]) {
      expect(await refusals(document(60))).toEqual(always(null));
      expect(await refusals(document(61))).toEqual(always('TOO_COMPLEX'));
    }
  });

  it('cost is 40,000 objects, counted with the variables', async () => {
    const query = `query ($n: Int!, $m: Int!) {
      a: sessions(first: $n) { nodes { agendaItems { comments {
        task { goal { plan { id } } } author { name } answer { id } permissions { canEdit } } } } }
      b: sessions(first: $m) { nodes { agendaItems { id } } } }`;
    const { schema } = api.app.get(GraphQLSchemaHost);
    const document = parse(query);
    const pairs = Array.from({ length: 100 }, (_, n) =>
      Array.from({ length: 100 }, (__, m) => {
        const variables = { n: n + 1, m: m + 1 };
        return { variables, cost: calculateCost(schema, document, variables) };
      }),
    ).flat();
    const sorted = pairs.toSorted((a, b) => a.cost - b.cost);
    const over = sorted.find(({ cost }) => cost > MAX_COST);
    const under = sorted.findLast(({ cost }) => cost <= MAX_COST);
    if (over === undefined || under === undefined)
      throw new Error('The document is on one side of the limit.');
    expect(MAX_COST).toBe(40_000);
    expect(over.cost - under.cost).toBeLessThan(20);
    // The same document in turns, so that no count is kept for other variables.
    for (let time = 0; time < 4; time += 1) {
      expect(await api.client.refusal(query, under.variables)).toBeNull();
      expect(await api.client.refusal(query, over.variables)).toBe('TOO_COMPLEX');
    }
  });

  it('a page is 100, said before the cost', async () => {
    const query = 'query ($n: Int!) { sessions(first: $n) { nodes { number } } }';
    for (const n of [1, 100]) expect(await refusals(query, { n })).toEqual(always(null));
    for (const n of [0, 101, 2_000_000_000])
      expect(await refusals(query, { n })).toEqual(always('OUT_OF_RANGE first'));
    expect(await refusals('{ sessions(first: 100) { totalCount } }')).toEqual(always(null));
    expect(await refusals('{ sessions(first: 101) { totalCount } }')).toEqual(always('OUT_OF_RANGE first'));
    const { errors } = await api.client.send(query, { n: 101 });
    expect([errors[0]?.message, errors[0]?.extensions.params]).toEqual([
      '1 이상 100 이하로 입력해 주십시오.',
      { min: 1, max: 100 },
    ]);
  });

  it('a list given is 500', async () => {
    const query =
      'query ($kinds: [IndicatorKind!]) { task(plan: "NONE", code: "1-1") { indicators(kinds: $kinds) { id } } }';
    const of = (count: number): object => ({ kinds: Array.from({ length: count }, () => 'RESULT') });
    expect(await refusals(query, { ...of(500) })).toEqual(always('NOT_FOUND plan'));
    expect(await refusals(query, { ...of(501) })).toEqual(always('OUT_OF_RANGE kinds'));
  });

  it('nesting is 40 levels, in variables and beside them, however deep a body goes', async () => {
    const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const codeOf = async (body: string): Promise<unknown> => {
      const { status, errors } = await api.client.post(body);
      return [status, errors[0]?.extensions.code];
    };
    const inVariables = (levels: number): string =>
      `{"query":"{ viewer { locale } }","variables":{"a":${nested(levels)}}}`;
    expect(await codeOf(inVariables(38))).toEqual([200, undefined]);
    for (const levels of [39, 100_000])
      expect(await codeOf(inVariables(levels))).toEqual([400, 'INVALID_INPUT']);
    for (const name of ['operationName', 'documentId', 'extensions', 'query'])
      expect(await codeOf(`{"${name}":${nested(100_000)}}`)).toEqual([400, 'INVALID_INPUT']);
    expect(await codeOf(nested(100_000))).toEqual([400, 'INVALID_INPUT']);
  });

  it('a body is 256 KiB', async () => {
    const of = (bytes: number): string => {
      const body = '{"query":"{ viewer { locale } } #"}';
      return body.replace('#', `#${'x'.repeat(bytes - body.length)}`);
    };
    const limit = 256 * 1024;
    expect((await api.client.post(of(limit))).status).toBe(200);
    const over = await api.client.post(of(limit + 1));
    expect([over.status, over.errors[0]?.extensions.code]).toEqual([413, 'INVALID_INPUT']);
  });
});

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** A socket spoken to without a library; greeted already. */
async function openSocket(): Promise<{
  socket: WebSocket;
  say(message: Message | string): void;
  hear(): Promise<Message>;
  closed: Promise<number>;
}> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const heard: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as Message;
    const first = waiting.shift();
    if (first === undefined) heard.push(message);
    else first(message);
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.on('open', resolve));
  const say = (message: Message | string): void =>
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const hear = async (): Promise<Message> =>
    heard.shift() ?? new Promise<Message>((resolve) => waiting.push(resolve));
  say({ type: 'connection_init' });
  expect((await hear()).type).toBe('connection_ack');
  return { socket, say, hear, closed };
}

describe('on a socket the limit of', () => {
  beforeAll(async () => {
    await api.sql(
      `insert into plan (code, title_ko, from_year, to_year, source, published_at)
       values ('P', '계획', 2021, 2024, 'EXAMPLE', now())`,
    );
  });
  const query = 'subscription { changed(plan: "P") { id } }';

  it('subscriptions is 20', async () => {
    const { socket, say, hear } = await openSocket();
    for (let id = 1; id <= 21; id += 1) say({ type: 'subscribe', id: String(id), payload: { query } });
    // Those that are listened to are silent: the first word is the refusal of the last.
    const refusal = await hear();
    expect([refusal.type, refusal.id]).toEqual(['error', '21']);
    expect(refusal.payload).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }]);
    // A place that was given up is free again.
    say({ type: 'complete', id: '1' });
    say({ type: 'subscribe', id: '22', payload: { query } });
    say({ type: 'subscribe', id: '23', payload: { query } });
    expect((await hear()).id).toBe('23');
    socket.close();
  });

  it('a message is 64 KiB', async () => {
    const of = (bytes: number): string => {
      const message = JSON.stringify({ type: 'ping', payload: { text: '' } });
      return message.replace('""', `"${'x'.repeat(bytes - message.length)}"`);
    };
    const { say, hear, closed } = await openSocket();
    say(of(64 * 1024));
    expect((await hear()).type).toBe('pong');
    say(of(64 * 1024 + 1));
    expect(await closed).toBe(1009);
  });

  it('nesting is that of HTTP', async () => {
    const { socket, say, hear } = await openSocket();
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
    const payload = `{"query":${JSON.stringify(query)},"variables":{"a":${deep}}}`;
    say(`{"type":"subscribe","id":"deep","payload":${payload}}`);
    const refusal = await hear();
    expect([refusal.type, refusal.payload]).toMatchObject([
      'error',
      [{ extensions: { code: 'INVALID_INPUT', field: 'variables' } }],
    ]);
    socket.close();
  });

  it.each([
    [
      'tokens',
      `subscription { changed(plan: "P") { ${tokens(1_490, 'id')} } }`,
      `subscription { changed(plan: "P") { ${tokens(1_489, 'id')} } }`,
    ],
    [
      'aliases',
      `subscription { changed(plan: "P") { ${times(61, (i) => `a${i}: id`)} } }`,
      `subscription { changed(plan: "P") { ${times(60, (i) => `a${i}: id`)} } }`,
    ],
  ])('%s is that of HTTP', async (_, over, under) => {
    const { socket, say, hear } = await openSocket();
    say({ type: 'subscribe', id: 'under', payload: { query: under } });
    say({ type: 'subscribe', id: 'over', payload: { query: over } });
    const refusal = await hear();
    expect([refusal.type, refusal.id]).toEqual(['error', 'over']);
    socket.close();
  });
});
