import { describe, expect, it } from '@jest/globals';
import { standingOf } from './deliberation-state.js';

const facts = { isOpen: false, openedOn: null, counts: { shown: 0 } };

describe('the standing of a public deliberation', () => {
  it('is open while comments are taken', () => {
    expect(standingOf({ ...facts, isOpen: true })).toBe('OPEN');
  });

  it('has ended once it was opened or left comments', () => {
    expect(standingOf({ ...facts, openedOn: '2021-06-14' })).toBe('ENDED');
    expect(standingOf({ ...facts, counts: { shown: 1 } })).toBe('ENDED');
  });

  it('is still to come otherwise', () => {
    expect(standingOf(facts)).toBe('NOT_YET');
  });
});
