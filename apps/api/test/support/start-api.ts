import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { connect, createApp, serve } from '../../src/create-app.js';
import { Settings } from '../../src/platform/settings.js';
import { Client } from './client.js';
import { createTestDatabase, ownerUrlOf, type TestDatabase } from './test-database.js';

export interface TestApi {
  readonly url: string;
  /** As the API's role, which may define nothing. */
  readonly databaseUrl: string;
  /** As the owner. */
  readonly ownerUrl: string;
  readonly app: NestFastifyApplication;
  /** Speaks to the API as a reader without sign-in; `client.as('planner@demo')` signs in. */
  readonly client: Client;
  /** Plain SQL on the suite's database as its owner, for arranging and for looking. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

/** A database given stays its owner's; otherwise a fresh one. */
async function databaseFor(url: string | undefined): Promise<TestDatabase> {
  if (url === undefined) return createTestDatabase();
  return { url: await ownerUrlOf(url), apiUrl: url, drop: async () => undefined };
}

/** The real API on a random port, in this process, on a database of its own unless one is given; nothing runs in its background unless asked for. */
export async function startApi(options: Partial<Settings> = {}): Promise<TestApi> {
  const database = await databaseFor(options.databaseUrl);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  // Tests that cut connections cut this one's as well; the next query simply opens another.
  pool.on('error', () => undefined);
  const app = await createApp(
    new Settings({
      logLevel: process.env['TEST_LOG'] ?? 'silent',
      hasBackgroundWork: false,
      ...options,
      databaseUrl: database.apiUrl,
    }),
  );
  await connect(app);
  const url = await serve(app, '127.0.0.1', 0);
  return {
    url,
    databaseUrl: database.apiUrl,
    ownerUrl: database.url,
    app,
    client: new Client(url),
    sql: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(text, [...values])).rows as Row[],
    stop: async () => {
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
}
