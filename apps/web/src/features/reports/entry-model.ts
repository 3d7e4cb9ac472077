import { DomainError } from '@dure/domain/domain-error';
import { ReportAnswer } from '@dure/domain/reporting/reporting.types';
import { checkDraft, checkReport } from '@dure/domain/reporting/report-rules';
import { readNumber } from '../../lib/number-input.js';

/** A report as it stands in the inputs: figures as they were typed. */
export interface Entry {
  readonly answer: ReportAnswer;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly narrative: string;
}

export type EntryField = 'value' | 'numerator' | 'denominator' | 'narrative';
export type FigureField = Exclude<EntryField, 'narrative'>;

/** What of an indicator decides which figures it takes. */
export interface FigureRule {
  readonly unit: string;
  readonly numeratorLabel: string | null;
  readonly mayExceed: boolean;
}

/** A stored report, as far as it fills the inputs. */
export interface StoredEntry {
  readonly answer: ReportAnswer;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly narrative: string | null;
}

/** The entry as numbers, ready to be sent. */
export interface EntryInput {
  readonly answer: ReportAnswer;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly narrative: string | null;
}

export type EntryCheck =
  | { readonly input: EntryInput; readonly value: number | null; readonly refusals: readonly [] }
  | { readonly input: null; readonly value: null; readonly refusals: readonly DomainError[] };

const figures: readonly FigureField[] = ['value', 'numerator', 'denominator'];

export const isRatio = (rule: FigureRule): boolean => rule.numeratorLabel !== null;

/** The figures an indicator takes: its parts, or one value. */
export function figureFieldsOf(rule: FigureRule): readonly FigureField[] {
  return isRatio(rule) ? ['numerator', 'denominator'] : ['value'];
}

const text = (figure: number | null): string => (figure === null ? '' : String(figure));

/** The inputs filled from what is stored; empty for a report not begun. */
export function toEntry(stored: StoredEntry | null, rule: FigureRule): Entry {
  return {
    answer: stored?.answer ?? ReportAnswer.VALUE,
    value: isRatio(rule) ? '' : text(stored?.value ?? null),
    numerator: text(stored?.numerator ?? null),
    denominator: text(stored?.denominator ?? null),
    narrative: stored?.narrative ?? '',
  };
}

export function isSameEntry(a: Entry, b: Entry): boolean {
  return (
    a.answer === b.answer && a.narrative === b.narrative && figures.every((field) => a[field] === b[field])
  );
}

/** Whether anything at all was entered. */
export function isBlank(entry: Entry): boolean {
  return (
    entry.answer === ReportAnswer.VALUE &&
    entry.narrative.trim() === '' &&
    figures.every((field) => entry[field].trim() === '')
  );
}

/**
 * Reads the inputs and checks them by the same rules the API applies: as a draft (figures may be wanting), or as what
 * is to be submitted. Every text that is no number is told at once; other refusals come one by one.
 */
export function checkEntry(entry: Entry, rule: FigureRule, aim: 'DRAFT' | 'SUBMISSION'): EntryCheck {
  const isValue = entry.answer === ReportAnswer.VALUE;
  const read = new Map(figures.map((field) => [field, readNumber(isValue ? entry[field] : '')]));
  const invalid = figures.filter((field) => read.get(field)?.kind === 'invalid');
  if (invalid.length > 0) return refused(invalid.map((field) => new DomainError('NOT_A_NUMBER', field)));
  const figure = (field: FigureField): number | null => {
    const number = read.get(field);
    return number?.kind === 'number' ? number.value : null;
  };
  const input: EntryInput = {
    answer: entry.answer,
    value: isRatio(rule) ? null : figure('value'),
    numerator: isRatio(rule) ? figure('numerator') : null,
    denominator: isRatio(rule) ? figure('denominator') : null,
    narrative: entry.narrative.trim() === '' ? null : entry.narrative,
  };
  const ratioRule = {
    hasRatio: isRatio(rule),
    scale: rule.unit === '%' ? 100 : 1,
    mayExceed: rule.mayExceed,
  };
  try {
    const checked = aim === 'DRAFT' ? checkDraft(ratioRule, input) : checkReport(ratioRule, input);
    return { input, value: checked.value, refusals: [] };
  } catch (error) {
    if (error instanceof DomainError) return refused([error]);
    throw error;
  }
}

function refused(refusals: readonly DomainError[]): EntryCheck {
  return { input: null, value: null, refusals };
}
