import { errorSentence } from '@dure/domain/messages/error-sentence';
import type { FastifyInstance } from 'fastify';
import { isForGraphql } from '../graphql/graphql-route.js';
import { localeOf } from '../graphql/locale.js';
import { isSameOrigin } from '../live/same-origin.js';
import type { Settings } from '../settings.js';

/** Names every answer by its request's id, and refuses requests that another site's page sends with our cookie. */
export function registerHttpGuards(fastify: FastifyInstance, settings: Settings): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    const { host, headers } = request;
    if (!isForGraphql(request) || isSameOrigin({ host, origin: headers.origin }, settings)) return undefined;
    const locale = localeOf(request.headers['accept-language']);
    request.errorCodes = ['NOT_ALLOWED'];
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
