import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/graphql/access.js';
import type { ConnectionOf } from '../platform/graphql/connection.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { CommitteeSessionsLoader } from './advisory.loaders.js';
import { Committee } from './committee.entity.js';
import { Session, SessionConnection } from './session.entity.js';
import { SessionsService } from './sessions.service.js';

@Resolver(() => Committee)
export class CommitteesResolver {
  constructor(
    private readonly sessionsService: SessionsService,
    private readonly committeeSessions: CommitteeSessionsLoader,
  ) {}

  @Public()
  @ListSize(20)
  @Query(() => [Committee], { name: 'committees', description: 'All committees.' })
  listCommittees(): Promise<Committee[]> {
    return this.sessionsService.listCommittees();
  }

  @Public()
  @Query(() => Committee, { nullable: true, name: 'committee' })
  getCommittee(@Args('code') code: string): Promise<Committee> {
    return this.sessionsService.getCommittee(code);
  }

  @Public()
  @ResolveField(() => String, { description: 'In the language of the request.' })
  title(committee: Committee, _: unknown, context: RequestContext): string {
    return context.text(committee.titleKo, committee.titleEn);
  }

  @Public()
  @ResolveField(() => String, { nullable: true, description: 'The committee it is part of.' })
  parentTitle(committee: Committee, _: unknown, context: RequestContext): string | null {
    return committee.parentTitleKo === null
      ? null
      : context.text(committee.parentTitleKo, committee.parentTitleEn);
  }

  @Public()
  @ResolveField(() => SessionConnection, { description: 'Newest first.' })
  sessions(
    @Parent() committee: Committee,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Context() context: RequestContext,
  ): Promise<ConnectionOf<Session>> {
    return this.committeeSessions.page(context, committee.id, first, after);
  }
}
