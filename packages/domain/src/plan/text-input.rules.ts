import { DomainError, ErrorCode } from '../domain-error.js';
import { TITLE_LIMIT, validateText, validateTitle } from './node-rules.js';

/**
 * Reads of text inputs. An absent one (undefined) stays undefined: "leave it as it is". What comes back is composed (NFC)
 * and trimmed. Characters no database text can hold are refused.
 */
type Input = string | null | undefined;

/** A title that must be there. Throws REQUIRED, TOO_LONG (200), INVALID_INPUT. */
export function readTitle(input: string | null | undefined, field: string): string {
  if (input == null) throw new DomainError(ErrorCode.REQUIRED, field);
  assertStorable(input, field);
  return validateTitle(input, field);
}

/** A title to change, which can be left alone but not emptied. */
export function readChangedTitle(input: Input, field: string): string | undefined {
  return input === undefined ? undefined : readTitle(input, field);
}

/** A short text that may be empty, then null. Throws TOO_LONG (200), INVALID_INPUT. */
export function readOptionalLabel(input: Input, field: string): string | null | undefined {
  const text = readOptionalText(input, field);
  const length = text == null ? 0 : [...text].length;
  if (length > TITLE_LIMIT) throw new DomainError(ErrorCode.TOO_LONG, field, { limit: TITLE_LIMIT, length });
  return text;
}

/** A text that may be empty, then null. Throws TOO_LONG (4000), INVALID_INPUT. */
export function readOptionalText(input: Input, field: string): string | null | undefined {
  if (input == null) return input;
  assertStorable(input, field);
  const text = validateText(input, field);
  return text === '' ? null : text;
}

/** NUL and half of a surrogate pair are no text. */
function assertStorable(text: string, field: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw new DomainError(ErrorCode.INVALID_INPUT, field);
}
