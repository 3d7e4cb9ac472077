import { useCallback, useState } from 'react';

const nameOf = (key: string): string => `draft:${key}`;

/** Whether something was begun under this key and not sent. */
export function hasDraft(key: string): boolean {
  return Boolean(sessionStorage.getItem(nameOf(key)));
}

/** Text being written, kept in the browser until it is sent, so that a reload or an expired session loses nothing. */
export function useDraft(
  key: string,
  initial = '',
): [text: string, setText: (text: string) => void, clear: () => void] {
  const name = nameOf(key);
  const [text, setState] = useState(() => sessionStorage.getItem(name) ?? initial);
  const setText = useCallback(
    (next: string) => {
      setState(next);
      sessionStorage.setItem(name, next);
    },
    [name],
  );
  const clear = useCallback(() => {
    setState(initial);
    sessionStorage.removeItem(name);
  }, [name, initial]);
  return [text, setText, clear];
}
