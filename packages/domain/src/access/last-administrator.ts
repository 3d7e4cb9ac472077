import type { CalendarDate } from '../cycle/calendar-date.js';
import { DomainError, ErrorCode } from '../domain-error.js';
import { Role } from './access.types.js';
import { type HeldGrant, isHeldOn } from './grant-rule.js';

/** An account as far as it can keep the house open. */
export interface PossibleAdministrator {
  readonly hasPassword: boolean;
  readonly isDisabled: boolean;
  readonly grants: readonly HeldGrant[];
}

/**
 * Whether the person can let others in today and on every later day: enabled, with a password, and administrator today
 * without an end. An invited one may never come, and one with a last day goes by itself.
 */
export function isLastingAdministrator(account: PossibleAdministrator, today: CalendarDate): boolean {
  return (
    account.hasPassword &&
    !account.isDisabled &&
    account.grants.some(
      (grant) => grant.role === Role.ADMINISTRATOR && grant.to === null && isHeldOn(grant, today),
    )
  );
}

/**
 * Refuses the change that takes the last lasting administrator away; where there was none before, it takes nothing.
 * Throws LAST_ADMINISTRATOR.
 */
export function requireLastingAdministrator(
  before: readonly PossibleAdministrator[],
  after: readonly PossibleAdministrator[],
  today: CalendarDate,
): void {
  const isLasting = (account: PossibleAdministrator): boolean => isLastingAdministrator(account, today);
  if (before.some(isLasting) && !after.some(isLasting)) throw new DomainError(ErrorCode.LAST_ADMINISTRATOR);
}
