import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { isPlanClosed, listPlanSteps } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Amendment } from './amendment.entity.js';
import { OwnAmendmentLoader } from './amendment.loaders.js';
import { EditingState, editingStateOf } from './editing-state.type.js';
import { NodePermissions, permissionsOn } from './node-permissions.type.js';
import { PlanStep } from './plan-enums.js';
import { Plan } from './plan.entity.js';

/** What a plan's state leaves open to whoever asks. */
@Resolver(() => Plan)
export class PlanStateResolver {
  constructor(private readonly ownAmendments: OwnAmendmentLoader) {}

  @AsParent()
  @ResolveField(() => NodePermissions)
  async permissions(plan: Plan, _: unknown, context: RequestContext): Promise<NodePermissions> {
    const permissions = permissionsOn(context.actor, plan.publishedAt !== null);
    const { canEdit } = await this.editing(plan, _, context);
    // What is closed and published is cited: it is not taken back.
    const isKept = isPlanClosed(plan.state) && plan.publishedAt !== null;
    return { ...permissions, canEdit, canPublish: permissions.canPublish && !isKept };
  }

  @AsParent()
  @ResolveField(() => EditingState)
  async editing(plan: Plan, _: unknown, context: RequestContext): Promise<EditingState> {
    return editingStateOf(context, plan, (await this.openAmendment(plan, _, context)) !== null);
  }

  @AsParent()
  @ResolveField(() => Amendment, {
    nullable: true,
    description: 'The one of whoever asks; theirs are the changes made while it is open.',
  })
  openAmendment(plan: Plan, _: unknown, context: RequestContext): Promise<Amendment | null> {
    return this.ownAmendments.load(context, plan.id);
  }

  @AsParent()
  @ResolveField(() => [PlanStep], { description: 'The steps whoever asks may take next; mostly one.' })
  possibleSteps(plan: Plan, _: unknown, context: RequestContext): PlanStep[] {
    const mayAdvance = can(context.actor, Action.PLAN_ADVANCE, { isPublished: plan.publishedAt !== null });
    return mayAdvance ? listPlanSteps(plan.state) : [];
  }
}
