import { describe, expect, it } from '@jest/globals';
import { doneAgain, forgotten, nothingDone, recorded, takenBack, type UndoEntry } from './undo-model.js';

const succeed = () => Promise.resolve(true);
const entry = (label: string, edit?: UndoEntry['edit']): UndoEntry => ({
  label,
  undo: succeed,
  redo: succeed,
  ...(edit && { edit }),
});
const labels = (entries: readonly UndoEntry[]) => entries.map(({ label }) => label);

describe('what was done on the page', () => {
  const [first, second] = [entry('하나'), entry('둘')];
  const both = recorded(recorded(nothingDone, first), second);

  it('is taken back from the last on, and done again in order', () => {
    const back = takenBack(takenBack(both, true), true);
    expect(labels(back.undone)).toEqual(['둘', '하나']);
    expect(labels(doneAgain(back, true).done)).toEqual(['하나']);
  });

  it('forgets what could not be taken back, so that the step before it can be', () => {
    const back = takenBack(both, false);
    expect([labels(back.done), labels(back.undone)]).toEqual([['하나'], []]);
    expect(doneAgain(takenBack(both, true), false).undone).toEqual([]);
  });

  it('cannot be done again once something else was done', () => {
    expect(recorded(takenBack(both, true), entry('셋')).undone).toEqual([]);
  });

  it('joins successive edits of the same inputs into one step, from where the first began', () => {
    const edited = (before: string): UndoEntry =>
      entry(`${before} → 지금`, {
        key: 'goal titleKo',
        before: { titleKo: before },
        joinedTo: ({ titleKo = '' }) => edited(titleKo),
      });
    const state = recorded(recorded(recorded(nothingDone, first), edited('처음')), edited('도중'));
    expect(labels(state.done)).toEqual(['하나', '처음 → 지금']);
  });

  it('is taken out of turn by the notice that told of it', () => {
    expect(labels(forgotten(both, first).done)).toEqual(['둘']);
    expect(takenBack(nothingDone, true)).toEqual(nothingDone);
  });
});
