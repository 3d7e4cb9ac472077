/** Codes of expected refusals. The sentence for each stands in `messages/`. */
export const ErrorCode = {
  NOT_FOUND: 'NOT_FOUND',
  NOT_ALLOWED: 'NOT_ALLOWED',
  NOT_SIGNED_IN: 'NOT_SIGNED_IN',
  SIGN_IN_FAILED: 'SIGN_IN_FAILED',
  TOO_MANY_ATTEMPTS: 'TOO_MANY_ATTEMPTS',
  CONFLICT: 'CONFLICT',
  REQUIRED: 'REQUIRED',
  TOO_LONG: 'TOO_LONG',
  NOT_A_NUMBER: 'NOT_A_NUMBER',
  OUT_OF_RANGE: 'OUT_OF_RANGE',
  UNKNOWN_VALUE: 'UNKNOWN_VALUE',
  INVALID_INPUT: 'INVALID_INPUT',
  NUMERATOR_EXCEEDS_DENOMINATOR: 'NUMERATOR_EXCEEDS_DENOMINATOR',
  NUMERATOR_AND_DENOMINATOR_REQUIRED: 'NUMERATOR_AND_DENOMINATOR_REQUIRED',
  STAGE_REQUIRED: 'STAGE_REQUIRED',
  STAGE_NOT_ALLOWED: 'STAGE_NOT_ALLOWED',
  TARGET_OUTSIDE_CYCLE: 'TARGET_OUTSIDE_CYCLE',
  CODE_TAKEN: 'CODE_TAKEN',
  PARENT_NOT_ALLOWED: 'PARENT_NOT_ALLOWED',
  HAS_APPROVED_VALUES: 'HAS_APPROVED_VALUES',
  ALREADY_REMOVED: 'ALREADY_REMOVED',
  PARENT_REMOVED: 'PARENT_REMOVED',
  PERIOD_NOT_DUE: 'PERIOD_NOT_DUE',
  PERIOD_UNKNOWN: 'PERIOD_UNKNOWN',
  TRANSITION_NOT_ALLOWED: 'TRANSITION_NOT_ALLOWED',
  REPORT_LOCKED: 'REPORT_LOCKED',
  REASON_REQUIRED: 'REASON_REQUIRED',
  TASK_NOT_ON_AGENDA: 'TASK_NOT_ON_AGENDA',
  ALREADY_ANSWERED: 'ALREADY_ANSWERED',
  NOT_PARTICIPATING: 'NOT_PARTICIPATING',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** An expected refusal: a code, the input field it concerns, and the figures its sentence needs. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, field?: string, params: Record<string, string | number> = {}) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.field = field;
    this.params = params;
  }
}
