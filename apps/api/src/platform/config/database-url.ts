import { quote } from './variable-parsers.js';

const EXAMPLE = 'postgres://user:password@host:5432/database';

/** @throws Error that continues the variable's name, and never repeats the value: it may hold a password. */
export function parseDatabaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new Error(`is not a URL; it must look like ${EXAMPLE}.`);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw new Error(`begins with ${quote(url.protocol)}; it must begin with postgres://, like ${EXAMPLE}.`);
  }
  if (url.hostname === '' && !url.searchParams.has('host'))
    throw new Error(`names no host; it must look like ${EXAMPLE}.`);
  if (url.pathname.replace('/', '') === '')
    throw new Error(`names no database; it must look like ${EXAMPLE}.`);
  return text;
}

/**
 * Where the API listens for notices: the server of `directUrl`, which no transaction pooler stands in front of, as
 * the role of `databaseUrl`, which may do no more than the API may.
 */
export function listenUrlOf(databaseUrl: string, directUrl: string): string {
  const url = new URL(directUrl);
  const { username, password } = new URL(databaseUrl);
  url.username = username;
  url.password = password;
  return url.href;
}
