import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Uncacheable } from '../platform/graphql/uncacheable.js';
import { OwnTransactions } from '../platform/transaction/transaction.interceptor.js';
import { AccountLink } from './account-link.type.js';
import { CompleteSetUpInput, SetPasswordInput } from './account.inputs.js';
import { LinkHolderService } from './link-holder.service.js';
import { SetUpService } from './set-up.service.js';
import { Viewer } from './viewer.type.js';

const LINK_REFUSALS = 'LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, TOO_MANY_ATTEMPTS';

/** What the holder of a one-time link may do. Tokens that do not exist are remembered: each opens its own transactions. */
@Resolver()
export class WaysInResolver {
  constructor(
    private readonly holders: LinkHolderService,
    private readonly setUp: SetUpService,
  ) {}

  // It may expire, or be called back, without anything else changing; and each look-up counts.
  @Public()
  @Uncacheable()
  @Query(() => AccountLink, {
    name: 'accountLink',
    description: `Whose link this is. ${LINK_REFUSALS}, ALREADY_SET_UP at token.`,
  })
  getAccountLink(@Args('token') token: string, @Context() context: RequestContext): Promise<AccountLink> {
    return this.holders.get(context, token);
  }

  @Public()
  @OwnTransactions(true)
  @Mutation(() => Viewer, {
    description: `Makes the first administrator and signs in. ALREADY_SET_UP, ${LINK_REFUSALS} at token.`,
  })
  completeSetUp(
    @Args('input') input: CompleteSetUpInput,
    @Context() context: RequestContext,
  ): Promise<Viewer> {
    return this.setUp.complete(context, input);
  }

  @Public()
  @OwnTransactions(true)
  @Mutation(() => Viewer, { description: `Sets the first password and signs in. ${LINK_REFUSALS} at token.` })
  acceptInvitation(
    @Args('input') input: SetPasswordInput,
    @Context() context: RequestContext,
  ): Promise<Viewer> {
    return this.holders.acceptInvitation(context, input);
  }

  @Public()
  @OwnTransactions(true)
  @Mutation(() => Viewer, {
    description: `Sets another password, ends all sessions and signs in. ${LINK_REFUSALS} at token.`,
  })
  resetPassword(@Args('input') input: SetPasswordInput, @Context() context: RequestContext): Promise<Viewer> {
    return this.holders.resetPassword(context, input);
  }
}
