import { describe, expect, it } from '@jest/globals';
import { createHostReader } from './seen-host.js';

describe('the host a socket was asked for', () => {
  it.each([
    ['loopback', '127.0.0.1', 'dure.kr', 'dure.kr'],
    ['loopback', '::ffff:127.0.0.1', 'dure.kr', 'dure.kr'],
    ['loopback', '127.0.0.1', 'forged.example, dure.kr', 'dure.kr'],
    ['10.0.0.0/8, 192.0.2.7', '192.0.2.7', 'dure.kr', 'dure.kr'],
    ['loopback', '127.0.0.1', undefined, 'inner:4000'],
    ['loopback', '127.0.0.1', '', 'inner:4000'],
    ['loopback', '203.0.113.9', 'dure.kr', 'inner:4000'],
    ['loopback', undefined, 'dure.kr', 'inner:4000'],
    [false, '127.0.0.1', 'dure.kr', 'inner:4000'],
  ] as const)(
    'under TRUST_PROXY %j, from %s naming %s, is %s',
    (trustProxy, remoteAddress, named, expected) => {
      const headers = { host: 'inner:4000', ...(named === undefined ? {} : { 'x-forwarded-host': named }) };
      expect(createHostReader({ trustProxy })({ headers, socket: { remoteAddress } })).toBe(expected);
    },
  );
});
