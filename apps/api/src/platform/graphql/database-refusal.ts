import type { ErrorSentenceCode } from '@dure/domain/messages/error-sentence';
import { QueryFailedError } from 'typeorm';

/** What PostgreSQL refuses because of what a person sent, by SQLSTATE. Everything else is our own mistake. */
const REFUSALS: Readonly<Record<string, ErrorSentenceCode>> = {
  // invalid_text_representation: an id that is no uuid names nothing.
  '22P02': 'NOT_FOUND',
  // character_not_in_repertoire, untranslatable_character: a NUL in a text.
  '22021': 'INVALID_INPUT',
  '22P05': 'INVALID_INPUT',
  // unique_violation, serialization_failure, deadlock_detected: somebody else was first.
  '23505': 'CONFLICT',
  '40001': 'CONFLICT',
  '40P01': 'CONFLICT',
};

export function refusalOfDatabaseError(error: Error): { code: ErrorSentenceCode } | null {
  const cause = error instanceof QueryFailedError ? error.driverError : error;
  const state = (cause as { code?: unknown; severity?: unknown }).code;
  if (typeof state !== 'string' || !('severity' in cause)) return null;
  const code = REFUSALS[state];
  return code === undefined ? null : { code };
}
