import { Action } from '@dure/domain/access/actions';
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Goal } from './goal.entity.js';
import { NodeResult } from './node-result.union.js';
import { type Provenance, Rollout } from './plan-enums.js';
import { Plan } from './plan.entity.js';
import { DistrictRole, SourcedText } from './plan.types.js';
import { PlansService } from './plans.service.js';
import { Stage } from './stage.entity.js';
import { Task } from './task.entity.js';
import { CreateTaskInput, UpdateTaskInput } from './task.inputs.js';
import { TasksService } from './tasks.service.js';
import { GoalLoader, PlanLoader, StagesOfTaskLoader } from './tree.loaders.js';

@Resolver(() => Task)
export class TasksResolver {
  constructor(
    private readonly plansService: PlansService,
    private readonly tasks: TasksService,
    private readonly plans: PlanLoader,
    private readonly goals: GoalLoader,
    private readonly stagesOfTask: StagesOfTaskLoader,
  ) {}

  @Rule(Action.PLAN_READ)
  @Query(() => Task, {
    nullable: true,
    name: 'task',
    description: 'A task by the codes of its plan and its own. NOT_FOUND.',
  })
  getTask(
    @Args('plan') plan: string,
    @Args('code') code: string,
    @Context() context: RequestContext,
  ): Promise<Task> {
    return this.plansService.getTask(context, plan, code);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'Adds a task at the end of the goal, with the next free number.',
  })
  createTask(@Args('input') input: CreateTaskInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.tasks.create(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'NodeConflict when somebody saved meanwhile; nothing is written then.',
  })
  updateTask(@Args('input') input: UpdateTaskInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.tasks.update(context, input);
  }

  @AsParent()
  @ResolveField(() => String, { description: 'The title in the language of the request.' })
  title(task: Task, _: unknown, context: RequestContext): string {
    return context.text(task.titleKo, task.titleEn);
  }

  @AsParent()
  @ResolveField(() => Plan)
  plan(task: Task, _: unknown, context: RequestContext): Promise<Plan> {
    return this.plans.load(context, task.planId);
  }

  @AsParent()
  @ResolveField(() => Goal)
  goal(task: Task, _: unknown, context: RequestContext): Promise<Goal> {
    return this.goals.load(context, task.goalId);
  }

  @AsParent()
  @ListSize(6)
  @ResolveField(() => [Stage])
  stages(task: Task, _: unknown, context: RequestContext): Promise<Stage[]> {
    return this.stagesOfTask.load(context, task.id);
  }

  @AsParent()
  @ResolveField(() => SourcedText, { nullable: true, description: 'What the city does (시 역할).' })
  cityRole(task: Task): SourcedText | null {
    return sourced(task.cityRole, task.cityRoleSource);
  }

  @AsParent()
  @ResolveField(() => DistrictRole, {
    nullable: true,
    description: 'What each district does (자치구 역할); null for a task the city runs.',
  })
  districtRole(task: Task): DistrictRole | null {
    if (task.rollout === Rollout.CITY) return null;
    return {
      quantity: sourced(task.districtQuantity, task.districtQuantitySource),
      quality: sourced(task.districtQuality, task.districtQualitySource),
      strengthen: sourced(task.districtStrengthen, task.districtStrengthenSource),
    };
  }
}

function sourced(text: string | null, source: Provenance | null): SourcedText | null {
  return text === null || source === null ? null : { text, source };
}
