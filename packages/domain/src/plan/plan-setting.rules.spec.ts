import { describe, expect, it } from '@jest/globals';
import { DomainError, ErrorCode } from '../domain-error.js';
import { validatePlanSettings } from './plan-setting.rules.js';

describe('the settings of a plan', () => {
  it('may be left out, and reach to their ends', () => {
    expect(() => validatePlanSettings({})).not.toThrow();
    expect(() =>
      validatePlanSettings({ tolerance: 0, coverageThreshold: 0, reportDueDays: 0 }),
    ).not.toThrow();
    expect(() =>
      validatePlanSettings({ tolerance: 0.9, coverageThreshold: 1, reportDueDays: 365 }),
    ).not.toThrow();
  });

  it.each([
    ['tolerance', -0.01],
    ['tolerance', 0.91],
    ['tolerance', Number.NaN],
    ['coverageThreshold', 1.01],
    ['reportDueDays', -1],
    ['reportDueDays', 30.5],
    ['reportDueDays', 366],
  ])('refuse %s of %s', (setting, value) => {
    expect(() => validatePlanSettings({ [setting]: value })).toThrow(
      expect.objectContaining({ code: ErrorCode.OUT_OF_RANGE, field: setting }),
    );
  });

  it('cannot be emptied', () => {
    expect(() => validatePlanSettings({ tolerance: null })).toThrow(
      new DomainError(ErrorCode.REQUIRED, 'tolerance'),
    );
  });
});
