import { validateCommentText } from '../advisory/comment.rules.js';
import { lastDayOfMonth, monthOf, yearOf, type CalendarDate } from '../cycle/calendar-date.js';
import { DomainError, ErrorCode } from '../domain-error.js';
import { normalizeText } from '../plan/node-rules.js';
import { PlanState } from '../plan/lifecycle/plan-state.js';
import { assertOneLine, assertReadable, isVisible } from '../plan/readable-text.js';
import type { WorkflowTable } from '../workflow.js';
import { Moderation, PublicCommentState } from './deliberation.types.js';

/** Characters (code points, after NFC) of the name a citizen may give. */
export const PUBLIC_NAME_LIMIT = 50;
/** Characters of the reason for hiding a comment. */
export const HIDING_REASON_LIMIT = 200;
/** How long a citizen's comment is kept, counted from the consent. The notice beside the form says so. */
export const RETENTION_YEARS = 3;

/** Hidden and shown can be taken back; nothing becomes unseen by a planner again. */
export const moderation: WorkflowTable<PublicCommentState, Moderation> = {
  [PublicCommentState.PENDING]: {
    [Moderation.SHOW]: PublicCommentState.SHOWN,
    [Moderation.HIDE]: PublicCommentState.HIDDEN,
  },
  [PublicCommentState.SHOWN]: { [Moderation.HIDE]: PublicCommentState.HIDDEN },
  [PublicCommentState.HIDDEN]: { [Moderation.SHOW]: PublicCommentState.SHOWN },
};

/** A citizen's comment as it was typed. */
export interface PublicCommentInput {
  readonly name?: string | null;
  readonly text: string;
  readonly consent: boolean;
}

/** Citizens comment while the plan is open to public deliberation. Throws DELIBERATION_CLOSED before and after. */
export function requireOpenDeliberation(state: PlanState): void {
  if (state !== PlanState.PUBLIC_DELIBERATION) throw new DomainError(ErrorCode.DELIBERATION_CLOSED);
}

/**
 * Name and text as they are stored, composed and trimmed. Throws at `consent` REQUIRED; at `name` TOO_LONG (50),
 * INVALID_INPUT; at `text` REQUIRED, TOO_LONG (2,000), INVALID_INPUT for what turns or hides what stands around it.
 */
export function readPublicComment(input: PublicCommentInput): { name: string | null; text: string } {
  if (!input.consent) throw new DomainError(ErrorCode.REQUIRED, 'consent');
  return { name: readName(input.name ?? ''), text: readSeenText(input.text) };
}

/** The text of an answer or comment that readers must be able to see. Throws REQUIRED, TOO_LONG, INVALID_INPUT at `text`. */
export function readSeenText(input: string): string {
  assertReadable(input, 'text');
  const text = validateCommentText(input);
  if (!isVisible(text)) throw new DomainError(ErrorCode.REQUIRED, 'text');
  return text;
}

/** Why a comment is hidden, on one line. Throws REASON_REQUIRED, TOO_LONG (200), INVALID_INPUT at `reason`. */
export function readHidingReason(input: string): string {
  const reason = readLine(input, 'reason', HIDING_REASON_LIMIT);
  if (reason === null) throw new DomainError(ErrorCode.REASON_REQUIRED, 'reason');
  return reason;
}

/** The last day a comment consented to on `consentedOn` is kept: three years later, the 28th for a 29 February. */
export function retainedUntil(consentedOn: CalendarDate): CalendarDate {
  const year = yearOf(consentedOn) + RETENTION_YEARS;
  const sameDay = `${year}${consentedOn.slice(4)}`;
  const lastDay = lastDayOfMonth(year, monthOf(consentedOn));
  return sameDay < lastDay ? sameDay : lastDay;
}

function readName(input: string): string | null {
  return readLine(input, 'name', PUBLIC_NAME_LIMIT);
}

function readLine(input: string, field: string, limit: number): string | null {
  assertReadable(input, field);
  const line = normalizeText(input);
  assertOneLine(line, field);
  const length = [...line].length;
  if (length > limit) throw new DomainError(ErrorCode.TOO_LONG, field, { limit, length });
  return isVisible(line) ? line : null;
}
