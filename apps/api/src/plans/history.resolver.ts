import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '../identity/account.entity.js';
import { AccountLoader } from '../identity/account.loader.js';
import { AsParent, Rule } from '../platform/graphql/access.js';
import { type ConnectionOf, pageOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AuditEvent, AuditEventConnection } from './audit-event.type.js';
import { HistoryService } from './history.service.js';

@Resolver(() => AuditEvent)
export class HistoryResolver {
  constructor(
    private readonly trail: HistoryService,
    private readonly accounts: AccountLoader,
  ) {}

  @Rule(Action.HISTORY_READ)
  @Query(() => AuditEventConnection, {
    description: 'What was done to a node (or a report, a comment) by whom, newest first.',
  })
  history(
    @Args('nodeId', { type: () => ID }) nodeId: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<ConnectionOf<AuditEvent>> {
    return this.trail.list(context, nodeId, pageOf(first, after));
  }

  @AsParent()
  @ResolveField(() => Account, {
    nullable: true,
    description: 'null: the platform itself, loading data for one.',
  })
  async account(event: AuditEvent, _: unknown, context: RequestContext): Promise<Account | null> {
    return event.accountId === null ? null : this.accounts.load(context, event.accountId);
  }
}
