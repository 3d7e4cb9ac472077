import { errors as english } from './en/errors.js';
import { errors as korean } from './ko/errors.js';

export type Locale = 'ko' | 'en';
export type ErrorSentenceCode = keyof typeof korean;

/** The sentence a person reads for a refusal, with its figures filled in. */
export function errorSentence(
  code: ErrorSentenceCode,
  locale: Locale,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const sentence = (locale === 'en' ? english : korean)[code];
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}
