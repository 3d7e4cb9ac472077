import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { BusinessClock, type BusinessMoment } from '../clock/business-clock.js';
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
    return this.create(
      request.headers,
      { requestId: request.id, request, httpReply: reply },
      request.publicRequest?.moment,
    );
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
