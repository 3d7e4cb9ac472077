import type { FastifyRequest } from 'fastify';
import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** What proxies add. A reader from outside may leave them out only by not passing through one. */
const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'] as const;

/**
 * Whether a request was made on this machine itself. Both ends must say so: the connection, and the reader as TRUST_PROXY
 * sees them. A proxy on this machine also connects from here, so whatever came through one is taken for somebody else's.
 */
export function isLocalRequest(request: Pick<FastifyRequest, 'ip' | 'headers' | 'socket'>): boolean {
  if (FORWARDED.some((name) => request.headers[name] !== undefined)) return false;
  return isLoopback(request.ip) && isLoopback(request.socket.remoteAddress ?? '');
}

function isLoopback(address: string): boolean {
  const bare = address.replace(/^::ffff:/, '');
  const family = isIP(bare);
  return family !== 0 && loopback.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}
