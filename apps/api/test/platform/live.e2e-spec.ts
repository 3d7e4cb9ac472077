import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangeTopic } from '@dure/domain/change-topic';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { Events } from '../../src/platform/events/events.js';
import { Notices } from '../../src/platform/events/notices.js';
import { DataVersions } from '../../src/platform/transaction/data-versions.js';
import { Transactions } from '../../src/platform/transaction/transactions.js';
import type { Client } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { listen as open, type Listening } from '../support/live-client.js';
import { startApi, type TestApi } from '../support/start-api.js';

const CHANGED = 'subscription { changed(plan: "P") { topic id } }';

let api: TestApi;
let other: TestApi;
let planId: string;
let planner: Client;
let officer: Client;
let accounts: Record<string, string>;
const opened: Listening[] = [];

beforeAll(async () => {
  api = await startApi();
  // A second process on the same database.
  other = await startApi({ databaseUrl: api.databaseUrl });
  await seedDistricts(api);
  accounts = await seedAccounts(api);
  const [plan] = await api.sql<{ id: string }>(
    `insert into plan (code, title_ko, from_year, to_year, source) values ('P', '계획', 2021, 2024, 'EXAMPLE') returning id`,
  );
  planId = plan?.id ?? '';
  planner = await api.client.as('planner@test');
  officer = await api.client.as('officer-11200@test');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((it) => it.stop()));
  await publish(false);
});
afterAll(async () => {
  await other.stop();
  await api.stop();
});

async function listen(client: Client, query = CHANGED): Promise<Listening> {
  const { listeners } = (client.url === api.url ? api : other).app.get(Notices) as unknown as {
    listeners: ReadonlySet<unknown>;
  };
  const before = new Set(listeners);
  const listening = await open(client, query, {
    isListening: () => [...listeners].some((it) => !before.has(it)),
  });
  opened.push(listening);
  return listening;
}

/** One after another, so that each is known to listen. */
async function listenAll(clients: readonly Client[]): Promise<Listening[]> {
  const listening: Listening[] = [];
  for (const client of clients) listening.push(await listen(client));
  return listening;
}

async function publish(isPublished: boolean): Promise<void> {
  await api.sql(`update plan set published_at = case when $1 then now() end`, [isPublished]);
}

async function announce(
  topic: ChangeTopic,
  id: string,
  districtCode: string | null = null,
  from: TestApi = api,
): Promise<void> {
  await from.app.get(Transactions).run(null, async () => {
    from.app.get(DataVersions).bump(planId);
    from.app.get(Events).announce({ topic, id, planId, districtCode });
  });
}

const idsOf = (listening: Listening): readonly unknown[] =>
  listening.received.map((it) => (it as { data?: { changed: { id: string } } }).data?.changed.id);

describe('changed', () => {
  it('tells of a change made in another process', async () => {
    const listening = await listen(planner);
    await announce(ChangeTopic.PLAN, 'goal-1', null, other);
    expect(await listening.until(1)).toEqual([{ data: { changed: { topic: 'PLAN', id: 'goal-1' } } }]);
  });

  it('tells nothing of work that was rolled back', async () => {
    const listening = await listen(planner);
    const failing = api.app.get(Transactions).run(null, async () => {
      api.app.get(Events).announce({ topic: 'PLAN', id: 'never', planId, districtCode: null });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await announce(ChangeTopic.PLAN, 'after');
    await listening.until(1);
    expect(idsOf(listening)).toEqual(['after']);
  });

  it('is not found for a plan that may not be read', async () => {
    const listening = await listen(api.client);
    expect(await listening.until(1)).toEqual([
      expect.objectContaining({
        errors: [
          expect.objectContaining({
            extensions: expect.objectContaining({ code: 'NOT_FOUND', field: 'plan' }),
          }),
        ],
      }),
    ]);
  });

  it('tells of reports to planners and to the officer of that district only', async () => {
    await publish(true);
    const listeners = [
      planner,
      officer,
      await api.client.as('officer-11680@test'),
      await api.client.as('member@test'),
      api.client,
    ];
    const [byPlanner, byOwn, byOther, byMember, byPublic] = await listenAll(listeners);
    await announce(ChangeTopic.REPORT, 'report-1', '11200');
    await announce(ChangeTopic.READING, 'end');
    await Promise.all([
      byPlanner?.until(2),
      byOwn?.until(2),
      byOther?.until(1),
      byMember?.until(1),
      byPublic?.until(1),
    ]);
    expect([byPlanner, byOwn, byOther, byMember, byPublic].map((it) => idsOf(it as Listening))).toEqual([
      ['report-1', 'end'],
      ['report-1', 'end'],
      ['end'],
      ['end'],
      ['end'],
    ]);
  });

  it('checks the permission again for every event', async () => {
    await publish(true);
    const listening = await listen(api.client);
    await announce(ChangeTopic.PLAN, 'while published');
    await listening.until(1);
    await publish(false);
    await announce(ChangeTopic.PLAN, 'while unpublished');
    await sleep(200);
    await publish(true);
    await announce(ChangeTopic.PLAN, 'published again');
    await listening.until(2);
    expect(idsOf(listening)).toEqual(['while published', 'published again']);
  });

  it('is not told any more to an account whose role has ended', async () => {
    const listening = await listen(officer);
    await api.sql(`update role_grant set valid_to = '2020-01-02' where account_id = $1`, [
      accounts['officer-11200@test'],
    ]);
    await announce(ChangeTopic.REPORT, 'report-2', '11200');
    await sleep(200);
    await api.sql(`update role_grant set valid_to = null where account_id = $1`, [
      accounts['officer-11200@test'],
    ]);
    await announce(ChangeTopic.REPORT, 'report-3', '11200');
    await listening.until(1);
    expect(idsOf(listening)).toEqual(['report-3']);
  });

  it('says “look again” after its connection to the database was cut', async () => {
    const listening = await listen(planner);
    await api.sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dure notices' and datname = current_database()`,
    );
    expect(await listening.until(1)).toEqual([{ data: { changed: { topic: 'PLAN', id: null } } }]);
    await announce(ChangeTopic.PLAN, 'afterwards', null, other);
    await listening.until(2);
    expect(idsOf(listening).at(-1)).toBe('afterwards');
  });
});

describe('a socket', () => {
  it('is closed at once when its session ends, in whatever process', async () => {
    const leaving = await api.client.as('planner@test');
    const sockets = await listenAll([leaving, other.client.with(leaving.headers), planner]);
    await leaving.ask('mutation { signOut { locale } }');
    await sleep(300);
    expect(sockets.map((it) => it.closeCode())).toEqual([4403, 4403, null]);
  });

  it('is closed when its session was revoked without a word, before it is told anything', async () => {
    const leaving = await api.client.as('nobody@test');
    await publish(true);
    const listening = await listen(leaving);
    await api.sql(`update login_session set revoked_at = now() where account_id = $1`, [
      accounts['nobody@test'],
    ]);
    await announce(ChangeTopic.PLAN, 'secret');
    await sleep(300);
    expect([listening.closeCode(), idsOf(listening)]).toEqual([4403, []]);
  });

  it.each([
    ['an unknown field', 'subscription { changed(plan: "P") { nonsense } }'],
    ['two root fields', 'subscription { changed(plan: "P") { id } b: changed(plan: "P") { id } }'],
    [
      'two operations',
      'subscription A { changed(plan: "P") { id } } subscription B { changed(plan: "P") { id } }',
    ],
    ['a query', '{ viewer { locale } }'],
    ['a mutation', 'mutation { signOut { locale } }'],
    ['a syntax error', 'subscription {'],
    [
      'too many aliases',
      `subscription { changed(plan: "P") { ${Array.from({ length: 61 }, (_, i) => `a${i}: id`).join(' ')} } }`,
    ],
  ])('passes every rule that HTTP knows: %s is refused', async (_, query) => {
    const listening = await listen(planner, query);
    const [answer] = await listening.until(1);
    expect(answer).toEqual({
      errors: expect.arrayContaining([
        expect.objectContaining({
          extensions: expect.objectContaining({ code: expect.stringMatching(/INVALID_INPUT|TOO_COMPLEX/) }),
        }),
      ]),
    });
  });

  it.each([
    ['another site’s page', { origin: 'https://evil.example' }, 403],
    ['a page without a host', { origin: 'null' }, 403],
  ])('is refused to %s', async (_, headers, status) => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    const answered = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('open', () => resolve('open'));
      socket.on('error', () => undefined);
    });
    expect(answered).toBe(status);
  });

  it.each(['/graphql', '/other', '/graphql?x=1'])(
    'that is cut off while %s is asked for leaves the API running',
    async (path) => {
      const { hostname, port, host } = new URL(api.url);
      for (let turn = 0; turn < 5; turn += 1) {
        const stream = createConnection(Number(port), hostname);
        await once(stream, 'connect');
        stream.write(
          `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
            `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
        );
        if (turn > 0) await sleep(turn);
        stream.resetAndDestroy();
      }
      await sleep(100);
      expect((await api.client.ask('{ viewer { locale } }')).viewer.locale).toBe('ko');
    },
  );

  it('is opened to our own page', async () => {
    const listening = await listen(planner.with({ origin: new URL(api.url).origin }));
    await announce(ChangeTopic.PLAN, 'x');
    await listening.until(1);
  });

  it('is closed when what it says is no message', async () => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('open', () => socket.send('nonsense'));
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4400);
  });
});
