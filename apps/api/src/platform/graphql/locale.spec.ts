import { describe, expect, it } from '@jest/globals';
import { localeOf } from './locale.js';

describe('localeOf', () => {
  it.each([
    [undefined, 'ko'],
    ['', 'ko'],
    ['ko-KR,ko;q=0.9,en-US;q=0.8,en;q=0.7', 'ko'],
    ['en-GB,en;q=0.9,ko;q=0.8', 'en'],
    ['en', 'en'],
    ['fr, de;q=0.5', 'ko'],
    ['fr, en;q=0.5', 'en'],
    ['en,ko', 'en'],
    ['ko,en', 'ko'],
    ['en;q=0', 'ko'],
    ['*', 'ko'],
    [';;;=,q', 'ko'],
  ])('takes %j as %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
