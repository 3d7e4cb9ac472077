import { describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import type { BusinessClock } from '../clock/business-clock.js';
import { registerResponseCache } from './response-cache.js';

/** A server whose every answer is another number, with the data versions that the clock will read, in order. */
async function serverReading(...versions: readonly string[]) {
  const remaining = [...versions];
  const clock = {
    read: async () => ({
      today: '2024-01-22',
      isPinned: true,
      dataVersion: remaining.shift() ?? 'none left',
    }),
  } as unknown as BusinessClock;
  const server = fastify();
  registerResponseCache(server, clock, '0.0.0');
  let count = 0;
  server.post('/graphql', async (request) => {
    if (request.publicRequest !== null) request.publicRequest.isStorable = true;
    count += 1;
    return { count };
  });
  await server.ready();
  return async (headers: Record<string, string> = {}): Promise<number> => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ x }' },
      headers,
    });
    return response.json<{ count: number }>().count;
  };
}

describe('the response cache', () => {
  it('keeps an answer during which nothing was written', async () => {
    const ask = await serverReading('1', '1', '1', '1');
    expect([await ask(), await ask(), await ask()]).toEqual([1, 1, 1]);
  });

  it('does not keep an answer during which something was written, not even for who asked before it', async () => {
    const ask = await serverReading('1', '2', '1', '1');
    expect([await ask(), await ask()]).toEqual([1, 2]);
  });

  it('does not serve an answer of an earlier version', async () => {
    const ask = await serverReading('1', '1', '2', '2', '2');
    expect([await ask(), await ask(), await ask()]).toEqual([1, 2, 2]);
  });

  it('is not for whoever sends a session cookie, whatever is in it', async () => {
    const ask = await serverReading('1', '1', '1');
    await ask();
    expect(await ask({ cookie: 'dure_session=x' })).toBe(2);
    expect(await ask({ cookie: 'theme=dark' })).toBe(1);
  });
});
