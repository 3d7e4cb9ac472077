import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { Presence } from './presence.type.js';

/** Seconds after which a tab that says nothing counts as gone; it says so every 15. */
export const SECONDS_PRESENT = 45;

/** Who has each plan open, by name; nobody for those who do not share their own presence. */
@Injectable()
export class PresenceLoader extends BatchLoader<string, Presence[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[], context: RequestContext): Promise<readonly Presence[][]> {
    if (!can(context.actor, Action.PRESENCE_SHARE)) return planIds.map(() => []);
    const rows = await this.database.rows<Presence & { planId: string }>({
      name: 'presence-of-plans',
      text: `
        select p.plan_id as "planId", p.tab, s.account_id as "accountId", p.node_id as "nodeId", p.field,
          p.seen_at as "seenAt", s.account_id = $2 as "isViewer"
        from presence p join login_session s on s.id = p.session_id join account a on a.id = s.account_id
        where p.plan_id = any($1::uuid[]) and p.seen_at > now() - make_interval(secs => $3)
          and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null
        order by a.name collate korean, a.id, p.tab`,
      values: [planIds, context.actor.accountId, SECONDS_PRESENT],
    });
    return groupedBy(planIds, rows, (row) => row.planId);
  }
}
