import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { isPlanClosed, needsAmendment } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { findOpenTransaction } from '../platform/transaction/transaction.js';
import { Amendment } from './amendment.entity.js';
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
   * The plan with this id, on which whoever asks may do `action` now. For PLAN_EDIT it is the one gate before every write:
   * in a mutation the plan stays in its state until the transaction ends, and what is written is traced to the amendment.
   * @throws DomainError NOT_FOUND at `field`, NOT_SIGNED_IN, NOT_ALLOWED; for PLAN_EDIT also PLAN_CLOSED,
   * AMENDMENT_REQUIRED.
   */
  async require(
    context: RequestContext,
    planId: string,
    action: Action = Action.PLAN_EDIT,
    field = 'id',
  ): Promise<Plan> {
    const plan = await this.requireAllowed(context, planId, action, field);
    if (action !== Action.PLAN_EDIT) return plan;
    requireNotClosed(plan);
    if (!needsAmendment(plan.state)) return plan;
    const amendment = await this.findAmendment(context, plan.id);
    if (amendment === null) throw new DomainError(ErrorCode.AMENDMENT_REQUIRED);
    const transaction = findOpenTransaction();
    if (transaction !== null) transaction.amendmentId = amendment.id;
    return plan;
  }

  /**
   * The plan, whatever its state, on which the permission table lets whoever asks do `action`.
   * @throws DomainError NOT_FOUND at `field`, NOT_SIGNED_IN, NOT_ALLOWED.
   */
  async requireAllowed(
    context: RequestContext,
    planId: string,
    action: Action,
    field: string,
  ): Promise<Plan> {
    const isHeld = action === Action.PLAN_EDIT && findOpenTransaction() !== null;
    const found = await this.database.read.findOne(Plan, {
      where: { id: requireNodeId(planId, field) },
      // Held off only by a step of the plan, which asks for more; other writers go on beside it.
      ...(isHeld ? { lock: { mode: 'for_key_share' } } : {}),
    });
    const plan = this.requireReadable(context, found, field);
    if (!can(context.actor, action, { isPublished: plan.publishedAt !== null })) refuse(context.actor);
    return plan;
  }

  /** The open amendment of whoever asks; null if there is none. In a mutation it stays open until the end of it. */
  async findAmendment(context: RequestContext, planId: string): Promise<Amendment | null> {
    if (context.actor.accountId === null) return null;
    return this.database.read.findOne(Amendment, {
      where: { planId, openedBy: context.actor.accountId, closedAt: IsNull() },
      ...(findOpenTransaction() === null ? {} : { lock: { mode: 'pessimistic_read' } }),
    });
  }

  /**
   * Holds off every other writer of the plan until the transaction ends: for what takes the plan as a whole. Ask for it
   * before `require`. An id that names no plan holds nothing.
   * @throws DomainError NOT_FOUND at `field` for what is no id.
   */
  async lockPlan(planId: string, field: string): Promise<void> {
    await this.database.execute('select from plan where id = $1 for update', [requireNodeId(planId, field)]);
  }

  /**
   * Holds off all other changes to the shape of the plan's tree until the transaction ends: codes, places and positions
   * are given out by one at a time, so that they never collide. Changes to what a node says go on beside it.
   */
  async lockTree(planId: string): Promise<void> {
    await this.database.execute('select from plan where id = $1 for no key update', [planId]);
  }
}

/** @throws DomainError PLAN_CLOSED: what is closed stays as it was last, to be cited. */
export function requireNotClosed({ state }: Pick<Plan, 'state'>): void {
  if (isPlanClosed(state)) throw new DomainError(ErrorCode.PLAN_CLOSED);
}
