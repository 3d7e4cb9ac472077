import { describe, expect, it } from '@jest/globals';
import { readLinkToken } from './link-token.js';

describe('the token of a link', () => {
  it('is what follows the hash sign', () => {
    expect(readLinkToken('#Zm9v-_Yg')).toBe('Zm9v-_Yg');
  });

  it('is missing where nothing follows, or something that no link has', () => {
    expect(readLinkToken('')).toBeNull();
    expect(readLinkToken('#')).toBeNull();
    expect(readLinkToken('#a b')).toBeNull();
    expect(readLinkToken(`#${'a'.repeat(201)}`)).toBeNull();
  });
});
