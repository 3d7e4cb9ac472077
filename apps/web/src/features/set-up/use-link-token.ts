import { useLayoutEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { keepLinkToken, readKeptLinkToken, readLinkToken } from './link-token.js';

/**
 * The token of the link with which the page was opened. It leaves the address bar at once, and is kept beside this one
 * entry of the browser's history, so that loading anew (as another language does) finds it; going on from the page by
 * the link replaces that entry. Opening another link in the same tab brings another one.
 */
export function useLinkToken(): string | null {
  const address = useLocation();
  const [token, setToken] = useState(() => readLinkToken(location.hash) ?? readKeptLinkToken(history.state));
  useLayoutEffect(() => {
    const found = readLinkToken(location.hash);
    if (found !== null) setToken(found);
    if (location.hash === '') return;
    const state: unknown = history.state;
    const kept = found === null ? state : keepLinkToken(state, found);
    history.replaceState(kept, '', location.pathname + location.search);
  }, [address]);
  return token;
}
