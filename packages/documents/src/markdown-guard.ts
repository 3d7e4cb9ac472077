import type { DocumentText, MarkedText } from './official-document.js';

/** The private use areas of Unicode: signs that nothing reads a meaning into. The second begins where the first ends. */
const FIRST = 0xe000;
const FIRST_SIZE = 0xf900 - FIRST;
const SECOND = 0xf0000;
const PLACEHOLDER = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}]/gu;

/** What means nothing to Markdown, nor to the office style. */
const PLAIN = /[\p{L}\p{N} ]/u;

export type GuardMark = MarkedText['mark'];

/**
 * Takes every sign out of a text that a Markdown reader, or the office style on top of it, may take for its own, puts a
 * placeholder there, and gives it back in the finished XML. So no text can be anything but text.
 */
export class MarkdownGuard {
  private readonly placeholders = new Map<string, string>();
  private readonly originals = new Map<string, string>();
  /** Stands before each text, so that none begins with a word that the style reads as a heading (붙임, 끝.). */
  private readonly start = this.take('');
  /** In a paragraph that is not to be there. */
  readonly dropped = this.take('');
  private readonly begins: Readonly<Record<GuardMark, string>> = {
    ADDED: this.take(''),
    REMOVED: this.take(''),
  };
  private readonly end = this.take('');
  private readonly lineBreak = this.take('\n');

  /** A text in one line of Markdown. */
  line(text: DocumentText): string {
    const parts = typeof text === 'string' ? [text] : text;
    const lines = parts.map((part) =>
      typeof part === 'string'
        ? this.guarded(part)
        : `${this.begins[part.mark]}${this.guarded(part.text)}${this.end}`,
    );
    return this.start + lines.join('');
  }

  /** XML with the signs back in their places, escaped; marks and what is to be dropped have been dealt with before. */
  restoreXml(xml: string): string {
    return xml.replace(PLACEHOLDER, (sign) => escapeXml(this.originals.get(sign) ?? ''));
  }

  restoreText(text: string): string {
    return text.replace(PLACEHOLDER, (sign) => this.originals.get(sign) ?? '');
  }

  /** Signs between which a text is marked. */
  get marks(): { readonly begins: Readonly<Record<GuardMark, string>>; readonly end: string } {
    return { begins: this.begins, end: this.end };
  }

  private guarded(text: string): string {
    const signs = Array.from(text.toWellFormed().replace(/\r\n?/g, '\n'));
    return signs
      .map((sign, index) => {
        if (sign === '\n') return this.lineBreak;
        // Two blanks would become one, and one at an edge none.
        const isBetween = index > 0 && index < signs.length - 1 && signs[index - 1] !== ' ';
        const isPlain = PLAIN.test(sign) && (sign !== ' ' || isBetween);
        return isPlain ? sign : this.placeholderOf(sign);
      })
      .join('');
  }

  private placeholderOf(sign: string): string {
    const known = this.placeholders.get(sign);
    if (known !== undefined) return known;
    const placeholder = this.take(sign);
    this.placeholders.set(sign, placeholder);
    return placeholder;
  }

  private take(original: string): string {
    const index = this.originals.size;
    const code = index < FIRST_SIZE ? FIRST + index : SECOND + index - FIRST_SIZE;
    const placeholder = String.fromCodePoint(code);
    this.originals.set(placeholder, original);
    return placeholder;
  }
}

/** A sign as XML 1.0 and HWPX have it; those they cannot hold are left out. */
function escapeXml(sign: string): string {
  if (sign === '') return '';
  if (sign === '\n') return '<hp:lineBreak/>';
  if (sign === '&') return '&amp;';
  if (sign === '<') return '&lt;';
  if (sign === '>') return '&gt;';
  const code = sign.codePointAt(0) ?? 0;
  const isAllowed = code === 9 || (code >= 0x20 && code !== 0xfffe && code !== 0xffff);
  return isAllowed ? sign : '';
}
