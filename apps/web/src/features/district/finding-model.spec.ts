import { describe, expect, it } from '@jest/globals';
import { createFindingSentence } from './finding-model.js';

describe('sentence of a finding', () => {
  it('tells value and path with the short unit', () => {
    expect(
      createFindingSentence({
        kind: 'BELOW_PATH',
        value: 3,
        expected: 3.25,
        indicator: { unit: '점(5점 만점)' },
      }),
    ).toEqual({ key: 'BELOW_PATH', value: '3점', expected: '3.25점' });
  });

  it('says what is known when a number is not', () => {
    expect(
      createFindingSentence({ kind: 'AHEAD_OF_PATH', value: 3, expected: null, indicator: { unit: '%' } })
        .key,
    ).toBe('AHEAD_OF_PATH_BARE');
  });

  it('takes 0 for a number', () => {
    expect(
      createFindingSentence({ kind: 'REGRESSING', value: 0, expected: null, indicator: { unit: '%' } }),
    ).toEqual({
      key: 'REGRESSING',
      value: '0.0%',
      expected: '',
    });
  });

  it('needs no number for a divergence', () => {
    expect(
      createFindingSentence({
        kind: 'PROCESS_HIGH_OUTCOME_LOW',
        value: null,
        expected: null,
        indicator: null,
      }).key,
    ).toBe('PROCESS_HIGH_OUTCOME_LOW');
  });
});
