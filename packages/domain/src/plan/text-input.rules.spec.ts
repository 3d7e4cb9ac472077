import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ErrorCode } from '../domain-error.js';
import { readChangedTitle, readOptionalLabel, readOptionalText, readTitle } from './text-input.rules.js';

const refusal = (code: ErrorCode): unknown => expect.objectContaining({ code, field: 'f' });

describe('a title', () => {
  it('is composed and trimmed', () => {
    expect(readTitle(` ${'협치'.normalize('NFD')} 👩‍👩‍👧‍👦 `, 'f')).toBe('협치 👩‍👩‍👧‍👦');
  });

  it('must be there', () => {
    for (const input of [undefined, null, '', ' \n']) {
      expect(() => readTitle(input, 'f')).toThrow(refusal(ErrorCode.REQUIRED));
    }
  });

  it('must be there to be seen', () => {
    for (const input of ['\u200b', '\u3164', ' \u00ad\u2060 ', '\u2800\ufe0f', '\u115f\u1160']) {
      expect(() => readTitle(input, 'f')).toThrow(refusal(ErrorCode.REQUIRED));
    }
    expect(readTitle('가\u200b나', 'f')).toBe('가\u200b나');
  });

  it('stands on one line, as a label does', () => {
    for (const input of ['a\nb', 'a\r\nb', 'a\tb', 'a\u2028b', 'a\u0085b']) {
      expect(() => readTitle(input, 'f')).toThrow(refusal(ErrorCode.INVALID_INPUT));
      expect(() => readOptionalLabel(input, 'f')).toThrow(refusal(ErrorCode.INVALID_INPUT));
    }
    expect(readTitle('마을 돌봄\n', 'f')).toBe('마을 돌봄');
  });

  it('can be left alone in a change, but not emptied', () => {
    expect(readChangedTitle(undefined, 'f')).toBeUndefined();
    expect(() => readChangedTitle(null, 'f')).toThrow(refusal(ErrorCode.REQUIRED));
  });
});

describe('a text', () => {
  it('that is left out stays as it is, and an empty one is none', () => {
    expect(readOptionalText(undefined, 'f')).toBeUndefined();
    expect(readOptionalText(null, 'f')).toBeNull();
    expect(readOptionalText('  ', 'f')).toBeNull();
  });

  it('has 4,000 characters at most, a label 200', () => {
    expect(readOptionalText('🌳'.repeat(4000), 'f')).toHaveLength(8000);
    expect(() => readOptionalText('가'.repeat(4001), 'f')).toThrow(refusal(ErrorCode.TOO_LONG));
    expect(readOptionalLabel('가'.repeat(200), 'f')).toHaveLength(200);
    expect(() => readOptionalLabel('가'.repeat(201), 'f')).toThrow(
      expect.objectContaining({ params: { limit: 200, length: 201 } }),
    );
  });

  it('holds only what a database can keep, and what reads as what it is', () => {
    const unreadable = [
      'a\0b',
      'half \ud83c',
      '\udf33 half',
      'bell \u0007',
      'paid \u202eelbane',
      'x \u2066y',
    ];
    for (const text of unreadable) {
      expect(() => readOptionalText(text, 'f')).toThrow(refusal(ErrorCode.INVALID_INPUT));
      expect(() => readTitle(text, 'f')).toThrow(refusal(ErrorCode.INVALID_INPUT));
    }
  });

  it('may have lines and columns, and is none where there is nothing to see', () => {
    expect(readOptionalText('하나\t1\r\n둘\t2\n', 'f')).toBe('하나\t1\r\n둘\t2');
    expect(readOptionalText('\u200b\n\u3164', 'f')).toBeNull();
  });

  it('reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        fc.pre(!/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(text));
        const once = readOptionalText(text, 'f');
        expect(readOptionalText(once, 'f')).toBe(once);
      }),
    );
  });
});
