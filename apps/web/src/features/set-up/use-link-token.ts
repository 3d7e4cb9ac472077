import { useLayoutEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { readLinkToken } from './link-token.js';

/**
 * The token of the link with which the page was opened. It leaves the address bar, and with it the browser's history,
 * at once, and is kept nowhere but in this page; opening another link in the same tab brings another one.
 */
export function useLinkToken(): string | null {
  const address = useLocation();
  const [token, setToken] = useState(() => readLinkToken(location.hash));
  useLayoutEffect(() => {
    const found = readLinkToken(location.hash);
    if (found !== null) setToken(found);
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  }, [address]);
  return token;
}
