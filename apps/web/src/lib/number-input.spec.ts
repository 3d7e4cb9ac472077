import { describe, expect, it } from '@jest/globals';
import { readNumber } from './number-input.js';

describe('a typed number', () => {
  it.each([
    ['1,234', 1234],
    [' 1,234.5 ', 1234.5],
    ['１２３', 123],
    ['75%', 75],
    ['75.5 %', 75.5],
    ['-3', -3],
    ['−3', -3],
    ['.5', 0.5],
    ['0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each(['', '   ', '\u3000'])('takes %j for nothing typed', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'empty' });
  });

  it.each(['12a', '열둘', '1,23', '1.2.3', '1e3', '%', '-', '.', '--1', '0x10', 'Infinity'])(
    'refuses %j instead of guessing',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'invalid' });
    },
  );
});
