import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localPartOf, normalizeEmail, readEmail } from './email-rule.js';

describe('an e-mail address', () => {
  it.each([
    ['name@city.go.kr', 'name@city.go.kr'],
    ['  Name.Surname@City.GO.KR ', 'name.surname@city.go.kr'],
    ['planner@demo', 'planner@demo'],
    ["o'brien+dure@a-b.org", "o'brien+dure@a-b.org"],
    [`${'a'.repeat(64)}@city.go.kr`, `${'a'.repeat(64)}@city.go.kr`],
  ])('%j is kept as %j', (input, expected) => {
    expect(readEmail(input)).toBe(expected);
  });

  it.each([
    'name',
    'name@',
    '@city.go.kr',
    'a b@city.go.kr',
    'name@city..kr',
    'name@-city.kr',
    '이름@city.go.kr',
    'a@b@c',
    'name@city.go.kr\0',
    '<script>@city.go.kr',
    `${'a'.repeat(65)}@city.go.kr`,
    `a@${'b.'.repeat(130)}kr`,
  ])('%j is refused', (input) => {
    expect(() => readEmail(input)).toThrow(
      expect.objectContaining({ code: 'EMAIL_INVALID', field: 'email' }),
    );
  });

  it.each([undefined, null, '', '  '])('must be there: %j', (input) => {
    expect(() => readEmail(input, 'login')).toThrow(
      expect.objectContaining({ code: 'REQUIRED', field: 'login' }),
    );
  });

  it('reads the same once it has been read', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const normalized = normalizeEmail(email);
        expect(normalizeEmail(normalized)).toBe(normalized);
        expect(normalized.startsWith(`${localPartOf(normalized)}@`)).toBe(true);
      }),
    );
  });
});
