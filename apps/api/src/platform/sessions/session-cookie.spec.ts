import { describe, expect, it } from '@jest/globals';
import { createSessionToken, findSessionToken, hashSessionToken, sessionCookie } from './session-cookie.js';

describe('the session cookie', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['other=1', null],
    ['dure_session=', null],
    ['dure_session=abc', 'abc'],
    ['a=1; dure_session=abc; b=2', 'abc'],
    ['not_dure_session=abc', null],
    ['dure_session', null],
  ])('in %j names the token %j', (header, token) => {
    expect(findSessionToken(header)).toBe(token);
  });

  it('carries what was made, and reads back', () => {
    const token = createSessionToken();
    expect(findSessionToken(sessionCookie(token, 60, true).split(';')[0])).toBe(token);
    expect(createSessionToken()).not.toBe(token);
    expect(hashSessionToken(token)).toHaveLength(32);
  });
});
