import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestContext } from '../graphql/request-context.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once that was looked up; null before, and for what is no GraphQL. */
    reader: RequestContext | null;
    /** Codes of the errors it was answered with; null when there were none. */
    errorCodes: readonly string[] | null;
    /** Where a public answer came from without being made again: our memory, or the browser's own (304). */
    answeredFrom: 'memory' | 'browser' | null;
  }
}

/** What log and metrics want to know of a request after it was answered. */
export function registerRequestFacts(fastify: FastifyInstance): void {
  fastify.decorateRequest('reader', null);
  fastify.decorateRequest('errorCodes', null);
  fastify.decorateRequest('answeredFrom', null);
}

export type OperationKind = 'query' | 'mutation' | 'subscription';

export interface Operation {
  readonly kind: OperationKind;
  /** As the document names it; null for a nameless one. */
  readonly name: string | null;
}

/** Comments, commas and white space, then the operation's head. Fragments standing first hide it, which only costs its name. */
const HEAD = /^(?:[\s,\uFEFF]|#[^\n\r]*)*(?:(query|mutation|subscription)\b\s*([_A-Za-z]\w{0,79})?|\{)/;

/** The operation a request asked for, as far as its text tells at once; null for what holds none. */
export function operationOf({ body, query }: Pick<FastifyRequest, 'body' | 'query'>): Operation | null {
  const text = textIn(body) ?? textIn(query);
  const head = text === null ? null : HEAD.exec(text);
  if (head === null) return null;
  return { kind: (head[1] ?? 'query') as OperationKind, name: head[2] ?? null };
}

function textIn(holder: unknown): string | null {
  if (typeof holder !== 'object' || holder === null) return null;
  const { query } = holder as { query?: unknown };
  return typeof query === 'string' ? query : null;
}
