import { ErasureReason } from '@dure/domain/deliberation/deliberation.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { CommentRecords } from './comment-records.js';
import type { PublicComment } from './public-comment.entity.js';

// What nobody has looked at is not looked at any more: it leaves the queue.
const EMPTY = `
  update public_comment set author_name = null, text = null, erased_at = now(), erasure = $2, version = version + 1,
    updated_at = now(), state = case state when 'PENDING' then 'HIDDEN' else state end`;

type Erased = Pick<PublicComment, 'id' | 'planId'>;

/** Takes name and words out of comments, for good. That one was there, and its answer, stay. */
@Injectable()
export class CommentErasure {
  constructor(
    private readonly database: Database,
    private readonly records: CommentRecords,
  ) {}

  /** At the request of its author; nothing happens to one that is empty already. `action` as the mutation is named. */
  async erase(id: string, action: string): Promise<void> {
    const erased = await this.database.row<Erased>(
      `with erased as (${EMPTY} where id = $1 and erased_at is null returning id, plan_id)
       select id, plan_id as "planId" from erased`,
      [id, ErasureReason.REQUEST],
    );
    if (erased !== null) await this.records.record(action, erased);
  }

  /** Those kept as long as was consented to: their last day is before `today`. */
  async eraseDue(today: string): Promise<void> {
    const erased = await this.database.rows<Erased>(
      `with erased as (${EMPTY} where retain_until < $1 and erased_at is null returning id, plan_id)
       select id, plan_id as "planId" from erased order by id`,
      [today, ErasureReason.RETENTION],
    );
    for (const comment of erased) await this.records.record('eraseDuePublicComment', comment);
  }
}
