import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js';
import { documents, GOOD_PASSWORD, tokenOf } from './people-conversation.js';

let database: TestDatabase;
const running: ApiProcess[] = [];

beforeAll(async () => {
  database = await createEmptyDatabase();
}, 60_000);
afterAll(async () => {
  await database.drop();
});

async function start(): Promise<ApiProcess> {
  const process = await startApiProcess(database, { PUBLIC_URL: 'https://dure.city.go.kr' });
  running.push(process);
  return process;
}

async function stopAll(): Promise<void> {
  for (const process of running.splice(0)) await process.stop();
}

describe('a start on an empty database', () => {
  it('hands out a set-up link until there is an account, and none afterwards', async () => {
    try {
      const [first, second] = await Promise.all([start(), start()]);
      const paths = [first.ready.setUpPath, second.ready.setUpPath];
      expect(paths).toEqual([
        expect.stringMatching(/^\/setup#[\w-]{43}$/),
        expect.stringMatching(/^\/setup#[\w-]{43}$/),
      ]);
      const input = {
        token: tokenOf({ path: paths[1] ?? '' }),
        name: '김두레',
        email: 'admin@city.go.kr',
        password: GOOD_PASSWORD,
      };
      // A link works in whichever process it is opened.
      const answer = await first.client.send(documents.completeSetUp, { input });
      expect(answer.data).toMatchObject({ completeSetUp: { roles: [{ role: 'ADMINISTRATOR' }] } });
      expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/);
      await stopAll();
      expect((await start()).ready.setUpPath).toBeNull();
    } finally {
      await stopAll();
    }
  }, 120_000);
});
