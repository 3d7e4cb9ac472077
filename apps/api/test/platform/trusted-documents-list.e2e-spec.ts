import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOfDocument } from '../../src/platform/graphql/trusted-documents.js';
import { startApi, type TestApi } from '../support/start-api.js';

const documentId = idOfDocument('query Districts { districts { code name } }');

let api: TestApi;
let webRoot: string;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'dure-trusted-'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>두레</title>');
  api = await startApi();
});
afterAll(async () => {
  await api.stop();
  await rm(webRoot, { recursive: true });
});

/** 'started', or why not. */
async function startWith(content: string): Promise<string> {
  await writeFile(join(webRoot, 'trusted-documents.json'), content);
  const starting = startApi({ webRoot, databaseUrl: api.databaseUrl });
  return starting.then(
    async (started) => {
      await started.stop();
      return 'started';
    },
    (error: Error) => error.message,
  );
}

describe('the list of trusted documents', () => {
  it.each([
    ['cut off', '{"abc": {"te'],
    ['no object', '[]'],
    ['without a text', `{"${documentId}": {"name": "Districts"}}`],
    ['with another text than its id says', `{"${documentId}": {"text": "{ viewer { locale } }"}}`],
  ])('keeps the API from starting when it is %s', async (_, content) => {
    expect(await startWith(content)).toMatch(/list of documents is damaged .*trusted-documents\.json/);
  });

  it('may be empty, or absent beside an older web app', async () => {
    expect(await startWith('{}')).toBe('started');
    await rm(join(webRoot, 'trusted-documents.json'));
    const started = await startApi({ webRoot, databaseUrl: api.databaseUrl });
    const answer = await started.client.post({ documentId });
    await started.stop();
    expect(answer.errors[0]?.extensions.code).toBe('UNKNOWN_DOCUMENT');
  });
});
