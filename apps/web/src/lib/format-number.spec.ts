import { describe, expect, it } from '@jest/globals';
import { formatDifference, formatScore, formatValue, formatWithUnit } from './format-number.js';

describe('numbers', () => {
  it('prints zero as 0', () => {
    expect(formatValue(0)).toBe('0');
    expect(formatValue(-0)).toBe('0');
    expect(formatScore(0)).toBe('0');
    expect(formatScore(-0.001)).toBe('0');
  });

  it('gives a percentage one decimal, always', () => {
    expect(formatWithUnit(75, '%')).toBe('75.0%');
    expect(formatWithUnit(59.5588, '%')).toBe('59.6%');
  });

  it('sets thousands apart and keeps two decimals at most', () => {
    expect(formatWithUnit(1234567, '건')).toBe('1,234,567건');
    expect(formatValue(2.899)).toBe('2.9');
    expect(formatValue(2.125, '점', 1)).toBe('2.1');
  });

  it('signs a difference, of percentages in %p', () => {
    expect(formatDifference(3.25, '%')).toBe('+3.3%p');
    expect(formatDifference(-4, '건')).toBe('−4건');
    expect(formatDifference(0, '%')).toBe('±0.0%p');
  });

  it('keeps a regression negative in a score, and what is above the path above 100', () => {
    expect(formatScore(-0.25)).toBe('−25');
    expect(formatScore(1.04)).toBe('104');
  });
});
