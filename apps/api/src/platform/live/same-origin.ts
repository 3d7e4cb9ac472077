import type { Settings } from '../settings.js';

/** Where a request says it comes from, and where it was sent to. */
export interface RequestOrigin {
  /** The Origin header; browsers name the page's origin in it. */
  readonly origin: string | undefined;
  /** Host as the browser saw it: in front of a proxy, if that proxy is believed. */
  readonly host: string;
}

/**
 * Whether a request comes from our own pages, or from no page at all. Where PUBLIC_URL says what our origin is, no other
 * is taken; otherwise its host must be the one the request was sent to.
 */
export function isSameOrigin(
  { origin, host }: RequestOrigin,
  { publicUrl, hasPublicUrl }: Pick<Settings, 'publicUrl' | 'hasPublicUrl'>,
): boolean {
  if (origin === undefined) return true;
  if (hasPublicUrl) return origin === publicUrl;
  return URL.canParse(origin) && new URL(origin).host === host;
}
