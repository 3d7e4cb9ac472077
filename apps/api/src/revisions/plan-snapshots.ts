import type { PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { SNAPSHOT } from './plan-snapshot.statement.js';

/** Reads a plan whole, as it stands or as a revision keeps it. Says nothing about who may see it. */
@Injectable()
export class PlanSnapshots {
  constructor(private readonly database: Database) {}

  /**
   * The plan as it stands now, in one statement: the plan as the root, then goals, tasks, stages and indicators, siblings
   * in their order (tasks before a goal's own indicators, stages before a task's); targets by their latest version.
   */
  async read(planId: string): Promise<PlanSnapshot> {
    const row = await this.database.row<PlanSnapshot>({
      name: 'plan-snapshot',
      text: SNAPSHOT,
      values: [planId],
    });
    return row ?? { nodes: [], targets: [] };
  }

  /** The plan as a revision keeps it. @throws DomainError NOT_FOUND at `field` for a number that was never given. */
  async ofRevision(planId: string, number: number, field = 'number'): Promise<PlanSnapshot> {
    const row = await this.database.row<{ snapshot: PlanSnapshot }>(
      'select snapshot from revision where plan_id = $1 and number = $2',
      [planId, number],
    );
    if (row === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    return row.snapshot;
  }
}
