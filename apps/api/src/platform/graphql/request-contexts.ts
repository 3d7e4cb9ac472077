import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { BusinessClock } from '../clock/business-clock.js';
import { findSessionToken } from '../sessions/session-cookie.js';
import { SessionReader } from '../sessions/session-reader.js';
import { localeOf } from './locale.js';
import { RequestContext, type RequestFacts } from './request-context.js';

/** Makes the context of a request: who asks, in which language, on which day. */
@Injectable()
export class RequestContexts {
  constructor(
    private readonly clock: BusinessClock,
    private readonly sessions: SessionReader,
  ) {}

  /** The context of an HTTP request; the cookie is looked up afresh for each. */
  async forRequest(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    return this.create(request.headers, { requestId: request.id, request, httpReply: reply });
  }

  /** The context of one event on a socket opened with `headers`. */
  async forSocket(
    headers: IncomingHttpHeaders,
    requestId: string,
    renew: RequestContext['renew'] = null,
  ): Promise<RequestContext> {
    return this.create(headers, { requestId, renew });
  }

  private async create(headers: IncomingHttpHeaders, facts: Partial<RequestFacts>): Promise<RequestContext> {
    const moment = await this.clock.read();
    const token = findSessionToken(headers.cookie);
    const known = token === null ? null : await this.sessions.find(token, moment.today);
    return new RequestContext({
      ...facts,
      actor: known?.actor,
      sessionId: known?.sessionId ?? null,
      locale: localeOf(headers['accept-language']),
      today: moment.today,
      isDatePinned: moment.isPinned,
    });
  }
}
