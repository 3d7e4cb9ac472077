import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { Moderation } from '@dure/domain/deliberation/deliberation.types';
import { moderation, readHidingReason, readSeenText } from '@dure/domain/deliberation/public-comment.rules';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Provenance } from '@dure/domain/plan/plan.types';
import { transition } from '@dure/domain/workflow';
import { Injectable } from '@nestjs/common';
import { requireNodeId } from '../plans/node-id.js';
import { PlanAccess, requireNotClosed } from '../plans/plan-access.js';
import type { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { updateVersioned } from '../platform/transaction/update-versioned.js';
import { CommentErasure } from './comment-erasure.js';
import { CommentRecords } from './comment-records.js';
import {
  type AnswerPublicCommentInput,
  type HidePublicCommentInput,
  PublicCommentConflict,
  type PublicCommentResult,
} from './deliberation.types.js';
import { PublicAnswer } from './public-answer.entity.js';
import { PublicComment } from './public-comment.entity.js';

/** What planners do with citizens' comments: show or hide them, answer them, erase them for who asks. */
@Injectable()
export class ModerationService {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly erasure: CommentErasure,
    private readonly records: CommentRecords,
  ) {}

  show(context: RequestContext, id: string, version: number): Promise<PublicCommentResult> {
    return this.moderate(context, { id, version, act: Moderation.SHOW, reason: null });
  }

  hide(context: RequestContext, input: HidePublicCommentInput): Promise<PublicCommentResult> {
    const { id, version } = input;
    return this.moderate(context, { id, version, act: Moderation.HIDE, reason: input.reason });
  }

  /** A citizen asked for it without the code: by telephone, or at the counter. */
  async eraseOnRequest(context: RequestContext, id: string): Promise<PublicComment> {
    const { comment } = await this.lock(context, id, 'id', Action.PUBLIC_COMMENT_MODERATE);
    await this.erasure.erase(comment.id, 'erasePublicCommentOnRequest');
    return this.getById(comment.id);
  }

  /** The first answer (`version` null), or a changed one that carries the version that was read. */
  async answer(context: RequestContext, input: AnswerPublicCommentInput): Promise<PublicCommentResult> {
    const action = Action.PUBLIC_COMMENT_ANSWER;
    const { comment, plan } = await this.lock(context, input.commentId, 'commentId', action);
    requireNotClosed(plan);
    const present = await this.database.read.findOneBy(PublicAnswer, { publicCommentId: comment.id });
    const amendmentId =
      input.amendmentId === undefined
        ? (present?.amendmentId ?? null)
        : await this.findAmendmentId(plan.id, input.amendmentId);
    const said = { disposition: input.disposition, text: readSeenText(input.text), amendmentId };
    const answeredBy = context.actor.accountId;
    if (present === null && input.version == null) {
      // An answer to nothing would be all that readers see.
      if (comment.erasedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED);
      await this.database.write.insert(PublicAnswer, {
        ...said,
        publicCommentId: comment.id,
        answeredBy,
        source: Provenance.FACT,
      });
      await this.database.execute('update public_comment set version = version + 1 where id = $1', [
        comment.id,
      ]);
    } else if (
      present === null ||
      !(await updateVersioned(PublicAnswer, present.id, input.version ?? 0, {
        ...said,
        answeredBy,
        source: Provenance.FACT,
      }))
    ) {
      return new PublicCommentConflict(comment);
    }
    const before =
      present === null
        ? null
        : { disposition: present.disposition, text: present.text, amendmentId: present.amendmentId };
    await this.records.record('answerPublicComment', comment, before, said);
    return this.getById(comment.id);
  }

  private async moderate(
    context: RequestContext,
    { id, version, act, reason }: { id: string; version: number; act: Moderation; reason: string | null },
  ): Promise<PublicCommentResult> {
    const { comment } = await this.lock(context, id, 'id', Action.PUBLIC_COMMENT_MODERATE);
    if (comment.erasedAt !== null) throw new DomainError(ErrorCode.ALREADY_REMOVED);
    const hiddenReason = reason === null ? null : readHidingReason(reason);
    if (comment.version !== version) return new PublicCommentConflict(comment);
    const after = { state: transition(moderation, comment.state, act), hiddenReason };
    if (!(await updateVersioned(PublicComment, comment.id, version, after)))
      return new PublicCommentConflict(comment);
    const before = { state: comment.state, hiddenReason: comment.hiddenReason };
    const action = act === Moderation.SHOW ? 'showPublicComment' : 'hidePublicComment';
    await this.records.record(action, comment, before, after);
    return this.getById(comment.id);
  }

  /**
   * The comment and its plan, if whoever asks may do `action`. The lock makes an erasure, a moderation and an answer come
   * one after the other.
   */
  private async lock(
    context: RequestContext,
    id: string,
    field: string,
    action: Action,
  ): Promise<{ comment: PublicComment; plan: Plan }> {
    if (!can(context.actor, action)) refuse(context.actor);
    const found = await this.database.row<{ planId: string }>(
      'select plan_id as "planId" from public_comment where id = $1 for update',
      [requireNodeId(id, field)],
    );
    if (found === null) throw new DomainError(ErrorCode.NOT_FOUND, field);
    const plan = await this.access.require(context, found.planId, action, field);
    return { comment: await this.getById(id), plan };
  }

  private getById(id: string): Promise<PublicComment> {
    return this.database.read.findOneByOrFail(PublicComment, { id });
  }

  private async findAmendmentId(planId: string, id: string | null): Promise<string | null> {
    if (id === null) return null;
    const found = await this.database.row(
      'select id from amendment where id = $1 and plan_id = $2 for key share',
      [requireNodeId(id, 'amendmentId'), planId],
    );
    if (found === null) throw new DomainError(ErrorCode.NOT_FOUND, 'amendmentId');
    return id;
  }
}
