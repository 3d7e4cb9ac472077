import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BusinessClock, BusinessMoment } from '../clock/business-clock.js';
import { localeOf } from '../graphql/locale.js';
import { findSessionToken } from '../sessions/session-cookie.js';
import { AnswerStore } from './answer-store.js';

/** What the cache needs to remember of a public request while it runs. */
export interface PublicRequest {
  readonly key: string;
  /** Read before anything else: the context takes its business date from here, too. */
  readonly moment: BusinessMoment;
  /** Set once a query was executed without an error; a mutation never gets here. */
  isStorable: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    publicRequest: PublicRequest | null;
  }
}

/**
 * Answers readers without sign-in from memory as long as nothing changed. The key holds the whole body (document,
 * variables, operation name) and the language; the version of all data and the business date are read for every
 * request, before the look-up. An answer is kept only if the version read after it was made is still the one read
 * before: every write bumps it in its own transaction, so all statements in between saw the same data.
 * Whoever sends a session cookie is never answered from here.
 */
export function registerResponseCache(fastify: FastifyInstance, clock: BusinessClock): void {
  const store = new AnswerStore();
  fastify.decorateRequest('publicRequest', null);

  fastify.addHook('preValidation', async (request, reply) => {
    const key = publicKeyOf(request);
    if (key === null) return undefined;
    const moment = await clock.read();
    const body = store.find(key, moment.dataVersion, moment.today);
    if (body !== null) return sendStored(reply, body);
    request.publicRequest = { key, moment, isStorable: false };
    return undefined;
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    const { publicRequest } = request;
    if (publicRequest?.isStorable !== true || reply.statusCode !== 200 || typeof payload !== 'string')
      return payload;
    const { key, moment } = publicRequest;
    const after = await clock.read();
    if (after.dataVersion === moment.dataVersion && after.today === moment.today) {
      store.keep(key, {
        dataVersion: moment.dataVersion,
        today: moment.today,
        body: Buffer.from(payload),
      });
    }
    return payload;
  });
}

function sendStored(reply: FastifyReply, body: Buffer): FastifyReply {
  return reply.type('application/json; charset=utf-8').send(body);
}

/** What a public query is known by; null for everything that is answered afresh. */
function publicKeyOf({ method, url, headers, body }: FastifyRequest): string | null {
  if (method !== 'POST' || url !== '/graphql' || findSessionToken(headers.cookie) !== null) return null;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, variables, operationName } = body as Record<string, unknown>;
  if (typeof query !== 'string') return null;
  const rest = variables == null && operationName == null ? '' : JSON.stringify([variables, operationName]);
  return `${localeOf(headers['accept-language'])} ${rest} ${query}`;
}
