import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import {
  readPublicComment,
  requireOpenDeliberation,
  retainedUntil,
} from '@dure/domain/deliberation/public-comment.rules';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { PlanState } from '@dure/domain/plan/lifecycle/plan-state';
import { Provenance } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { requireNodeId } from '../plans/node-id.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { CommentErasure } from './comment-erasure.js';
import { CommentOrigins } from './comment-origins.js';
import { CommentRecords } from './comment-records.js';
import type { AddedPublicComment, AddPublicCommentInput } from './deliberation.types.js';
import { PublicComment } from './public-comment.entity.js';

interface TaskFacts {
  readonly planId: string;
  readonly state: PlanState;
  readonly isPublished: boolean;
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * What citizens do themselves, without an account. Who is signed in by chance is no more known here than anybody else:
 * neither account nor request stands in the trail, or a comment without a name would have one.
 */
@Injectable()
export class CitizenCommentsService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly origins: CommentOrigins,
    private readonly erasure: CommentErasure,
    private readonly records: CommentRecords,
  ) {}

  /**
   * @throws DomainError NOT_FOUND at taskId, NOT_ALLOWED for an unpublished plan, DELIBERATION_CLOSED,
   * TOO_MANY_ATTEMPTS; at consent, name and text what the rules say
   */
  add(context: RequestContext, input: AddPublicCommentInput): Promise<AddedPublicComment> {
    return this.transactions.run(null, async () => {
      const { planId, state, isPublished } = await this.getTask(context, input.taskId);
      if (!can(context.actor, Action.PUBLIC_COMMENT_ADD, { isPublished })) refuse(context.actor);
      requireOpenDeliberation(state);
      const said = readPublicComment(input);
      await this.origins.admitComment(context.request?.ip ?? '');
      const eraseToken = randomBytes(32).toString('base64url');
      const made = await this.database.row<{ id: string }>(
        `insert into public_comment (plan_id, task_id, author_name, text, retain_until, erase_token_hash, source)
         values ($1, $2, $3, $4, $5, $6, $7) returning id`,
        [
          planId,
          input.taskId,
          said.name,
          said.text,
          retainedUntil(context.today),
          hashOf(eraseToken),
          Provenance.FACT,
        ],
      );
      if (made === null) throw new Error('insert … returning gave no row');
      const comment = await this.database.read.findOneByOrFail(PublicComment, { id: made.id });
      await this.records.record('addPublicComment', comment, null, { taskId: comment.taskId });
      return { comment, eraseToken };
    });
  }

  /**
   * Empties the comment this code was given out for; a second time it changes nothing and is no error.
   * @throws DomainError NOT_FOUND at token, TOO_MANY_ATTEMPTS
   */
  async erase(context: RequestContext, token: string): Promise<true> {
    const address = context.request?.ip ?? '';
    const wasFound = await this.transactions.run(null, async () => {
      await this.origins.requireFewUnknownCodes(address);
      const found = await this.database.row<{ id: string }>(
        'select id from public_comment where erase_token_hash = $1',
        [hashOf(token.trim())],
      );
      if (found === null) await this.origins.recordUnknownCode(address);
      else await this.erasure.erase(found.id, 'erasePublicComment');
      return found !== null;
    });
    // The attempt stays counted although it is refused.
    if (!wasFound) throw new DomainError(ErrorCode.NOT_FOUND, 'token');
    return true;
  }

  /** The state is held until the comment stands: no step of the plan closes the deliberation in between. */
  private async getTask(context: RequestContext, taskId: string): Promise<TaskFacts> {
    const task = await this.database.row<TaskFacts>(
      `select p.id as "planId", p.state, p.published_at is not null as "isPublished"
       from task t join plan p on p.id = t.plan_id
       where t.id = $1 and t.removed_at is null for key share of p`,
      [requireNodeId(taskId, 'taskId')],
    );
    if (task === null || !can(context.actor, Action.PLAN_READ, task))
      throw new DomainError(ErrorCode.NOT_FOUND, 'taskId');
    return task;
  }
}
