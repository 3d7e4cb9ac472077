import { PlanState, PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import { RETENTION_YEARS } from '@dure/domain/deliberation/public-comment.rules';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy, matchedTo } from '../platform/graphql/batch-loader.js';
import type { Deliberation, DeliberationCounts, TaskDeliberationCounts } from './deliberation.type.js';
import { IS_SHOWN } from './public-comment-reading.js';

interface StateRow {
  id: string;
  isOpen: boolean;
  openedOn: string | null;
  closedOn: string | null;
}

interface CountRow extends TaskDeliberationCounts {
  planId: string;
}

const ANSWERED_AS = `count(*) filter (where ${IS_SHOWN} and a.disposition =`;

/** How each plan's public deliberation stands, in two statements. */
@Injectable()
export class DeliberationLoader extends BatchLoader<string, Deliberation> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(planIds: readonly string[]): Promise<readonly Deliberation[]> {
    // It is open for citizens only where they see the plan.
    const states = await this.database.rows<StateRow>(
      `select p.id, p.state = $2 and p.published_at is not null as "isOpen",
              min(s.taken_on) filter (where s.step = $3) as "openedOn",
              min(s.taken_on) filter (where s.step = $4 and s.from_state = $2) as "closedOn"
       from plan p left join plan_step s on s.plan_id = p.id where p.id = any($1) group by p.id`,
      [planIds, PlanState.PUBLIC_DELIBERATION, PlanStep.OPEN_DELIBERATION, PlanStep.RECONFIRM],
    );
    const rows = await this.database.rows<CountRow>(
      `select c.plan_id as "planId", c.task_id as "taskId",
              count(*) filter (where ${IS_SHOWN})::int as shown,
              count(a.id) filter (where ${IS_SHOWN})::int as answered,
              ${ANSWERED_AS} 'ACCEPTED')::int as accepted,
              ${ANSWERED_AS} 'PARTLY_ACCEPTED')::int as "partlyAccepted",
              ${ANSWERED_AS} 'NOT_ACCEPTED')::int as "notAccepted",
              ${ANSWERED_AS} 'UNDER_REVIEW')::int as "underReview",
              count(*) filter (where c.state = 'PENDING')::int as pending,
              count(*) filter (where c.state = 'HIDDEN')::int as hidden
       from public_comment c
         join task t on t.id = c.task_id left join goal g on g.id = t.goal_id
         left join public_answer a on a.public_comment_id = c.id
       where c.plan_id = any($1)
       group by c.plan_id, c.task_id, g.position, t.position, t.code
       order by g.position, t.position, t.code`,
      [planIds],
    );
    const tasks = groupedBy(planIds, rows, (row) => row.planId);
    return matchedTo(planIds, states, (row) => row.id).map((state, index) => {
      const ofPlan = tasks[index] ?? [];
      return {
        isOpen: state?.isOpen ?? false,
        openedOn: state?.openedOn ?? null,
        closedOn: state?.closedOn ?? null,
        retentionYears: RETENTION_YEARS,
        counts: sumOf(ofPlan),
        tasks: ofPlan,
      };
    });
  }
}

const figures = [
  'shown',
  'answered',
  'accepted',
  'partlyAccepted',
  'notAccepted',
  'underReview',
  'pending',
  'hidden',
] as const;

function sumOf(rows: readonly DeliberationCounts[]): DeliberationCounts {
  const sum = Object.fromEntries(figures.map((figure) => [figure, 0])) as unknown as DeliberationCounts;
  for (const row of rows) for (const figure of figures) sum[figure] += row[figure];
  return sum;
}
