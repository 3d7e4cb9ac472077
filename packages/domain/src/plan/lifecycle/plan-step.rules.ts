import type { CalendarDate } from '../../cycle/calendar-date.js';
import { DomainError, ErrorCode } from '../../domain-error.js';
import { readOptionalLabel, readOptionalText } from '../text-input.rules.js';
import { needsDocument } from './plan-lifecycle.js';
import { PlanStep } from './plan-state.js';

/** A step as it is to be recorded. */
export interface StepTerms {
  readonly takenOn: CalendarDate;
  readonly documentNumber: string | null;
  readonly note: string | null;
}

/**
 * Reads what is said of a step: its day is not in the future and not before the last step's, and a committee's decision
 * is named by its document. Throws OUT_OF_RANGE at `takenOn`, REQUIRED or TOO_LONG at `documentNumber`, TOO_LONG at `note`.
 */
export function readStepTerms(
  step: PlanStep,
  input: {
    readonly takenOn: CalendarDate;
    readonly documentNumber?: string | null;
    readonly note?: string | null;
  },
  days: { readonly today: CalendarDate; readonly lastTakenOn: CalendarDate | null },
): StepTerms {
  const { takenOn } = input;
  const { today, lastTakenOn } = days;
  if (takenOn > today || (lastTakenOn !== null && takenOn < lastTakenOn)) {
    throw new DomainError(ErrorCode.OUT_OF_RANGE, 'takenOn', { min: lastTakenOn ?? '–', max: today });
  }
  const documentNumber = readOptionalLabel(input.documentNumber, 'documentNumber') ?? null;
  if (documentNumber === null && needsDocument(step)) {
    throw new DomainError(ErrorCode.REQUIRED, 'documentNumber');
  }
  return { takenOn, documentNumber, note: readOptionalText(input.note, 'note') ?? null };
}

/**
 * A plan is confirmed by the committee that it was submitted to: advice, then submission, then confirmation. `taken` are
 * the steps so far. Throws NOT_SUBMITTED.
 */
export function requireSubmitted(step: PlanStep, taken: readonly PlanStep[]): void {
  if (
    step === PlanStep.CONFIRM &&
    taken.lastIndexOf(PlanStep.SUBMIT) <= taken.lastIndexOf(PlanStep.ASK_ADVICE)
  ) {
    throw new DomainError(ErrorCode.NOT_SUBMITTED);
  }
}
