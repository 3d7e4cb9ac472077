import { DomainError, ErrorCode } from '../domain-error.js';

/** Characters of a search, and words of it that count. */
export const MAX_SEARCH_LENGTH = 100;
const MAX_TERMS = 8;

const HANGUL_SYLLABLE = /\p{Script=Hangul}/u;
const SIGNS = /[\p{L}\p{N}]/gu;
/** What means something else in a pattern. */
const SYNTAX = /[\^$\\.*+?()[\]{}|]/g;
const JAMO = /^[\u1100-\u11FF\u3130-\u318F]$/u;

/**
 * The words that are all to be found, composed (NFC) and without repetition; none where the text says too little: one
 * syllable of Hangul, or two letters or digits. Throws TOO_LONG at `text`.
 */
export function readSearchTerms(text: string): string[] {
  const composed = text.normalize('NFC').trim();
  const { length } = composed;
  if (length > MAX_SEARCH_LENGTH)
    throw new DomainError(ErrorCode.TOO_LONG, 'text', { limit: MAX_SEARCH_LENGTH, length });
  const signs = composed.match(SIGNS) ?? [];
  const saysEnough = signs.length > 1 || signs.some((sign) => HANGUL_SYLLABLE.test(sign) && !JAMO.test(sign));
  if (!saysEnough) return [];
  return [...new Set(composed.split(/\s+/u))].slice(0, MAX_TERMS);
}

/** A stretch of a text, and whether it is one of the words looked for. */
export interface MarkedPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The whole text in stretches; what matches does so in any case, the longer word before the shorter. */
export function markTerms(text: string, terms: readonly string[]): MarkedPart[] {
  const pattern = patternOf(terms);
  if (pattern === null) return text === '' ? [] : [{ text, isMatch: false }];
  // Splitting by a group keeps what matched: every second stretch.
  return text.split(pattern).flatMap((part, index) => {
    return part === '' ? [] : [{ text: part, isMatch: index % 2 === 1 }];
  });
}

const ELLIPSIS = '…';

/** At most about `length` characters of a text around its first match, cut between words where it can be; one line. */
export function cutAround(text: string, terms: readonly string[], length: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const at = patternOf(terms)?.exec(line)?.index ?? 0;
  if (line.length <= length) return line;
  const start = at < length / 2 ? 0 : wordStart(line, at - Math.floor(length / 3));
  const end = start + length >= line.length ? line.length : wordEnd(line, start + length, at);
  return `${start > 0 ? ELLIPSIS : ''}${line.slice(start, end).trim()}${end < line.length ? ELLIPSIS : ''}`;
}

/** The next beginning of a word from `from` on, unless it is far away. */
function wordStart(line: string, from: number): number {
  const blank = line.indexOf(' ', from);
  return blank === -1 || blank > from + 12 ? whole(line, from) : blank + 1;
}

function wordEnd(line: string, to: number, after: number): number {
  const blank = line.lastIndexOf(' ', to);
  return blank <= after || blank < to - 12 ? whole(line, to) : blank;
}

/** Never between the halves of a surrogate pair. */
function whole(line: string, at: number): number {
  return /[\uDC00-\uDFFF]/u.test(line.charAt(at)) ? at + 1 : at;
}

function patternOf(terms: readonly string[]): RegExp | null {
  if (terms.length === 0) return null;
  const longestFirst = terms.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(${longestFirst.map((term) => term.replaceAll(SYNTAX, '\\$&')).join('|')})`, 'iu');
}
