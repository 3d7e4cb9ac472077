import { DomainError, ErrorCode } from '../domain-error.js';

/** What a plan sets for all its readings (method §2, §5) and for the office's calendar. */
export interface PlanSettings {
  /** Share of the expected change within which a value is on track, 0–0.9. */
  readonly tolerance?: number | null;
  /** Coverage from which an aggregate suffices, 0–1. */
  readonly coverageThreshold?: number | null;
  /** Days after a period's end by which its report is due, 0–365. */
  readonly reportDueDays?: number | null;
  /** Days after a comment by which it is to be answered, 0–365. */
  readonly answerDueDays?: number | null;
}

/** Throws REQUIRED for null, OUT_OF_RANGE at the setting; what is left out stays as it is. */
export function validatePlanSettings(settings: PlanSettings): void {
  validateSetting(settings.tolerance, 'tolerance', 0, 0.9);
  validateSetting(settings.coverageThreshold, 'coverageThreshold', 0, 1);
  validateDays(settings.reportDueDays, 'reportDueDays');
  validateDays(settings.answerDueDays, 'answerDueDays');
}

function validateDays(days: number | null | undefined, field: string): void {
  validateSetting(days, field, 0, 365);
  if (typeof days === 'number' && !Number.isInteger(days)) {
    throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min: 0, max: 365 });
  }
}

function validateSetting(value: number | null | undefined, field: string, min: number, max: number): void {
  if (value === undefined) return;
  if (value === null) throw new DomainError(ErrorCode.REQUIRED, field);
  if (!(value >= min && value <= max)) throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min, max });
}
