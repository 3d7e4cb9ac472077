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

  it('holds only what a database can keep', () => {
    for (const text of ['a\0b', 'half \ud83c', '\udf33 half']) {
      expect(() => readOptionalText(text, 'f')).toThrow(refusal(ErrorCode.INVALID_INPUT));
    }
  });

  it('reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        fc.pre(!text.includes('\0'));
        const once = readOptionalText(text, 'f');
        expect(readOptionalText(once, 'f')).toBe(once);
      }),
    );
  });
});
