import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import { type ConnectionOf, connectionOf, type Page } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { AuditEvent } from './audit-event.type.js';
import { requireNodeId } from './node-id.js';

/** The trail of one node, newest first. */
@Injectable()
export class HistoryService {
  constructor(private readonly database: Database) {}

  /** @throws DomainError NOT_ALLOWED, NOT_FOUND at `nodeId` for what is no id. */
  async list(context: RequestContext, nodeId: string, page: Page): Promise<ConnectionOf<AuditEvent>> {
    if (!can(context.actor, Action.HISTORY_READ)) refuse(context.actor);
    requireNodeId(nodeId, 'nodeId');
    if (!(await this.isReadable(context, nodeId)))
      return connectionOf(
        page,
        [],
        0,
        () => [],
        (event) => event,
      );
    const counted = await this.database.row<{ count: number }>(
      'select count(*)::int as count from audit_event where entity_id = $1',
      [nodeId],
    );
    const rows = await this.database.rows<AuditEvent>(
      `select id, at, account_id as "accountId", action, entity, entity_id as "nodeId", before, after
       from audit_event where entity_id = $1 and ($2::bigint is null or id < $2::bigint)
       order by id desc limit $3`,
      [nodeId, page.after?.[0] ?? null, page.limit + 1],
    );
    return connectionOf(
      page,
      rows,
      counted?.count ?? 0,
      (event) => [event.id],
      (event) => event,
    );
  }
  /**
   * A report's trail says what the report says: for whoever may not read the report, it has none, like what does not exist.
   * Reporting is to the right of this module; all that is asked of its table is whose the report is.
   */
  private async isReadable(context: RequestContext, id: string): Promise<boolean> {
    const report = await this.database.row<{ district: string | null; isPublished: boolean }>(
      `select r.district_code as district, p.published_at is not null as "isPublished"
       from report r join plan p on p.id = r.plan_id where r.id = $1`,
      [id],
    );
    return report === null || can(context.actor, Action.REPORT_READ, report);
  }
}
