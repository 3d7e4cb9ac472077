import { describe, expect, it } from '@jest/globals';
import { checkEntry, isBlank, toEntry, type Entry, type FigureRule } from './entry-model.js';

const ratio: FigureRule = { unit: '%', numeratorLabel: '이수자 수', mayExceed: false };
const count: FigureRule = { unit: '건', numeratorLabel: null, mayExceed: false };
const empty = toEntry(null, count);
const entry = (patch: Partial<Entry>): Entry => ({ ...empty, ...patch });
const refusals = (patch: Partial<Entry>, rule = ratio, aim: 'DRAFT' | 'SUBMISSION' = 'SUBMISSION') =>
  checkEntry(entry(patch), rule, aim).refusals.map(({ code, field }) => `${code} ${field}`);

describe('an entry', () => {
  it('is read as a person types it', () => {
    expect(checkEntry(entry({ value: ' 1,234 ' }), count, 'SUBMISSION').input?.value).toBe(1234);
    expect(checkEntry(entry({ value: '１２' }), count, 'SUBMISSION').input?.value).toBe(12);
  });
  it('keeps 0 apart from nothing', () => {
    expect(checkEntry(entry({ value: '0' }), count, 'SUBMISSION').input?.value).toBe(0);
    expect(checkEntry(entry({ value: '' }), count, 'DRAFT').input?.value).toBeNull();
    expect(refusals({ value: '' }, count)).toEqual(['REQUIRED value']);
  });
  it('computes a percentage from its parts', () => {
    expect(checkEntry(entry({ numerator: '81', denominator: '136' }), ratio, 'SUBMISSION').value).toBeCloseTo(
      59.5588,
      3,
    );
  });
  it('names every text that is no number at its field', () => {
    expect(refusals({ numerator: '열', denominator: 'x1' })).toEqual([
      'NOT_A_NUMBER numerator',
      'NOT_A_NUMBER denominator',
    ]);
  });
  it('refuses a numerator above its denominator, also in a draft', () => {
    expect(refusals({ numerator: '5', denominator: '4' }, ratio, 'DRAFT')).toEqual([
      'NUMERATOR_EXCEEDS_DENOMINATOR numerator',
    ]);
  });
  it('may want a part as a draft, not when submitted', () => {
    expect(refusals({ numerator: '5' }, ratio, 'DRAFT')).toEqual([]);
    expect(refusals({ numerator: '5' })).toEqual(['NUMERATOR_AND_DENOMINATOR_REQUIRED denominator']);
  });
  it('says “not applicable” with a reason and without figures', () => {
    expect(refusals({ answer: 'NOT_APPLICABLE' })).toEqual(['REASON_REQUIRED narrative']);
    const check = checkEntry(
      entry({ answer: 'NOT_APPLICABLE', narrative: '대상 없음', numerator: 'x' }),
      ratio,
      'SUBMISSION',
    );
    expect(check.input).toMatchObject({ answer: 'NOT_APPLICABLE', numerator: null });
  });
  it('is blank only when nothing was entered', () => {
    expect(isBlank(empty)).toBe(true);
    expect(isBlank(entry({ value: '0' }))).toBe(false);
  });
});
