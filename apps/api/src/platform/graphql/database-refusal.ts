import type { ErrorSentenceCode } from '@dure/domain/messages/error-sentence';
import { QueryFailedError, QueryRunnerAlreadyReleasedError } from 'typeorm';

/** What PostgreSQL refuses because of what a person sent, by SQLSTATE. Everything else is our own mistake. */
const REFUSALS: Readonly<Record<string, ErrorSentenceCode>> = {
  // invalid_text_representation: an id that is no uuid names nothing.
  '22P02': 'NOT_FOUND',
  // character_not_in_repertoire, untranslatable_character: a NUL in a text.
  '22021': 'INVALID_INPUT',
  '22P05': 'INVALID_INPUT',
  // invalid_datetime_format, datetime_field_overflow, numeric_value_out_of_range: in a cursor made by hand, for one.
  '22007': 'INVALID_INPUT',
  '22008': 'INVALID_INPUT',
  '22003': 'INVALID_INPUT',
  // unique_violation, serialization_failure, deadlock_detected: somebody else was first.
  '23505': 'CONFLICT',
  '40001': 'CONFLICT',
  '40P01': 'CONFLICT',
};

/**
 * The server is going down, crashed, starting or full, or its connection broke: nobody's mistake, and soon over. Of a
 * write it says no more than an answer that never came: it may have been in its commit.
 */
const UNAVAILABLE_STATES = /^(08|53|57P0[1-3]$)/;
const BROKEN_CONNECTION = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];
/** The driver gives these no code; see client.js and pg-pool's index.js. */
const BROKEN_IN_DRIVER =
  /^(Connection terminated|Client (was closed|has encountered a connection error)|timeout exceeded when trying to connect)/;

/** Whether the database could not be reached, so that the same request may well succeed in a moment. */
export function isDatabaseUnavailable(error: Error): boolean {
  const cause: Error & { code?: unknown } = error instanceof QueryFailedError ? error.driverError : error;
  // TypeORM lets go of a connection that breaks within a transaction; what the transaction asks next meets this.
  if (cause instanceof QueryRunnerAlreadyReleasedError) return true;
  const { code, message } = cause;
  if (typeof code !== 'string') return BROKEN_IN_DRIVER.test(message);
  return 'severity' in cause ? UNAVAILABLE_STATES.test(code) : BROKEN_CONNECTION.includes(code);
}

export function refusalOfDatabaseError(error: Error): { code: ErrorSentenceCode } | null {
  const cause = error instanceof QueryFailedError ? error.driverError : error;
  const state = (cause as { code?: unknown; severity?: unknown }).code;
  if (typeof state !== 'string' || !('severity' in cause)) return null;
  const code = REFUSALS[state];
  return code === undefined ? null : { code };
}
