import { describe, expect, it } from '@jest/globals';
import { keepLinkToken, readKeptLinkToken, readLinkToken } from './link-token.js';

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

describe('the token kept beside the address', () => {
  it('is found again, and leaves what the router keeps there as it was', () => {
    const state = keepLinkToken({ idx: 3, key: 'a' }, 'Zm9v-_Yg');
    expect(state).toMatchObject({ idx: 3, key: 'a' });
    expect(readKeptLinkToken(state)).toBe('Zm9v-_Yg');
    expect(readKeptLinkToken(keepLinkToken(null, 'Zm9v-_Yg'))).toBe('Zm9v-_Yg');
  });

  it('is missing where none was kept, or something that no link has', () => {
    expect(readKeptLinkToken(null)).toBeNull();
    expect(readKeptLinkToken({ idx: 3 })).toBeNull();
    expect(readKeptLinkToken(keepLinkToken({}, 'a b'))).toBeNull();
  });
});
