/** What of an error is written down. */
export interface ErrorFacts {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code?: string;
  /** The SQL that failed, its values apart. */
  readonly statement?: string;
  readonly cause?: ErrorFacts | string;
}

const MAX_STATEMENT_LENGTH = 1_000;
const MAX_DEPTH = 5;

/**
 * An error for the log. Only these fields: drivers hang the values of the failed statement on theirs, which may be an
 * address, a password's hash or a token's.
 */
export function errorFactsOf(error: unknown, depth = 0): ErrorFacts | string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : `a thrown ${typeof error}`;
  const { code, query, cause } = error as { code?: unknown; query?: unknown; cause?: unknown };
  const message = withoutValues(error.message);
  return {
    type: error.name,
    message,
    stack: error.stack?.replace(error.message, message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof query === 'string' ? { statement: query.slice(0, MAX_STATEMENT_LENGTH) } : {}),
    ...(cause !== undefined && depth < MAX_DEPTH ? { cause: errorFactsOf(cause, depth + 1) } : {}),
  };
}

/** PostgreSQL repeats what it could not read: `invalid input syntax for type uuid: "…"`. */
function withoutValues(message: string): string {
  return message.replace(/(invalid input [^:]*|out of range[^:]*): ".*"/s, '$1');
}
