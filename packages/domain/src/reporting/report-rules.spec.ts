import { describe, expect, it } from '@jest/globals';
import { checkDraft, checkReason, checkReport } from './report-rules.js';

const amount = { hasRatio: false, scale: 1, mayExceed: false };
const share = { hasRatio: true, scale: 100, mayExceed: false };
const mean = { hasRatio: true, scale: 1, mayExceed: true };

const refusal = (code: string, field?: string) => expect.objectContaining({ code, field });

describe('A report to be submitted', () => {
  it('takes 0 as a value', () => {
    expect(checkReport(amount, { answer: 'VALUE', value: 0 })).toMatchObject({ value: 0 });
  });

  it('computes a ratio from its parts and keeps them', () => {
    expect(checkReport(share, { answer: 'VALUE', numerator: 3, denominator: 4 })).toEqual({
      answer: 'VALUE',
      value: 75,
      numerator: 3,
      denominator: 4,
      narrative: null,
    });
  });

  it('refuses a blank: it is not 0', () => {
    expect(() => checkReport(amount, { answer: 'VALUE' })).toThrow(refusal('REQUIRED', 'value'));
    expect(() => checkReport(share, { answer: 'VALUE', numerator: 3 })).toThrow(
      refusal('NUMERATOR_AND_DENOMINATOR_REQUIRED', 'denominator'),
    );
  });

  it('refuses a numerator above its denominator, unless it may exceed it', () => {
    expect(() => checkReport(share, { answer: 'VALUE', numerator: 5, denominator: 4 })).toThrow(
      refusal('NUMERATOR_EXCEEDS_DENOMINATOR', 'numerator'),
    );
    expect(checkReport(mean, { answer: 'VALUE', numerator: 14, denominator: 4 })).toMatchObject({
      value: 3.5,
    });
  });

  it('takes not applicable only with a reason, and no figure beside it', () => {
    expect(() => checkReport(amount, { answer: 'NOT_APPLICABLE', narrative: '  ' })).toThrow(
      refusal('REASON_REQUIRED', 'narrative'),
    );
    expect(checkReport(amount, { answer: 'NOT_APPLICABLE', narrative: '대상 없음', value: 3 })).toEqual({
      answer: 'NOT_APPLICABLE',
      value: null,
      numerator: null,
      denominator: null,
      narrative: '대상 없음',
    });
  });
});

describe('A draft', () => {
  it('may lack its figures', () => {
    expect(checkDraft(amount, { answer: 'VALUE', narrative: '조사 중' })).toMatchObject({ value: null });
    expect(checkDraft(share, { answer: 'VALUE', denominator: 4 })).toMatchObject({
      value: null,
      numerator: null,
      denominator: 4,
    });
    expect(checkDraft(share, { answer: 'VALUE', numerator: 9 })).toMatchObject({ numerator: 9 });
  });

  it('refuses impossible figures all the same', () => {
    expect(() => checkDraft(share, { answer: 'VALUE', numerator: -1 })).toThrow(
      refusal('OUT_OF_RANGE', 'numerator'),
    );
    expect(() => checkDraft(share, { answer: 'VALUE', denominator: -4 })).toThrow(
      refusal('OUT_OF_RANGE', 'denominator'),
    );
    expect(() => checkDraft(share, { answer: 'VALUE', numerator: 5, denominator: 4 })).toThrow(
      refusal('NUMERATOR_EXCEEDS_DENOMINATOR', 'numerator'),
    );
    expect(() => checkDraft(amount, { answer: 'VALUE', value: Number.NaN })).toThrow(
      refusal('NOT_A_NUMBER', 'value'),
    );
  });

  it('refuses texts that turn the direction of what follows, and keeps none where there is nothing to see', () => {
    const draft = { answer: 'VALUE', value: 1 } as const;
    expect(() => checkDraft(amount, { ...draft, narrative: '추진\u202E' })).toThrow(
      refusal('INVALID_INPUT', 'narrative'),
    );
    expect(checkDraft(amount, { ...draft, narrative: '\u200B' }).narrative).toBeNull();
    expect(() => checkReason('\u3164')).toThrow(refusal('REASON_REQUIRED', 'reason'));
  });

  it('composes decomposed Hangul and counts characters, not code units', () => {
    const decomposed = '숙의'.normalize('NFD');
    expect(checkDraft(amount, { answer: 'VALUE', value: 1, narrative: ` ${decomposed}🏠 ` }).narrative).toBe(
      '숙의🏠',
    );
    expect(checkReason('🏠'.repeat(4000))).toHaveLength(8000);
    expect(() => checkReason('가'.repeat(4001))).toThrow(refusal('TOO_LONG', 'reason'));
  });
});
