import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BusinessClock, BusinessMoment } from '../clock/business-clock.js';
import { ACCOUNT_HEADER } from '../graphql/account-guard.js';
import { isForGraphql } from '../graphql/graphql-route.js';
import { localeOf } from '../graphql/locale.js';
import { findSessionToken } from '../sessions/session-cookie.js';
import { AnswerStore } from './answer-store.js';
import { entityTagOf, isMatching } from './entity-tag.js';

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
 * Answers readers without sign-in from memory as long as nothing changed. The key holds document (or its id), variables,
 * operation name and language; the version of all data and the business date are read for every request, before the
 * look-up. An answer is kept only if the version read after it was made is still the one read before: every write bumps
 * it in its own transaction, so all statements in between saw the same data.
 * What was asked for by GET carries an entity tag of all this, and is answered with 304 to who has it already.
 * Whoever sends a session cookie, or says for whom the page was read, is never answered from here.
 */
export function registerResponseCache(fastify: FastifyInstance, clock: BusinessClock, version: string): void {
  const store = new AnswerStore();
  const tagOf = (key: string, moment: BusinessMoment): string => entityTagOf(key, moment, version);
  fastify.decorateRequest('publicRequest', null);

  fastify.addHook('preValidation', async (request, reply) => {
    const key = publicKeyOf(request);
    if (key === null) return undefined;
    const moment = await clock.read();
    if (request.method === 'GET' && isMatching(request.headers['if-none-match'], tagOf(key, moment))) {
      request.answeredFrom = 'browser';
      return tag(reply, tagOf(key, moment)).code(304).send();
    }
    const body = store.find(key, moment.dataVersion, moment.today);
    if (body !== null) {
      if (request.method === 'GET') tag(reply, tagOf(key, moment));
      request.answeredFrom = 'memory';
      return sendStored(reply, body);
    }
    request.publicRequest = { key, moment, isStorable: false };
    return undefined;
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    const { publicRequest } = request;
    if (publicRequest?.isStorable !== true || reply.statusCode !== 200 || typeof payload !== 'string')
      return payload;
    const { key, moment } = publicRequest;
    // The tag is that of the version read before: had anything changed since, it matches nothing any more.
    if (request.method === 'GET') tag(reply, tagOf(key, moment));
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

/** The browser keeps the answer and asks each time whether it still holds. */
function tag(reply: FastifyReply, entityTag: string): FastifyReply {
  return reply.header('etag', entityTag).header('cache-control', 'public, no-cache');
}

/** What a public query is known by; null for everything that is answered afresh. */
function publicKeyOf(request: FastifyRequest): string | null {
  const { headers, trustedId } = request;
  if (findSessionToken(headers.cookie) !== null || headers[ACCOUNT_HEADER] !== undefined) return null;
  const asked = request.method === 'GET' ? askedByGet(request) : askedByPost(request);
  if (asked === null || typeof asked.query !== 'string') return null;
  const { query, variables, operationName } = asked;
  const rest = variables == null && operationName == null ? '' : JSON.stringify([variables, operationName]);
  const document = trustedId === null ? `text ${query}` : `id ${trustedId}`;
  return `${localeOf(headers['accept-language'])} ${rest} ${document}`;
}

type Asked = Readonly<Record<'query' | 'variables' | 'operationName', unknown>>;

function askedByPost(request: FastifyRequest): Asked | null {
  const { method, body } = request;
  if (method !== 'POST' || !isForGraphql(request)) return null;
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Asked) : null;
}

/** Of GETs only those of trusted documents get as far as this; their variables have been seen to be JSON. */
function askedByGet({ trustedId, query }: FastifyRequest): Asked | null {
  if (trustedId === null) return null;
  const { query: text, variables } = query as { query: string; variables?: string };
  const values: unknown = variables === undefined ? undefined : JSON.parse(variables);
  return { query: text, variables: values, operationName: undefined };
}
