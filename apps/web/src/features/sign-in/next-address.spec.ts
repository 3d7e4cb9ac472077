import { describe, expect, it } from '@jest/globals';
import { nextAddress } from './next-address.js';

describe('the address after signing in', () => {
  it('is the page the person came from', () => {
    expect(nextAddress('/reports?period=2022-Q2')).toBe('/reports?period=2022-Q2');
  });

  it('is the overview when none is named', () => {
    expect(nextAddress(null)).toBe('/');
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])('never leaves the app for %s', (asked) => {
    expect(nextAddress(asked)).toBe('/');
  });
});
