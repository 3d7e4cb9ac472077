import { useCallback, useState } from 'react';
import { keepDraft, readDraft } from '../../lib/drafts.js';
import { useViewer } from '../../lib/viewer.js';

/** Whether the viewer began something under this key before and has not sent it. */
export function useIsBegun(key: string): boolean {
  const { account } = useViewer();
  const [isBegun] = useState(() => account !== null && Boolean(readDraft(account.id, key)));
  return isBegun;
}

/** Text being written, kept in the browser until it is sent, so that a reload or an expired session loses nothing. */
export function useDraft(
  key: string,
  initial = '',
): [text: string, setText: (text: string) => void, clear: () => void] {
  const owner = useViewer().account?.id ?? '';
  const [text, setState] = useState(() => readDraft(owner, key) ?? initial);
  const setText = useCallback(
    (next: string) => {
      setState(next);
      keepDraft(owner, key, next);
    },
    [owner, key],
  );
  const clear = useCallback(() => {
    setState(initial);
    keepDraft(owner, key, '');
  }, [owner, key, initial]);
  return [text, setText, clear];
}
