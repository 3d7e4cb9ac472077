import type { Role } from './access.types.js';
import type { Action } from './actions.js';
import { Condition, PUBLIC, permissionTable, SIGNED_IN, type Alternatives } from './permission-table.js';

/** A role a person holds today; a district officer's is for one district. */
export interface Grant {
  readonly role: Role;
  readonly district: string | null;
}

/** Who acts. `accountId` is null for a reader without sign-in, who then holds no grants. */
export interface Actor {
  readonly accountId: string | null;
  readonly grants: readonly Grant[];
}

/** A reader without sign-in. */
export const publicReader: Actor = { accountId: null, grants: [] };

/** What is known of the thing acted on; a condition about something left out is not met. */
export interface Scope {
  /** Whether the plan it belongs to is published. */
  readonly isPublished?: boolean;
  /** The district it belongs to; null for the city's own. */
  readonly district?: string | null;
  /** Approved (a report) or answered (a comment). */
  readonly isLocked?: boolean;
  /** The account that wrote it, or the account itself. */
  readonly authorId?: string | null;
}

function holds(condition: Condition, actor: Actor, grantDistrict: string | null, scope: Scope): boolean {
  switch (condition) {
    case Condition.PUBLISHED:
      return scope.isPublished === true;
    case Condition.OWN_DISTRICT:
      return grantDistrict !== null && scope.district === grantDistrict;
    case Condition.CITY_OWN:
      return scope.district === null;
    case Condition.UNLOCKED:
      return scope.isLocked === false;
    case Condition.AUTHOR:
      return actor.accountId !== null && scope.authorId === actor.accountId;
  }
}

function isMet(
  alternatives: Alternatives | undefined,
  actor: Actor,
  district: string | null,
  scope: Scope,
): boolean {
  return (
    alternatives?.some((conditions) => conditions.every((it) => holds(it, actor, district, scope))) ?? false
  );
}

/** Whether `actor` may do `action` on what `scope` describes. Fails closed. */
export function can(actor: Actor, action: Action, scope: Scope = {}): boolean {
  const row = permissionTable[action];
  if (isMet(row[PUBLIC], actor, null, scope)) return true;
  if (actor.accountId !== null && isMet(row[SIGNED_IN], actor, null, scope)) return true;
  return actor.grants.some((grant) => isMet(row[grant.role], actor, grant.district, scope));
}

/** Whether the table gives `actor` the action in any scope at all. */
export function isEverAllowed(actor: Actor, action: Action): boolean {
  const row = permissionTable[action];
  if (row[PUBLIC] !== undefined) return true;
  if (actor.accountId !== null && row[SIGNED_IN] !== undefined) return true;
  return actor.grants.some((grant) => row[grant.role] !== undefined);
}
