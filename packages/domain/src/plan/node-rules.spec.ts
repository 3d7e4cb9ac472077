import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError, type ErrorCode } from '../domain-error.js';
import {
  normalizeText,
  validateActualValue,
  validateBand,
  validateKindAtPlace,
  validateStageMonths,
  validateTargetKey,
  validateText,
  validateTitle,
  validateWeight,
} from './node-rules.js';

/** Code and field of the refusal, or null. */
function refusal(attempt: () => unknown): [ErrorCode, string | undefined] | null {
  try {
    attempt();
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return [error.code, error.field];
  }
}

describe('a text of the plan', () => {
  it('is stored composed and without outer blanks', () => {
    expect(normalizeText('  협치 '.normalize('NFD'))).toBe('협치');
    expect(validateTitle('👩‍👩‍👧 𠮷')).toBe('👩‍👩‍👧 𠮷');
  });

  it('is counted in characters after composition', () => {
    expect(validateTitle('각'.repeat(200).normalize('NFD'))).toHaveLength(200);
    expect(validateTitle('😀'.repeat(200))).toHaveLength(400);
    expect(refusal(() => validateTitle('가'.repeat(201)))).toEqual(['TOO_LONG', 'title']);
    expect(refusal(() => validateText('가'.repeat(4001), 'purpose'))).toEqual(['TOO_LONG', 'purpose']);
    expect(validateText('가'.repeat(4000), 'purpose')).toHaveLength(4000);
  });

  it('may be empty, unless it is a title', () => {
    expect(validateText('', 'purpose')).toBe('');
    expect(refusal(() => validateTitle('  '))).toEqual(['REQUIRED', 'title']);
  });
});

describe('the kind of an indicator (§1)', () => {
  it('follows from its place', () => {
    expect(refusal(() => validateKindAtPlace('PROCESS', { parent: 'TASK', stageId: 's' }))).toBeNull();
    expect(refusal(() => validateKindAtPlace('OUTCOME', { parent: 'TASK', stageId: null }))).toBeNull();
    expect(refusal(() => validateKindAtPlace('RESULT', { parent: 'TASK', stageId: null }))).toBeNull();
    expect(refusal(() => validateKindAtPlace('RESULT', { parent: 'GOAL', stageId: null }))).toBeNull();
  });

  it('is refused elsewhere, at the field', () => {
    expect(refusal(() => validateKindAtPlace('PROCESS', { parent: 'TASK', stageId: null }))).toEqual([
      'STAGE_REQUIRED',
      'stageId',
    ]);
    expect(refusal(() => validateKindAtPlace('OUTCOME', { parent: 'TASK', stageId: 's' }))).toEqual([
      'STAGE_NOT_ALLOWED',
      'stageId',
    ]);
    expect(refusal(() => validateKindAtPlace('OUTCOME', { parent: 'GOAL', stageId: null }))).toEqual([
      'PARENT_NOT_ALLOWED',
      'kind',
    ]);
    expect(refusal(() => validateKindAtPlace('RESULT', { parent: 'PLAN', stageId: null }))?.[0]).toBe(
      'PARENT_NOT_ALLOWED',
    );
  });
});

describe('the months of a stage', () => {
  const months = (startMonth: number, endMonth: number, recurrence: 'ONCE' | 'YEAR' = 'ONCE') =>
    refusal(() => validateStageMonths({ startMonth, endMonth, recurrence }));

  it('lie in the cycle, or in the year if it recurs', () => {
    expect(months(1, 36)).toBeNull();
    expect(months(36, 36)).toBeNull();
    expect(months(3, 12, 'YEAR')).toBeNull();
    expect(months(0, 3)).toEqual(['OUT_OF_RANGE', 'startMonth']);
    expect(months(30, 37)).toEqual(['OUT_OF_RANGE', 'endMonth']);
    expect(months(3, 13, 'YEAR')).toEqual(['OUT_OF_RANGE', 'endMonth']);
    expect(months(1.5, 3)?.[1]).toBe('startMonth');
    expect(months(Number.NaN, 3)).toEqual(['NOT_A_NUMBER', 'startMonth']);
  });

  it('do not end before they start', () => {
    expect(months(5, 4)).toEqual(['OUT_OF_RANGE', 'endMonth']);
  });
});

describe('a target key', () => {
  const cycle = { from: 2021, to: 2023 };

  it.each(['y1', 'y3', '2021', '2023'])('is %s inside the cycle', (key) => {
    expect(refusal(() => validateTargetKey(key, cycle))).toBeNull();
  });

  it.each(['y4', 'y9', '2020', '2024'])('is refused for %s, outside it', (key) => {
    expect(refusal(() => validateTargetKey(key, cycle))).toEqual(['TARGET_OUTSIDE_CYCLE', 'targets']);
  });

  it.each(['y0', 'year', '21', '', 'Y1'])('is refused for %p, which names no year', (key) => {
    expect(refusal(() => validateTargetKey(key, cycle))).toEqual(['UNKNOWN_VALUE', 'targets']);
  });

  it('names the years that are allowed', () => {
    const params = (key: string) => {
      try {
        validateTargetKey(key, cycle);
      } catch (error) {
        return error instanceof DomainError ? error.params['allowed'] : null;
      }
      return null;
    };
    expect(params('y4')).toBe('y1, y2, y3');
    expect(params('2030')).toBe('2021, 2022, 2023');
  });
});

describe('weights and bands', () => {
  it('are a weight above 0 and edges in order', () => {
    expect(refusal(() => validateWeight(0.5))).toBeNull();
    expect(refusal(() => validateWeight(0))).toEqual(['OUT_OF_RANGE', 'weight']);
    expect(refusal(() => validateWeight(-1))?.[0]).toBe('OUT_OF_RANGE');
    expect(refusal(() => validateWeight(Number.POSITIVE_INFINITY))?.[0]).toBe('NOT_A_NUMBER');
    expect(refusal(() => validateBand({ lo: 3, hi: 3 }))).toBeNull();
    expect(refusal(() => validateBand({ lo: 4, hi: 3 }))).toEqual(['OUT_OF_RANGE', 'band']);
  });
});

describe('an actual value', () => {
  const amount = { hasRatio: false, scale: 1 };
  const share = { hasRatio: true, scale: 100 };
  const survey = { hasRatio: true, scale: 1, mayExceed: true };

  it('may be 0, and is not nothing', () => {
    expect(validateActualValue(amount, { value: 0 })).toEqual({
      value: 0,
      numerator: null,
      denominator: null,
    });
    expect(refusal(() => validateActualValue(amount, { value: null }))).toEqual(['REQUIRED', 'value']);
    expect(refusal(() => validateActualValue(amount, {}))).toEqual(['REQUIRED', 'value']);
  });

  it('is computed from its parts where it has them, whatever value comes along', () => {
    expect(validateActualValue(share, { numerator: 81, denominator: 136, value: 1 }).value).toBeCloseTo(
      59.5588,
      4,
    );
    expect(validateActualValue(survey, { numerator: 34, denominator: 10 }).value).toBe(3.4);
  });

  it('of 0/0 is reported without a value', () => {
    expect(validateActualValue(share, { numerator: 0, denominator: 0 })).toEqual({
      value: null,
      numerator: 0,
      denominator: 0,
    });
  });

  it('is refused at the right field', () => {
    const at = (
      indicator: typeof survey | typeof share,
      numerator: number | null,
      denominator: number | null,
    ) => refusal(() => validateActualValue(indicator, { numerator, denominator }));
    expect(at(share, null, 3)).toEqual(['NUMERATOR_AND_DENOMINATOR_REQUIRED', 'numerator']);
    expect(at(share, 3, null)).toEqual(['NUMERATOR_AND_DENOMINATOR_REQUIRED', 'denominator']);
    expect(at(share, 4, 3)).toEqual(['NUMERATOR_EXCEEDS_DENOMINATOR', 'numerator']);
    expect(at(share, -1, 3)).toEqual(['OUT_OF_RANGE', 'numerator']);
    expect(at(share, 0, -3)).toEqual(['OUT_OF_RANGE', 'denominator']);
    expect(at(survey, 4, 0)).toEqual(['OUT_OF_RANGE', 'denominator']);
    expect(refusal(() => validateActualValue(amount, { value: Number.NaN }))).toEqual([
      'NOT_A_NUMBER',
      'value',
    ]);
    expect(refusal(() => validateActualValue(amount, { value: 1e300 }))).toEqual(['OUT_OF_RANGE', 'value']);
    expect(refusal(() => validateActualValue(amount, { value: 1, numerator: 1 }))).toEqual([
      'INVALID_INPUT',
      'numerator',
    ]);
  });

  it('that is a share of a whole lies between 0 and 100', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const input = { numerator: Math.min(a, b), denominator: Math.max(a, b, 1) };
        const { value } = validateActualValue(share, input);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }),
    );
  });
});
