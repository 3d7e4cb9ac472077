import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { BatchLoader } from '../platform/graphql/batch-loader.js';

/**
 * Which indicators have been reported on for good. Reporting is to the right of this module; all that is asked of its
 * table is this one question.
 */
@Injectable()
export class ApprovedValues {
  constructor(private readonly database: Database) {}

  /** Those of the indicators that have an approved value (or an approved "not applicable"). */
  async among(indicatorIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (indicatorIds.length === 0) return new Set();
    const rows = await this.database.rows<{ id: string }>(
      `select i.id from unnest($1::uuid[]) as i (id)
       where exists (select from report r where r.indicator_id = i.id and r.state = 'APPROVED')`,
      [indicatorIds],
    );
    return new Set(rows.map((row) => row.id));
  }
}

@Injectable()
export class HasApprovedValuesLoader extends BatchLoader<string, boolean> {
  constructor(private readonly approvedValues: ApprovedValues) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<readonly boolean[]> {
    const approved = await this.approvedValues.among(ids);
    return ids.map((id) => approved.has(id));
  }
}
