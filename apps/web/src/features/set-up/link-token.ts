/**
 * The one-time token in an address's fragment, or null. It stands there and not in the path, because a browser sends
 * fragments to no server, so that none writes it into a log.
 */
export function readLinkToken(fragment: string): string | null {
  const token = fragment.replace(/^#/, '');
  return /^[\w-]{1,200}$/.test(token) ? token : null;
}
