import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { BatchLoader } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { ofPlan, readableComments } from './comment-reading.js';
import { Comment } from './comment.entity.js';

export interface UnansweredComments {
  readonly count: number;
  /** The longest waiting ones. */
  readonly comments: readonly Comment[];
}

/** How many of them are named. */
export const NAMED = 5;

/** The comments of each plan that nobody has answered, of those whoever asks may read. */
@Injectable()
export class UnansweredLoader extends BatchLoader<string, UnansweredComments> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(
    planIds: readonly string[],
    context: RequestContext,
  ): Promise<readonly UnansweredComments[]> {
    const rows = await this.database.rows<{ planId: string; count: number; ids: string[] }>(
      `select p.id as "planId", count(*)::int as count,
         (array_agg(c.id order by c.created_at, c.id))[1:${NAMED}] as ids
       from unnest($1::uuid[]) as p (id)
       join comment c on ${ofPlan('p.id')}
       where (${readableComments(context)}) and not exists (select from answer a where a.comment_id = c.id)
       group by p.id`,
      [planIds],
    );
    const ids = rows.flatMap((row) => row.ids);
    const comments = await this.database.read.findBy(Comment, { id: In(ids) });
    const byId = new Map(comments.map((comment) => [comment.id, comment]));
    return planIds.map((planId) => {
      const row = rows.find((it) => it.planId === planId);
      const named = (row?.ids ?? []).map((id) => byId.get(id)).filter((comment) => comment !== undefined);
      return { count: row?.count ?? 0, comments: named };
    });
  }
}
