import { useCallback, useEffect, useRef, useState } from 'react';
import { createProblem, isUnanswered, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useIsConnected } from '../../lib/use-live-changes.js';
import { compareDraft, rebaseDraft, settleDraft, type Draft } from './draft-model.js';
import { readForm, toUpdateInput } from './node-form-values.js';
import type { FormValues } from './node-form-model.js';
import type { NodeContents } from './plan-tree-model.js';
import type { DraftStore } from './use-drafts.js';
import type { NodeChanges } from './use-node-changes.js';

/** A draft beside what somebody else saved meanwhile. */
export interface Conflict {
  readonly draftId: string;
  readonly current: FormValues;
  readonly version: number;
}

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict';

export type SaveOutcome = 'written' | 'refused' | 'conflict';

export interface Saving {
  readonly state: SaveState;
  readonly conflict: Conflict | null;
  /** Sends what was typed for the node. */
  save(id: string): Promise<SaveOutcome>;
  problemsOf(id: string): readonly Problem[];
  clearProblems(id: string): void;
  setConflict(conflict: Conflict | null): void;
}

/** Saving of drafts: one at a time for a node, never over somebody else's save, and again once a lost connection is back. */
export function useSaving(store: DraftStore, changes: NodeChanges): Saving {
  const locale = useLocale();
  const isOnline = useIsConnected();
  const [saving, setSaving] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<Readonly<Record<string, readonly Problem[]>>>({});
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [waiting, setWaiting] = useState<readonly string[]>([]);

  const setProblemsOf = useCallback(
    (id: string, found: readonly Problem[]) => setProblems((all) => ({ ...all, [id]: found })),
    [],
  );

  const { get, put } = store;
  const save = useCallback(
    async (id: string): Promise<SaveOutcome> => {
      const draft = get(id);
      if (draft === undefined) return 'written';
      const { input, refusals } = toUpdateInput(draft.type, draft.base, draft.edits);
      setProblemsOf(
        id,
        refusals.map(({ code, field }) => createProblem(code, locale, field)),
      );
      if (refusals.length > 0) return 'refused';
      setSaving((all) => [...all, id]);
      setWaiting((all) => all.filter((each) => each !== id));
      try {
        const outcome = await sendUntilSettled(draft, input);
        if (outcome === null) return 'written';
        if (outcome.kind === 'refused') {
          setProblemsOf(id, outcome.problems);
          if (isUnanswered(outcome.problems)) setWaiting((all) => [...all, id]);
          return 'refused';
        }
        setConflict({ draftId: id, current: readForm(outcome.current), version: outcome.current.version });
        return 'conflict';
      } finally {
        setSaving((all) => all.filter((each) => each !== id));
      }

      /** Null once it is written. A version that says the same in every field is no conflict: somebody moved the node. */
      async function sendUntilSettled(sent: Draft, fields: Readonly<Record<string, unknown>>) {
        const outcome = await changes.update(sent.type, { id, version: sent.version, ...fields });
        if (outcome.kind === 'refused') return outcome;
        const contents: NodeContents = outcome.kind === 'saved' ? outcome.node : outcome.current;
        const current = readForm(contents);
        // What was typed while it was on its way stays a draft, on the version just written.
        const typed = get(id) ?? sent;
        if (outcome.kind === 'saved') {
          put(id, settleDraft(typed, sent, current, contents.version));
          return null;
        }
        if (compareDraft(sent, current).length > 0) return outcome;
        const rebased = rebaseDraft(typed, current, contents.version);
        put(id, rebased);
        if (rebased === null) return null;
        const again = toUpdateInput(rebased.type, rebased.base, rebased.edits);
        return sendUntilSettled(rebased, again.input);
      }
    },
    [changes, get, put, locale, setProblemsOf],
  );

  // Once for each time the connection comes back, never in a loop while the API stays away.
  const unsent = useRef(waiting);
  const resend = useRef(save);
  useEffect(() => {
    unsent.current = waiting;
    resend.current = save;
  });
  useEffect(() => {
    if (!isOnline || unsent.current.length === 0) return;
    const ids = new Set(unsent.current);
    setWaiting([]);
    for (const id of ids) void resend.current(id);
  }, [isOnline]);

  const hasDrafts = Object.keys(store.drafts).length > 0;
  return {
    state: stateOf({
      hasDrafts,
      isSaving: saving.length > 0,
      isOnline: isOnline && waiting.length === 0,
      hasConflict: conflict !== null && conflict.draftId in store.drafts,
    }),
    conflict,
    save,
    problemsOf: (id) => problems[id] ?? [],
    clearProblems: (id) => setProblemsOf(id, []),
    setConflict,
  };
}

function stateOf(at: {
  hasDrafts: boolean;
  isSaving: boolean;
  isOnline: boolean;
  hasConflict: boolean;
}): SaveState {
  if (at.hasConflict) return 'conflict';
  if (!at.isOnline) return 'offline';
  if (at.isSaving) return 'saving';
  return at.hasDrafts ? 'unsaved' : 'saved';
}
