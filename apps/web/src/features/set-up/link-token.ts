/**
 * The one-time token in an address's fragment, or null. It stands there and not in the path, because a browser sends
 * fragments to no server, so that none writes it into a log.
 */
export function readLinkToken(fragment: string): string | null {
  const token = fragment.replace(/^#/, '');
  return /^[\w-]{1,200}$/.test(token) ? token : null;
}

const KEPT_AS = 'linkToken';

/** What the browser keeps beside an address (`history.state`), together with the token. */
export function keepLinkToken(state: unknown, token: string): object {
  return { ...asRecord(state), [KEPT_AS]: token };
}

/** The token kept beside the address, or null. */
export function readKeptLinkToken(state: unknown): string | null {
  const kept = asRecord(state)[KEPT_AS];
  return typeof kept === 'string' ? readLinkToken(kept) : null;
}

function asRecord(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}
