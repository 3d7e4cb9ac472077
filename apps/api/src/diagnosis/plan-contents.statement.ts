import type { Statement } from '../platform/database/database.js';
import type { PlanContents } from './plan-contents.js';

/** What of a plan the caller holds already. */
export interface HeldVersion {
  readonly planId: string;
  /** As `dataVersion` of the row it came from; null for nothing. */
  readonly dataVersion: string | null;
}

export interface PlanContentsRow {
  readonly planId: string;
  readonly dataVersion: string;
  /** Null where the caller's is current. */
  readonly contents: PlanContents | null;
}

/** The rows of a select as one JSON list. */
const listOf = (select: string): string =>
  `coalesce((select json_agg(row_to_json(x)) from (${select}) x), '[]'::json)`;

const inOrder = (...tables: string[]): string =>
  tables.map((table) => `${table}.position, ${table}.code`).join(', ');

const GOALS = listOf(`
  select g.id, g.code, g.title_ko as "titleKo", g.title_en as "titleEn"
  from goal g where g.plan_id = p.id and g.removed_at is null order by ${inOrder('g')}`);

const TASKS = listOf(`
  select t.id, t.goal_id as "goalId", t.code, t.title_ko as "titleKo", t.title_en as "titleEn", t.rollout, t.department,
    t.district_quantity as quantity, t.district_quality as quality, t.district_strengthen as strengthen
  from task t where t.plan_id = p.id and t.removed_at is null order by ${inOrder('t')}`);

const STAGES = listOf(`
  select s.id, s.task_id as "taskId", s.code, s.title_ko as "titleKo", s.title_en as "titleEn",
    s.start_month as "startMonth", s.end_month as "endMonth", s.recurrence, s.monitoring_question as "monitoringQuestion"
  from stage s where s.plan_id = p.id and s.removed_at is null order by ${inOrder('s')}`);

const INDICATORS = listOf(`
  select i.id, i.goal_id as "goalId", i.task_id as "taskId", i.stage_id as "stageId", i.code, i.title_ko as "titleKo",
    i.title_en as "titleEn", i.kind, i.unit, i.numerator_label as "numeratorLabel",
    i.denominator_label as "denominatorLabel", i.may_exceed as "mayExceed", i.direction, i.frequency,
    i.time_aggregation as "timeAggregation", i.is_cumulative as "isCumulative",
    i.district_aggregation as "districtAggregation", i.scope, i.baseline, i.band_lo as "bandLo", i.band_hi as "bandHi",
    i.interpolation, i.due_from as "dueFrom", i.has_midpoint as "hasMidpoint", i.weight, i.origin,
    i.retired_on as "retiredOn"
  from indicator i left join stage s on s.id = i.stage_id
  where i.plan_id = p.id and i.removed_at is null order by ${inOrder('s', 'i')}`);

const TARGETS = listOf(`
  select v.indicator_id as "indicatorId", v.point_key as key, v.value, v.effective_from as "effectiveFrom",
    v.recorded_at as "recordedAt"
  from target v join indicator i on i.id = v.indicator_id
  where i.plan_id = p.id and i.removed_at is null and v.district_code is null
  order by v.effective_from, v.recorded_at, v.id`);

/**
 * A comment waits from the day it was made, at the earliest from the session it belongs to; an answer that is still
 * being looked into is none.
 */
const COMMENTS = listOf(`
  select c.id, c.task_id as "taskId",
    greatest(s.held_on, (c.created_at at time zone $3)::date) + p.answer_due_days as "dueOn",
    exists (select from answer a where a.comment_id = c.id and a.disposition <> 'UNDER_REVIEW') as "isAnswered"
  from comment c join task t on t.id = c.task_id join advisory_session s on s.id = c.session_id
  where t.plan_id = p.id and t.removed_at is null order by c.created_at, c.id`);

const CONTENTS = `json_build_object(
  'fromYear', p.from_year, 'toYear', p.to_year,
  'enrolledDistricts', (select count(*) from participation e where e.plan_id = p.id and e.cycle_id is not null),
  'goals', ${GOALS}, 'tasks', ${TASKS}, 'stages', ${STAGES}, 'indicators', ${INDICATORS}, 'targets', ${TARGETS},
  'comments', ${COMMENTS})`;

/**
 * Everything the diagnosis looks at, of several plans in one statement and one snapshot; what the caller holds at the
 * current version is not read. `timeZone` says on which day a comment was made.
 */
export function planContentsStatement(held: readonly HeldVersion[], timeZone: string): Statement {
  return {
    name: 'plan-contents',
    text: `
      select p.id as "planId", v.version as "dataVersion",
        case when v.version is distinct from h.version then ${CONTENTS} end as contents
      from unnest($1::uuid[], $2::text[]) as h (id, version)
      join plan p on p.id = h.id
      cross join lateral (
        select coalesce(sum(version), 0)::text as version from data_version where plan_id = p.id) v`,
    values: [held.map(({ planId }) => planId), held.map(({ dataVersion }) => dataVersion), timeZone],
  };
}
