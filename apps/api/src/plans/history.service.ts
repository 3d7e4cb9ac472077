import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { Injectable } from '@nestjs/common';
import type { AuditEvent } from '../identity/audit-event.type.js';
import { Trail } from '../identity/trail.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { ConnectionOf, Page } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { requireNodeId } from './node-id.js';

/** An id that nothing has. */
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** The trail of one node, newest first. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly database: Database,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError NOT_ALLOWED, NOT_FOUND at `nodeId` for what is no id. */
  async list(context: RequestContext, nodeId: string, page: Page): Promise<ConnectionOf<AuditEvent>> {
    if (!can(context.actor, Action.HISTORY_READ)) refuse(context.actor);
    requireNodeId(nodeId, 'nodeId');
    // Looked for all the same, so that it takes as long as for what does not exist.
    return this.trail.list((await this.isReadable(context, nodeId)) ? nodeId : NOTHING, page);
  }

  /**
   * A report's trail says what the report says, an account's who it is: for whoever may not read that, it has none, like
   * what does not exist. Reporting is to the right of this module; all that is asked of its table is whose the report is.
   */
  private async isReadable(context: RequestContext, id: string): Promise<boolean> {
    const found = await this.database.row<{
      isAccount: boolean;
      district: string | null;
      isPublished: boolean;
    }>(
      `select false as "isAccount", r.district_code as district, p.published_at is not null as "isPublished"
       from report r join plan p on p.id = r.plan_id where r.id = $1
       union all select true, null, null from account where id = $1`,
      [id],
    );
    if (found === null) return true;
    if (found.isAccount) return can(context.actor, Action.ACCOUNT_LIST);
    return can(context.actor, Action.REPORT_READ, found);
  }
}
