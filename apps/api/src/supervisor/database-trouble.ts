import { NewerSchemaError, UnpreparedSchemaError } from '../platform/database/schema-state.js';
import { EmbeddedPostgresError } from '../platform/embedded-postgres/embedded-postgres.error.js';
import { StartError } from './start.error.js';

/** Codes of Node and SQLSTATEs that mean: it was never reached, or not as whom we asked. */
const TROUBLES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Check DATABASE_URL and that its server runs.',
  ECONNRESET: 'Check DATABASE_URL and that its server runs.',
  ENOTFOUND: 'Check the host name in DATABASE_URL.',
  EAI_AGAIN: 'Check the host name in DATABASE_URL, and the network.',
  ETIMEDOUT: 'Check the host in DATABASE_URL, and the network.',
  '28P01': 'Check user and password in DATABASE_URL and DATABASE_DIRECT_URL.',
  '28000': 'Check user and password in DATABASE_URL and DATABASE_DIRECT_URL, and pg_hba.conf of the server.',
  '3D000': 'Create that database, or correct its name in DATABASE_URL and DATABASE_DIRECT_URL.',
  '53300': 'Let the server take more connections (max_connections), or stop what uses them.',
  '57P03': 'The server is starting or stopping; try again in a moment.',
};

/** What an operator is told about a database that cannot be used; null for anything else. */
export function describeDatabaseTrouble(error: unknown): StartError | null {
  if (error instanceof StartError) return error;
  if (
    error instanceof EmbeddedPostgresError ||
    error instanceof NewerSchemaError ||
    error instanceof UnpreparedSchemaError
  ) {
    return new StartError(error.message, error.advice);
  }
  const { code, message } = error as { code?: string; message: string };
  if (code === '42501') {
    return new StartError(
      `The database role may not do that: ${message}.`,
      'Give the role that owns the schema in DATABASE_DIRECT_URL.',
    );
  }
  const advice = code === undefined ? undefined : TROUBLES[code];
  if (advice === undefined) return null;
  // An address with several IP addresses fails with one error for all, which says nothing itself.
  return new StartError(`The database cannot be reached: ${message || code}`, advice);
}
