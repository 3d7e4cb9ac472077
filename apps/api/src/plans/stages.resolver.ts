import { Action } from '@dure/domain/access/actions';
import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent, Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { NodeResult } from './node-result.union.js';
import { Stage } from './stage.entity.js';
import { CreateStageInput, UpdateStageInput } from './stage.inputs.js';
import { StagesService } from './stages.service.js';
import { Task } from './task.entity.js';
import { TaskLoader } from './tree.loaders.js';

@Resolver(() => Stage)
export class StagesResolver {
  constructor(
    private readonly stages: StagesService,
    private readonly tasks: TaskLoader,
  ) {}

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'Adds a stage at the end of the task, with the next free letter.',
  })
  createStage(
    @Args('input') input: CreateStageInput,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.stages.create(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'NodeConflict when somebody saved meanwhile; nothing is written then.',
  })
  updateStage(
    @Args('input') input: UpdateStageInput,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.stages.update(context, input);
  }

  @AsParent()
  @ResolveField(() => String, { description: 'The title in the language of the request.' })
  title(stage: Stage, _: unknown, context: RequestContext): string {
    return context.text(stage.titleKo, stage.titleEn);
  }

  @AsParent()
  @ResolveField(() => Task)
  task(stage: Stage, _: unknown, context: RequestContext): Promise<Task> {
    return this.tasks.load(context, stage.taskId);
  }
}
