import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { compareSnapshots } from '@dure/domain/plan/comparison/compare-snapshots';
import { canBeContinued } from '@dure/domain/plan/concordance/concordance.rules';
import { startNextPlan } from '@dure/domain/plan/concordance/next-plan';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { requireNodeId } from '../plans/node-id.js';
import { NodeTrail } from '../plans/node-trail.js';
import { PlanAccess } from '../plans/plan-access.js';
import { PlanEditingService } from '../plans/plan-editing.service.js';
import type { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { LastValuesService } from '../progress/last-values.service.js';
import { PlanRewriting } from '../revisions/plan-rewriting.js';
import { PlanSnapshots } from '../revisions/plan-snapshots.js';
import type { CopyPlanInput } from './concordance.inputs.js';
import { PlanCopy } from './plan-copy.entity.js';

/** Starts the next plan from one that is in force or closed. */
@Injectable()
export class PlanCopyingService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly editing: PlanEditingService,
    private readonly snapshots: PlanSnapshots,
    private readonly rewriting: PlanRewriting,
    private readonly lastValues: LastValuesService,
    private readonly trail: NodeTrail,
  ) {}

  /**
   * A plan being drafted, with a concordance that says SAME of every indicator.
   * @throws DomainError NOT_ALLOWED, NOT_FOUND or TRANSITION_NOT_ALLOWED at `planId`, and as creating a plan does.
   */
  async copy(context: RequestContext, input: CopyPlanInput): Promise<Plan> {
    if (!can(context.actor, Action.PLAN_CREATE)) refuse(context.actor);
    const id = requireNodeId(input.planId, 'planId');
    const earlier = await this.access.require(context, id, Action.PLAN_READ, 'planId');
    if (!canBeContinued(earlier.state)) {
      throw new DomainError(ErrorCode.TRANSITION_NOT_ALLOWED, 'planId');
    }
    const { code, titleKo, titleEn, fromYear, toYear } = input;
    const plan = await this.editing.create(context, { code, titleKo, titleEn, fromYear, toYear });

    const before = await this.snapshots.read(plan.id);
    const [root] = before.nodes;
    if (root === undefined) throw new Error(`Plan ${plan.id} was created without a root.`);
    const next = startNextPlan(await this.snapshots.read(earlier.id), {
      root,
      yearsLater: fromYear - earlier.fromYear,
      lastValues: await this.lastValues.read(context, earlier.id),
      newId: randomUUID,
    });
    const changes = compareSnapshots(before, next.snapshot);
    const copy = await this.rewriting.apply(context, plan.id, changes, { reason: null });
    await this.database.write.insert(PlanCopy, {
      planId: plan.id,
      earlierPlanId: earlier.id,
      recordedBy: context.actor.accountId,
    });
    await this.database.execute(
      `insert into concordance (indicator_id, earlier_id, relation, recorded_by)
       select l."indicatorId", l."earlierId", 'SAME', $2
       from jsonb_to_recordset($1::jsonb) as l ("indicatorId" uuid, "earlierId" uuid)`,
      [JSON.stringify(next.carriedOn), context.actor.accountId],
    );
    await this.trail.record({
      action: 'copyPlan',
      entity: 'plan',
      entityId: plan.id,
      planId: plan.id,
      before: null,
      after: { copiedFrom: earlier.code, indicators: next.carriedOn.length },
    });
    return copy;
  }
}
