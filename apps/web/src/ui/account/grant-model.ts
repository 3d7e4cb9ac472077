import type { Role } from '@dure/domain/access/access.types';
import { hasEnded, isHeldOn } from '@dure/domain/access/grant-rule';

export type GrantState = 'CURRENT' | 'UPCOMING' | 'ENDED';

/** A role with its first and last day, as the pages about people show it. */
export interface ShownGrant {
  readonly id: string;
  readonly role: Role;
  readonly district: { readonly code: string; readonly name: string } | null;
  readonly from: string;
  /** The last day on which it is held; null without an end. */
  readonly to: string | null;
  /** It was ended at once, whatever its last day. */
  readonly isRevoked: boolean;
}

/** Whether a role is held on the business date, will be, or was. */
export function grantStateOn(
  today: string,
  grant: Pick<ShownGrant, 'from' | 'to' | 'isRevoked'>,
): GrantState {
  if (hasEnded(grant, today)) return 'ENDED';
  return isHeldOn(grant, today) ? 'CURRENT' : 'UPCOMING';
}

const order: readonly GrantState[] = ['CURRENT', 'UPCOMING', 'ENDED'];

/** What is held now first, then what will be, then what was; each in the order given. */
export function sortGrants<Grant extends ShownGrant>(today: string, grants: readonly Grant[]): Grant[] {
  const place = (grant: Grant) => order.indexOf(grantStateOn(today, grant));
  return grants.toSorted((a, b) => place(a) - place(b));
}
