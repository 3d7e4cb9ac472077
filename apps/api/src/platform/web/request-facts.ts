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

/** What may stand before an operation: a comment up to the end of its line, commas and white space. Each is taken whole. */
const IGNORED = /(?:#[^\n\r]*(?:[\n\r]|$)|[\s,\uFEFF]+)/y;
/** The operation's head. Fragments standing first hide it, which only costs its name. */
const HEAD = /(?:(query|mutation|subscription)\b\s*([_A-Za-z]\w{0,79})?|\{)/y;
/** How far its head is looked for; nobody's document begins with more notes than this. */
const LOOK_AHEAD = 2_000;

/** The operation a request asked for, as far as its text tells at once; null for what holds none. */
export function operationOf({ body, query }: Pick<FastifyRequest, 'body' | 'query'>): Operation | null {
  const text = textIn(body) ?? textIn(query);
  const head = text === null ? null : findHead(text.slice(0, LOOK_AHEAD));
  if (head === null) return null;
  return { kind: (head[1] ?? 'query') as OperationKind, name: head[2] ?? null };
}

/** Two steps, so that no text makes a pattern try the same characters twice. */
function findHead(text: string): RegExpExecArray | null {
  IGNORED.lastIndex = 0;
  let start = 0;
  while (IGNORED.test(text)) start = IGNORED.lastIndex;
  HEAD.lastIndex = start;
  return HEAD.exec(text);
}

function textIn(holder: unknown): string | null {
  if (typeof holder !== 'object' || holder === null) return null;
  const { query } = holder as { query?: unknown };
  return typeof query === 'string' ? query : null;
}
