import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { Cost } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { type AnyNode, PlanNode } from './node-result.union.js';
import { OutlineLoader } from './outline.loader.js';
import { Outline } from './outline.type.js';
import { Plan } from './plan.entity.js';
import { PlansService } from './plans.service.js';

/** The tree of a plan at a glance, and each node of it in full when it is opened. */
@Resolver(() => Plan)
export class PlanTreeResolver {
  constructor(
    private readonly plans: PlansService,
    private readonly outlines: OutlineLoader,
  ) {}

  @Rule(Action.PLAN_READ)
  @Query(() => PlanNode, {
    nullable: true,
    name: 'node',
    description: 'A node of a plan, or a plan, by its id; what was removed is not found. NOT_FOUND.',
  })
  getNode(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext): Promise<AnyNode> {
    return this.plans.getNode(context, id);
  }

  @AsParent()
  @Cost(500)
  @ResolveField(() => Outline, {
    description: 'All nodes with what a tree shows of them; `node` gives the rest.',
  })
  outline(plan: Plan, _: unknown, context: RequestContext): Promise<Outline> {
    return this.outlines.load(context, plan.id);
  }
}
