import { describe, expect, it } from '@jest/globals';
import { isSameOrigin } from './same-origin.js';

describe('isSameOrigin', () => {
  it.each([
    [{ host: 'dure.kr' }, true],
    [{ host: 'dure.kr', origin: 'https://dure.kr' }, true],
    [{ host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, true],
    [{ host: 'inner:4000', 'x-forwarded-host': 'dure.kr', origin: 'https://dure.kr' }, true],
    [{ host: 'dure.kr', origin: 'https://evil.example' }, false],
    [{ host: 'dure.kr', origin: 'https://dure.kr.evil.example' }, false],
    [{ host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4001' }, false],
    [{ host: 'dure.kr', origin: 'null' }, false],
    [{ host: 'dure.kr', origin: '' }, false],
  ])('of %j without a public address is %s', (headers, expected) => {
    expect(isSameOrigin(headers, { publicUrl: 'http://127.0.0.1:4000', hasPublicUrl: false })).toBe(expected);
  });

  it.each([
    [{ host: 'inner:4000' }, true],
    [{ host: 'inner:4000', origin: 'https://dure.kr' }, true],
    [{ host: 'dure.kr', origin: 'http://dure.kr' }, false],
    // A name that somebody else points at this machine.
    [{ host: 'evil.example', origin: 'https://evil.example' }, false],
    [{ host: 'evil.example', 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' }, false],
    [{ host: 'dure.kr', origin: 'null' }, false],
  ])('of %j under the public address https://dure.kr is %s', (headers, expected) => {
    expect(isSameOrigin(headers, { publicUrl: 'https://dure.kr', hasPublicUrl: true })).toBe(expected);
  });
});
