import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { validateCommentTask, validateCommentText } from '@dure/domain/advisory/comment.rules';
import { ChangeTopic } from '@dure/domain/change-topic';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Provenance } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Audit } from '../platform/audit/audit.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import {
  CommentConflict,
  type AddCommentInput,
  type AnswerCommentInput,
  type CommentResult,
  type UpdateCommentInput,
} from './advisory.types.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Answer } from './answer.entity.js';
import { readableComments } from './comment-reading.js';
import { Comment } from './comment.entity.js';

interface LinkedTask {
  readonly id: string;
  readonly planId: string;
}

/** Comments of committee members and the planners' answers to them. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly dataVersions: DataVersions,
  ) {}

  async add(context: RequestContext, input: AddCommentInput): Promise<Comment> {
    const item = await this.database.read.findOneBy(AgendaItem, { id: input.agendaItemId });
    if (item === null) throw new DomainError(ErrorCode.NOT_FOUND, 'agendaItemId');
    if (!can(context.actor, Action.COMMENT_ADD)) refuse(context.actor);
    const tasks = await this.listLinkedTasks(item.id);
    const taskId = input.taskId ?? null;
    validateCommentTask(
      taskId,
      tasks.map((task) => task.id),
    );
    const said = { kind: input.kind, text: validateCommentText(input.text) };
    const { identifiers } = await this.database.write.insert(Comment, {
      ...said,
      sessionId: item.sessionId,
      agendaItemId: item.id,
      taskId,
      authorAccountId: context.actor.accountId,
      source: Provenance.FACT,
    });
    const comment = await this.getById(identifiers[0]?.['id'] as string);
    await this.record('addComment', comment, null, { ...said, agendaItemId: item.id, taskId });
    return comment;
  }

  async update(context: RequestContext, input: UpdateCommentInput): Promise<CommentResult> {
    const { comment, answer } = await this.lock(context, input.id, 'id');
    const scope = { authorId: comment.authorAccountId, isLocked: false };
    if (!can(context.actor, Action.COMMENT_EDIT, scope)) refuse(context.actor);
    // Only the author comes this far: what still stands in the way is the answer.
    if (!can(context.actor, Action.COMMENT_EDIT, { ...scope, isLocked: answer !== null }))
      throw new DomainError(ErrorCode.ALREADY_ANSWERED);
    const said = { kind: input.kind, text: validateCommentText(input.text) };
    if (!(await updateVersioned(Comment, comment.id, input.version, said)))
      return new CommentConflict(comment);
    await this.record('updateComment', comment, { kind: comment.kind, text: comment.text }, said);
    return this.getById(comment.id);
  }

  /** The first answer (`version` null), or a changed one that carries the version that was read. */
  async answer(context: RequestContext, input: AnswerCommentInput): Promise<CommentResult> {
    const { comment, answer } = await this.lock(context, input.commentId, 'commentId');
    if (!can(context.actor, Action.COMMENT_ANSWER)) refuse(context.actor);
    const said = { disposition: input.disposition, text: validateCommentText(input.text) };
    const kept = { ...said, dispositionSource: Provenance.FACT, source: Provenance.FACT };
    const answeredBy = context.actor.accountId;
    if (answer === null && input.version == null) {
      await this.database.write.insert(Answer, { ...kept, commentId: comment.id, answeredBy });
      await this.database.execute('update comment set version = version + 1 where id = $1', [comment.id]);
    } else if (
      answer === null ||
      !(await updateVersioned(Answer, answer.id, input.version ?? 0, { ...kept, answeredBy }))
    ) {
      return new CommentConflict(comment);
    }
    const before = answer === null ? null : { disposition: answer.disposition, text: answer.text };
    await this.record('answerComment', comment, before, said);
    return this.getById(comment.id);
  }

  /**
   * The comment, if whoever asks may read it, and its answer. The lock makes an edit and an answer come one after the
   * other, so that neither is about a text its author never saw.
   */
  private async lock(
    context: RequestContext,
    id: string,
    field: string,
  ): Promise<{ comment: Comment; answer: Answer | null }> {
    const found = await this.database.row<{ id: string }>(
      `select c.id from comment c where c.id = $1 and (${readableComments(context)}) for update of c`,
      [id],
    );
    if (found === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    const comment = await this.getById(id);
    const answer = await this.database.read.findOneBy(Answer, { commentId: id });
    return { comment, answer };
  }

  private getById(id: string): Promise<Comment> {
    return this.database.read.findOneByOrFail(Comment, { id });
  }

  private listLinkedTasks(agendaItemId: string): Promise<LinkedTask[]> {
    return this.database.rows<LinkedTask>(
      `select t.id, t.plan_id as "planId" from agenda_item_task l join task t on t.id = l.task_id
       where l.agenda_item_id = $1 and t.removed_at is null`,
      [agendaItemId],
    );
  }

  /** Keeps the trail and tells the open screens of every plan the comment belongs to. */
  private async record(
    action: string,
    comment: Comment,
    before: Readonly<Record<string, unknown>> | null,
    after: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const planIds = await this.listPlanIds(comment);
    await this.audit.record({
      action,
      entity: 'comment',
      entityId: comment.id,
      planId: planIds[0] ?? null,
      before,
      after,
    });
    for (const planId of planIds) {
      this.dataVersions.bump(planId);
      this.events.announce({ topic: ChangeTopic.COMMENT, id: comment.id, planId, districtCode: null });
    }
    if (planIds.length > 0) return;
    this.dataVersions.bumpUnplanned();
    this.events.announce({ topic: ChangeTopic.COMMENT, id: comment.id, planId: null, districtCode: null });
  }

  private async listPlanIds(comment: Comment): Promise<string[]> {
    const tasks = await this.listLinkedTasks(comment.agendaItemId);
    const own = tasks.filter((task) => comment.taskId === null || task.id === comment.taskId);
    return [...new Set(own.map((task) => task.planId))].sort();
  }
}
