import { describe, expect, it } from '@jest/globals';
import { isSameOrigin } from './same-origin.js';

describe('isSameOrigin', () => {
  it.each([
    [{ host: 'dure.kr', origin: undefined }, true],
    [{ host: 'dure.kr', origin: 'https://dure.kr' }, true],
    [{ host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4000' }, true],
    [{ host: 'dure.kr', origin: 'https://evil.example' }, false],
    [{ host: 'dure.kr', origin: 'https://dure.kr.evil.example' }, false],
    [{ host: '127.0.0.1:4000', origin: 'http://127.0.0.1:4001' }, false],
    [{ host: 'dure.kr', origin: 'null' }, false],
    [{ host: 'dure.kr', origin: '' }, false],
    [{ host: '', origin: 'null' }, false],
  ])('of %j without a public address is %s', (request, expected) => {
    expect(isSameOrigin(request, { publicUrl: 'http://127.0.0.1:4000', hasPublicUrl: false })).toBe(expected);
  });

  it.each([
    [{ host: 'inner:4000', origin: undefined }, true],
    [{ host: 'inner:4000', origin: 'https://dure.kr' }, true],
    [{ host: 'dure.kr', origin: 'http://dure.kr' }, false],
    // A name that somebody else points at this machine.
    [{ host: 'evil.example', origin: 'https://evil.example' }, false],
    [{ host: 'dure.kr', origin: 'null' }, false],
  ])('of %j under the public address https://dure.kr is %s', (request, expected) => {
    expect(isSameOrigin(request, { publicUrl: 'https://dure.kr', hasPublicUrl: true })).toBe(expected);
  });
});
