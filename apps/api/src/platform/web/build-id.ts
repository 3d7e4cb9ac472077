import type { FastifyInstance } from 'fastify';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the header that tells an open page which build it would get now. */
export const BUILD_HEADER = 'x-dure-build';

/**
 * The build of the web app in `webRoot`: 16 hex digits made from its index.html, which names all its files. The build
 * writes them into the page itself, so that an open page knows its own; a page without them is hashed here.
 */
export async function readBuildId(webRoot: string): Promise<string> {
  const page = await readFile(join(webRoot, 'index.html'), 'utf8');
  const written = /<meta name="dure-build" content="([0-9a-f]{16})"/.exec(page)?.[1];
  return written ?? createHash('sha256').update(page).digest('hex').slice(0, 16);
}

/** Every answer, of the API as of the pages, names the build. Without a web app there is none. */
export function registerBuildId(fastify: FastifyInstance, buildId: string): void {
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.header(BUILD_HEADER, buildId);
  });
}
