import { compile } from '@fastify/proxy-addr';
import type { IncomingMessage } from 'node:http';
import type { Settings } from '../settings.js';

type Seen = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
};

/**
 * Reads the host a browser sent a request to, for requests that never pass through Fastify; the rule is Fastify's own.
 * X-Forwarded-Host is believed only of a peer that TRUST_PROXY names, and the last of several is that peer's.
 */
export function createHostReader({ trustProxy }: Pick<Settings, 'trustProxy'>): (request: Seen) => string {
  const isTrusted =
    trustProxy === false ? () => false : compile(trustProxy.split(',').map((it) => it.trim()));
  return ({ headers, socket }) => {
    const forwarded = [headers['x-forwarded-host'] ?? []].flat().join(',');
    const named = forwarded.split(',').at(-1)?.trim();
    return named && isTrusted(socket.remoteAddress ?? '', 0) ? named : (headers.host ?? '');
  };
}
