import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { AgendaItem } from '../advisory/agenda-item.entity.js';
import { AgendaItemLoader } from '../advisory/advisory.loaders.js';
import { AccountLoader } from '../identity/account.loader.js';
import { Account } from '../identity/account.entity.js';
import { Amendment } from '../plans/amendment.entity.js';
import { AmendmentChangesLoader, AmendmentsOfPlanLoader } from '../plans/amendment.loaders.js';
import { Plan } from '../plans/plan.entity.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { OpenAmendmentInput } from './amendment.inputs.js';
import { AmendmentsService } from './amendments.service.js';

@Resolver(() => Amendment)
export class AmendmentsResolver {
  constructor(
    private readonly amendments: AmendmentsService,
    private readonly accounts: AccountLoader,
    private readonly agendaItems: AgendaItemLoader,
    private readonly changes: AmendmentChangesLoader,
  ) {}

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => Amendment, {
    description: 'Begins a change to a confirmed plan. AMENDMENT_OPEN, REASON_REQUIRED, PLAN_CLOSED.',
  })
  openAmendment(
    @Args('input') input: OpenAmendmentInput,
    @Context() context: RequestContext,
  ): Promise<Amendment> {
    return this.amendments.open(context, input);
  }

  @Rule(Action.PLAN_EDIT)
  @Mutation(() => Amendment, { description: 'Ends the change; CONFLICT once it has been ended.' })
  closeAmendment(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Context() context: RequestContext,
  ): Promise<Amendment> {
    return this.amendments.close(context, id, version);
  }

  @Rule<Amendment>(Action.HISTORY_READ, () => ({}))
  @ResolveField(() => Account, { nullable: true, description: 'null to those who may not see the history.' })
  openedBy(amendment: Amendment, _: unknown, context: RequestContext): Promise<Account | null> {
    return this.accounts.load(context, amendment.openedBy);
  }

  @AsParent()
  @ResolveField(() => AgendaItem, { nullable: true, description: 'The committee’s item it rests on.' })
  async agendaItem(amendment: Amendment, _: unknown, context: RequestContext): Promise<AgendaItem | null> {
    return amendment.agendaItemId === null ? null : this.agendaItems.load(context, amendment.agendaItemId);
  }

  @AsParent()
  @ResolveField(() => Int, { description: 'Changes made under it so far.' })
  changeCount(amendment: Amendment, _: unknown, context: RequestContext): Promise<number> {
    return this.changes.load(context, amendment.id);
  }
}

/** Adds its amendments to a plan. */
@Resolver(() => Plan)
export class PlanAmendmentsResolver {
  constructor(private readonly amendmentsOfPlan: AmendmentsOfPlanLoader) {}

  @AsParent()
  @ListSize(10)
  @ResolveField(() => [Amendment], { description: 'Newest first.' })
  amendments(plan: Plan, _: unknown, context: RequestContext): Promise<Amendment[]> {
    return this.amendmentsOfPlan.load(context, plan.id);
  }
}
