import { useEffect, useState, useSyncExternalStore } from 'react';
import { keepDraft, readDraft } from '../../lib/drafts.js';
import { parseDrafts, type Draft, type Drafts } from './draft-model.js';

/**
 * What is typed and not saved, by node. It survives going to another node, to another page and reading the page anew.
 * Whoever shows a draft listens for it alone: a key press draws nothing else anew.
 */
export class DraftStore {
  #drafts: Drafts;
  readonly #listeners = new Set<() => void>();

  /** The drafts of one person, by the account's id, under a key of the plan. */
  constructor(
    private readonly owner: string,
    private readonly storageKey: string,
  ) {
    this.#drafts = parseDrafts(readDraft(owner, storageKey));
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  get(id: string): Draft | undefined {
    return this.#drafts[id];
  }

  /** Puts a draft in place of the node's; null drops it. */
  put(id: string, draft: Draft | null): void {
    if (draft === null && !(id in this.#drafts)) return;
    const { [id]: _, ...others } = this.#drafts;
    this.#drafts = draft === null ? others : { ...others, [id]: draft };
    const isEmpty = Object.keys(this.#drafts).length === 0;
    keepDraft(this.owner, this.storageKey, isEmpty ? '' : JSON.stringify(this.#drafts));
    for (const listener of this.#listeners) listener();
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** The store of one person's drafts for one plan; while it holds something the browser asks before the page is left. */
export function useDraftStore(owner: string, storageKey: string): DraftStore {
  const [store] = useState(() => new DraftStore(owner, storageKey));
  const hasDrafts = useSyncExternalStore(store.listen, () => Object.keys(store.drafts).length > 0);
  useEffect(() => {
    if (!hasDrafts) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [hasDrafts]);
  return store;
}

/** The draft of one node. */
export function useDraft(store: DraftStore, id: string): Draft | undefined {
  return useSyncExternalStore(store.listen, () => store.get(id));
}
