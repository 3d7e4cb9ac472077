import { useEffect, useState } from 'react';
import { keepDraft, readDraft } from '../../lib/drafts.js';
import { useViewer } from '../../lib/viewer.js';
import type { TargetDraft } from './target-grid-model.js';

/** What is typed into an indicator's grid and not saved; it survives a reload. */
export interface TargetDraftState {
  readonly cells: TargetDraft;
  readonly reason: string;
}

const empty: TargetDraftState = { cells: {}, reason: '' };

export function useTargetDraft(indicatorId: string) {
  const { account } = useViewer();
  const owner = account?.id ?? '';
  const key = `targets.${indicatorId}`;
  const [draft, setDraft] = useState(() => readKept(readDraft(owner, key)));
  useEffect(() => {
    const isEmpty = Object.keys(draft.cells).length === 0 && draft.reason === '';
    keepDraft(owner, key, isEmpty ? '' : JSON.stringify(draft));
  }, [owner, key, draft]);
  return { draft, setDraft, clear: () => setDraft(empty) };
}

function readKept(text: string | null): TargetDraftState {
  if (text === null) return empty;
  try {
    return { ...empty, ...(JSON.parse(text) as Partial<TargetDraftState>) };
  } catch {
    // Kept by an earlier version of the page in another form.
    return empty;
  }
}
