import type { PublicCommentState } from '@dure/domain/deliberation/deliberation.types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { PageOfParentLoader } from '../advisory/page-of-parent.loader.js';
import { Database } from '../platform/database/database.js';
import { BatchLoader, matchedTo } from '../platform/graphql/batch-loader.js';
import { connectionOf, pageOf, type ConnectionOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { PublicAnswer } from './public-answer.entity.js';
import { readablePublicComments } from './public-comment-reading.js';
import { PublicComment } from './public-comment.entity.js';

const sort = [
  { name: 'created_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
] as const;

@Injectable()
export class AnswerOfPublicCommentLoader extends BatchLoader<string, PublicAnswer | null> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(commentIds: readonly string[]): Promise<readonly (PublicAnswer | null)[]> {
    const answers = await this.database.read.findBy(PublicAnswer, { publicCommentId: In([...commentIds]) });
    return matchedTo(commentIds, answers, (answer) => answer.publicCommentId);
  }
}

/** The number of each amendment within its plan. */
@Injectable()
export class AmendmentNumberLoader extends BatchLoader<string, number | null> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<readonly (number | null)[]> {
    const rows = await this.database.rows<{ id: string; number: number }>(
      'select id, number from amendment where id = any($1)',
      [ids],
    );
    return matchedTo(ids, rows, (row) => row.id).map((row) => row?.number ?? null);
  }
}

/** Pages of the citizens' comments on a task, oldest first. */
@Injectable()
export class PublicCommentsOfTaskLoader extends PageOfParentLoader<PublicComment> {
  constructor(database: Database) {
    super(database, {
      entity: PublicComment,
      table: 'public_comment',
      parent: 'task_id',
      sort: [...sort],
      isNewestFirst: false,
    });
  }

  protected readable(context: RequestContext): string {
    return readablePublicComments(context);
  }
}

/** Which of a plan's comments are asked for. */
export interface PublicCommentFilter {
  readonly state: PublicCommentState | null;
  readonly taskId: string | null;
  readonly isAnswered: boolean | null;
}

interface Asked extends PublicCommentFilter {
  readonly planId: string;
  readonly first: number;
  readonly after: string | null;
}

interface KeyRow {
  n: number;
  id: string;
  key: string[];
}

/** Pages of the citizens' comments on a plan, oldest first, in a constant number of statements. */
@Injectable()
export class PublicCommentsOfPlanLoader extends BatchLoader<string, ConnectionOf<PublicComment>> {
  constructor(private readonly database: Database) {
    super();
  }

  /** @throws DomainError for a page size or a cursor that is none. */
  page(context: RequestContext, asked: Asked): Promise<ConnectionOf<PublicComment>> {
    pageOf(asked.first, asked.after);
    return this.load(context, JSON.stringify(asked));
  }

  protected async batch(
    keys: readonly string[],
    context: RequestContext,
  ): Promise<ConnectionOf<PublicComment>[]> {
    const asked = keys.map((key) => JSON.parse(key) as Asked);
    const pages = asked.map(({ first, after }) => pageOf(first, after));
    const filters = [
      asked.map(({ planId }) => planId),
      asked.map(({ state }) => state),
      asked.map(({ taskId }) => taskId),
      asked.map(({ isAnswered }) => isAnswered),
    ];
    const condition = `c.plan_id = k.plan_id and (k.state is null or c.state = k.state)
      and (k.task_id is null or c.task_id = k.task_id)
      and (k.is_answered is null
        or k.is_answered = exists (select from public_answer a where a.public_comment_id = c.id))
      and (${readablePublicComments(context)})`;
    const found = await this.database.rows<KeyRow>(
      `select k.n::int as n, page.id, page.key
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::bool[], $5::int[], $6::timestamptz[], $7::uuid[])
         with ordinality as k (plan_id, state, task_id, is_answered, lim, after_at, after_id, n)
       cross join lateral (
         select c.id, array[c.created_at::text, c.id::text] as key from public_comment c
         where ${condition} and (k.after_at is null or (c.created_at, c.id) > (k.after_at, k.after_id))
         order by c.created_at, c.id limit k.lim) page
       order by k.n`,
      [
        ...filters,
        pages.map(({ limit }) => limit + 1),
        pages.map(({ after }) => after?.[0] ?? null),
        pages.map(({ after }) => after?.[1] ?? null),
      ],
    );
    const totals = await this.database.rows<{ total: number }>(
      `select (select count(*) from public_comment c where ${condition})::int as total
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::bool[]) with ordinality
         as k (plan_id, state, task_id, is_answered, n) order by k.n`,
      filters,
    );
    const comments = await this.database.read.findBy(PublicComment, { id: In(found.map(({ id }) => id)) });
    const byId = new Map(comments.map((comment) => [comment.id, comment]));
    return pages.map((page, index) =>
      connectionOf(
        page,
        found.filter(({ n }) => n === index + 1),
        totals[index]?.total ?? 0,
        ({ key }) => key,
        ({ id }) => byId.get(id) as PublicComment,
      ),
    );
  }
}
