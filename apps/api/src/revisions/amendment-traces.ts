import type { ComparisonRow } from '@dure/domain/plan/comparison/comparison-rows';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Amendment } from '../plans/amendment.entity.js';
import { Database } from '../platform/database/database.js';

interface TracedEvent {
  readonly nodeId: string;
  readonly amendmentId: string;
  readonly action: string;
  readonly fields: readonly string[];
}

/** Finds under which amendment a difference came about, from the trail. */
@Injectable()
export class AmendmentTraces {
  constructor(private readonly database: Database) {}

  /** One amendment, or null, for each of the rows; of several changes to the same thing the last one counts. */
  async of(
    planId: string,
    rows: readonly ComparisonRow[],
    between: { readonly after: Date; readonly until: Date | null },
  ): Promise<readonly (Amendment | null)[]> {
    if (rows.length === 0) return [];
    const events = await this.database.rows<TracedEvent>(
      `select entity_id as "nodeId", amendment_id as "amendmentId", action,
         case when jsonb_typeof(after) = 'object' then array(select jsonb_object_keys(after)) else '{}' end as fields
       from audit_event
       where plan_id = $1 and amendment_id is not null and at > $2 and ($3::timestamptz is null or at <= $3)
       order by id desc`,
      [planId, between.after, between.until],
    );
    if (events.length === 0) return rows.map(() => null);
    const amendments = await this.database.read.findBy(Amendment, {
      id: In([...new Set(events.map(({ amendmentId }) => amendmentId))]),
    });
    const byId = new Map(amendments.map((amendment) => [amendment.id, amendment]));
    const ofNode = Map.groupBy(events, ({ nodeId }) => nodeId);
    return rows.map((row) => {
      const event = (ofNode.get(row.nodeId) ?? []).find((each) => tells(each, row));
      return byId.get(event?.amendmentId ?? '') ?? null;
    });
  }
}

function tells({ action, fields }: TracedEvent, row: ComparisonRow): boolean {
  switch (row.kind) {
    case 'ADDED':
      return action.startsWith('create') || action === 'restoreNode' || action.startsWith('copy');
    case 'REMOVED':
      return action === 'removeNode';
    case 'MOVED':
      return action.startsWith('moveNode') || fields.includes('parentId');
    case 'RECODED':
      return fields.includes('code');
    case 'CHANGED':
      return row.field !== null && fields.includes(row.field);
    case 'TARGET_CHANGED':
      return action.startsWith('setTarget');
  }
}
