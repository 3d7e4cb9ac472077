-- A plan with five times the rolled-out tasks of the example, their indicators, targets and reports with them.
create function bench_id(id uuid, copy int) returns uuid language sql immutable as
  $$ select md5(copy || id::text)::uuid $$;

insert into plan (id, code, title_ko, title_en, from_year, to_year, source, published_at)
  select bench_id(id, 0), 'BENCH', title_ko, title_en, from_year, to_year, source, published_at from plan;
insert into cycle (id, plan_id, code, from_year, to_year, source)
  select bench_id(id, 0), bench_id(plan_id, 0), code, from_year, to_year, source from cycle;
insert into participation (plan_id, district_code, cycle_id, note, source)
  select bench_id(plan_id, 0), district_code, bench_id(cycle_id, 0), note, source from participation;
insert into goal (id, plan_id, code, title_ko, title_en, source, position)
  select bench_id(id, copy), bench_id(plan_id, 0), copy::text, title_ko, title_en, source, copy
  from goal, generate_series(1, 5) copy where code = '1';
insert into task (id, plan_id, goal_id, code, title_ko, title_en, rollout, source, position)
  select bench_id(t.id, copy), bench_id(t.plan_id, 0), bench_id(t.goal_id, copy), copy || t.code, t.title_ko, t.title_en,
    t.rollout, t.source, t.position
  from task t, generate_series(1, 5) copy where t.rollout = 'DISTRICTS';
insert into stage (id, plan_id, task_id, code, title_ko, title_en, monitoring_question, start_month, end_month, recurrence,
    source, position)
  select bench_id(s.id, copy), bench_id(s.plan_id, 0), bench_id(s.task_id, copy), s.code, s.title_ko, s.title_en,
    s.monitoring_question, s.start_month, s.end_month, s.recurrence, s.source, s.position
  from stage s join task t on t.id = s.task_id, generate_series(1, 5) copy where t.rollout = 'DISTRICTS';
insert into indicator (id, plan_id, task_id, stage_id, kind, code, title_ko, title_en, unit, numerator_label,
    denominator_label, may_exceed, direction, frequency, time_aggregation, is_cumulative, district_aggregation, scope,
    baseline, interpolation, due_from, has_midpoint, origin, note, source, position)
  select bench_id(i.id, copy), bench_id(i.plan_id, 0), bench_id(i.task_id, copy), bench_id(i.stage_id, copy), i.kind,
    copy || i.code, i.title_ko, i.title_en, i.unit, i.numerator_label, i.denominator_label, i.may_exceed, i.direction,
    i.frequency, i.time_aggregation, i.is_cumulative, i.district_aggregation, i.scope, i.baseline, i.interpolation,
    i.due_from, i.has_midpoint, i.origin, i.note, i.source, i.position
  from indicator i join task t on t.id = i.task_id, generate_series(1, 5) copy where t.rollout = 'DISTRICTS';
insert into target (indicator_id, district_code, point_key, value, effective_from, source)
  select bench_id(g.indicator_id, copy), g.district_code, g.point_key, g.value, g.effective_from, g.source
  from target g join indicator i on i.id = g.indicator_id join task t on t.id = i.task_id, generate_series(1, 5) copy
  where t.rollout = 'DISTRICTS' and i.plan_id <> bench_id((select id from plan where code = 'SCD-2021'), 0);
insert into report (plan_id, indicator_id, district_code, period_key, period_end, state, answer, numerator, denominator,
    value, narrative, source, approved_at)
  select bench_id(r.plan_id, 0), bench_id(r.indicator_id, copy), r.district_code, r.period_key, r.period_end, r.state,
    r.answer, r.numerator, r.denominator, r.value, r.narrative, r.source, r.approved_at
  from report r join indicator i on i.id = r.indicator_id join task t on t.id = i.task_id, generate_series(1, 5) copy
  where t.rollout = 'DISTRICTS' and r.plan_id = (select id from plan where code = 'SCD-2021');
insert into data_version (plan_id, district_code, version)
  select bench_id(plan_id, 0), district_code, 1 from data_version
  where plan_id = (select id from plan where code = 'SCD-2021');
analyze;
