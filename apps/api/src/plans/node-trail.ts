import { ChangeTopic } from '@dure/domain/change-topic';
import { Injectable } from '@nestjs/common';
import { Audit, type AuditEntry } from '../platform/audit/audit.js';
import { Events } from '../platform/events/events.js';
import { DataVersions } from '../platform/transaction/data-versions.js';

export interface NodeChange extends AuditEntry {
  readonly planId: string;
}

/** What every write to a plan leaves behind: the audit entry, a new data version, word to open screens. */
@Injectable()
export class NodeTrail {
  constructor(
    private readonly audit: Audit,
    private readonly dataVersions: DataVersions,
    private readonly events: Events,
  ) {}

  async record(...changes: readonly NodeChange[]): Promise<void> {
    await this.audit.record(...changes);
    for (const { planId, entityId } of changes) {
      this.dataVersions.bump(planId);
      this.events.announce({ topic: ChangeTopic.PLAN, id: entityId, planId, districtCode: null });
    }
  }
}

/** The named columns of a row, as an audit entry keeps them. */
export function columnsOf<Row extends object>(row: Row, keys: Iterable<string>): Record<string, unknown> {
  return Object.fromEntries([...keys].map((key) => [key, row[key as keyof Row] ?? null]));
}

/** What of `patch` differs from `row`; absent (undefined) columns stay as they are. */
export function differencesFrom<Row extends object, Change extends object>(row: Row, patch: Change): Change {
  const changed = Object.entries(patch).filter(
    ([key, value]) => value !== undefined && value !== row[key as keyof Row],
  );
  return Object.fromEntries(changed) as Change;
}
