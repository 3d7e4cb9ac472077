import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createProblem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useIsConnected } from '../../lib/use-live-changes.js';
import { Autosave, type SaveStatus, type Written } from './autosave.js';
import type { ConflictRow, Draft, Drafts } from './draft-model.js';
import type { DraftStore } from './draft-store.js';
import type { NewRows } from './use-new-rows.js';
import type { NodeChanges } from './use-node-changes.js';
import type { WriteOrder } from './write-order.js';

/** Autosave of one page, as long as the page stands; what an earlier visit left unsent is sent at once. */
export function useAutosave(at: {
  store: DraftStore;
  changes: NodeChanges;
  inOrder: WriteOrder;
  canEdit: boolean;
  onWritten(written: Written): void;
  onMerged(draft: Draft, theirs: readonly ConflictRow[]): void;
}): Autosave {
  const locale = useLocale();
  const isConnected = useIsConnected();
  const latest = useRef(at);
  useLayoutEffect(() => {
    latest.current = at;
  });
  const [saving] = useState(
    () =>
      new Autosave({
        store: at.store,
        inOrder: at.inOrder,
        update: (type, input) => latest.current.changes.update(type, input),
        toProblem: (code, field) => createProblem(code, locale, field),
        onWritten: (written) => latest.current.onWritten(written),
        onMerged: (draft, theirs) => latest.current.onMerged(draft, theirs),
      }),
  );
  useEffect(() => () => saving.stop(), [saving]);
  // Once for each time the connection comes back, never in a loop while the API stays away.
  const { canEdit } = at;
  useEffect(() => {
    if (isConnected && canEdit) saving.saveAll();
  }, [isConnected, canEdit, saving]);
  return saving;
}

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict';

export interface ShownSaveState {
  readonly state: SaveState;
  /** How much waits to be sent. */
  readonly waiting: number;
  /** The node whose conflict is to be settled. */
  readonly conflictId: string | null;
}

/** What the head says of everything typed on the page. */
export function useSaveState(saving: Autosave, store: DraftStore, newRows: NewRows): ShownSaveState {
  const isConnected = useIsConnected();
  const status = useSyncExternalStore(saving.listen, () => saving.status);
  const drafts = useSyncExternalStore(store.listen, () => store.drafts);
  return shownState(status, drafts, newRows, isConnected);
}

function shownState(
  status: SaveStatus,
  drafts: Drafts,
  { rows }: Pick<NewRows, 'rows'>,
  isConnected: boolean,
): ShownSaveState {
  const conflictId = Object.keys(status.conflicts).find((id) => id in drafts) ?? null;
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  const open = Object.keys(drafts).length + rows.filter(({ state }) => state !== 'typing').length;
  const waiting = isConnected ? status.waiting.size + count('waiting') : open;
  const of = (state: SaveState): ShownSaveState => ({ state, waiting, conflictId });
  if (conflictId !== null) return of('conflict');
  if (!isConnected || waiting > 0) return of('offline');
  const isMoving = Object.keys(drafts).some((id) => status.scheduled.has(id)) || status.sending.size > 0;
  if (isMoving || count('sending') > 0) return of('saving');
  return of(open > 0 ? 'unsaved' : 'saved');
}
