import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import type { Database } from '../database/database.js';
import { registerHealth } from './health.js';

async function readinessWhile(isDraining: boolean): Promise<{ status: number; body: unknown }> {
  const server = fastify();
  const database = { rows: async () => [] } as unknown as Database;
  registerHealth(server, { database, drain: { isDraining }, migrations: [] });
  const answer = await server.inject('/readyz');
  await server.close();
  return { status: answer.statusCode, body: answer.json() };
}

describe('readiness', () => {
  it('ends as soon as the process is on its way out, whatever the database says', async () => {
    expect(await readinessWhile(false)).toEqual({ status: 200, body: { status: 'ok' } });
    expect(await readinessWhile(true)).toEqual({ status: 503, body: { status: 'draining' } });
  });
});
