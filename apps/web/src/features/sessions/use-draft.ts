import { useCallback, useState } from 'react';

/** Text being written, kept in the browser until it is sent, so that a reload or an expired session loses nothing. */
export function useDraft(
  key: string,
  initial = '',
): [text: string, setText: (text: string) => void, clear: () => void] {
  const name = `draft:${key}`;
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
