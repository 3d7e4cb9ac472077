import { Action } from '@dure/domain/access/actions';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Goal } from './goal.entity.js';
import { CreateGoalInput, UpdateGoalInput } from './goal.inputs.js';
import { GoalsService } from './goals.service.js';
import { NodeResult } from './node-result.union.js';
import { Plan } from './plan.entity.js';
import { Task } from './task.entity.js';
import { PlanLoader, TasksOfGoalLoader } from './tree.loaders.js';

@Resolver(() => Goal)
export class GoalsResolver {
  constructor(
    private readonly goals: GoalsService,
    private readonly plans: PlanLoader,
    private readonly tasksOfGoal: TasksOfGoalLoader,
  ) {}

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'Adds a goal at the end of the plan, with the next free number.',
  })
  createGoal(@Args('input') input: CreateGoalInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.goals.create(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'NodeConflict when somebody saved meanwhile; nothing is written then.',
  })
  updateGoal(@Args('input') input: UpdateGoalInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.goals.update(context, input);
  }

  @AsParent()
  @ResolveField(() => String, { description: 'The title in the language of the request.' })
  title(goal: Goal, _: unknown, context: RequestContext): string {
    return context.text(goal.titleKo, goal.titleEn);
  }

  @AsParent()
  @ResolveField(() => Plan)
  plan(goal: Goal, _: unknown, context: RequestContext): Promise<Plan> {
    return this.plans.load(context, goal.planId);
  }

  @AsParent()
  @ListSize(6)
  @ResolveField(() => [Task])
  tasks(goal: Goal, _: unknown, context: RequestContext): Promise<Task[]> {
    return this.tasksOfGoal.load(context, goal.id);
  }
}
