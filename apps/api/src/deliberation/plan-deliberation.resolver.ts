import { Args, Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Plan } from '../plans/plan.entity.js';
import { Task } from '../plans/task.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import type { ConnectionOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { PublicCommentState } from './deliberation-enums.js';
import { DeliberationLoader } from './deliberation.loader.js';
import { Deliberation } from './deliberation.type.js';
import { PublicComment, PublicCommentConnection } from './public-comment.entity.js';
import { PublicCommentsOfPlanLoader, PublicCommentsOfTaskLoader } from './public-comment.loaders.js';

const ALL = 'Oldest first: those shown to readers; to planners also those that are not.';

/** What citizens said on a plan. */
@Resolver(() => Plan)
export class PlanDeliberationResolver {
  constructor(
    private readonly deliberations: DeliberationLoader,
    private readonly comments: PublicCommentsOfPlanLoader,
  ) {}

  @AsParent()
  @ResolveField(() => Deliberation)
  deliberation(plan: Plan, _: unknown, context: RequestContext): Promise<Deliberation> {
    return this.deliberations.load(context, plan.id);
  }

  @AsParent()
  @ResolveField(() => PublicCommentConnection, { description: ALL })
  publicComments(
    @Parent() plan: Plan,
    @Args('state', { type: () => PublicCommentState, nullable: true }) state: PublicCommentState | null,
    @Args('task', { type: () => ID, nullable: true, description: 'Id of one task.' }) taskId: string | null,
    @Args('isAnswered', { type: () => Boolean, nullable: true }) isAnswered: boolean | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<ConnectionOf<PublicComment>> {
    return this.comments.page(context, {
      planId: plan.id,
      state: state ?? null,
      taskId: taskId ?? null,
      isAnswered: isAnswered ?? null,
      first,
      after: after ?? null,
    });
  }

  @AsParent()
  @ResolveField(() => Int, { description: 'How many citizens’ comments readers see.' })
  async publicCommentCount(plan: Plan, _: unknown, context: RequestContext): Promise<number> {
    return (await this.deliberations.load(context, plan.id)).counts.shown;
  }
}

/** What citizens said on a task. */
@Resolver(() => Task)
export class TaskDeliberationResolver {
  constructor(private readonly comments: PublicCommentsOfTaskLoader) {}

  @AsParent()
  @ResolveField(() => PublicCommentConnection, { description: ALL })
  publicComments(
    @Parent() task: Task,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<ConnectionOf<PublicComment>> {
    return this.comments.page(context, task.id, first, after);
  }
}
