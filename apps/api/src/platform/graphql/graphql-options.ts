import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, Location } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { enforceAccess, requireDeclaredAccess } from './access.js';
import { calculateCost, MAX_COST } from './cost.js';
import { DocumentLimits, MAX_TOKENS, refuseRepetition, TOO_COMPLEX } from './document-limits.js';
import { formatErrors, statusOf } from './error-format.js';
import { GRAPHQL_PATH } from './graphql-route.js';
import { refuseLongLists } from './list-limits.js';
import { readPropertiesInPlace, requireHeldValues } from './plain-fields.js';
import type { RequestContext } from './request-context.js';
import type { RequestContexts } from './request-contexts.js';
import { buildSchemaOptions } from './schema-options.js';
import { isCacheable } from './uncacheable.js';

type Format = NonNullable<MercuriusDriverConfig['errorFormatter']>;

/** Refuses a document that asks for too much with these variables; validation cannot see them. */
export function refuseCostly(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): void {
  refuseLongLists(document, variables);
  const cost = calculateCost(schema, document, variables);
  if (cost <= MAX_COST) return;
  throw new GraphQLError(`It costs ${cost}; ${MAX_COST} is the limit.`, {
    extensions: { code: TOO_COMPLEX },
  });
}

const errorFormatter: Format = (execution, context) => {
  // Mercurius gives the subscription or request context; ours is a RequestContext with its additions.
  const { locale, requestId, reply } = context as unknown as RequestContext & { reply: FastifyReply };
  const errors = (execution.errors ?? []) as GraphQLError[];
  const shown = formatErrors(errors, {
    locale,
    requestId,
    logUnexpected: (error) => reply.log.error({ err: error }, 'unexpected error'),
  });
  reply.request.errorCodes = shown.map((error) => String(error.extensions?.['code']));
  return {
    statusCode: statusOf(errors, execution.data != null),
    response: {
      data: execution.data ?? null,
      errors: shown as never,
    },
  };
};

/** How Mercurius is run. ADR 0002 tells why each of its traps is closed the way it is. */
export function graphqlOptions(contexts: RequestContexts): Omit<MercuriusDriverConfig, 'driver'> {
  return {
    path: GRAPHQL_PATH,
    autoSchemaFile: true,
    buildSchemaOptions,
    transformSchema: (schema) => {
      requireHeldValues();
      return enforceAccess(requireDeclaredAccess(readPropertiesInPlace(schema)));
    },
    jit: 1,
    // Sockets are served by graphql-ws, which validates what comes over them (platform/live).
    subscription: false,
    allowBatchedQueries: false,
    csrfPrevention: { allowedContentTypes: ['application/json'] } as never,
    graphql: { parseOptions: { maxTokens: MAX_TOKENS } },
    validationRules: [DocumentLimits],
    context: (request: FastifyRequest, reply: FastifyReply) => contexts.forRequest(request, reply),
    errorFormatter,
    hooks: {
      preValidation: async (_schema, document) => {
        refuseForeignTree(document);
        refuseRepetition(document);
      },
      preExecution: async (schema, document, context, variables) => {
        const { refusal } = context as unknown as RequestContext;
        if (refusal !== null) throw refusal;
        // `"variables": null` is as good as none.
        refuseCostly(schema, document, (variables ?? {}) as Record<string, unknown>);
        const { publicRequest } = (context as MercuriusContext).reply.request;
        if (publicRequest !== null)
          publicRequest.isStorable = isQuery(document) && isCacheable(schema, document);
      },
      onResolution: async (execution, context) => {
        const { publicRequest } = (context as MercuriusContext).reply.request;
        if (publicRequest !== null && execution.errors !== undefined) publicRequest.isStorable = false;
      },
    },
  };
}

/**
 * Mercurius also takes a syntax tree written as JSON, which no limit on tokens has counted. Only what was parsed here
 * knows where it stands in a text.
 */
function refuseForeignTree(document: DocumentNode): void {
  if (!((document as DocumentNode | null)?.loc instanceof Location))
    throw new GraphQLError('Syntax Error: A document is a text.');
}

/** Validation has seen to it that there is one operation. */
function isQuery(document: DocumentNode): boolean {
  return document.definitions.some((it) => it.kind === Kind.OPERATION_DEFINITION && it.operation === 'query');
}
