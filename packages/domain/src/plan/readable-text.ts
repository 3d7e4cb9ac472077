import { DomainError, ErrorCode } from '../domain-error.js';

// Embeddings, overrides and isolates of the bidirectional algorithm (UAX #9): by them a name poses as another.
const TURNS_DIRECTION = /[\u202A-\u202E\u2066-\u2069]/u;
const CONTROLS_OF_LINES = /[\t\n\r]/g;
const CONTROL = /\p{Cc}/u;
// Unicode's line and paragraph separators end a line without being control characters.
const BREAKS_LINE = /[\p{Cc}\u2028\u2029]/u;
// Joiners, fillers of Hangul, soft hyphens and the empty Braille cell draw nothing by themselves.
const VISIBLE = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;

/** Whether a reader sees anything of the text. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/**
 * Line ends and tabs apart, control characters are no text, nor is half of a surrogate pair or what turns the direction
 * of everything after it. Throws INVALID_INPUT.
 */
export function assertReadable(text: string, field: string): void {
  const hasControl = CONTROL.test(text.replaceAll(CONTROLS_OF_LINES, ''));
  if (hasControl || TURNS_DIRECTION.test(text) || !text.isWellFormed())
    throw new DomainError(ErrorCode.INVALID_INPUT, field);
}

/** What stands in lists, links and headings ends no line and holds no tab. Throws INVALID_INPUT. */
export function assertOneLine(text: string, field: string): void {
  if (BREAKS_LINE.test(text)) throw new DomainError(ErrorCode.INVALID_INPUT, field);
}
