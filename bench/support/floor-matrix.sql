with p as (select id, code, title_ko from plan where code = $1),
tasks as (
  select t.id, t.code, t.title_ko, row_number() over (order by g.position, t.position) as place
  from task t join goal g on g.id = t.goal_id join p on p.id = t.plan_id
  where t.rollout = 'DISTRICTS' and t.removed_at is null),
rows as (
  select d.code, d.name_ko, d.zone_ko, c.code as cycle
  from district d cross join p
  left join participation x on x.plan_id = p.id and x.district_code = d.code
  left join cycle c on c.id = x.cycle_id),
cells as (
  select rows.code, t.place, r.*
  from rows cross join tasks t cross join p
  left join reading r on r.plan_id = p.id and r.period_key = $2 and r.district_code = rows.code and r.task_id = t.id
    and rows.cycle is not null
  union all
  select '', t.place, r.* from tasks t cross join p
  join reading r on r.plan_id = p.id and r.period_key = $2 and r.district_code = '' and r.task_id = t.id),
columns as (
  select code = '' as is_city,
    json_build_object('scores', to_json(array_agg(process_score order by code, place)), 'statuses', to_json(array_agg(process_status order by code, place)),
      'states', to_json(array_agg(process_state order by code, place)), 'reported', to_json(array_agg(coalesce(process_reported, 0) order by code, place)),
      'expected', to_json(array_agg(coalesce(process_expected, 0) order by code, place)),
      'notApplicable', to_json(array_agg(coalesce(process_not_applicable, 0) order by code, place)),
      'sufficient', to_json(array_agg(coalesce(process_is_sufficient, false) order by code, place))) as process,
    json_build_object('scores', to_json(array_agg(outcome_score order by code, place)), 'statuses', to_json(array_agg(outcome_status order by code, place)),
      'states', to_json(array_agg(outcome_state order by code, place)), 'reported', to_json(array_agg(coalesce(outcome_reported, 0) order by code, place)),
      'expected', to_json(array_agg(coalesce(outcome_expected, 0) order by code, place)),
      'notApplicable', to_json(array_agg(coalesce(outcome_not_applicable, 0) order by code, place)),
      'sufficient', to_json(array_agg(coalesce(outcome_is_sufficient, false) order by code, place))) as outcome,
    json_build_object('scores', to_json(array_agg(result_score order by code, place)), 'statuses', to_json(array_agg(result_status order by code, place)),
      'states', to_json(array_agg(result_state order by code, place)), 'reported', to_json(array_agg(coalesce(result_reported, 0) order by code, place)),
      'expected', to_json(array_agg(coalesce(result_expected, 0) order by code, place)),
      'notApplicable', to_json(array_agg(coalesce(result_not_applicable, 0) order by code, place)),
      'sufficient', to_json(array_agg(coalesce(result_is_sufficient, false) order by code, place))) as result,
    bool_or(is_example) as is_example
  from cells group by code = '')
select json_build_object('data', json_build_object('matrix', json_build_object(
  'plan', (select json_build_object('code', code, 'title', title_ko) from p),
  'period', $2, 'asOf', $3::text,
  'dataVersion', (select sum(version)::text from data_version v join p on p.id = v.plan_id),
  'isExample', (select bool_or(is_example) from columns),
  'districts', (select json_agg(json_build_object('code', code, 'name', name_ko, 'zone', zone_ko) order by code) from rows),
  'takesPart', (select to_json(array_agg(cycle is not null order by code)) from rows),
  'cohort', (select to_json(array_agg(cycle order by code)) from rows),
  'tasks', (select json_agg(json_build_object('code', code, 'title', title_ko) order by place) from tasks),
  'process', d.process, 'outcome', d.outcome, 'result', d.result,
  'city', json_build_object('process', c.process, 'outcome', c.outcome, 'result', c.result),
  'sentence', json_build_object(
    'takingPart', (select count(cycle) from rows),
    'reportedAll', (select count(*) from (
      select code from cells where code <> '' and task_id is not null
      group by code having sum(jsonb_array_length(detail -> 'missing')) = 0) done),
    'behind', coalesce((select json_agg(json_build_object('task', json_build_object('code', t.code), 'districts', b.districts)
        order by t.place)
      from tasks t join (
        select cells.place, json_agg(json_build_object('code', rows.code, 'name', rows.name_ko) order by rows.code) as districts
        from cells join rows on rows.code = cells.code
        where detail ->> 'quadrant' = 'PROCESS_HIGH_OUTCOME_LOW' group by cells.place) b on b.place = t.place), '[]')))))::text
  as body
from columns d join columns c on c.is_city where not d.is_city
