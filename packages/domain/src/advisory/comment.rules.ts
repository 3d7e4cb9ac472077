import { DomainError, ErrorCode } from '../domain-error.js';
import { normalizeText } from '../plan/node-rules.js';
import { assertReadable, isVisible } from '../plan/readable-text.js';

/** Characters (code points, after NFC) of a comment and of its answer. */
export const COMMENT_LIMIT = 2000;

/**
 * The text of a comment or an answer as it is stored. Throws REQUIRED where there is nothing to see, TOO_LONG over 2,000
 * characters, INVALID_INPUT for what no reader could see for what it is.
 */
export function validateCommentText(text: string, field = 'text'): string {
  assertReadable(text, field);
  const normalized = normalizeText(text);
  if (!isVisible(normalized)) throw new DomainError(ErrorCode.REQUIRED, field);
  const length = [...normalized].length;
  if (length > COMMENT_LIMIT)
    throw new DomainError(ErrorCode.TOO_LONG, field, { limit: COMMENT_LIMIT, length });
  return normalized;
}

/** A comment is on the agenda item alone, or on one of the tasks linked to it. Throws TASK_NOT_ON_AGENDA at `taskId`. */
export function validateCommentTask(taskId: string | null, linkedTaskIds: readonly string[]): void {
  if (taskId !== null && !linkedTaskIds.includes(taskId))
    throw new DomainError(ErrorCode.TASK_NOT_ON_AGENDA, 'taskId');
}
