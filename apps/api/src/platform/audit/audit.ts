import { Injectable } from '@nestjs/common';
import { getOpenTransaction } from '../transaction/transaction.js';

export interface AuditEntry {
  /** What was done, as the mutation is named: 'updateGoal'. */
  readonly action: string;
  /** The table of what it was done to: 'goal'. */
  readonly entity: string;
  readonly entityId: string;
  readonly planId?: string | null;
  /** The values before and after, of the changed columns only. */
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
}

/** The trail of who changed what. Who, under which request and which amendment comes from the transaction. */
@Injectable()
export class Audit {
  async record(...entries: readonly AuditEntry[]): Promise<void> {
    const { runner, context, amendmentId } = getOpenTransaction();
    if (entries.length === 0) return;
    await runner.query(
      `insert into audit_event (account_id, request_id, action, entity, entity_id, plan_id, before, after,
         amendment_id)
       select $1, $2, e.action, e.entity, e."entityId", e."planId", e.before, e.after, $4
       from jsonb_to_recordset($3::jsonb)
         as e (action text, entity text, "entityId" uuid, "planId" uuid, before jsonb, after jsonb)`,
      [context?.actor.accountId ?? null, context?.requestId ?? null, JSON.stringify(entries), amendmentId],
    );
  }
}
