import { afterEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DemoLoader } from '../../src/demo/demo.loader.js';
import { Settings } from '../../src/platform/settings.js';
import { withSession } from '../../src/platform/database/session.js';
import { startApp } from '../../src/start.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

let database: TestDatabase;
let app: NestFastifyApplication;

async function start(): Promise<DemoLoader> {
  const settings = new Settings({ databaseUrl: database.apiUrl, logLevel: 'silent' });
  app = await startApp(settings, { withDemo: true });
  return app.get(DemoLoader);
}

afterEach(async () => {
  await app.close();
  await database.drop();
});

describe('a start that may load demo data', () => {
  it('loads them into a database that nobody uses', async () => {
    database = await createTestDatabase();
    expect(await (await start()).isLoaded()).toBe(true);
  });

  it('starts on a database that is in use, a restored one for instance, and leaves its contents alone', async () => {
    database = await createTestDatabase();
    const rows = (text: string): Promise<unknown[]> =>
      withSession(database.url, 'dure test', async (session) => (await session.query(text)).rows);
    await rows(`insert into account (email, name) values ('first@office', '처음')`);
    const demo = await start();
    expect(await demo.isLoaded()).toBe(false);
    expect(await rows('select email from account')).toEqual([{ email: 'first@office' }]);
    expect(await rows('select from plan')).toEqual([]);
  });
});
