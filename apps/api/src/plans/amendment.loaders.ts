import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy, matchedTo } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Amendment } from './amendment.entity.js';

/** The amendments of each plan, newest first. */
@Injectable()
export class AmendmentsOfPlanLoader extends BatchLoader<string, Amendment[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly Amendment[][]> {
    const amendments = await this.database.read.find(Amendment, {
      where: { planId: In([...planIds]) },
      order: { number: 'DESC' },
    });
    return groupedBy(planIds, amendments, (amendment) => amendment.planId);
  }
}

/** The open amendment of whoever asks in each plan; null where there is none. */
@Injectable()
export class OwnAmendmentLoader extends BatchLoader<string, Amendment | null> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(
    planIds: readonly string[],
    { actor }: RequestContext,
  ): Promise<readonly (Amendment | null)[]> {
    if (actor.accountId === null) return planIds.map(() => null);
    const amendments = await this.database.read.findBy(Amendment, {
      planId: In([...planIds]),
      openedBy: actor.accountId,
      closedAt: IsNull(),
    });
    return matchedTo(planIds, amendments, (amendment) => amendment.planId);
  }
}

/** How many entries the trail has under each amendment. */
@Injectable()
export class AmendmentChangesLoader extends BatchLoader<string, number> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<readonly number[]> {
    const rows = await this.database.rows<{ id: string; count: number }>(
      `select amendment_id as id, count(*)::int as count from audit_event
       where amendment_id = any($1::uuid[]) group by amendment_id`,
      [ids],
    );
    return matchedTo(ids, rows, (row) => row.id).map((row) => row?.count ?? 0);
  }
}
