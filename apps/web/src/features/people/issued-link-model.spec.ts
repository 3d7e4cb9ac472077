import { describe, expect, it } from '@jest/globals';
import { addressOf } from './issued-link-model.js';

const path = '/join#token';
const seenAt = 'http://192.168.0.10:4000';

describe('the address of a link to hand on', () => {
  it('is where the administrator reached Dure when the API knows no address but its own machine', () => {
    for (const own of ['http://127.0.0.1:4000', 'http://[::1]:4000', 'http://localhost:4000'])
      expect(addressOf({ url: own + path, path }, seenAt)).toBe(seenAt + path);
  });

  it('is the public address where the installation has one', () => {
    const url = `https://dure.city.go.kr${path}`;
    expect(addressOf({ url, path }, seenAt)).toBe(url);
  });
});
