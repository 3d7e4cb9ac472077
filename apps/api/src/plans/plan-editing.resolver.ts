import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { NodeCopyingService } from './node-copying.service.js';
import { NodeMovingService } from './node-moving.service.js';
import { NodeRemovalService } from './node-removal.service.js';
import { NodeResult } from './node-result.union.js';
import {
  CopyNodeInput,
  MoveNodeInput,
  MoveNodesInput,
  MoveResult,
  RemovalResult,
  SeenNodeInput,
} from './node.inputs.js';
import { ParticipationResult } from './participation-result.union.js';
import { ParticipationsService } from './participations.service.js';
import { PlanEditingService } from './plan-editing.service.js';
import { CreatePlanInput, SetParticipationInput, UpdatePlanInput } from './plan.inputs.js';

/** What is done to a plan as a whole, and to nodes of any kind. */
@Resolver()
export class PlanEditingResolver {
  constructor(
    private readonly plans: PlanEditingService,
    private readonly participations: ParticipationsService,
    private readonly moving: NodeMovingService,
    private readonly removal: NodeRemovalService,
    private readonly copying: NodeCopyingService,
  ) {}

  @Rule(Action.PLAN_CREATE)
  @Mutation(() => NodeResult, { description: 'Begins a plan, unpublished. CODE_TAKEN, OUT_OF_RANGE.' })
  createPlan(@Args('input') input: CreatePlanInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.plans.create(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description: 'NodeConflict when somebody saved meanwhile; nothing is written then.',
  })
  updatePlan(@Args('input') input: UpdatePlanInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.plans.update(context, input);
  }

  @Rule(Action.PLAN_PUBLISH)
  @Mutation(() => NodeResult, { description: 'Shows the plan to readers without sign-in.' })
  publishPlan(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.plans.publish(context, id, version);
  }

  @Rule(Action.PLAN_PUBLISH)
  @Mutation(() => NodeResult, {
    description: 'Takes the plan back from readers without sign-in. PLAN_CLOSED.',
  })
  unpublishPlan(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.plans.unpublish(context, id, version);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => ParticipationResult, {
    description: 'Enrols a district in a cycle, or takes it out of the plan.',
  })
  setParticipation(
    @Args('input') input: SetParticipationInput,
    @Context() context: RequestContext,
  ): Promise<ParticipationResult> {
    return this.participations.set(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description:
      'Reorders a node, or moves it under another parent of the same plan; never changes a code. PARENT_NOT_ALLOWED, CODE_TAKEN.',
  })
  moveNode(@Args('input') input: MoveNodeInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.moving.move(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => MoveResult, {
    description:
      'Moves several nodes next to each other under one parent, or none; the first that somebody saved meanwhile as NodeConflict. PARENT_NOT_ALLOWED, CODE_TAKEN.',
  })
  moveNodes(@Args('input') input: MoveNodesInput, @Context() context: RequestContext): Promise<MoveResult> {
    return this.moving.moveAll(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => MoveResult, {
    description:
      'Moves several nodes one after another, each to its own place, or none: undoes moveNodes, the nodes in the order of their former places.',
  })
  placeNodes(
    @Args('nodes', { type: () => [MoveNodeInput] }) nodes: MoveNodeInput[],
    @Context() context: RequestContext,
  ): Promise<MoveResult> {
    return this.moving.placeAll(context, nodes);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, {
    description:
      'Copies a node with all below it that is in use, targets included, under new codes; removing the copy undoes it. PARENT_NOT_ALLOWED.',
  })
  copyNode(@Args('input') input: CopyNodeInput, @Context() context: RequestContext): Promise<NodeResult> {
    return this.copying.copy(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => RemovalResult, {
    description: 'Removes a node and all below it. HAS_APPROVED_VALUES: retire the indicator instead.',
  })
  removeNode(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<RemovalResult> {
    return this.removal.remove(context, [{ id, version }]);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => RemovalResult, {
    description:
      'Removes several nodes of a plan and all below them in one removal, or none; the first that somebody saved meanwhile as NodeConflict. HAS_APPROVED_VALUES.',
  })
  removeNodes(
    @Args('nodes', { type: () => [SeenNodeInput] }) nodes: SeenNodeInput[],
    @Context() context: RequestContext,
  ): Promise<RemovalResult> {
    return this.removal.remove(context, nodes, 'nodes');
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => NodeResult, { description: 'Undoes a removal, with all that went by it. PARENT_REMOVED.' })
  restoreNode(
    @Args('removalId', { type: () => ID }) removalId: string,
    @Context() context: RequestContext,
  ): Promise<NodeResult> {
    return this.removal.restore(context, removalId);
  }
}
