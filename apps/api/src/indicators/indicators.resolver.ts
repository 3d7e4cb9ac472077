import { Action } from '@dure/domain/access/actions';
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NodeResult } from '../plans/node-result.union.js';
import { Goal } from '../plans/goal.entity.js';
import { Stage } from '../plans/stage.entity.js';
import { Task } from '../plans/task.entity.js';
import { GoalLoader, StageLoader, TaskLoader } from '../plans/tree.loaders.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { HasApprovedValuesLoader } from './approved-values.js';
import { Indicator } from './indicator.entity.js';
import { CreateIndicatorInput, RetireIndicatorInput, UpdateIndicatorInput } from './indicator.inputs.js';
import { TargetVersionsLoader } from './indicator.loaders.js';
import { Band, Target } from './indicator.types.js';
import { IndicatorsService } from './indicators.service.js';
import { TargetVersion } from './target-version.entity.js';
import { SetTargetInput, SetTargetsInput } from './target.inputs.js';
import { targetsInForce } from './targets-in-force.js';
import { TargetsService } from './targets.service.js';

@Resolver(() => Indicator)
export class IndicatorsResolver {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly targetsService: TargetsService,
    private readonly goals: GoalLoader,
    private readonly tasks: TaskLoader,
    private readonly stages: StageLoader,
    private readonly versions: TargetVersionsLoader,
    private readonly approvedValues: HasApprovedValuesLoader,
  ) {}

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'Adds an indicator at the end of its place, with the next free code.',
  })
  createIndicator(
    @Args('input') input: CreateIndicatorInput,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.indicators.create(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'NodeConflict when somebody saved meanwhile; nothing is written then.',
  })
  updateIndicator(
    @Args('input') input: UpdateIndicatorInput,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.indicators.update(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'Ends the use of an indicator and keeps what was reported; undone by null.',
  })
  retireIndicator(
    @Args('input') input: RetireIndicatorInput,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.indicators.retire(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description:
      'Adds a version of one target point; returns the indicator. REASON_REQUIRED, TARGET_OUTSIDE_CYCLE.',
  })
  setTarget(@Args('input') input: SetTargetInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.targetsService.set(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description:
      'Sets many target points of an indicator, all of them or none; returns the indicator. Problems name the change: changes.3.value.',
  })
  setTargets(@Args('input') input: SetTargetsInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.targetsService.setAll(context, input);
  }

  @AsParent()
  @ResolveField(() => String, { description: 'The title in the language of the request.' })
  title(indicator: Indicator, _: unknown, context: RequestContext): string {
    return context.text(indicator.titleKo, indicator.titleEn);
  }

  @AsParent()
  @ResolveField(() => Band, { nullable: true })
  band({ bandLo, bandHi }: Indicator): Band | null {
    return bandLo === null || bandHi === null ? null : { lo: bandLo, hi: bandHi };
  }

  @AsParent()
  @ResolveField(() => Boolean, { description: 'It can be retired, but no longer removed.' })
  hasApprovedValues(indicator: Indicator, _: unknown, context: RequestContext): Promise<boolean> {
    return this.approvedValues.load(context, indicator.id);
  }

  @AsParent()
  @ResolveField(() => Stage, { nullable: true, description: 'Of a process indicator.' })
  async stage({ stageId }: Indicator, _: unknown, context: RequestContext): Promise<Stage | null> {
    return stageId === null ? null : this.stages.load(context, stageId);
  }

  @AsParent()
  @ResolveField(() => Task, { nullable: true, description: 'null for a result under a goal.' })
  async task({ taskId }: Indicator, _: unknown, context: RequestContext): Promise<Task | null> {
    return taskId === null ? null : this.tasks.load(context, taskId);
  }

  @AsParent()
  @ResolveField(() => Goal, { nullable: true, description: 'Of a result under a goal.' })
  async goal({ goalId }: Indicator, _: unknown, context: RequestContext): Promise<Goal | null> {
    return goalId === null ? null : this.goals.load(context, goalId);
  }

  @AsParent()
  @ListSize(4)
  @ResolveField(() => [Target], {
    description: 'The points in force on the business date; with a district its own where it has one.',
  })
  async targets(
    @Parent() indicator: Indicator,
    @Args('district', { type: () => String, nullable: true }) district: string | null,
    @Context() context: RequestContext,
  ): Promise<Target[]> {
    const versions = await this.versions.load(context, indicator.id);
    return targetsInForce(versions, district ?? null, context.today);
  }

  @AsParent()
  @ListSize(6)
  @ResolveField(() => [TargetVersion], {
    description: 'Every target ever set, newest first; readers without sign-in see those in force.',
  })
  async targetVersions(indicator: Indicator, _: unknown, context: RequestContext): Promise<TargetVersion[]> {
    return this.targetsService.listVersions(context, await this.versions.load(context, indicator.id));
  }
}
