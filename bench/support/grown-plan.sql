-- A draft plan as large as a city may come to write: 12 goals × 15 tasks × 12 indicators, 3–4 stages a task, in the words
-- of the example plan.
create temp table grown on commit drop as select gen_random_uuid() as plan_id;
insert into plan (id, code, title_ko, from_year, to_year, source, published_at)
  select plan_id, 'GROWN', '시민민주주의 활성화 기본계획(2025~2028)', 2025, 2028, 'FACT', now() from grown;
insert into cycle (plan_id, code, from_year, to_year, source)
  select plan_id, '2025-2027', 2025, 2027, 'FACT' from grown;
insert into participation (plan_id, district_code, cycle_id, source)
  select c.plan_id, d.code, c.id, 'FACT' from cycle c join grown g on g.plan_id = c.plan_id, district d;
insert into goal (plan_id, code, title_ko, source, position)
  select plan_id, n::text, area || ' 분야 협치 강화', 'FACT', n - 1
  from grown, unnest(array['청년', '어르신', '마을', '주민자치', '생활권', '돌봄', '기후', '안전', '문화', '교육', '복지', '상생경제'])
    with ordinality as a (area, n);
insert into task (plan_id, goal_id, code, title_ko, purpose, department, rollout, source, position)
  select g.plan_id, g.id, g.code || '-' || n, split_part(g.title_ko, ' ', 1) || ' ' || t.title_ko,
    '구의 여건에 맞는 협력체계를 세우고, 주민이 정한 의제가 사업으로 이어지게 한다.', '서울협치담당관', 'DISTRICTS', 'FACT', n - 1
  from goal g join grown on grown.plan_id = g.plan_id, generate_series(1, 15) n
    join (select title_ko, row_number() over (order by code) - 1 as k, count(*) over () as of from task
          where plan_id = (select id from plan where code = 'SCD-2021')) t on t.k = n % t.of;
insert into stage (plan_id, task_id, code, title_ko, monitoring_question, start_month, end_month, recurrence, source, position)
  select t.plan_id, t.id, chr(64 + n), s.title_ko, s.monitoring_question, 9 * n - 8, 9 * n, 'ONCE', 'FACT', n - 1
  from task t join grown on grown.plan_id = t.plan_id, generate_series(1, 4) n
    join (select distinct on (code) code, title_ko, monitoring_question from stage
          where plan_id = (select id from plan where code = 'SCD-2021') order by code, id) s on s.code = chr(64 + n)
  where n < 4 or t.position % 2 = 0;
insert into indicator (plan_id, task_id, stage_id, kind, code, title_ko, unit, direction, frequency, time_aggregation,
    district_aggregation, scope, baseline, origin, definition, source, position)
  select t.plan_id, t.id, s.id, k.kind, t.code || '-' || left(k.kind, 1) || row_number() over (partition by t.id, k.kind order by n),
    split_part(t.title_ko, ' ', 1) || ' ' || i.title_ko, i.unit, i.direction, k.frequency, i.time_aggregation,
    'SUM', 'DISTRICT', 10, '협치회의 회의록', '분기마다 구가 보고한 값을 더한다.', 'FACT',
    case k.kind when 'PROCESS' then (n - 1) % 2 else n - 1 end
  from task t join grown on grown.plan_id = t.plan_id cross join generate_series(1, 12) n
    left join lateral (select id from stage where task_id = t.id and position = (n - 1) / 2) s on true
    cross join lateral (select case when s.id is not null then 'PROCESS' when n = 12 then 'RESULT' else 'OUTCOME' end as kind,
        case when s.id is not null then 'QUARTER' else 'YEAR' end as frequency) k
    join (select title_ko, unit, direction, time_aggregation, row_number() over (order by code) - 1 as k, count(*) over () as of
          from indicator where plan_id = (select id from plan where code = 'SCD-2021')) i on i.k = (n + 7 * t.position) % i.of;
insert into target (indicator_id, point_key, value, effective_from, source)
  select i.id, 'y' || y, 10 * y + i.position, '2025-01-01', 'FACT'
  from indicator i join grown on grown.plan_id = i.plan_id, generate_series(1, 3) y;
insert into node_code (plan_id, code, node_id)
  select g.plan_id, g.code, g.id from goal g join grown on grown.plan_id = g.plan_id
  union all select t.plan_id, t.code, t.id from task t join grown on grown.plan_id = t.plan_id
  union all select i.plan_id, i.code, i.id from indicator i join grown on grown.plan_id = i.plan_id;
insert into data_version (plan_id, district_code, version) select plan_id, '', 1 from grown;
analyze;
