import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { currentPeriod, listReadablePeriods } from '@dure/domain/plan/plan-years.rules';
import type { Period } from '@dure/domain/cycle/period';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { NodeFinder } from './node-finder.js';
import type { AnyNode } from './node-result.union.js';
import type { Cycle } from './cycle.entity.js';
import { NodeCodes } from './node-codes.js';
import { PlanAccess } from './plan-access.js';
import { Plan } from './plan.entity.js';
import { Task } from './task.entity.js';

/** Reads of plans. What whoever asks may not see is not found. */
@Injectable()
export class PlansService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly codes: NodeCodes,
    private readonly finder: NodeFinder,
  ) {}

  /** The plans whoever asks may see, newest first. */
  list(context: RequestContext): Promise<Plan[]> {
    const seesDrafts = can(context.actor, Action.PLAN_READ, { isPublished: false });
    return this.database.read.find(Plan, {
      where: seesDrafts ? {} : { publishedAt: Not(IsNull()) },
      order: { fromYear: 'DESC', code: 'ASC' },
    });
  }

  /** @throws DomainError NOT_FOUND at `field`. */
  async get(context: RequestContext, code: string, field = 'code'): Promise<Plan> {
    const plan = await this.database.read.findOneBy(Plan, { code: code.normalize('NFC') });
    return this.access.requireReadable(context, plan, field);
  }

  /** A node by its id, in full. @throws DomainError NOT_FOUND at `id`, also for one that was removed. */
  async getNode(context: RequestContext, id: string): Promise<AnyNode> {
    const place = await this.finder.findPlace(id, 'id');
    if (place === null || !can(context.actor, Action.PLAN_READ, place)) {
      throw new DomainError(ErrorCode.NOT_FOUND, 'id');
    }
    const { node } = await this.finder.getParent(id, 'id');
    return node;
  }

  /** A task by its code, or one it had before the plan was renumbered. @throws DomainError NOT_FOUND at `plan` or `code`. */
  async getTask(context: RequestContext, planCode: string, code: string): Promise<Task> {
    const plan = await this.get(context, planCode, 'plan');
    const found = { planId: plan.id, removedAt: IsNull() };
    const task =
      (await this.database.read.findOneBy(Task, { ...found, code: code.normalize('NFC') })) ??
      (await this.database.read.findOneBy(Task, {
        ...found,
        id: (await this.codes.findNode(plan.id, code.normalize('NFC'))) ?? IsNull(),
      }));
    if (task === null) throw new DomainError(ErrorCode.NOT_FOUND, 'code');
    return task;
  }

  /** The plan's quarters that are closed on `today`, oldest first. */
  listPeriods(plan: Plan, cycles: readonly Cycle[], today: string): Period[] {
    return listReadablePeriods(yearsOf(plan), cycles.map(yearsOf), today);
  }

  /** The quarter shown when none is asked for. */
  currentPeriod(plan: Plan, cycles: readonly Cycle[], today: string): Period {
    return currentPeriod(yearsOf(plan), cycles.map(yearsOf), today);
  }
}

const yearsOf = ({ fromYear, toYear }: Plan | Cycle): { from: number; to: number } => ({
  from: fromYear,
  to: toYear,
});
