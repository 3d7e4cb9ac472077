import { useCallback, useEffect, useRef, useState } from 'react';
import { keepDraft, readDraft } from '../../lib/drafts.js';
import { parseDrafts, type Draft, type Drafts } from './draft-model.js';

/** What is typed and not saved, by node. It survives going to another node, to another page and reading the page anew. */
export interface DraftStore {
  readonly drafts: Drafts;
  /** The draft as it is now, also inside of work that began before the latest key press. */
  get(id: string): Draft | undefined;
  /** Puts a draft in place of the node's; null drops it. */
  put(id: string, draft: Draft | null): void;
}

/** The drafts of one person, by the account's id, under a key of the plan. */
export function useDrafts(owner: string, storageKey: string): DraftStore {
  const [drafts, setDrafts] = useState<Drafts>(() => parseDrafts(readDraft(owner, storageKey)));
  const latest = useRef(drafts);
  const get = useCallback((id: string) => latest.current[id], []);
  const put = useCallback(
    (id: string, draft: Draft | null) => {
      const { [id]: _, ...others } = latest.current;
      latest.current = draft === null ? others : { ...others, [id]: draft };
      const isEmpty = Object.keys(latest.current).length === 0;
      keepDraft(owner, storageKey, isEmpty ? '' : JSON.stringify(latest.current));
      setDrafts(latest.current);
    },
    [owner, storageKey],
  );
  const hasDrafts = Object.keys(drafts).length > 0;
  useEffect(() => {
    if (!hasDrafts) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [hasDrafts]);
  return { drafts, get, put };
}
