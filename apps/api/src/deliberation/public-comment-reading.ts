import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import type { RequestContext } from '../platform/graphql/request-context.js';

/**
 * SQL condition on a comment `c` that every reader of its plan may read: it was shown, and something is left of it, its
 * text or the answer it got.
 */
export const IS_SHOWN = `c.state = 'SHOWN' and (c.erased_at is null
  or exists (select from public_answer given where given.public_comment_id = c.id))`;

/** SQL condition on a comment `c` of a plan that whoever asks may read: planners read them all. */
export function readablePublicComments(context: RequestContext): string {
  return can(context.actor, Action.PUBLIC_COMMENT_MODERATE) ? 'true' : IS_SHOWN;
}
