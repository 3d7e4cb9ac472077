import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { BusinessClock, type BusinessMoment } from '../clock/business-clock.js';
import { findSessionToken } from '../sessions/session-cookie.js';
import { SessionReader } from '../sessions/session-reader.js';
import { requireSameAccount } from './account-guard.js';
import { localeOf } from './locale.js';
import { RequestContext, type RequestFacts } from './request-context.js';

/** Makes the context of a request: who asks, in which language, on which day. */
@Injectable()
export class RequestContexts {
  constructor(
    private readonly clock: BusinessClock,
    private readonly sessions: SessionReader,
  ) {}

  /**
   * The context of an HTTP request; the cookie is looked up afresh for each. It never throws, since Mercurius needs a
   * context to tell any error: what went wrong (no database, another person's page) is the context's `refusal`.
   */
  async forRequest(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const facts = { requestId: request.id, request, httpReply: reply };
    try {
      const context = await this.create(request.headers, facts, request.publicRequest?.moment);
      request.reader = context;
      requireSameAccount(request.headers, context.actor);
      return context;
    } catch (error) {
      const locale = localeOf(request.headers['accept-language']);
      return new RequestContext({ ...facts, locale, today: '', refusal: error as Error });
    }
  }

  /** The context of one event on a socket opened with `headers`. */
  async forSocket(
    headers: IncomingHttpHeaders,
    requestId: string,
    renew: RequestContext['renew'] = null,
  ): Promise<RequestContext> {
    return this.create(headers, { requestId, renew });
  }

  private async create(
    headers: IncomingHttpHeaders,
    facts: Partial<RequestFacts>,
    known?: BusinessMoment,
  ): Promise<RequestContext> {
    const moment = known ?? (await this.clock.read());
    const token = findSessionToken(headers.cookie);
    const session = token === null ? null : await this.sessions.find(token, moment.today);
    return new RequestContext({
      ...facts,
      actor: session?.actor,
      sessionId: session?.sessionId ?? null,
      locale: localeOf(headers['accept-language']),
      today: moment.today,
      isDatePinned: moment.isPinned,
    });
  }
}
