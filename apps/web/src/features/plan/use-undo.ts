import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../ui/notices.js';
import {
  doneAgain,
  forgotten,
  nothingDone,
  recorded,
  takenBack,
  type UndoEntry,
  type UndoState,
} from './undo-model.js';
import { createWriteOrder } from './write-order.js';

export interface Undo {
  record(entry: UndoEntry): void;
  undo(): void;
  redo(): void;
  /** Takes back this entry, also out of turn. */
  takeBack(entry: UndoEntry): void;
}

/** What the person did on this page, to be taken back step by step: one at a time. The state beside it tells what is next. */
export function useUndo(): readonly [Undo, UndoState] {
  const { t } = useTranslation('plan');
  const { notify } = useNotices();
  const [state, setState] = useState<UndoState>(nothingDone);
  const latest = useRef(state);
  const become = useCallback((next: UndoState) => {
    latest.current = next;
    setState(next);
  }, []);
  const record = useCallback((entry: UndoEntry) => become(recorded(latest.current, entry)), [become]);
  // Steps asked for quickly are taken one after another.
  const [inTurn] = useState(createWriteOrder);
  const run = useCallback(
    (kind: 'undo' | 'redo') =>
      inTurn(async () => {
        const entry = (kind === 'undo' ? latest.current.done : latest.current.undone).at(-1);
        if (entry === undefined) return;
        const hasSucceeded = await entry[kind]();
        become((kind === 'undo' ? takenBack : doneAgain)(latest.current, hasSucceeded));
        if (hasSucceeded)
          notify({ text: t(kind === 'undo' ? 'undone' : 'redone', { what: entry.label }), kind: 'note' });
      }),
    [become, inTurn, notify, t],
  );
  const takeBack = useCallback(
    async (entry: UndoEntry) => {
      if (latest.current.done.at(-1) === entry) return run('undo');
      become(forgotten(latest.current, entry));
      if (await entry.undo()) notify({ text: t('undone', { what: entry.label }), kind: 'note' });
    },
    [become, notify, run, t],
  );
  const actions = useMemo<Undo>(
    () => ({
      record,
      undo: () => void run('undo'),
      redo: () => void run('redo'),
      takeBack: (entry) => void takeBack(entry),
    }),
    [record, run, takeBack],
  );
  return [actions, state];
}
