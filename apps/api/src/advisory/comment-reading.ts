import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import type { RequestContext } from '../platform/graphql/request-context.js';

/**
 * SQL condition that every plan the comment `c` belongs to is published: its task's, else those of its agenda item's
 * tasks. A comment that belongs to no plan hides nothing of one.
 */
const IS_PUBLISHED = `not exists (
  select from task t join plan p on p.id = t.plan_id
  where p.published_at is null
    and case when c.task_id is not null then t.id = c.task_id
        else t.id in (select task_id from agenda_item_task where agenda_item_id = c.agenda_item_id) end)`;

/** SQL condition on a comment `c` that belongs to the plan with the id `plan`. */
export const ofPlan = (plan: string): string => `exists (
  select from task t
  where t.plan_id = ${plan}
    and case when c.task_id is not null then t.id = c.task_id
        else t.id in (select task_id from agenda_item_task where agenda_item_id = c.agenda_item_id) end)`;

/** SQL condition on a comment `c`: whoever asks may read it. */
export function readableComments(context: RequestContext): string {
  if (can(context.actor, Action.COMMENT_READ, { isPublished: false })) return 'true';
  return can(context.actor, Action.COMMENT_READ, { isPublished: true }) ? IS_PUBLISHED : 'false';
}
