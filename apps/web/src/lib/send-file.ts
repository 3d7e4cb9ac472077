import { CombinedGraphQLErrors } from '@apollo/client/errors';
import type { Locale } from '../messages/translator.js';
import { createProblem, type Problem, toProblems } from './error-map.js';

export interface Sending {
  readonly locale: Locale;
  /** Whose page it is, so that nothing of one person is saved as another's. */
  readonly accountId: string | null;
  /** Cancels it; then nothing comes back. */
  readonly signal: AbortSignal;
  /** Share of the file that has been sent, 0..1; 1 while the answer is awaited. */
  onProgress?(share: number): void;
}

export type Sent<Answer> =
  | { readonly kind: 'DONE'; readonly answer: Answer }
  | { readonly kind: 'REFUSED'; readonly problems: readonly Problem[] }
  | { readonly kind: 'CANCELLED' };

/** Sends a file to one of the API's `/files` addresses. Never rejects. (fetch does not tell how much has been sent.) */
export function sendFile<Answer>(address: string, file: Blob, sending: Sending): Promise<Sent<Answer>> {
  const { locale, accountId, signal, onProgress } = sending;
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('x-dure-upload', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', locale);
    if (accountId !== null) request.setRequestHeader('x-dure-account', accountId);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 1);
    request.onload = () => resolve(answerOf(request, locale));
    request.onerror = () => resolve({ kind: 'REFUSED', problems: [createProblem('OFFLINE', locale)] });
    request.onabort = () => resolve({ kind: 'CANCELLED' });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function answerOf<Answer>({ status, responseText }: XMLHttpRequest, locale: Locale): Sent<Answer> {
  const answer = parsed(responseText);
  if (status === 200 && answer !== null) return { kind: 'DONE', answer: answer as Answer };
  const errors = answer !== null && 'errors' in answer ? answer.errors : undefined;
  const problems = Array.isArray(errors)
    ? toProblems(new CombinedGraphQLErrors({ errors, data: null }), locale)
    : [createProblem('UNAVAILABLE', locale)];
  return { kind: 'REFUSED', problems };
}

/** Null for what is no answer of the API, such as the page of a proxy. */
function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
