import { DomainError, ErrorCode } from '../domain-error.js';
import type { IndicatorDefinition } from '../indicator/indicator.definition.js';
import {
  type ActualValue,
  type ActualValueInput,
  validateActualValue,
  validateText,
} from '../plan/node-rules.js';
import { assertReadable, isVisible } from '../plan/readable-text.js';
import { ReportAnswer } from './reporting.types.js';

/** What its author writes into a report. */
export interface ReportEntry extends ActualValueInput {
  readonly answer: ReportAnswer;
  readonly narrative?: string | null;
}

/** What a report holds once it was checked: figures only with the answer VALUE, texts composed and without outer blanks. */
export interface CheckedReport extends ActualValue {
  readonly answer: ReportAnswer;
  readonly narrative: string | null;
}

type RatioRule = Pick<IndicatorDefinition, 'hasRatio' | 'scale' | 'mayExceed'>;

const NO_FIGURES: ActualValue = { value: null, numerator: null, denominator: null };

/** An optional text as it is stored, null where there is nothing to see. Throws TOO_LONG, INVALID_INPUT. */
function checkText(text: string | null | undefined, field: string): string | null {
  if (text == null) return null;
  assertReadable(text, field);
  const stored = validateText(text, field);
  return isVisible(stored) ? stored : null;
}

/** A reason that has to be given. Throws REASON_REQUIRED or TOO_LONG. */
export function checkReason(reason: string | null | undefined, field = 'reason'): string {
  const text = checkText(reason, field);
  if (text === null) throw new DomainError(ErrorCode.REASON_REQUIRED, field);
  return text;
}

/**
 * Checks what may be kept as a draft: figures may still be wanting, but those given must be possible, and "not applicable"
 * needs its reason. Throws as `validateActualValue`, TOO_LONG or REASON_REQUIRED at 'narrative'.
 */
export function checkDraft(indicator: RatioRule, entry: ReportEntry): CheckedReport {
  return isComplete(indicator, entry) ? checkReport(indicator, entry) : checkPart(indicator, entry);
}

/** Checks what is to be submitted or approved: a draft's rules, and no figure is wanting. Throws as `checkDraft`. */
export function checkReport(indicator: RatioRule, entry: ReportEntry): CheckedReport {
  if (entry.answer === ReportAnswer.NOT_APPLICABLE) {
    return { ...NO_FIGURES, answer: entry.answer, narrative: checkReason(entry.narrative, 'narrative') };
  }
  const narrative = checkText(entry.narrative, 'narrative');
  return { ...validateActualValue(indicator, entry), answer: entry.answer, narrative };
}

function isComplete(indicator: RatioRule, entry: ReportEntry): boolean {
  if (entry.answer === ReportAnswer.NOT_APPLICABLE) return true;
  return indicator.hasRatio
    ? entry.numerator != null && entry.denominator != null
    : entry.value != null || entry.numerator != null || entry.denominator != null;
}

/** A ratio of which one part is still wanting, or no figure at all; the part there is must be possible by itself. */
function checkPart(indicator: RatioRule, entry: ReportEntry): CheckedReport {
  const { numerator = null, denominator = null } = entry;
  const loose = { ...indicator, mayExceed: true };
  if (numerator !== null) validateActualValue(loose, { numerator, denominator: Math.max(1, numerator) });
  if (denominator !== null) validateActualValue(loose, { numerator: 0, denominator });
  const narrative = checkText(entry.narrative, 'narrative');
  return { answer: entry.answer, value: null, numerator, denominator, narrative };
}
