import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

const TRUSTED = 'query TrustedOne { districts { code } }';
const TRUSTED_ID = createHash('sha256').update(TRUSTED).digest('hex').slice(0, 32);

let api: TestApi;
let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dure-metrics-'));
  await writeFile(join(root, 'index.html'), '<!doctype html>');
  await writeFile(
    join(root, 'trusted-documents.json'),
    JSON.stringify({ [TRUSTED_ID]: { name: 'TrustedOne', text: TRUSTED } }),
  );
  api = await startApi({ webRoot: root });
  await seedDistricts(api);
  await seedAccounts(api);
});
afterAll(async () => {
  await api.stop();
  await rm(root, { recursive: true });
});

async function readMetrics(headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const response = await fetch(`${api.url}/metrics`, { headers });
  return { status: response.status, text: await response.text() };
}

/** The value of a series, null when there is none. */
async function valueOf(series: string): Promise<number | null> {
  // The request before is counted when its answer has gone out.
  await sleep(50);
  const { text } = await readMetrics();
  const line = text.split('\n').find((it) => it.startsWith(`${series} `));
  return line === undefined ? null : Number(line.slice(series.length + 1));
}

const countOf = (kind: string, operation: string): Promise<number | null> =>
  valueOf(`dure_request_duration_seconds_count{kind="${kind}",operation="${operation}"}`);

describe('metrics', () => {
  it('count requests by trusted operation, and all others together', async () => {
    await api.client.post({ documentId: TRUSTED_ID });
    for (const name of ['A', 'B', 'TrustedOne']) await api.client.ask(`query ${name} { viewer { locale } }`);
    await api.client.post({ query: '}' });
    await fetch(`${api.url}/plans/x`);
    expect(await countOf('query', 'TrustedOne')).toBe(1);
    expect(await countOf('query', 'other')).toBe(3);
    expect(await countOf('invalid', '')).toBe(1);
    expect(await countOf('page', '')).toBe(1);
    expect((await readMetrics()).text).not.toMatch(/operation="(A|B)"/);
  });

  it('count errors by code', async () => {
    await api.client.send('mutation { signIn(email: "who@test", password: "wrong") { locale } }');
    await api.client.with({ origin: 'https://evil.example' }).send('{ viewer { locale } }');
    expect(await valueOf('dure_errors_total{code="SIGN_IN_FAILED"}')).toBe(1);
    expect(await valueOf('dure_errors_total{code="NOT_ALLOWED"}')).toBe(1);
    expect(await countOf('mutation', 'other')).toBe(1);
  });

  it('count answers that were not made again', async () => {
    const url = `${api.url}/graphql?documentId=${TRUSTED_ID}`;
    const first = await fetch(url);
    const before = await valueOf('dure_cached_answers_total{from="memory"}');
    await fetch(url);
    await fetch(url, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(await valueOf('dure_cached_answers_total{from="memory"}')).toBe((before ?? 0) + 1);
    expect(await valueOf('dure_cached_answers_total{from="browser"}')).toBe(1);
  });

  it('tell of connections, sockets, waiting sign-ins, the event loop and the build', async () => {
    const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    expect(await valueOf('dure_open_sockets')).toBe(1);
    socket.close();
    await once(socket, 'close');
    expect(await valueOf('dure_open_sockets')).toBe(0);
    expect(await valueOf('dure_pool_connections')).toBeGreaterThan(0);
    expect(await valueOf('dure_pool_waiting_requests')).toBe(0);
    expect(await valueOf('dure_waiting_password_checks')).toBe(0);
    expect(await valueOf('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect((await readMetrics()).text).toMatch(
      /dure_build_info\{version="\d+\.\d+\.\d+",build="[\da-f]{16}"\} 1/,
    );
  });

  it.each<Record<string, string>>([
    { 'x-forwarded-for': '203.0.113.9' },
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-real-ip': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1' },
    { via: '1.1 proxy' },
  ])('are nothing that a reader behind a proxy finds: %j', async (headers) => {
    const { status, text } = await readMetrics(headers);
    expect([status, text]).toEqual([404, 'Not found']);
  });
});
