import type { FastifyInstance } from 'fastify';
import { isForGraphql } from './graphql-route.js';
import { refuseDeepNesting } from './nesting.js';
import { requestRefusal, UNKNOWN_DOCUMENT } from './request-refusal.js';
import type { TrustedDocument, TrustedDocuments } from './trusted-documents.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Id of the trusted document that was asked for; null for a document sent in full. */
    trustedId: string | null;
  }
}

/**
 * Puts a trusted document in the place of its id, before anything else looks at the request. By GET (and HEAD) there are
 * trusted queries only: no other site's link can make a browser ask for anything else, and no address holds a mutation.
 */
export function registerDocumentRequests(fastify: FastifyInstance, documents: TrustedDocuments): void {
  fastify.decorateRequest('trustedId', null);

  fastify.addHook('onRequest', async (request, reply) => {
    if (!isForGraphql(request)) return;
    reply.header('cache-control', 'private, no-store').header('vary', 'accept-language, cookie');
    if (request.method !== 'GET' && request.method !== 'HEAD') return;
    const { documentId, variables } = request.query as Record<string, unknown>;
    if (documentId === undefined) {
      reply.header('allow', 'POST');
      throw requestRefusal(405, 'By GET only trusted documents are answered.');
    }
    const document = find(documents, documentId);
    if (!document.isQuery) {
      reply.header('allow', 'POST');
      throw requestRefusal(405, 'By GET only queries are answered.');
    }
    requireVariables(variables);
    request.trustedId = document.id;
    request.query = { query: document.text, ...(variables === undefined ? {} : { variables }) };
    // Mercurius wants proof that no other site's form sent this: the text is our own, which proves more.
    request.headers['content-type'] = 'application/json';
  });

  fastify.addHook('preValidation', async (request) => {
    if (request.method !== 'POST' || !isForGraphql(request)) return;
    const { body } = request;
    refuseDeepNesting(body);
    if (typeof body !== 'object' || body === null || !('documentId' in body)) return;
    const { documentId, query, variables } = body as Record<string, unknown>;
    if (query !== undefined)
      throw requestRefusal(400, 'Either a document or its id is sent.', { field: 'documentId' });
    const { id, text } = find(documents, documentId);
    request.trustedId = id;
    // A document holds one operation, so its name decides nothing.
    request.body = { query: text, variables };
  });
}

/** @throws GraphQLError unless they are a JSON object that is not too deep, or left out. */
function requireVariables(variables: unknown): void {
  if (variables === undefined) return;
  const refusal = requestRefusal(400, 'Variables are a JSON object.', { field: 'variables' });
  try {
    const values: unknown = JSON.parse(String(variables));
    if (typeof values !== 'object' || Array.isArray(values)) throw refusal;
    refuseDeepNesting(values, 'variables');
  } catch (error) {
    throw error instanceof SyntaxError ? refusal : error;
  }
}

function find(documents: TrustedDocuments, id: unknown): TrustedDocument {
  const document = typeof id === 'string' ? documents.find(id) : null;
  if (document === null)
    throw requestRefusal(400, 'This document is not known.', { code: UNKNOWN_DOCUMENT, field: 'documentId' });
  return document;
}
