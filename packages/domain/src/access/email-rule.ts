import { DomainError, ErrorCode } from '../domain-error.js';

/** RFC 5321: the longest path, and the longest part before the @. */
const MAX_EMAIL_LENGTH = 254;
const MAX_LOCAL_LENGTH = 64;

// The form that HTML gives <input type="email">, so that browser and API agree on what is an address.
const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** An address as it is compared: composed, without outer blanks, in small letters. */
export function normalizeEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** The normalized address. Throws REQUIRED, EMAIL_INVALID at `field`. */
export function readEmail(input: string | null | undefined, field = 'email'): string {
  const email = normalizeEmail(input ?? '');
  if (email === '') throw new DomainError(ErrorCode.REQUIRED, field);
  const isTooLong = email.length > MAX_EMAIL_LENGTH || localPartOf(email).length > MAX_LOCAL_LENGTH;
  if (isTooLong || !EMAIL.test(email)) throw new DomainError(ErrorCode.EMAIL_INVALID, field);
  return email;
}

/** What stands before the @. */
export function localPartOf(email: string): string {
  return email.slice(0, Math.max(0, email.lastIndexOf('@')));
}
