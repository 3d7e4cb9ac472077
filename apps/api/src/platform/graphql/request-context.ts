import type { Locale } from '@dure/domain/messages/error-sentence';
import { publicReader, type Actor } from '@dure/domain/access/can';
import type DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface RequestFacts {
  readonly actor: Actor;
  readonly sessionId: string | null;
  readonly locale: Locale;
  readonly today: string;
  readonly isDatePinned: boolean;
  readonly requestId: string;
  readonly request: FastifyRequest | null;
  readonly httpReply: FastifyReply | null;
  readonly renew: (() => Promise<RequestContext | null>) | null;
  readonly refusal: Error | null;
}

/** Who asks, in which language, on which business date. One per request; also the `context` of every resolver. */
export class RequestContext {
  private currentActor: Actor;
  private currentSessionId: string | null;
  readonly locale: Locale;
  /** The business date, 'YYYY-MM-DD'. Rules take it from here and never ask the clock. */
  readonly today: string;
  readonly isDatePinned: boolean;
  readonly requestId: string;
  readonly request: FastifyRequest | null;
  readonly httpReply: FastifyReply | null;
  /** Over a socket: the context as it is now, null once the session has ended (the socket is then closed). */
  readonly renew: (() => Promise<RequestContext | null>) | null;
  /** Why nothing of the request may run; thrown before anything does. Null for every other request. */
  readonly refusal: Error | null;
  private readonly loaders = new Map<object, DataLoader<never, unknown>>();

  constructor(facts: Partial<RequestFacts> & Pick<RequestFacts, 'today'>) {
    this.currentActor = facts.actor ?? publicReader;
    this.currentSessionId = facts.sessionId ?? null;
    this.locale = facts.locale ?? 'ko';
    this.today = facts.today;
    this.isDatePinned = facts.isDatePinned ?? false;
    this.requestId = facts.requestId ?? '';
    this.request = facts.request ?? null;
    this.httpReply = facts.httpReply ?? null;
    this.renew = facts.renew ?? null;
    this.refusal = facts.refusal ?? null;
  }

  get actor(): Actor {
    return this.currentActor;
  }

  /** The server-side session the cookie named; null when signed out. */
  get sessionId(): string | null {
    return this.currentSessionId;
  }

  /** After signing in or out, what is left of the request is answered to the new reader. */
  become(actor: Actor, sessionId: string | null): void {
    this.currentActor = actor;
    this.currentSessionId = sessionId;
    this.clearLoaders();
  }

  /** The request's own DataLoader for `key`, made when first asked for. */
  loader<Key, Value>(key: object, create: () => DataLoader<Key, Value>): DataLoader<Key, Value> {
    const existing = this.loaders.get(key);
    if (existing !== undefined) return existing as unknown as DataLoader<Key, Value>;
    const created = create();
    this.loaders.set(key, created as unknown as DataLoader<never, unknown>);
    return created;
  }

  /** After a commit nothing read before it may be served again. */
  clearLoaders(): void {
    this.loaders.clear();
  }

  /** The same reader on the same day in another language: an office's document has one, whoever asks for it. */
  inLanguage(locale: Locale): RequestContext {
    const { actor, sessionId, today, isDatePinned, requestId, request, httpReply, renew, refusal } = this;
    const facts = { actor, sessionId, today, isDatePinned, requestId, request, httpReply, renew, refusal };
    return new RequestContext({ ...facts, locale });
  }

  /** A bilingual label in the reader's language: Korean where there is no English. */
  text(korean: string, english: string | null | undefined): string {
    return this.locale === 'en' && english ? english : korean;
  }
}
