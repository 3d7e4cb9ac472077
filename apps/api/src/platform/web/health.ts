import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.js';

/** `/healthz`: the process answers. `/readyz`: it reaches its database as well. */
export function registerHealth(fastify: FastifyInstance, database: Database): void {
  fastify.get('/healthz', async () => ({ status: 'ok' }));
  fastify.get('/readyz', async (request, reply) => {
    try {
      await database.rows('select 1');
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
}
