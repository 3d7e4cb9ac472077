import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { errorSentence, type Locale } from '@dure/domain/messages/error-sentence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { formatErrors } from '../graphql/error-format.js';
import { localeOf } from '../graphql/locale.js';
import { requestRefusal } from '../graphql/request-refusal.js';
import { WorkerError } from '../workers/worker.error.js';

const STATUS: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  ACCOUNT_CHANGED: 409,
  CONFLICT: 409,
  PLAN_CHANGED: 409,
  FILE_TOO_LARGE: 413,
  TOO_MANY_ATTEMPTS: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
};

/** Seconds after which a machine that was too busy may be asked again. */
const RETRY_AFTER = 10;

/**
 * Answers a refused file as GraphQL would: a sentence, code, field and the request's id; here with an HTTP status.
 * `maxBytes` is what the route takes, for the sentence about more.
 */
export function sendRefusal(
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
  maxBytes = 0,
): FastifyReply {
  const locale = localeOf(request.headers['accept-language']);
  const errors =
    error instanceof WorkerError ? tooBusy(error, request, locale) : refusalsOf(error, request, maxBytes);
  const codes = errors.map(({ extensions }) => String(extensions?.['code']));
  request.errorCodes = codes;
  if (codes[0] === 'UNAVAILABLE') reply.header('retry-after', RETRY_AFTER);
  return reply
    .code(STATUS[codes[0] ?? ''] ?? 400)
    .type('application/json; charset=utf-8')
    .send({ errors });
}

/** Work that found no turn or outgrew its limits, and that its owner explained no better. */
function tooBusy(error: WorkerError, request: FastifyRequest, locale: Locale): GraphQLFormattedError[] {
  request.log.warn(error);
  const extensions = { code: 'UNAVAILABLE', requestId: request.id };
  return [{ message: errorSentence('UNAVAILABLE', locale), extensions }];
}

function refusalsOf(
  error: Error,
  request: FastifyRequest,
  maxBytes: number,
): readonly GraphQLFormattedError[] {
  return formatErrors([asGraphqlError(error, maxBytes)], {
    locale: localeOf(request.headers['accept-language']),
    requestId: request.id,
    logUnexpected: (unexpected) => request.log.error(unexpected),
  });
}

function asGraphqlError(error: Error, maxBytes: number): GraphQLError {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const limit = Math.floor(maxBytes / 2 ** 20);
    return wrapped(new DomainError(ErrorCode.FILE_TOO_LARGE, 'file', { limit }));
  }
  if (error instanceof GraphQLError) return error;
  if (typeof statusCode === 'number' && statusCode < 500) return requestRefusal(statusCode, error.message);
  return wrapped(error);
}

function wrapped(originalError: Error): GraphQLError {
  return new GraphQLError('', { originalError });
}
