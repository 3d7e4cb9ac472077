import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../domain-error.js';
import {
  MAX_PASSWORD_LENGTH,
  MIN_PASSWORD_LENGTH,
  type PasswordFacts,
  requireGoodPassword,
} from './password-rule.js';

const listed = new Set(['dragon', 'password', 'trustno1', 'correcthorse', 'qwer']);
const facts: PasswordFacts = {
  name: '김두레',
  email: 'dure.kim@city.go.kr',
  current: 'violet lamp 71',
  isBreached: (password) => listed.has(password),
};

/** The code of the refusal; null for a good password. */
function refusalOf(password: string, about: PasswordFacts = facts): string | null {
  try {
    requireGoodPassword(password, about);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('a password', () => {
  it.each([
    ['', 'REQUIRED'],
    ['short 1', 'PASSWORD_TOO_SHORT'],
    ['아홉글자입니다아홉', 'PASSWORD_TOO_SHORT'],
    ['열글자가되는비밀번호요', null],
    ['a green lamp', null],
    ['\ud800 not a letter', 'INVALID_INPUT'],
    ['x'.repeat(MAX_PASSWORD_LENGTH + 1), 'TOO_LONG'],
    ['violet lamp 71', 'PASSWORD_UNCHANGED'],
    ['violet lamp 72', null],
  ])('%j is answered with %j', (password, expected) => {
    expect(refusalOf(password)).toBe(expected);
  });

  it.each([
    ['김두레의비밀번호입니다', 'PASSWORD_CONTAINS_NAME'],
    ['xx DURE.KIM xx', 'PASSWORD_CONTAINS_NAME'],
    ['dure and kim apart', null],
  ])('may not contain its person’s name or address: %j', (password, expected) => {
    expect(refusalOf(password)).toBe(expected);
  });

  it('may contain a name or address that is too short to mean anything', () => {
    expect(refusalOf('a green lamp', { name: '이준', email: 'a@city.go.kr' })).toBeNull();
    expect(refusalOf('green 이준 lamp', { name: '이준', email: null })).toBeNull();
  });

  it.each([
    ['correcthorse', 'is on the list'],
    ['CorrectHorse', 'is on the list in other letters'],
    ['Dragon2024!', 'is on the list once years and signs are taken off'],
    ['!!password!!', 'is on the list once signs are taken off'],
    ['trustno1trustno1', 'is a listed one twice'],
    ['1234567890', 'counts up'],
    ['9876543210', 'counts down'],
    ['abcdefghijkl', 'is the alphabet'],
    ['aaaaaaaaaaaa', 'is one letter'],
    ['121212121212', 'repeats two'],
    ['비번!비번!비번!비번!', 'repeats three'],
  ])('%j is too common: it %s', (password) => {
    expect(refusalOf(password)).toBe('PASSWORD_TOO_COMMON');
  });

  it('is not judged by a short listed word within much else', () => {
    expect(refusalOf('qwer 84 72 19 55')).toBeNull();
    expect(refusalOf('dragon keeps a lamp')).toBeNull();
  });

  it('is judged without the list where there is none', () => {
    expect(refusalOf('correcthorse', {})).toBeNull();
    expect(refusalOf('aaaaaaaaaaaa', {})).toBe('PASSWORD_TOO_COMMON');
  });

  it('is the same however its Hangul was typed', () => {
    const composed = '가나다라마바사아자차카';
    expect(requireGoodPassword(composed.normalize('NFD'), {})).toBe(composed);
  });

  it('says how long it must be and how long it is', () => {
    expect(() => requireGoodPassword('👍👍👍', {}, 'newPassword')).toThrow(
      expect.objectContaining({
        code: 'PASSWORD_TOO_SHORT',
        field: 'newPassword',
        params: { min: MIN_PASSWORD_LENGTH, length: 3 },
      }),
    );
  });

  it('is never shorter, longer or more personal than the rule says once it passed', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: 'grapheme' }),
        fc.string({ minLength: 3, maxLength: 12 }),
        (password, name) => {
          if (refusalOf(password, { name }) !== null) return;
          const read = requireGoodPassword(password, { name });
          const { length } = [...read];
          expect(read).toBe(read.normalize('NFC'));
          expect(length).toBeGreaterThanOrEqual(MIN_PASSWORD_LENGTH);
          expect(length).toBeLessThanOrEqual(MAX_PASSWORD_LENGTH);
          const part = name.trim().toLowerCase();
          if (part.length >= 3) expect(read.toLowerCase()).not.toContain(part);
        },
      ),
    );
  });
});
