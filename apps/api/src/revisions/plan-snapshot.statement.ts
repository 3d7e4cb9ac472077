import { NodeType } from '@dure/domain/plan/plan.types';
import { columnOf, SNAPSHOT_FIELDS } from './snapshot-fields.js';

/** One JSON object per row of a table: the node with its fields. */
function nodesOf(type: NodeType, parent: string): string {
  const fields = SNAPSHOT_FIELDS[type].map((field) => `'${field}', n.${columnOf(field)}`).join(', ');
  return `json_build_object('id', n.id, 'type', '${type}', 'parentId', ${parent}, 'code', n.code,
    'fields', json_build_object(${fields}))`;
}

const below = (type: NodeType, table: string, parent: string, place: number): string => `
  select ${place} as place, n.position, n.code, ${nodesOf(type, parent)} as node
  from ${table} n where n.plan_id = $1 and n.removed_at is null`;

/** A whole plan in one row and one snapshot of the database; a withdrawn target is none. */
export const SNAPSHOT = `
with node as (
  select 0 as place, 0 as position, n.code, ${nodesOf(NodeType.PLAN, 'null')} as node
  from plan n where n.id = $1
  union all ${below(NodeType.GOAL, 'goal', 'n.plan_id', 1)}
  union all ${below(NodeType.TASK, 'task', 'n.goal_id', 2)}
  union all ${below(NodeType.STAGE, 'stage', 'n.task_id', 3)}
  union all ${below(NodeType.INDICATOR, 'indicator', 'coalesce(n.stage_id, n.task_id, n.goal_id)', 4)}
), latest as (
  select distinct on (t.indicator_id, t.district_code, t.point_key)
    t.indicator_id, t.district_code, t.point_key, t.value
  from target t join indicator i on i.id = t.indicator_id
  where i.plan_id = $1 and i.removed_at is null
  order by t.indicator_id, t.district_code, t.point_key, t.recorded_at desc, t.id desc
)
select
  (select coalesce(json_agg(node order by place, position, code), '[]') from node) as nodes,
  (select coalesce(json_agg(json_build_object('indicatorId', indicator_id, 'districtCode', district_code,
     'pointKey', point_key, 'value', value) order by indicator_id, district_code nulls first, point_key), '[]')
   from latest where value is not null) as targets`;
