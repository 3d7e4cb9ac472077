import type { CalendarDate } from '../cycle/calendar-date.js';
import { DomainError, ErrorCode } from '../domain-error.js';
import { Role } from './access.types.js';

/** A role as it is to be held: `to` is the last day, null without an end. */
export interface GrantTerms {
  readonly role: Role;
  readonly district: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** A role as it was given; `isRevoked`: ended at once, whatever its days say. */
export interface HeldGrant extends GrantTerms {
  readonly isRevoked: boolean;
}

/** Whether the role is held on that day. */
export function isHeldOn(
  { from, to, isRevoked }: Omit<HeldGrant, 'role' | 'district'>,
  day: CalendarDate,
): boolean {
  return !isRevoked && from <= day && (to === null || to >= day);
}

/** Whether it will never be held again from that day on: such a role stays as it is, as history. */
export function hasEnded({ to, isRevoked }: Pick<HeldGrant, 'to' | 'isRevoked'>, day: CalendarDate): boolean {
  return isRevoked || (to !== null && to < day);
}

/**
 * Throws DISTRICT_REQUIRED, DISTRICT_NOT_ALLOWED at `district`, FROM_AFTER_TO at `to`, and GRANT_OVERLAPS at `from` where
 * one of `others`, the account's other roles, is the same role for the same district on one of its days.
 */
export function requireGrant(terms: GrantTerms, others: readonly HeldGrant[]): void {
  const isOfDistrict = terms.role === Role.DISTRICT_OFFICER;
  if (isOfDistrict && terms.district === null) throw new DomainError(ErrorCode.DISTRICT_REQUIRED, 'district');
  if (!isOfDistrict && terms.district !== null)
    throw new DomainError(ErrorCode.DISTRICT_NOT_ALLOWED, 'district');
  if (terms.to !== null && terms.from > terms.to) throw new DomainError(ErrorCode.FROM_AFTER_TO, 'to');
  if (others.some((other) => !other.isRevoked && isSameRole(other, terms) && overlaps(other, terms)))
    throw new DomainError(ErrorCode.GRANT_OVERLAPS, 'from');
}

function isSameRole(a: GrantTerms, b: GrantTerms): boolean {
  return a.role === b.role && a.district === b.district;
}

/** Days count whole: a role may begin on the day after another one's last, not on it. */
function overlaps(a: GrantTerms, b: GrantTerms): boolean {
  return (a.to === null || a.to >= b.from) && (b.to === null || b.to >= a.from);
}
