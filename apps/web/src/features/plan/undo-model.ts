import type { FormValues } from './node-form-model.js';

/** One thing done, and how it is taken back and done again. Each resolves to false where it could not be done. */
export interface UndoEntry {
  /** "과제 1-2 옮김": what was done. */
  readonly label: string;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Of an edit: successive edits with the same key are one thing done. */
  readonly edit?: {
    readonly key: string;
    readonly before: FormValues;
    /** The edit as if it had begun where `before` stood. */
    joinedTo(before: FormValues): UndoEntry;
  };
}

export interface UndoState {
  readonly done: readonly UndoEntry[];
  readonly undone: readonly UndoEntry[];
}

export const nothingDone: UndoState = { done: [], undone: [] };

/** So many steps back are kept. */
const longest = 200;

/** Something new was done: what had been taken back cannot be done again any more. */
export function recorded({ done }: UndoState, entry: UndoEntry): UndoState {
  const last = done.at(-1)?.edit;
  if (last !== undefined && last.key === entry.edit?.key)
    return { done: [...done.slice(0, -1), entry.edit.joinedTo(last.before)], undone: [] };
  return { done: [...done, entry].slice(-longest), undone: [] };
}

/** The last thing done was taken back; where that failed it is forgotten, for it would fail again. */
export function takenBack({ done, undone }: UndoState, hasSucceeded: boolean): UndoState {
  const entry = done.at(-1);
  if (entry === undefined) return { done, undone };
  return { done: done.slice(0, -1), undone: hasSucceeded ? [...undone, entry] : undone };
}

/** What had been taken back was done again, or forgotten where that failed. */
export function doneAgain({ done, undone }: UndoState, hasSucceeded: boolean): UndoState {
  const entry = undone.at(-1);
  if (entry === undefined) return { done, undone };
  return { done: hasSucceeded ? [...done, entry] : done, undone: undone.slice(0, -1) };
}

/** An entry was taken back out of turn, by the notice that told of it. */
export function forgotten({ done, undone }: UndoState, entry: UndoEntry): UndoState {
  return { done: done.filter((each) => each !== entry), undone };
}
