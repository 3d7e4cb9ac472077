import type { Locale } from '@dure/domain/messages/error-sentence';
import { workbook as english } from '../messages/en/workbook.js';
import { workbook as korean } from '../messages/ko/workbook.js';
import type { Translated } from '../messages/translated.js';

export type WorkbookWords = Translated<typeof korean>;

/** What can be wrong with an uploaded workbook, apart from what the plan's own rules refuse. */
export type WorkbookProblemCode = keyof typeof korean.problems;

const wordsIn: Record<Locale, WorkbookWords> = { ko: korean, en: english };

export function workbookWords(locale: Locale): WorkbookWords {
  return wordsIn[locale];
}

export type Figures = Readonly<Record<string, string | number>>;

/** A message with its figures filled in. */
export function filled(message: string, figures: Figures): string {
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(figures[name] ?? ''));
}

/** The sentence a person reads for what is wrong with the file. */
export function workbookProblemSentence(code: WorkbookProblemCode, locale: Locale, figures: Figures): string {
  return filled(wordsIn[locale].problems[code], figures);
}

/** The head of the column of a target point: a year of the cycle, a calendar year, or a district's own baseline. */
export function pointHead(pointKey: string, words: WorkbookWords): string {
  const ofCycle = /^y([1-9])$/.exec(pointKey);
  if (ofCycle) return filled(words.points.yearOfCycle, { year: ofCycle[1] ?? '' });
  if (/^\d{4}$/.test(pointKey)) return filled(words.points.calendarYear, { year: pointKey });
  return pointKey === 'baseline' ? words.points.baseline : pointKey;
}
