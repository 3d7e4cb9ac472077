import { describe, expect, it } from '@jest/globals';
import { readKinds, rowsOf, toggled, writeKinds, type Row } from './comparison-model.js';

const row = (kind: Row['kind']) => ({ kind }) as Row;

describe('the kinds of difference that are shown', () => {
  it('are all unless some are chosen', () => {
    const rows = [row('ADDED'), row('MOVED'), row('ADDED')];
    expect(rowsOf(rows, [])).toHaveLength(3);
    expect(rowsOf(rows, ['ADDED'])).toHaveLength(2);
    expect(rowsOf(rows, ['REMOVED'])).toHaveLength(0);
  });

  it('stand in the address beside the pair, and leave it again', () => {
    const address = new URLSearchParams('from=1&to=2&kind=NOTHING');
    const next = writeKinds(address, toggled(toggled([], 'MOVED'), 'ADDED'));
    expect(next.toString()).toBe('from=1&to=2&kind=ADDED&kind=MOVED');
    expect(readKinds(next)).toEqual(['ADDED', 'MOVED']);
    expect(writeKinds(next, toggled(toggled(readKinds(next), 'MOVED'), 'ADDED')).toString()).toBe(
      'from=1&to=2',
    );
  });
});
