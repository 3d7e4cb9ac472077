import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { operationOf } from '../web/request-facts.js';

/** Refusals that somebody who tries passwords or links leaves behind. */
const SUSPICIOUS: ReadonlySet<string> = new Set([
  'SIGN_IN_FAILED',
  'TOO_MANY_ATTEMPTS',
  'PASSWORD_WRONG',
  'LINK_UNKNOWN',
]);

/** Looked at every few seconds by whoever watches over the service. */
const QUIET: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/**
 * One line for each request once it is answered. Neither address nor variables nor who the person is by name: the
 * account's id, and the request's, which error messages show.
 */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {
    // Said when it is answered.
  }

  override routeNotFound(): void {
    // So is this, with status 404.
  }

  /** What is no GraphQL and was refused is told by its status; the message would repeat the address. */
  override defaultErrorLog(error: Error, _request: FastifyRequest, reply: FastifyReply): void {
    if (reply.statusCode >= 500) reply.log.error({ err: error }, 'unexpected error');
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const { errorCodes } = request;
    const operation = operationOf(request);
    const route = request.routeOptions.url ?? 'none';
    const line = {
      method: request.method,
      route,
      ...(operation === null ? {} : { kind: operation.kind, operation: operation.name }),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      account: request.reader?.actor.accountId ?? null,
      ...(errorCodes === null ? {} : { errors: errorCodes }),
      ...(request.answeredFrom === null ? {} : { from: request.answeredFrom }),
    };
    if (error != null) reply.log.error({ ...line, err: error }, 'answer not sent');
    else if (errorCodes?.some((code) => SUSPICIOUS.has(code)))
      reply.log.warn({ ...line, address: request.ip }, 'credentials refused');
    else if (QUIET.has(route)) reply.log.debug(line, 'request');
    else reply.log.info(line, 'request');
  }
}
