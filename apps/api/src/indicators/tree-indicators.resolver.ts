import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Goal } from '../plans/goal.entity.js';
import { Stage } from '../plans/stage.entity.js';
import { Task } from '../plans/task.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { IndicatorKind } from './indicator-enums.js';
import { Indicator } from './indicator.entity.js';
import {
  IndicatorsOfGoalLoader,
  IndicatorsOfStageLoader,
  IndicatorsOfTaskLoader,
} from './indicator.loaders.js';

/** Adds its results to a goal. */
@Resolver(() => Goal)
export class GoalIndicatorsResolver {
  constructor(private readonly indicatorsOfGoal: IndicatorsOfGoalLoader) {}

  @AsParent()
  @ListSize(2)
  @ResolveField(() => [Indicator], { description: 'The results of the goal itself.' })
  indicators(goal: Goal, _: unknown, context: RequestContext): Promise<Indicator[]> {
    return this.indicatorsOfGoal.load(context, goal.id);
  }
}

/** Adds its indicators to a task. */
@Resolver(() => Task)
export class TaskIndicatorsResolver {
  constructor(private readonly indicatorsOfTask: IndicatorsOfTaskLoader) {}

  @AsParent()
  @ListSize(12)
  @ResolveField(() => [Indicator], {
    description: 'All of the task’s, the process ones of its stages included; `kinds` chooses.',
  })
  async indicators(
    @Parent() task: Task,
    @Args('kinds', { type: () => [IndicatorKind], nullable: true }) kinds: IndicatorKind[] | null,
    @Context() context: RequestContext,
  ): Promise<Indicator[]> {
    const all = await this.indicatorsOfTask.load(context, task.id);
    return kinds == null ? all : all.filter((indicator) => kinds.includes(indicator.kind));
  }
}

/** Adds its process indicators to a stage. */
@Resolver(() => Stage)
export class StageIndicatorsResolver {
  constructor(private readonly indicatorsOfStage: IndicatorsOfStageLoader) {}

  @AsParent()
  @ListSize(4)
  @ResolveField(() => [Indicator])
  indicators(stage: Stage, _: unknown, context: RequestContext): Promise<Indicator[]> {
    return this.indicatorsOfStage.load(context, stage.id);
  }
}
