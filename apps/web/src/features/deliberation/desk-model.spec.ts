import { describe, expect, it } from '@jest/globals';
import { chosenAfter, chosenNow, commandOf, countOf, deskViews, filterOf, readView } from './desk-model.js';

describe('the views of the desk', () => {
  it('begin with what nobody has looked at', () => {
    expect(readView(null)).toBe('PENDING');
    expect(readView('nonsense')).toBe('PENDING');
    expect(readView('HIDDEN')).toBe('HIDDEN');
  });

  it('hold every comment once', () => {
    const counts = { shown: 7, answered: 3, pending: 2, hidden: 1 };
    expect(deskViews.map((view) => countOf(view, counts))).toEqual([2, 4, 3, 1]);
    expect(filterOf('UNANSWERED')).toEqual({ state: 'SHOWN', isAnswered: false });
  });
});

describe('the keys of the list', () => {
  it('are known by their place, whatever is typed there', () => {
    expect(commandOf('KeyJ')).toBe('NEXT');
    expect(commandOf('KeyZ')).toBeNull();
    expect(commandOf('toString')).toBeNull();
  });

  it('go from one comment to the next, and stop at the ends', () => {
    const ids = ['a', 'b', 'c'];
    expect(chosenAfter(ids, null, 1)).toBe('a');
    expect(chosenAfter(ids, 'a', 1)).toBe('b');
    expect(chosenAfter(ids, 'c', 1)).toBe('c');
    expect(chosenAfter(ids, 'a', -1)).toBe('a');
    expect(chosenAfter([], 'a', 1)).toBeNull();
  });
});

describe('the chosen comment, when the list was read again', () => {
  it('stays as long as it is there', () => {
    expect(chosenNow(['a', 'b'], ['z', 'a', 'b'], 'b')).toBe('b');
    expect(chosenNow([], ['a'], null)).toBe('a');
  });

  it('is the following one when it was worked off, else the last', () => {
    expect(chosenNow(['a', 'b', 'c'], ['a', 'c'], 'b')).toBe('c');
    expect(chosenNow(['a', 'b'], ['a'], 'b')).toBe('a');
    expect(chosenNow(['a'], [], 'a')).toBeNull();
  });
});
