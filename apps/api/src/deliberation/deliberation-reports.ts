import { Disposition } from '@dure/domain/advisory/advisory.types';
import type {
  DeliberationReport,
  ReceivedCounts,
  ReportedComment,
  ReportedTask,
  ShownCounts,
} from '@dure/domain/deliberation/deliberation-report';
import type { ErasureReason } from '@dure/domain/deliberation/deliberation.types';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { PlanState, PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import { Provenance } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Settings } from '../platform/settings.js';
import { IS_SHOWN } from './public-comment-reading.js';

type PlanRow = Pick<
  DeliberationReport,
  'planCode' | 'planTitleKo' | 'planTitleEn' | 'openedOn' | 'closedOn'
> & { received: number; pending: number; hidden: number; erased: number };

type TaskRow = Omit<ReportedTask, keyof ShownCounts | 'comments'> & { id: string };

interface CommentRow {
  id: string;
  taskId: string;
  name: string | null;
  text: string | null;
  writtenOn: string;
  erasure: ErasureReason | null;
  source: Provenance;
  disposition: Disposition | null;
  answer: string | null;
  answerSource: Provenance | null;
  answeredOn: string | null;
  amendmentNumber: number | null;
}

/** Reads a plan's public deliberation for 공론화 결과보고. Holds nothing that any reader of the plan may not read. */
@Injectable()
export class DeliberationReports {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** The caller has made sure that the plan may be read. @throws DomainError NOT_FOUND for no such plan. */
  async read(planId: string): Promise<DeliberationReport> {
    const plan = await this.database.row<PlanRow>(
      `select p.code as "planCode", p.title_ko as "planTitleKo", p.title_en as "planTitleEn", s.*, c.*
       from plan p
         cross join lateral (
           select min(taken_on) filter (where step = $2) as "openedOn",
                  min(taken_on) filter (where step = $3 and from_state = $4) as "closedOn"
           from plan_step where plan_id = p.id) s
         cross join lateral (
           select count(*)::int as received, count(*) filter (where state = 'PENDING')::int as pending,
                  count(*) filter (where state = 'HIDDEN')::int as hidden, count(erased_at)::int as erased
           from public_comment where plan_id = p.id) c
       where p.id = $1`,
      [planId, PlanStep.OPEN_DELIBERATION, PlanStep.RECONFIRM, PlanState.PUBLIC_DELIBERATION],
    );
    if (plan === null) throw new DomainError(ErrorCode.NOT_FOUND);
    const { received, pending, hidden, erased, ...head } = plan;
    const rows = await this.listComments(planId);
    const tasks = arrange(await this.listTasks(planId), rows);
    const counts: ReceivedCounts = { received, pending, hidden, erased, ...countsOf(rows) };
    const hasExamples = rows.some(
      ({ source, answerSource }) => source === Provenance.EXAMPLE || answerSource === Provenance.EXAMPLE,
    );
    return { ...head, hasExamples, counts, tasks };
  }

  /** Tasks in the order of the plan; a removed one only for the comments it got, last. */
  private listTasks(planId: string): Promise<TaskRow[]> {
    return this.database.rows<TaskRow>(
      `select t.id, t.code, t.title_ko as "titleKo", t.title_en as "titleEn", g.code as "goalCode",
              g.title_ko as "goalTitleKo", g.title_en as "goalTitleEn"
       from task t join goal g on g.id = t.goal_id
       where t.plan_id = $1 and (t.removed_at is null
         or exists (select from public_comment c where c.task_id = t.id and ${IS_SHOWN}))
       order by t.removed_at is not null, g.position, g.code, t.position, t.code`,
      [planId],
    );
  }

  private listComments(planId: string): Promise<CommentRow[]> {
    return this.database.rows<CommentRow>(
      `select c.id, c.task_id as "taskId", c.author_name as name, c.text, c.erasure, c.source,
              (c.created_at at time zone $2)::date as "writtenOn", a.disposition, a.text as answer,
              a.source as "answerSource", (a.updated_at at time zone $2)::date as "answeredOn",
              m.number as "amendmentNumber"
       from public_comment c left join public_answer a on a.public_comment_id = c.id
         left join amendment m on m.id = a.amendment_id
       where c.plan_id = $1 and ${IS_SHOWN}
       order by c.created_at, c.id`,
      [planId, this.settings.timeZone],
    );
  }
}

function arrange(tasks: readonly TaskRow[], rows: readonly CommentRow[]): ReportedTask[] {
  const byTask = Map.groupBy(rows, ({ taskId }) => taskId);
  let number = 0;
  return tasks.map(({ id, ...task }) => {
    const ofTask = byTask.get(id) ?? [];
    const comments = ofTask.map((row) => {
      number += 1;
      return commentOf(row, number);
    });
    return { ...task, ...countsOf(ofTask), comments };
  });
}

function commentOf(row: CommentRow, number: number): ReportedComment {
  const { id, name, text, writtenOn, erasure, source, amendmentNumber } = row;
  const { disposition, answer, answeredOn } = row;
  const isAnswered = disposition !== null && answer !== null && answeredOn !== null;
  return {
    ...{ id, number, name, text, writtenOn, erasure, source },
    answer: isAnswered ? { disposition, text: answer, answeredOn, amendmentNumber } : null,
  };
}

function countsOf(rows: readonly CommentRow[]): ShownCounts {
  const countAs = (disposition: Disposition): number =>
    rows.filter((row) => row.disposition === disposition).length;
  return {
    shown: rows.length,
    answered: rows.filter(({ disposition }) => disposition !== null).length,
    byDisposition: {
      ACCEPTED: countAs(Disposition.ACCEPTED),
      PARTLY_ACCEPTED: countAs(Disposition.PARTLY_ACCEPTED),
      NOT_ACCEPTED: countAs(Disposition.NOT_ACCEPTED),
      UNDER_REVIEW: countAs(Disposition.UNDER_REVIEW),
    },
  };
}
