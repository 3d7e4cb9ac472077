import { DomainError } from '@dure/domain/domain-error';
import { errorSentence, type ErrorSentenceCode, type Locale } from '@dure/domain/messages/error-sentence';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isDatabaseUnavailable, refusalOfDatabaseError } from './database-refusal.js';
import { TOO_COMPLEX } from './document-limits.js';
import { inputFieldOf } from './input-field.js';
import { UNKNOWN_DOCUMENT } from './request-refusal.js';

/** Who reads the error, and where the unexpected is written down. */
export interface ErrorAudience {
  readonly locale: Locale;
  readonly requestId: string;
  readonly logUnexpected: (error: unknown) => void;
}

interface Refusal {
  readonly code: ErrorSentenceCode;
  readonly field?: string | undefined;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * The errors a client is shown: a sentence in its language, and in `extensions` the code, the input field, the
 * sentence's figures and the request id. What is not an expected refusal becomes INTERNAL; what it was stands in
 * the log only.
 */
export function formatErrors(
  errors: readonly GraphQLError[],
  audience: ErrorAudience,
): readonly GraphQLFormattedError[] {
  return errors.flatMap((error) => {
    const causes = validationCausesOf(error);
    if (causes !== null) return causes.map((cause) => formatted(cause, refusalOfRequest(cause), audience));
    return [formatted(error, refusalOf(error, audience), audience)];
  });
}

function formatted(error: GraphQLError, refusal: Refusal, audience: ErrorAudience): GraphQLFormattedError {
  const { code, field, params } = refusal;
  return {
    message: errorSentence(code, audience.locale, params),
    ...(error.locations !== undefined ? { locations: error.locations } : {}),
    ...(error.path !== undefined ? { path: error.path } : {}),
    extensions: {
      code,
      ...(field !== undefined ? { field } : {}),
      ...(params !== undefined && Object.keys(params).length > 0 ? { params } : {}),
      ...(detailOf(error, refusal) ?? {}),
      requestId: audience.requestId,
    },
  };
}

/** Whoever writes queries needs graphql's own sentence as well; it speaks of their document only. */
function detailOf(error: GraphQLError, { code }: Refusal): { detail: string } | null {
  const isAboutDocument = code === 'INVALID_INPUT' || code === 'TOO_COMPLEX';
  return isAboutDocument && error.originalError === undefined ? { detail: error.message } : null;
}

function refusalOf(error: GraphQLError, audience: ErrorAudience): Refusal {
  const cause = innermost(error);
  if (cause instanceof DomainError) return { code: cause.code, field: cause.field, params: cause.params };
  const database = refusalOfDatabaseError(cause);
  if (database !== null) return database;
  if (isAboutRequest(error, cause)) return refusalOfRequest(error);
  audience.logUnexpected(cause);
  return { code: isDatabaseUnavailable(cause) ? 'UNAVAILABLE' : 'INTERNAL' };
}

function innermost(error: Error): Error {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  return cause == null ? error : innermost(cause);
}

/**
 * Graphql's own complaints about document, variables and arguments; and HTTP's about the body (status 4xx). A
 * GraphQLError with a path came up while resolving: only a missing argument is the client's doing there.
 */
function isAboutRequest(error: GraphQLError, cause: Error): boolean {
  const status = error.path === undefined ? (cause as { statusCode?: unknown }).statusCode : undefined;
  if (typeof status === 'number' && status >= 400 && status < 500) return true;
  if (!(cause instanceof GraphQLError)) return false;
  return error.path === undefined || cause.message.startsWith('Argument "');
}

function refusalOfRequest(error: GraphQLError): Refusal {
  const { code, field } = (error.extensions ?? {}) as { code?: unknown; field?: string };
  if (code === TOO_COMPLEX || code === UNKNOWN_DOCUMENT) return { code, field };
  return { code: 'INVALID_INPUT', field: field ?? inputFieldOf(error) };
}

/** Mercurius wraps what validation found in one error. */
function validationCausesOf(error: GraphQLError): readonly GraphQLError[] | null {
  const wrapped = error.originalError as { code?: string; errors?: readonly Error[] } | undefined;
  if (wrapped?.code !== 'MER_ERR_GQL_VALIDATION' || !Array.isArray(wrapped.errors)) return null;
  return wrapped.errors.map((cause) =>
    cause instanceof GraphQLError ? cause : new GraphQLError(cause.message),
  );
}

/** The HTTP status: 200 once something was executed, otherwise that of the refused request. */
export function statusOf(errors: readonly GraphQLError[], hasData: boolean): number {
  if (hasData) return 200;
  const status = (errors[0]?.originalError as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : 200;
}
