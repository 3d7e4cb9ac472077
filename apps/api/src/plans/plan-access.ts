import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { requireNodeId } from './node-id.js';
import { Plan } from './plan.entity.js';

/** Who may see a plan, and who may work on it. An unpublished one does not exist for those who may not see it. */
@Injectable()
export class PlanAccess {
  constructor(private readonly database: Database) {}

  /** Whether whoever asks may see the plan. */
  isReadable(context: RequestContext, plan: Plan): boolean {
    return can(context.actor, Action.PLAN_READ, { isPublished: plan.publishedAt !== null });
  }

  /** @throws DomainError NOT_FOUND at `field` for none, or one that may not be seen. */
  requireReadable(context: RequestContext, plan: Plan | null, field?: string): Plan {
    if (plan === null || !this.isReadable(context, plan)) throw new DomainError(ErrorCode.NOT_FOUND, field);
    return plan;
  }

  /**
   * The plan with this id, on which whoever asks may do `action`.
   * @throws DomainError NOT_FOUND at `field`, NOT_SIGNED_IN, NOT_ALLOWED.
   */
  async require(
    context: RequestContext,
    planId: string,
    action: Action = Action.PLAN_EDIT,
    field = 'id',
  ): Promise<Plan> {
    const found = await this.database.read.findOneBy(Plan, { id: requireNodeId(planId, field) });
    const plan = this.requireReadable(context, found, field);
    if (!can(context.actor, action, { isPublished: plan.publishedAt !== null })) refuse(context.actor);
    return plan;
  }

  /**
   * Holds off all other changes to the shape of the plan's tree until the transaction ends: codes, places and positions
   * are given out by one at a time, so that they never collide. Changes to what a node says go on beside it.
   */
  async lockTree(planId: string): Promise<void> {
    await this.database.execute('select from plan where id = $1 for no key update', [planId]);
  }
}
