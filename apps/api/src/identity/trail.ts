import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { type ConnectionOf, connectionOf, type Page } from '../platform/graphql/connection.js';
import type { AuditEvent } from './audit-event.type.js';

/** Reads the trail. Whoever asks has been found allowed to. */
@Injectable()
export class Trail {
  constructor(private readonly database: Database) {}

  /** What was done to one thing, newest first; an id that names nothing has no trail. */
  async list(entityId: string, page: Page): Promise<ConnectionOf<AuditEvent>> {
    const counted = await this.database.row<{ count: number }>(
      'select count(*)::int as count from audit_event where entity_id = $1',
      [entityId],
    );
    const rows = await this.database.rows<AuditEvent>(
      `select id, at, account_id as "accountId", action, entity, entity_id as "nodeId", before, after
       from audit_event where entity_id = $1 and ($2::bigint is null or id < $2::bigint)
       order by id desc limit $3`,
      [entityId, page.after?.[0] ?? null, page.limit + 1],
    );
    return connectionOf(
      page,
      rows,
      counted?.count ?? 0,
      (event) => [event.id],
      (event) => event,
    );
  }
}
