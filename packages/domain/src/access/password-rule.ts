import { DomainError, ErrorCode } from '../domain-error.js';
import { localPartOf, normalizeEmail } from './email-rule.js';

/** Characters (code points, after NFC). */
export const MIN_PASSWORD_LENGTH = 10;
export const MAX_PASSWORD_LENGTH = 320;

/** Parts of a name or an address shorter than this may stand in a password: everything contains them. */
const MIN_NAME_PART = 3;
/** What is left of a password without its decoration must be as long as this to be looked up. */
const MIN_CORE = 4;

export interface PasswordFacts {
  readonly name?: string | null;
  readonly email?: string | null;
  /** The present password where it is known, which may not be taken again. */
  readonly current?: string;
  /** Whether a password (in small letters) is widely known or has leaked. The page asks without the list. */
  readonly isBreached?: (password: string) => boolean;
}

/** A password as it is hashed and checked: composed, so that Hangul typed on any machine is the same. */
export function normalizePassword(password: string): string {
  return password.normalize('NFC');
}

/**
 * The password as it is to be hashed. The only place where passwords are judged.
 * Throws REQUIRED, PASSWORD_TOO_SHORT (min, length), TOO_LONG (limit, length), INVALID_INPUT (half a character),
 * PASSWORD_CONTAINS_NAME, PASSWORD_UNCHANGED, PASSWORD_TOO_COMMON at `field`.
 */
export function requireGoodPassword(input: string, facts: PasswordFacts, field = 'password'): string {
  const password = normalizePassword(input);
  if (password === '') throw new DomainError(ErrorCode.REQUIRED, field);
  if (!password.isWellFormed()) throw new DomainError(ErrorCode.INVALID_INPUT, field);
  const { length } = [...password];
  if (length < MIN_PASSWORD_LENGTH)
    throw new DomainError(ErrorCode.PASSWORD_TOO_SHORT, field, { min: MIN_PASSWORD_LENGTH, length });
  if (length > MAX_PASSWORD_LENGTH)
    throw new DomainError(ErrorCode.TOO_LONG, field, { limit: MAX_PASSWORD_LENGTH, length });
  if (facts.current !== undefined && password === normalizePassword(facts.current))
    throw new DomainError(ErrorCode.PASSWORD_UNCHANGED, field);
  if (containsName(password, facts)) throw new DomainError(ErrorCode.PASSWORD_CONTAINS_NAME, field);
  if (isEasilyGuessed(password, facts.isBreached))
    throw new DomainError(ErrorCode.PASSWORD_TOO_COMMON, field);
  return password;
}

function containsName(password: string, { name, email }: PasswordFacts): boolean {
  const written = password.toLowerCase();
  const parts = [
    localPartOf(normalizeEmail(email ?? '')),
    (name ?? '').normalize('NFC').trim().toLowerCase(),
  ];
  return parts.some((part) => [...part].length >= MIN_NAME_PART && written.includes(part));
}

/** One short thing over and over, a run of neighbours such as 1234567890, or a listed password in some disguise. */
function isEasilyGuessed(password: string, isBreached: PasswordFacts['isBreached']): boolean {
  const written = password.toLowerCase();
  if (isRun(written)) return true;
  const unit = repeatedUnitOf(written);
  if (unit !== null && [...unit].length < MIN_CORE) return true;
  return isBreached !== undefined && disguisesOf(written, unit).some((it) => isBreached(it));
}

/**
 * The password itself, its repeated unit, and its core without the digits and signs people put around a word. Where these
 * outweigh the word they are no decoration any more.
 */
function disguisesOf(written: string, unit: string | null): readonly string[] {
  const core = written.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isDecorated = core.length >= MIN_CORE && core.length * 2 >= written.length;
  return [written, ...(unit === null ? [] : [unit]), ...(isDecorated ? [core] : [])];
}

/** The shortest text that, written twice or more, makes the whole; null where there is none. */
function repeatedUnitOf(text: string): string | null {
  const at = (text + text).indexOf(text, 1);
  return at < text.length ? text.slice(0, at) : null;
}

/** Whether every character follows the one before it, upwards or downwards; 0 follows 9. */
function isRun(text: string): boolean {
  const codes = [...text].map((it) => it.codePointAt(0) ?? 0);
  return [1, -1].some((step) => codes.every((code, i) => i === 0 || isNext(codes[i - 1] ?? 0, code, step)));
}

const [ZERO, NINE] = [48, 57];

function isNext(from: number, to: number, step: number): boolean {
  if (to - from === step) return true;
  return step === 1 ? from === NINE && to === ZERO : from === ZERO && to === NINE;
}
