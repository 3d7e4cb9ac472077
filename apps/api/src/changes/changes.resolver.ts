import { Action } from '@dure/domain/access/actions';
import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import { Rule } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Change } from './change.type.js';
import { ChangesService } from './changes.service.js';

@Resolver(() => Change)
export class ChangesResolver {
  constructor(private readonly changes: ChangesService) {}

  @Rule(Action.PLAN_READ)
  @Subscription(() => Change, {
    description:
      'Changes in a plan, as far as the listener may know of them (checked for every event). After a reconnect fetch again: what happened meanwhile is not repeated.',
    resolve: (change: Change) => change,
  })
  changed(
    @Args('plan', { description: 'Code of the plan.' }) plan: string,
    @Context() context: RequestContext,
  ): Promise<AsyncIterableIterator<Change>> {
    return this.changes.listen(context, plan);
  }
}
