import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, type TestApi } from '../support/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function statusesOf({ url }: TestApi): Promise<{ health: number; ready: number; because: string }> {
  const health = await fetch(`${url}/healthz`);
  const ready = await fetch(`${url}/readyz`);
  const { status } = (await ready.json()) as { status: string };
  return { health: health.status, ready: ready.status, because: status };
}

describe('readiness', () => {
  it('is there once everything works', async () => {
    expect(await statusesOf(api)).toEqual({ health: 200, ready: 200, because: 'ok' });
  });

  it('waits for a migration that is missing, and comes with it', async () => {
    const behind = await startApi();
    const [last] = await behind.sql<{ name: string; timestamp: string }>(
      'delete from migration where id = (select max(id) from migration) returning *',
    );
    expect(await statusesOf(behind)).toEqual({ health: 200, ready: 503, because: 'database not migrated' });
    await behind.sql('insert into migration (timestamp, name) values ($1, $2)', [
      last?.timestamp,
      last?.name,
    ]);
    expect(await statusesOf(behind)).toEqual({ health: 200, ready: 200, because: 'ok' });
    await behind.stop();
  });

  it('ends when the database is out of reach, while the process stays healthy', async () => {
    const away = await startApi();
    const name = new URL(away.databaseUrl).pathname.slice(1);
    await api.sql(`alter database "${name}" allow_connections false`);
    await api.sql('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    expect(await statusesOf(away)).toEqual({ health: 200, ready: 503, because: 'database unreachable' });
    await api.sql(`alter database "${name}" allow_connections true`);
    await away.stop();
  });
});
