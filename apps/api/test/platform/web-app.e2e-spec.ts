import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { startApi, type TestApi } from '../support/start-api.js';

const PAGE = '<!doctype html><title>두레</title>';
const SCRIPT = `console.log(${JSON.stringify('x'.repeat(2_000))})`;

let api: TestApi;
let root: string;
beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'dure-web-'));
  root = join(parent, 'dist');
  await mkdir(join(root, 'assets'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(root, 'index.html'), PAGE);
  await writeFile(join(root, 'favicon.svg'), '<svg/>');
  await writeFile(join(root, 'trusted-documents.json'), '{}');
  await writeFile(join(root, 'assets/index-B1b2C3d4.js'), SCRIPT);
  api = await startApi({ webRoot: root });
});
afterAll(async () => {
  await api.stop();
  await rm(join(root, '..'), { recursive: true });
});

/** As it stands on the wire: fetch would tidy up the path. */
function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(api.url);
    request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the web app', () => {
  it.each([
    '/',
    '/plans/SCD-2021',
    '/plans/SCD-2021/tasks/1-2',
    '/districts/11200?period=2023-Q4',
    '/login',
    '/plans/SCD-2021.2',
    '/없는/주소',
  ])('is the page at %s', async (path) => {
    const { status, headers, body } = await get(encodeURI(path));
    expect([status, body.toString()]).toEqual([200, PAGE]);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/assets/missing-B1b2C3d4.js',
    '/missing.png',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2f..%2fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
    expect(body.toString()).not.toContain('<!doctype');
  });

  it('lets browsers keep hashed files for ever, and sends them compressed to those who can read that', async () => {
    const plain = await get('/assets/index-B1b2C3d4.js');
    const packed = await get('/assets/index-B1b2C3d4.js', { 'accept-encoding': 'gzip, br' });
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.body.toString()).toBe(SCRIPT);
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe(SCRIPT);
    expect(packed.body.length).toBeLessThan(SCRIPT.length / 5);
  });

  it('is not sent again to whoever has it', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('does not stand in the way of the API and of health', async () => {
    expect((await api.client.ask('{ viewer { locale } }')).viewer.locale).toBe('ko');
    expect((await get('/healthz')).body.toString()).toBe('{"status":"ok"}');
    expect((await get('/readyz')).body.toString()).toBe('{"status":"ok"}');
    expect((await get('/metrics')).body.toString()).toContain('dure_build_info');
  });

  it('keeps what the build wrote down for the server to itself', async () => {
    expect((await get('/trusted-documents.json')).status).toBe(404);
  });
});
