import { Action } from '@dure/domain/access/actions';
import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Cycle } from './cycle.entity.js';
import { Goal } from './goal.entity.js';
import { Participation } from './participation.entity.js';
import { Plan } from './plan.entity.js';
import {
  CyclesOfPlanLoader,
  DataVersionLoader,
  ParticipationsOfPlanLoader,
  PlanExampleLoader,
} from './plan.loaders.js';
import { PeriodLabel, YearSpan } from './plan.types.js';
import { PlansService } from './plans.service.js';
import { GoalsOfPlanLoader } from './tree.loaders.js';

@Resolver(() => Plan)
export class PlansResolver {
  constructor(
    private readonly plans: PlansService,
    private readonly goalsOfPlan: GoalsOfPlanLoader,
    private readonly cyclesOfPlan: CyclesOfPlanLoader,
    private readonly participationsOfPlan: ParticipationsOfPlanLoader,
    private readonly dataVersions: DataVersionLoader,
    private readonly examples: PlanExampleLoader,
  ) {}

  @Rule(Action.PLAN_READ)
  @Query(() => [Plan], { name: 'plans', description: 'The plans this reader may see, newest first.' })
  listPlans(@Context() context: RequestContext): Promise<Plan[]> {
    return this.plans.list(context);
  }

  @Rule(Action.PLAN_READ)
  @Query(() => Plan, { nullable: true, name: 'plan', description: 'A plan by its code. NOT_FOUND.' })
  getPlan(@Args('code') code: string, @Context() context: RequestContext): Promise<Plan> {
    return this.plans.get(context, code);
  }

  @AsParent()
  @ResolveField(() => String, { description: 'The title in the language of the request.' })
  title(plan: Plan, _: unknown, context: RequestContext): string {
    return context.text(plan.titleKo, plan.titleEn);
  }

  @AsParent()
  @ResolveField(() => YearSpan, { description: 'The years the plan is for.' })
  period(plan: Plan): YearSpan {
    return { from: plan.fromYear, to: plan.toYear };
  }

  @AsParent()
  @ResolveField(() => Boolean, { description: 'Readers without sign-in see it.' })
  isPublished(plan: Plan): boolean {
    return plan.publishedAt !== null;
  }

  @AsParent()
  @ListSize(6)
  @ResolveField(() => [Goal])
  goals(plan: Plan, _: unknown, context: RequestContext): Promise<Goal[]> {
    return this.goalsOfPlan.load(context, plan.id);
  }

  @AsParent()
  @ListSize(3)
  @ResolveField(() => [Cycle], { description: 'The 3-year cycles a district can be enrolled in.' })
  cycles(plan: Plan, _: unknown, context: RequestContext): Promise<Cycle[]> {
    return this.cyclesOfPlan.load(context, plan.id);
  }

  @AsParent()
  @ListSize(25)
  @ResolveField(() => [Participation], { description: 'One for each of the 25 districts, in code order.' })
  participations(plan: Plan, _: unknown, context: RequestContext): Promise<Participation[]> {
    return this.participationsOfPlan.load(context, plan.id);
  }

  @AsParent()
  @ListSize(16)
  @ResolveField(() => [PeriodLabel], {
    description: 'The quarters that may be chosen: closed on the business date, oldest first.',
  })
  async periods(plan: Plan, _: unknown, context: RequestContext): Promise<PeriodLabel[]> {
    return this.plans.listPeriods(plan, await this.cyclesOfPlan.load(context, plan.id), context.today);
  }

  @AsParent()
  @ResolveField(() => String, {
    description: 'The last closed quarter: what every `period` argument is unless given.',
  })
  async currentPeriod(plan: Plan, _: unknown, context: RequestContext): Promise<string> {
    return this.plans.currentPeriod(plan, await this.cyclesOfPlan.load(context, plan.id), context.today).key;
  }

  @AsParent()
  @ResolveField(() => String, { description: 'Changes with every write to the plan or its reports; opaque.' })
  dataVersion(plan: Plan, _: unknown, context: RequestContext): Promise<string> {
    return this.dataVersions.load(context, plan.id);
  }

  @AsParent()
  @ResolveField(() => Boolean, { description: 'Something in the plan is an example (예시).' })
  isExample(plan: Plan, _: unknown, context: RequestContext): Promise<boolean> {
    return this.examples.load(context, plan.id);
  }
}
