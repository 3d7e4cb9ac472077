import { Action } from '@dure/domain/access/actions';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Indicator } from '../indicators/indicator.entity.js';
import { IndicatorLoader } from '../indicators/indicator.loaders.js';
import { NodeResult } from '../plans/node-result.union.js';
import { Plan } from '../plans/plan.entity.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { CopyPlanInput, SetConcordanceInput } from './concordance.inputs.js';
import { EarlierPlanLoader, PredecessorLoader } from './concordance.loaders.js';
import { ConcordanceService } from './concordance.service.js';
import { Concordance, ConcordancePair, ConcordanceResult, Predecessor } from './concordance.types.js';
import { PlanCopyingService } from './plan-copying.service.js';

@Resolver()
export class ConcordanceResolver {
  constructor(
    private readonly copying: PlanCopyingService,
    private readonly concordance: ConcordanceService,
  ) {}

  @Rule(Action.PLAN_CREATE)
  @Mutation(() => NodeResult, { description: 'Starts the next plan; TRANSITION_NOT_ALLOWED, CODE_TAKEN.' })
  copyPlan(@Args('input') input: CopyPlanInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.copying.copy(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => ConcordanceResult, {
    description: 'Says which indicator of the earlier plan one carries on; the line as it is then.',
  })
  setConcordance(
    @Args('input') input: SetConcordanceInput,
    @Context() context: RequestContext,
  ): Promise<ConcordanceResult> {
    return this.concordance.set(context, input);
  }
}

@Resolver(() => Plan)
export class PlanConcordanceResolver {
  constructor(
    private readonly earlierPlans: EarlierPlanLoader,
    private readonly service: ConcordanceService,
  ) {}

  @AsParent()
  @ResolveField(() => Plan, {
    nullable: true,
    description: 'The plan it was started from; null for none, or one this reader may not see.',
  })
  copiedFrom(plan: Plan, _: unknown, context: RequestContext): Promise<Plan | null> {
    return this.earlierPlans.load(context, plan.id);
  }

  @AsParent()
  @ResolveField(() => Concordance, {
    nullable: true,
    description: 'Its indicators beside those of the plan it was started from.',
  })
  async concordance(plan: Plan, _: unknown, context: RequestContext): Promise<Concordance | null> {
    const earlier = await this.earlierPlans.load(context, plan.id);
    return earlier === null ? null : this.service.get(plan, earlier);
  }
}

@Resolver(() => ConcordancePair)
export class ConcordancePairResolver {
  constructor(private readonly indicators: IndicatorLoader) {}

  @AsParent()
  @ResolveField(() => Indicator, { nullable: true, description: 'Of the later plan; null where RETIRED.' })
  async indicator(
    { indicatorId }: ConcordancePair,
    _: unknown,
    context: RequestContext,
  ): Promise<Indicator | null> {
    return indicatorId === null ? null : this.indicators.load(context, indicatorId);
  }

  @AsParent()
  @ResolveField(() => Indicator, { nullable: true, description: 'Of the earlier plan; null where NEW.' })
  async earlier(
    { earlierId }: ConcordancePair,
    _: unknown,
    context: RequestContext,
  ): Promise<Indicator | null> {
    return earlierId === null ? null : this.indicators.load(context, earlierId);
  }
}

@Resolver(() => Indicator)
export class IndicatorPredecessorResolver {
  constructor(
    private readonly predecessors: PredecessorLoader,
    private readonly indicators: IndicatorLoader,
  ) {}

  @AsParent()
  @ResolveField(() => Predecessor, {
    nullable: true,
    description: 'What it carries on of the earlier plan; null for none, or one this reader may not see.',
  })
  async predecessor(indicator: Indicator, _: unknown, context: RequestContext): Promise<Predecessor | null> {
    const link = await this.predecessors.load(context, indicator.id);
    if (link === null) return null;
    const { earlierId, earlierPlan, relation, note } = link;
    return { indicator: await this.indicators.load(context, earlierId), plan: earlierPlan, relation, note };
  }
}
