import { errorSentence } from '@dure/domain/messages/error-sentence';
import type { FastifyInstance } from 'fastify';
import { localeOf } from '../graphql/locale.js';
import { isSameOrigin } from '../live/same-origin.js';

/** Headers for every answer, and the refusal of requests that another site's page sends with our cookie. */
export function registerHttpGuards(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-frame-options', 'DENY');
    if (!request.url.startsWith('/graphql') || isSameOrigin(request.headers)) return undefined;
    const locale = localeOf(request.headers['accept-language']);
    return reply.code(403).send({
      data: null,
      errors: [
        {
          message: errorSentence('NOT_ALLOWED', locale),
          extensions: { code: 'NOT_ALLOWED', requestId: request.id },
        },
      ],
    });
  });
}
