import { useCallback, useState } from 'react';
import { keepDraft, readDraft } from '../../lib/drafts.js';
import { useViewer } from '../../lib/viewer.js';

/** Of whoever writes without an account: theirs are the drafts of this tab. */
const NOBODY = 'public';

/**
 * Text being written, kept in the browser tab until it is sent, so that a reload loses nothing. `clear` drops the draft and
 * leaves what is stored now.
 */
export function useDraft(
  key: string,
  initial = '',
): [text: string, setText: (text: string) => void, clear: (stored?: string) => void] {
  const owner = useViewer().account?.id ?? NOBODY;
  const [text, setState] = useState(() => readDraft(owner, key) ?? initial);
  const setText = useCallback(
    (next: string) => {
      setState(next);
      keepDraft(owner, key, next);
    },
    [owner, key],
  );
  const clear = useCallback(
    (stored = initial) => {
      setState(stored);
      keepDraft(owner, key, '');
    },
    [owner, key, initial],
  );
  return [text, setText, clear];
}

/** Whether something was begun under this key before and not sent. */
export function useIsBegun(key: string): boolean {
  const owner = useViewer().account?.id ?? NOBODY;
  const [isBegun] = useState(() => Boolean(readDraft(owner, key)));
  return isBegun;
}
