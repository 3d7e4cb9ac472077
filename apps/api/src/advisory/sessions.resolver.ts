import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { NodePermissions, permissionsOn } from '../plans/node-permissions.type.js';
import { Task } from '../plans/task.entity.js';
import { AsParent, Public } from '../platform/graphql/access.js';
import type { ConnectionOf } from '../platform/graphql/connection.js';
import { ListSize } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import {
  AgendaOfSessionLoader,
  CommentsOfAgendaItemLoader,
  CommitteeLoader,
  SessionLoader,
  TasksOfAgendaItemLoader,
} from './advisory.loaders.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Comment } from './comment.entity.js';
import { Committee } from './committee.entity.js';
import { Session, SessionConnection } from './session.entity.js';
import { SessionsService } from './sessions.service.js';

/** '14:00' of PostgreSQL's '14:00:00'. */
const clockTime = (time: string): string => time.slice(0, 5);

@Resolver(() => Session)
export class SessionsResolver {
  constructor(
    private readonly sessions: SessionsService,
    private readonly committees: CommitteeLoader,
    private readonly agendaOfSession: AgendaOfSessionLoader,
  ) {}

  @Public()
  @Query(() => Session, { nullable: true, name: 'session' })
  getSession(
    @Args('committee', { description: 'Code of the committee.' }) committee: string,
    @Args('number', { type: () => Int }) number: number,
  ): Promise<Session> {
    return this.sessions.get(committee, number);
  }

  @Public()
  @Query(() => SessionConnection, { name: 'sessions', description: 'Of all committees, newest first.' })
  listSessions(
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<Session>> {
    return this.sessions.list(first, after);
  }

  @Public()
  @ResolveField(() => Committee)
  committee(session: Session, _: unknown, context: RequestContext): Promise<Committee> {
    return this.committees.load(context, session.committeeId);
  }

  @Public()
  @ResolveField(() => String, { description: 'Time of day, such as 14:00.' })
  startsAt(session: Session): string {
    return clockTime(session.startsAt);
  }

  @Public()
  @ResolveField(() => String, { nullable: true })
  endsAt(session: Session): string | null {
    return session.endsAt === null ? null : clockTime(session.endsAt);
  }

  @Public()
  @ListSize(12)
  @ResolveField(() => [AgendaItem])
  agendaItems(session: Session, _: unknown, context: RequestContext): Promise<AgendaItem[]> {
    return this.agendaOfSession.load(context, session.id);
  }

  @Public()
  @ResolveField(() => NodePermissions)
  permissions(_session: Session, _: unknown, context: RequestContext): NodePermissions {
    return permissionsOn(context.actor, true);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemsResolver {
  constructor(
    private readonly sessions: SessionLoader,
    private readonly tasksOfItem: TasksOfAgendaItemLoader,
    private readonly commentsOfItem: CommentsOfAgendaItemLoader,
  ) {}

  @AsParent()
  @ResolveField(() => Session)
  session(item: AgendaItem, _: unknown, context: RequestContext): Promise<Session> {
    return this.sessions.load(context, item.sessionId);
  }

  @AsParent()
  @ResolveField(() => [Task], { description: 'The tasks it is about, of plans this reader may see.' })
  tasks(item: AgendaItem, _: unknown, context: RequestContext): Promise<Task[]> {
    return this.tasksOfItem.load(context, item.id);
  }

  @AsParent()
  @ListSize(20)
  @ResolveField(() => [Comment], { description: 'Oldest first, those this reader may read.' })
  comments(item: AgendaItem, _: unknown, context: RequestContext): Promise<Comment[]> {
    return this.commentsOfItem.load(context, item.id);
  }
}
