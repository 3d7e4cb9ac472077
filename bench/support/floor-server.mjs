import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// The API's own Fastify and pg: bench/ has no dependencies of its own.
const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const { fastify } = require('fastify');
const pg = require('pg');

/** @param {string} name */
const sql = (name) => readFile(new URL(`./${name}.sql`, import.meta.url), 'utf8');

/**
 * The floor: Fastify and pg with one statement of json_agg per dashboard, and Fastify with bytes from memory. The body
 * of a request says which: { sheet: [plan, district] } or { matrix: [plan, period, asOf] }; what is asked in GraphQL, as the
 * API is asked, comes from memory by its variables.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });
const statements = { sheet: await sql('floor-sheet'), matrix: await sql('floor-matrix') };
/** @type {Map<string, Buffer>} */
const kept = new Map();

const app = fastify({ bodyLimit: 4 * 1024 * 1024 });
app.post('/graphql', async (request, reply) => {
  const body = /** @type {Record<string, unknown>} */ (request.body);
  reply.type('application/json; charset=utf-8');
  if (typeof body['query'] === 'string') return kept.get(JSON.stringify(body['variables']));
  const name = body['sheet'] === undefined ? 'matrix' : 'sheet';
  const { rows } = await pool.query({
    name,
    text: statements[name],
    values: /** @type {string[]} */ (body[name]),
  });
  return rows[0].body;
});

process.on('message', (message) => {
  const { key, body } = /** @type {{ key: string, body: string }} */ (message);
  kept.set(key, Buffer.from(body));
  process.send?.({ type: 'kept', key });
});
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
await app.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
process.send?.({ type: 'ready' });
