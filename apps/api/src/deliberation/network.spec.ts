import { describe, expect, it } from '@jest/globals';
import { networkOf } from './network.js';

describe('the place a comment comes from', () => {
  it('is an IPv4 address by itself, however it is written', () => {
    expect(networkOf('203.0.113.7')).toBe('203.0.113.7');
    expect(networkOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  it('is the first half of an IPv6 address', () => {
    expect(networkOf('2001:db8:1:2:aaaa:bbbb:cccc:1')).toBe('2001:0db8:0001:0002::/64');
    expect(networkOf('2001:DB8:1:2::9')).toBe('2001:0db8:0001:0002::/64');
    expect(networkOf('2001:db8:1:3::9')).toBe('2001:0db8:0001:0003::/64');
    expect(networkOf('::1')).toBe('0000:0000:0000:0000::/64');
    expect(networkOf('fe80::1%eth0')).toBe('fe80:0000:0000:0000::/64');
  });
});
