import { describe, expect, it } from '@jest/globals';
import { describeEntry } from './indicator-history-model.js';

describe('an entry of an indicator’s history', () => {
  it('counts the targets that were set together, and gives their reason', () => {
    const after = { changes: [{ pointKey: 'y1' }, { pointKey: 'y2' }], reason: '여건 변화' };
    expect(describeEntry('setTargets', null, after)).toEqual({
      kind: 'TARGETS',
      count: 2,
      reason: '여건 변화',
    });
    expect(describeEntry('setTarget', null, { pointKey: 'y1', reason: null })).toMatchObject({ count: 1 });
  });

  it('tells each changed field as it was and as it became, 0 and empty apart', () => {
    expect(
      describeEntry('updateIndicator', { baseline: 0, note: null }, { baseline: 4, note: '비고' }),
    ).toEqual({
      kind: 'FIELDS',
      changes: [
        { field: 'baseline', before: '0', after: '4' },
        { field: 'note', before: null, after: '비고' },
      ],
    });
  });

  it('of anything else is its action', () => {
    expect(describeEntry('createIndicator', null, { titleKo: '비율' })).toEqual({ kind: 'ACTION' });
    expect(describeEntry('moveNode', 'x', null)).toEqual({ kind: 'ACTION' });
  });
});
