import { describe, expect, it } from '@jest/globals';
import { loadBreachedPasswords } from './breached-passwords.js';

describe('the list of passwords that leaked', () => {
  it('knows those that everybody tries, in small letters, and no other', async () => {
    const isBreached = await loadBreachedPasswords();
    for (const password of ['123456', 'password', 'qwertyuiop', '1q2w3e4r5t'])
      expect(isBreached(password)).toBe(true);
    for (const password of ['a violet lamp by the door', '', 'constructor', '열글자가되는비밀번호요'])
      expect(isBreached(password)).toBe(false);
  });
});
