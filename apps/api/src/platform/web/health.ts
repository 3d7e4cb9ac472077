import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';
import type { Drain } from './drain.js';

export interface HealthOptions {
  readonly database: Database;
  readonly drain: Pick<Drain, 'isDraining'>;
  /** Names of the migrations that this version of Dure needs. */
  readonly migrations: readonly string[];
}

type Readiness = 'ok' | 'draining' | 'database unreachable' | 'database not migrated';

/** `/healthz`: the process answers. `/readyz`: it can do its work, so requests may be sent here. */
export function registerHealth(fastify: FastifyInstance, options: HealthOptions): void {
  const { database, drain, migrations } = options;
  const isMigrated = createMigrationCheck(database, migrations);

  fastify.get('/healthz', async () => ({ status: 'ok' }));
  fastify.get('/readyz', async (request, reply) => {
    const status = await findReadiness().catch((error: unknown): Readiness => {
      request.log.warn({ err: error }, 'not ready');
      return 'database unreachable';
    });
    return reply.code(status === 'ok' ? 200 : 503).send({ status });
  });

  async function findReadiness(): Promise<Readiness> {
    if (drain.isDraining) return 'draining';
    await database.rows('select 1');
    return (await isMigrated()) ? 'ok' : 'database not migrated';
  }
}

/** What has been migrated stays so: after the first yes nothing is asked any more. */
function createMigrationCheck(database: Database, migrations: readonly string[]): () => Promise<boolean> {
  let isDone = false;
  return async () => {
    if (isDone) return true;
    const rows = await database.rows<{ name: string }>('select name from migration');
    const done = new Set(rows.map(({ name }) => name));
    isDone = migrations.every((name) => done.has(name));
    return isDone;
  };
}
