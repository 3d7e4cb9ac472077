import { describe, expect, it } from '@jest/globals';
import { readTable } from './paste-model.js';

describe('what is pasted', () => {
  it('is a table when it has several rows or cells, whatever the system ends its lines with', () => {
    expect(readTable('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(readTable('1\n2')).toEqual([['1'], ['2']]);
  });
  it('keeps an empty cell: what is below must not move up', () => {
    expect(readTable('1\n\n3')).toEqual([['1'], [''], ['3']]);
  });
  it('is left to the browser when it is a single cell', () => {
    expect(readTable('1,234\n')).toBeNull();
  });
});
