import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '../settings.js';

/**
 * Whether a request comes from our own pages, or from no page at all: browsers name the page's origin. Where PUBLIC_URL
 * says what ours is, no other is taken; otherwise its host must be the one the request was sent to (as the browser saw
 * it, in front of a proxy).
 */
export function isSameOrigin(
  headers: IncomingHttpHeaders,
  { publicUrl, hasPublicUrl }: Pick<Settings, 'publicUrl' | 'hasPublicUrl'>,
): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (hasPublicUrl) return origin === publicUrl;
  const forwarded = headers['x-forwarded-host'];
  const hosts = [headers.host, typeof forwarded === 'string' ? forwarded.split(',')[0]?.trim() : undefined];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}
