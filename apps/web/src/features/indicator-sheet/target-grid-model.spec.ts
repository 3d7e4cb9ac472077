import { describe, expect, it } from '@jest/globals';
import {
  keepOwn,
  listChanges,
  neighbourOf,
  placeBlock,
  readBlock,
  readCell,
  typeInto,
  type GridFrame,
} from './target-grid-model.js';
import { cellKey, GENERAL } from './target-model.js';

const frame: GridFrame = {
  rows: [
    { district: GENERAL, name: '모든 자치구(공통)' },
    { district: '11110', name: '종로구' },
    { district: '11200', name: '성동구' },
  ],
  points: ['baseline', 'y1', 'y2'],
};
const present = new Map([
  [cellKey(GENERAL, 'y1'), 40],
  [cellKey('11200', 'y1'), 0],
]);

describe('the grid of targets', () => {
  it('reads numbers as people type them, blank as taken back, and guesses nothing', () => {
    expect(['75%', '1,234', ' ', '４０', '1.2.3', '약 40'].map(readCell)).toEqual([
      75,
      1234,
      null,
      40,
      'INVALID',
      'INVALID',
    ]);
  });

  it('lists what differs from what holds; 0 is a value, and emptying it takes it back', () => {
    const draft = typeInto({}, present, [
      { key: cellKey(GENERAL, 'y1'), text: '40' },
      { key: cellKey('11200', 'y1'), text: '' },
      { key: cellKey('11110', 'y2'), text: '55%' },
    ]);
    const changes = listChanges(frame, draft, present);
    expect(
      changes.map(({ district, pointKey, value, present: now }) => [district, pointKey, value, now]),
    ).toEqual([
      ['11110', 'y2', 55, null],
      ['11200', 'y1', null, 0],
    ]);
  });

  it('forgets a cell that is put back', () => {
    const key = cellKey(GENERAL, 'y1');
    const typed = typeInto({}, present, [{ key, text: '41' }]);
    expect(Object.keys(typed)).toEqual([key]);
    expect(typeInto(typed, present, [{ key, text: '40.0' }])).toEqual({});
  });

  it('knows that somebody else set a cell after it was typed over, until one’s own is kept', () => {
    const key = cellKey(GENERAL, 'y1');
    const draft = typeInto({}, present, [{ key, text: '50' }]);
    const later = new Map([...present, [key, 45]]);
    expect(listChanges(frame, draft, later)).toMatchObject([{ isOvertaken: true, present: 45, value: 50 }]);
    expect(listChanges(frame, keepOwn(draft, later, key), later)).toMatchObject([{ isOvertaken: false }]);
    // They wrote the very same.
    expect(listChanges(frame, draft, new Map([[key, 50]]))).toEqual([]);
  });

  it('places a block from a spreadsheet, and leaves out what reaches over the edge', () => {
    const block = readBlock('75%\t1,234\t9\r\n\t60\n') ?? [];
    expect(placeBlock(block, frame, { row: 1, column: 1 })).toEqual([
      { key: cellKey('11110', 'y1'), text: '75%' },
      { key: cellKey('11110', 'y2'), text: '1,234' },
      { key: cellKey('11200', 'y1'), text: '' },
      { key: cellKey('11200', 'y2'), text: '60' },
    ]);
    expect(readBlock('75%')).toBeNull();
    expect(placeBlock([['1']], frame, { row: 0, column: 0 })).toEqual([]);
  });

  it('goes from cell to cell and stops at the edges', () => {
    expect(neighbourOf(frame, { row: 1, column: 1 }, { down: 1, across: 0 })).toEqual({ row: 2, column: 1 });
    expect(neighbourOf(frame, { row: 2, column: 1 }, { down: 1, across: 0 })).toBeNull();
    expect(neighbourOf(frame, { row: 0, column: 1 }, { down: 0, across: -1 })).toBeNull();
  });
});
