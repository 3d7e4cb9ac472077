import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../identity/account.entity.js';
import { AccountLoader } from '../identity/account.loader.js';
import { NodeResult } from '../plans/node-result.union.js';
import { Plan } from '../plans/plan.entity.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { Cost, ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Comparison } from './comparison.types.js';
import { ComparisonsService } from './comparisons.service.js';
import { PlanSteps } from './plan-steps.service.js';
import { RenumberingService } from './renumbering.service.js';
import { RenumberedLoader, RevisionsOfPlanLoader, StepsOfPlanLoader } from './revision.loaders.js';
import { PlanStepRecord, Renumbering, Revision, TakePlanStepInput } from './revision.types.js';

/** Who recorded something is history: null to those who may not see it. */
async function recordedBy(
  accounts: AccountLoader,
  { recordedById }: Pick<Revision, 'recordedById'>,
  context: RequestContext,
): Promise<Account | null> {
  return recordedById === null ? null : accounts.load(context, recordedById);
}

/** Adds to a plan the way it went, and to the API the steps and comparisons of plans. */
@Resolver(() => Plan)
export class RevisionsResolver {
  constructor(
    private readonly planSteps: PlanSteps,
    private readonly renumberings: RenumberingService,
    private readonly comparisons: ComparisonsService,
    private readonly stepsOfPlan: StepsOfPlanLoader,
    private readonly revisionsOfPlan: RevisionsOfPlanLoader,
    private readonly renumberedOfPlan: RenumberedLoader,
  ) {}

  @Rule(Action.PLAN_ADVANCE)
  @Mutation(() => NodeResult, {
    description:
      'Takes the plan one step on; CONFIRM and RECONFIRM keep it as a revision. TRANSITION_NOT_ALLOWED, NOT_SUBMITTED, PLAN_CLOSED.',
  })
  takePlanStep(
    @Args('input') input: TakePlanStepInput,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.planSteps.take(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'Gives codes in the order of the tree while the plan is DRAFTING; CODES_FROZEN after it.',
  })
  renumberPlan(
    @Args('planId', { type: () => ID }) planId: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.renumberings.renumber(context, planId, version);
  }

  @Rule(Action.PLAN_READ)
  @Query(() => String, {
    nullable: true,
    description:
      'The code of the node that has this one, or had it before the plan was renumbered; null for none. NOT_FOUND.',
  })
  currentCode(
    @Args('plan') plan: string,
    @Args('code') code: string,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.renumberings.currentCode(context, plan, code);
  }

  @Rule(Action.PLAN_READ)
  @Cost(3_000)
  @Query(() => Comparison, {
    nullable: true,
    description:
      'What changed between two revisions by number; without `from` the latest, without `to` the plan as it is now. null: never confirmed. NOT_FOUND.',
  })
  comparison(
    @Args('plan') plan: string,
    @Args('from', { type: () => Int, nullable: true }) from: number | null,
    @Args('to', { type: () => Int, nullable: true }) to: number | null,
    @Context() context: RequestContext,
  ): Promise<Comparison | null> {
    return this.comparisons.get(context, plan, from ?? null, to ?? null);
  }

  @AsParent()
  @ListSize(10)
  @ResolveField(() => [PlanStepRecord], { description: 'In the order in which they were taken.' })
  steps(plan: Plan, _: unknown, context: RequestContext): Promise<PlanStepRecord[]> {
    return this.stepsOfPlan.load(context, plan.id);
  }

  @AsParent()
  @ListSize(5)
  @ResolveField(() => [Revision], { description: 'Newest first.' })
  revisions(plan: Plan, _: unknown, context: RequestContext): Promise<Revision[]> {
    return this.revisionsOfPlan.load(context, plan.id);
  }

  @Rule<Plan>(Action.PLAN_EDIT, ({ publishedAt }) => ({ isPublished: publishedAt !== null }))
  @Cost(300)
  @ResolveField(() => [Renumbering], {
    nullable: true,
    description: 'What renumbering would change; nothing once codes are frozen. For planners.',
  })
  renumbering(plan: Plan, _: unknown, context: RequestContext): Promise<Renumbering[]> {
    return this.renumberings.preview(context, plan);
  }

  @AsParent()
  @ListSize(50)
  @ResolveField(() => [Renumbering], {
    description: 'What the last renumbering changed; the old codes go on leading to the nodes.',
  })
  renumbered(plan: Plan, _: unknown, context: RequestContext): Promise<Renumbering[]> {
    return this.renumberedOfPlan.load(context, plan.id);
  }
}

@Resolver(() => PlanStepRecord)
export class PlanStepRecordResolver {
  constructor(
    private readonly accounts: AccountLoader,
    private readonly revisionsOfPlan: RevisionsOfPlanLoader,
  ) {}

  @Rule<PlanStepRecord>(Action.HISTORY_READ, () => ({}))
  @ResolveField(() => Account, { nullable: true, description: 'null to those who may not see the history.' })
  recordedBy(step: PlanStepRecord, _: unknown, context: RequestContext): Promise<Account | null> {
    return recordedBy(this.accounts, step, context);
  }

  @AsParent()
  @ResolveField(() => Revision, { nullable: true, description: 'The revision that was kept by it.' })
  async revision(step: PlanStepRecord, _: unknown, context: RequestContext): Promise<Revision | null> {
    const revisions = await this.revisionsOfPlan.load(context, step.planId);
    return revisions.find(({ number }) => number === step.revisionNumber) ?? null;
  }
}

@Resolver(() => Revision)
export class RevisionResolver {
  constructor(private readonly accounts: AccountLoader) {}

  @Rule<Revision>(Action.HISTORY_READ, () => ({}))
  @ResolveField(() => Account, { nullable: true, description: 'null to those who may not see the history.' })
  recordedBy(revision: Revision, _: unknown, context: RequestContext): Promise<Account | null> {
    return recordedBy(this.accounts, revision, context);
  }
}
