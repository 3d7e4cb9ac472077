import type { Actor } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { IncomingHttpHeaders } from 'node:http';

/** Names the account that the page was read for. */
export const ACCOUNT_HEADER = 'x-dure-account';

/**
 * Refuses what was typed into a page of somebody else: another person may have signed in in the same browser since, and
 * must not inherit it.
 * @throws DomainError ACCOUNT_CHANGED, or NOT_SIGNED_IN once nobody is signed in.
 */
export function requireSameAccount(headers: IncomingHttpHeaders, actor: Actor): void {
  const expected = headers[ACCOUNT_HEADER];
  if (expected === undefined || expected === actor.accountId) return;
  throw new DomainError(actor.accountId === null ? ErrorCode.NOT_SIGNED_IN : ErrorCode.ACCOUNT_CHANGED);
}
