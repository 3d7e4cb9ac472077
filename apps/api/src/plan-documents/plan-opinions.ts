import type { TaskOpinion } from '@dure/documents/task-sheet';
import { Provenance } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { readableComments } from '../advisory/comment-reading.js';
import { IS_SHOWN } from '../deliberation/public-comment-reading.js';
import { Database } from '../platform/database/database.js';
import type { RequestContext } from '../platform/graphql/request-context.js';

interface OpinionRow extends Omit<TaskOpinion, 'answer' | 'isExample'> {
  readonly source: Provenance;
  readonly disposition: NonNullable<TaskOpinion['answer']>['disposition'] | null;
  readonly answer: string | null;
}

/** What members and citizens said on the tasks of a plan, as far as whoever asks may read it. */
@Injectable()
export class PlanOpinions {
  constructor(private readonly database: Database) {}

  /** In one statement: members' comments first, each by time; up to `until`, or all. */
  async list(context: RequestContext, planId: string, until: Date | null): Promise<TaskOpinion[]> {
    const rows = await this.database.rows<OpinionRow>(
      `select o."taskId", o.kind, o.text, o.source, o.disposition, o.answer from (
         select 0 as place, c.created_at, c.id, c.task_id as "taskId", c.kind, c.text, c.source,
           a.disposition, a.text as answer
         from comment c join task t on t.id = c.task_id left join answer a on a.comment_id = c.id
         where t.plan_id = $1 and ${readableComments(context)}
         union all
         select 1, c.created_at, c.id, c.task_id, null, c.text, c.source, a.disposition, a.text
         from public_comment c left join public_answer a on a.public_comment_id = c.id
         where c.plan_id = $1 and c.text is not null and ${IS_SHOWN}
       ) o
       where $2::timestamptz is null or o.created_at <= $2
       order by o.place, o.created_at, o.id`,
      [planId, until],
    );
    return rows.map(({ source, disposition, answer, ...opinion }) => ({
      ...opinion,
      isExample: source === Provenance.EXAMPLE,
      answer: disposition === null || answer === null ? null : { disposition, text: answer },
    }));
  }
}
