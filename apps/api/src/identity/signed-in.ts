import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { publicReader } from '@dure/domain/access/can';
import { MIN_PASSWORD_LENGTH } from '@dure/domain/access/password-rule';
import { Injectable } from '@nestjs/common';
import { RequestContext } from '../platform/graphql/request-context.js';
import { sessionCookie } from '../platform/sessions/session-cookie.js';
import { Settings } from '../platform/settings.js';
import { LoginSessions } from './login-sessions.js';
import type { Viewer } from './viewer.type.js';

/** Lets a person in whose password or link was right, and out again. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly sessions: LoginSessions,
    private readonly settings: Settings,
  ) {}

  /** Who `context` acts as. */
  viewerOf(context: RequestContext): Viewer {
    const { actor, locale, today, isDatePinned } = context;
    return {
      accountId: actor.accountId,
      locale,
      today,
      isDatePinned,
      passwordMinLength: MIN_PASSWORD_LENGTH,
    };
  }

  /** Begins a session inside the transaction; give the token to `enter` once that has committed. */
  begin(context: RequestContext, accountId: string): Promise<string> {
    return this.sessions.create(accountId, {
      address: context.request?.ip ?? '',
      userAgent: context.request?.headers['user-agent'] ?? '',
    });
  }

  /** The request goes on as the person, and the answer carries the cookie. @throws DomainError SIGN_IN_FAILED */
  async enter(context: RequestContext, token: string): Promise<Viewer> {
    const known = await this.sessions.find(token, context.today);
    if (known === null) throw new DomainError(ErrorCode.SIGN_IN_FAILED);
    context.become(known.actor, known.sessionId);
    this.sendCookie(context, token);
    return this.viewerOf(context);
  }

  /** The request goes on as nobody's, and the cookie goes. */
  leave(context: RequestContext): Viewer {
    context.become(publicReader, null);
    this.sendCookie(context, null);
    return this.viewerOf(context);
  }

  /**
   * The request as that of `accountId`, for the trail of what its holder of a link does before being signed in. What is
   * left of the request itself stays nobody's until it has committed.
   */
  actingAs(context: RequestContext, accountId: string): RequestContext {
    const { today, locale, requestId } = context;
    return new RequestContext({ today, locale, requestId, actor: { accountId, grants: [] } });
  }

  private sendCookie(context: RequestContext, token: string | null): void {
    const { request, httpReply } = context;
    // Fastify reads X-Forwarded-Proto, of proxies that TRUST_PROXY names.
    const isSecure = this.settings.publicUrl.startsWith('https:') || request?.protocol === 'https';
    httpReply?.header(
      'set-cookie',
      sessionCookie(token, Math.round(this.sessions.lifetime.maxHours * 3600), isSecure),
    );
  }
}
