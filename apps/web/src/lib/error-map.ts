import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { errorSentence, type ErrorSentenceCode } from '@dure/domain/messages/error-sentence';
import { errors as sentences } from '@dure/domain/messages/ko/errors';
import type { Locale } from '../messages/translator.js';

/** Why something could not be done, in the words of the person's language. */
export interface Problem {
  readonly code: ErrorSentenceCode;
  readonly text: string;
  /** The input it concerns; null when it concerns the whole. */
  readonly field: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  /** Leads the administrator to the log; only of what went wrong, never of what was refused as it should be. */
  readonly requestId: string | null;
}

/** Errors of the API that go to another input than the one the API names. */
const inputOf: Readonly<Record<string, string>> = { indicatorVersion: 'value' };

function isSentenceCode(code: unknown): code is ErrorSentenceCode {
  return typeof code === 'string' && Object.hasOwn(sentences, code);
}

/** A problem made in the browser itself, before anything was sent. */
export function createProblem(
  code: ErrorSentenceCode,
  locale: Locale,
  field: string | null = null,
  params: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, text: errorSentence(code, locale, params), field, params, requestId: null };
}

/** Every problem an answer of the API carries; one of kind OFFLINE when there was no answer. */
export function toProblems(error: unknown, locale: Locale): Problem[] {
  if (!CombinedGraphQLErrors.is(error)) return [createProblem('OFFLINE', locale)];
  return error.errors.map(({ extensions = {} }) => {
    const code = isSentenceCode(extensions['code']) ? extensions['code'] : 'INTERNAL';
    const named = typeof extensions['field'] === 'string' ? extensions['field'] : null;
    const params = (extensions['params'] ?? {}) as Record<string, string | number>;
    const given = typeof extensions['requestId'] === 'string' ? extensions['requestId'] : null;
    const requestId = code === 'INTERNAL' || code === 'UNAVAILABLE' ? given : null;
    const field = named === null ? null : (inputOf[named] ?? named);
    return { code, text: errorSentence(code, locale, params), field, params, requestId };
  });
}

/** Whether nothing was refused: the server, or its database, could not be reached, and the same can be sent again. */
export function isUnanswered(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'OFFLINE' || code === 'UNAVAILABLE');
}

/** The sentence to show at an input, or undefined. */
export function problemAt(problems: readonly Problem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.text;
}

/** Problems that belong to none of the inputs shown: they are told above the form. */
export function problemsElsewhere(problems: readonly Problem[], shownFields: readonly string[]): Problem[] {
  return problems.filter(({ field }) => field === null || !shownFields.includes(field));
}
