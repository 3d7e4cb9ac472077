import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PlanAccess } from '../plans/plan-access.js';
import { ByIdLoader } from '../plans/node.loader.js';
import { Plan } from '../plans/plan.entity.js';
import { Task } from '../plans/task.entity.js';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy, matchedTo } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Answer } from './answer.entity.js';
import { readableComments } from './comment-reading.js';
import { Comment } from './comment.entity.js';
import { Committee } from './committee.entity.js';
import { PageOfParentLoader } from './page-of-parent.loader.js';
import { Session } from './session.entity.js';

@Injectable()
export class CommitteeLoader extends ByIdLoader<Committee> {
  constructor(database: Database) {
    super(database, Committee);
  }
}

@Injectable()
export class SessionLoader extends ByIdLoader<Session> {
  constructor(database: Database) {
    super(database, Session);
  }
}

@Injectable()
export class AgendaItemLoader extends ByIdLoader<AgendaItem> {
  constructor(database: Database) {
    super(database, AgendaItem);
  }
}

/** The agenda of each session in order. */
@Injectable()
export class AgendaOfSessionLoader extends BatchLoader<string, AgendaItem[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(sessionIds: readonly string[]): Promise<readonly AgendaItem[][]> {
    const items = await this.database.read.find(AgendaItem, {
      where: { sessionId: In([...sessionIds]) },
      order: { position: 'ASC', number: 'ASC' },
    });
    return groupedBy(sessionIds, items, (item) => item.sessionId);
  }
}

/** The tasks linked to each agenda item, of plans whoever asks may see, in code order. */
@Injectable()
export class TasksOfAgendaItemLoader extends BatchLoader<string, Task[]> {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
  ) {
    super();
  }

  protected async batch(itemIds: readonly string[], context: RequestContext): Promise<readonly Task[][]> {
    const links = await this.database.rows<{ itemId: string; taskId: string }>(
      `select l.agenda_item_id as "itemId", t.id as "taskId"
       from agenda_item_task l join task t on t.id = l.task_id
       where l.agenda_item_id = any($1) and t.removed_at is null`,
      [itemIds],
    );
    const tasks = await this.database.read.find(Task, {
      where: { id: In(links.map(({ taskId }) => taskId)) },
      order: { code: 'ASC' },
    });
    const plans = await this.database.read.findBy(Plan, {
      id: In([...new Set(tasks.map(({ planId }) => planId))]),
    });
    const readable = new Set(
      plans.filter((plan) => this.access.isReadable(context, plan)).map(({ id }) => id),
    );
    return itemIds.map((itemId) => {
      const linked = new Set(links.filter((link) => link.itemId === itemId).map(({ taskId }) => taskId));
      return tasks.filter((task) => linked.has(task.id) && readable.has(task.planId));
    });
  }
}

/** The comments on each agenda item that whoever asks may read, oldest first. */
@Injectable()
export class CommentsOfAgendaItemLoader extends BatchLoader<string, Comment[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(itemIds: readonly string[], context: RequestContext): Promise<readonly Comment[][]> {
    const comments = await this.database.read
      .createQueryBuilder(Comment, 'c')
      .where('c.agendaItemId in (:...itemIds)', { itemIds })
      .andWhere(readableComments(context))
      .orderBy('c.createdAt', 'ASC')
      .addOrderBy('c.id', 'ASC')
      .getMany();
    return groupedBy(itemIds, comments, (comment) => comment.agendaItemId);
  }
}

@Injectable()
export class AnswerOfCommentLoader extends BatchLoader<string, Answer | null> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(commentIds: readonly string[]): Promise<readonly (Answer | null)[]> {
    const answers = await this.database.read.findBy(Answer, { commentId: In([...commentIds]) });
    return matchedTo(commentIds, answers, (answer) => answer.commentId);
  }
}

/** Pages of the comments on a task, oldest first. */
@Injectable()
export class TaskCommentsLoader extends PageOfParentLoader<Comment> {
  constructor(database: Database) {
    super(database, {
      entity: Comment,
      table: 'comment',
      parent: 'task_id',
      sort: [
        { name: 'created_at', type: 'timestamptz' },
        { name: 'id', type: 'uuid' },
      ],
      isNewestFirst: false,
    });
  }

  protected readable(context: RequestContext): string {
    return readableComments(context);
  }
}

/** Pages of the sessions of a committee, newest first. */
@Injectable()
export class CommitteeSessionsLoader extends PageOfParentLoader<Session> {
  constructor(database: Database) {
    super(database, {
      entity: Session,
      table: 'advisory_session',
      parent: 'committee_id',
      sort: [{ name: 'number', type: 'int' }],
      isNewestFirst: true,
    });
  }

  protected readable(): string {
    return 'true';
  }
}
