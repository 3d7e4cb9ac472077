import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { areCodesFrozen, isPlanClosed, needsAmendment } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { Field, ObjectType } from '@nestjs/graphql';
import { AsParent } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import type { Plan } from './plan.entity.js';

@AsParent()
@ObjectType({ description: 'What the state of the plan leaves open to whoever asks.' })
export class EditingState {
  @Field(() => Boolean, {
    description: 'May write now: allowed to, the plan not closed, an own amendment open where one is needed.',
  })
  canEdit!: boolean;

  @Field(() => Boolean, { description: 'The plan is confirmed: a change needs an open amendment.' })
  needsAmendment!: boolean;

  @Field(() => Boolean, { description: 'Nodes can no longer be renumbered.' })
  areCodesFrozen!: boolean;

  @Field(() => Boolean)
  isClosed!: boolean;
}

/** `hasAmendment`: an amendment of whoever asks is open. */
export function editingStateOf(context: RequestContext, plan: Plan, hasAmendment: boolean): EditingState {
  const mayEdit = can(context.actor, Action.PLAN_EDIT, { isPublished: plan.publishedAt !== null });
  const isClosed = isPlanClosed(plan.state);
  return {
    canEdit: mayEdit && !isClosed && (hasAmendment || !needsAmendment(plan.state)),
    needsAmendment: needsAmendment(plan.state) && !isClosed,
    areCodesFrozen: areCodesFrozen(plan.state),
    isClosed,
  };
}
