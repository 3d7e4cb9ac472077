import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../identity/account.entity.js';
import { AccountLoader } from '../identity/account.loader.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Plan } from './plan.entity.js';
import { PresenceLoader } from './presence.loader.js';
import { PresenceService } from './presence.service.js';
import { Presence, SharePresenceInput } from './presence.type.js';

@Resolver(() => Plan)
export class PlanPresenceResolver {
  constructor(
    private readonly presences: PresenceLoader,
    private readonly service: PresenceService,
  ) {}

  @AsParent()
  @ListSize(10)
  @ResolveField(() => [Presence], {
    description: 'Who has the plan open now, tab by tab; empty for those who do not share theirs.',
  })
  presence(plan: Plan, _: unknown, context: RequestContext): Promise<Presence[]> {
    return this.presences.load(context, plan.id);
  }

  @Rule(Action.PRESENCE_SHARE)
  @Mutation(() => Boolean, {
    description:
      'Tells others that this tab shows the plan and what it edits; every 15 seconds, and when that changes.',
  })
  sharePresence(
    @Args('input') input: SharePresenceInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return this.service.share(context, input);
  }

  @Rule(Action.PRESENCE_SHARE)
  @Mutation(() => Boolean, { description: 'Tells others that the tab is gone; false if it was already.' })
  leavePresence(
    @Args('planId', { type: () => ID }) planId: string,
    @Args('tab') tab: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    return this.service.leave(context, planId, tab);
  }
}

@Resolver(() => Presence)
export class PresenceResolver {
  constructor(private readonly accounts: AccountLoader) {}

  @AsParent()
  @ResolveField(() => Account)
  async account(@Parent() presence: Presence, @Context() context: RequestContext): Promise<Account> {
    return (await this.accounts.load(context, presence.accountId)) as Account;
  }
}
