import { DomainError, ErrorCode } from '../domain-error.js';
import { TITLE_LIMIT, validateText, validateTitle } from './node-rules.js';
import { assertOneLine, assertReadable, isVisible } from './readable-text.js';

/**
 * Reads of text inputs. An absent one (undefined) stays undefined: "leave it as it is". What comes back is composed (NFC)
 * and trimmed. What no reader could see for what it is, is refused.
 */
type Input = string | null | undefined;

/** A title or a name, on one line, that must be there to be seen. Throws REQUIRED, TOO_LONG (200), INVALID_INPUT. */
export function readTitle(input: string | null | undefined, field: string): string {
  if (input == null) throw new DomainError(ErrorCode.REQUIRED, field);
  assertReadable(input, field);
  const title = validateTitle(input, field);
  assertOneLine(title, field);
  if (!isVisible(title)) throw new DomainError(ErrorCode.REQUIRED, field);
  return title;
}

/** A title to change, which can be left alone but not emptied. */
export function readChangedTitle(input: Input, field: string): string | undefined {
  return input === undefined ? undefined : readTitle(input, field);
}

/** A short text on one line that may be empty, then null. Throws TOO_LONG (200), INVALID_INPUT. */
export function readOptionalLabel(input: Input, field: string): string | null | undefined {
  const text = readOptionalText(input, field);
  if (text != null) assertOneLine(text, field);
  const length = text == null ? 0 : [...text].length;
  if (length > TITLE_LIMIT) throw new DomainError(ErrorCode.TOO_LONG, field, { limit: TITLE_LIMIT, length });
  return text;
}

/** A text of several lines that may be empty, then null; so is one in which there is nothing to see. Throws TOO_LONG (4000), INVALID_INPUT. */
export function readOptionalText(input: Input, field: string): string | null | undefined {
  if (input == null) return input;
  assertReadable(input, field);
  const text = validateText(input, field);
  return isVisible(text) ? text : null;
}
