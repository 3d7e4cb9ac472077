import { Action } from '@dure/domain/access/actions';
import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Rule } from '../platform/graphql/access.js';
import { type ConnectionOf, pageOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { type AuditEvent, AuditEventConnection } from '../identity/audit-event.type.js';
import { HistoryService } from './history.service.js';

@Resolver()
export class HistoryResolver {
  constructor(private readonly trail: HistoryService) {}

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
}
