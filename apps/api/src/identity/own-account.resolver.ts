import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { OwnTransactions } from '../platform/transaction/transaction.interceptor.js';
import { ChangePasswordInput } from './account.inputs.js';
import { OwnAccountService } from './own-account.service.js';
import { Viewer } from './viewer.type.js';

/** What everybody who is signed in does with the own account. */
@Resolver()
export class OwnAccountResolver {
  constructor(private readonly ownAccount: OwnAccountService) {}

  // As with signing in: a wrong password must be remembered, and argon2 must not hold a connection.
  @Rule(Action.PASSWORD_CHANGE)
  @OwnTransactions(true)
  @Mutation(() => Viewer, {
    description:
      'Ends the other sessions. PASSWORD_WRONG, TOO_MANY_ATTEMPTS, and the refusals of a new password.',
  })
  changePassword(
    @Args('input') input: ChangePasswordInput,
    @Context() context: RequestContext,
  ): Promise<Viewer> {
    return this.ownAccount.changePassword(context, input);
  }

  @Rule(Action.SESSION_END)
  @Mutation(() => Viewer, { description: 'Ends one of the own sessions; the current one signs out.' })
  endSession(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<Viewer> {
    return this.ownAccount.endSession(context, id);
  }

  @Rule(Action.SESSION_END)
  @Mutation(() => Viewer, { description: 'Ends all own sessions but the current one.' })
  endOtherSessions(@Context() context: RequestContext): Promise<Viewer> {
    return this.ownAccount.endOtherSessions(context);
  }
}
