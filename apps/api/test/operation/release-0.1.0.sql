-- A small office as release 0.1.0 left it (schema of migration 1700000007000): at least one row in every table, and one of
-- each kind that a later version could trip over. The last digits of an id say what it is; the letters before, which one.

insert into setting values ('businessDate', '"2024-01-22"');

insert into district values
  ('11110', '종로구', 'Jongno-gu', '도심권', 'City centre', 0),
  ('11200', '성동구', 'Seongdong-gu', '동북권', 'North-east', 3),
  ('11680', '강남구', 'Gangnam-gu', '동남권', 'South-east', 22);

-- People: at work, disabled, without a password, without a role. The hash is that of the tests' password, made cheaply.
insert into account (id, email, name, password_hash, is_demo, disabled_at, version, created_at) values
  ('aaaaaaaa-0000-4000-8000-000000000001', 'admin@old', '관리자', '$argon2id$v=19$m=1024,t=1,p=1$w67wsi7Uk8L/LUaEY1OpoA$fmJB8lgqyjT4cgXPLGwdNKXOpr6LZg0I8/1a1doEXi0', false, null, 1, '2023-01-02 09:00+09'),
  ('aaaaaaaa-0000-4000-8000-000000000002', 'planner@old', '기획자', '$argon2id$v=19$m=1024,t=1,p=1$w67wsi7Uk8L/LUaEY1OpoA$fmJB8lgqyjT4cgXPLGwdNKXOpr6LZg0I8/1a1doEXi0', true, null, 3, '2023-01-02 09:01+09'),
  ('aaaaaaaa-0000-4000-8000-000000000003', 'officer@old', '성동구 담당자', '$argon2id$v=19$m=1024,t=1,p=1$w67wsi7Uk8L/LUaEY1OpoA$fmJB8lgqyjT4cgXPLGwdNKXOpr6LZg0I8/1a1doEXi0', false, null, 1, '2023-01-02 09:02+09'),
  ('aaaaaaaa-0000-4000-8000-000000000004', 'left@old', '떠난 사람', '$argon2id$v=19$m=1024,t=1,p=1$w67wsi7Uk8L/LUaEY1OpoA$fmJB8lgqyjT4cgXPLGwdNKXOpr6LZg0I8/1a1doEXi0', false, '2023-12-31 18:00+09', 2, '2023-01-02 09:03+09'),
  ('aaaaaaaa-0000-4000-8000-000000000005', 'member@old', '위원', null, false, null, 1, '2023-01-02 09:04+09');

insert into role_grant (id, account_id, role, district_code, valid_from, valid_to) values
  ('bbbbbbbb-0000-4000-8000-000000000001', 'aaaaaaaa-0000-4000-8000-000000000001', 'ADMINISTRATOR', null, '2023-01-02', null),
  ('bbbbbbbb-0000-4000-8000-000000000002', 'aaaaaaaa-0000-4000-8000-000000000002', 'PLANNER', null, '2023-01-02', null),
  -- Held the one district, then the other.
  ('bbbbbbbb-0000-4000-8000-000000000003', 'aaaaaaaa-0000-4000-8000-000000000003', 'DISTRICT_OFFICER', '11680', '2023-01-02', '2023-06-30'),
  ('bbbbbbbb-0000-4000-8000-000000000004', 'aaaaaaaa-0000-4000-8000-000000000003', 'DISTRICT_OFFICER', '11200', '2023-07-01', '2026-12-31'),
  ('bbbbbbbb-0000-4000-8000-000000000005', 'aaaaaaaa-0000-4000-8000-000000000004', 'PLANNER', null, '2023-01-02', '2023-12-31'),
  ('bbbbbbbb-0000-4000-8000-000000000006', 'aaaaaaaa-0000-4000-8000-000000000005', 'COMMITTEE_MEMBER', null, '2024-06-01', null);

-- Signed in while the version changes, signed out before, and forgotten.
insert into login_session (id, token_hash, account_id, created_at, last_seen_at, expires_at, revoked_at) values
  ('cccccccc-0000-4000-8000-000000000001', sha256('a session of 0.1.0'), 'aaaaaaaa-0000-4000-8000-000000000002', now() - interval '2 hours', now() - interval '1 minute', now() + interval '13 days', null),
  ('cccccccc-0000-4000-8000-000000000002', sha256('signed out'), 'aaaaaaaa-0000-4000-8000-000000000003', now() - interval '2 hours', now() - interval '1 hour', now() + interval '13 days', now() - interval '1 hour'),
  ('cccccccc-0000-4000-8000-000000000003', sha256('forgotten'), 'aaaaaaaa-0000-4000-8000-000000000003', '2023-01-03', '2023-01-03', '2023-01-17', null);

insert into login_attempt (email, address, at, succeeded) values
  ('planner@old', '10.0.0.7', '2024-01-22 08:59+09', false),
  ('planner@old', '10.0.0.7', '2024-01-22 09:00+09', true);

-- One plan is published, the next is being made.
insert into plan (id, code, title_ko, title_en, from_year, to_year, tolerance, report_due_days, source, published_at, version) values
  ('dddddddd-0000-4000-8000-000000000001', 'OLD-2021', '옛 기본계획', 'The old plan', 2021, 2024, 0.1, 20, 'FACT', '2021-01-15 10:00+09', 4),
  ('dddddddd-0000-4000-8000-000000000002', 'NEXT-2025', '다음 기본계획', null, 2025, 2028, 0.15, 30, 'FACT', null, 1);

insert into cycle values
  ('eeeeeeee-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', '2021-2023', 2021, 2023, 'FACT');

insert into participation (id, plan_id, district_code, cycle_id, note, source, version) values
  ('eeeeeeee-0000-4000-8000-000000000011', 'dddddddd-0000-4000-8000-000000000001', '11200', 'eeeeeeee-0000-4000-8000-000000000001', null, 'FACT', 1),
  ('eeeeeeee-0000-4000-8000-000000000012', 'dddddddd-0000-4000-8000-000000000001', '11680', null, '2023년부터 빠짐', 'FACT', 2);

-- Goal 2 was removed with all below it; stage B of task 1-1 by itself.
insert into goal (id, plan_id, code, title_ko, title_en, description, source, position, version, removed_at, removal_id) values
  ('11111111-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', '1', '지역협치 강화', 'Stronger governance', '설명', 'FACT', 0, 2, null, null),
  ('11111111-0000-4000-8000-000000000002', 'dddddddd-0000-4000-8000-000000000001', '2', '없앤 목표', null, null, 'EXAMPLE', 1, 3, '2023-05-01 12:00+09', '99999999-0000-4000-8000-000000000001'),
  ('11111111-0000-4000-8000-000000000003', 'dddddddd-0000-4000-8000-000000000002', '1', '준비 중인 목표', null, null, 'FACT', 0, 1, null, null);

insert into task (id, plan_id, goal_id, code, title_ko, purpose, department, rollout, city_role, city_role_source, source, position, version, removed_at, removal_id) values
  ('22222222-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', '11111111-0000-4000-8000-000000000001', '1-1', '협치 체계 고도화', '목적', '협치담당관', 'DISTRICTS', '연계를 지원한다', 'FACT', 'FACT', 0, 5, null, null),
  ('22222222-0000-4000-8000-000000000002', 'dddddddd-0000-4000-8000-000000000001', '11111111-0000-4000-8000-000000000002', '2-1', '없앤 과제', null, null, 'CITY', null, null, 'EXAMPLE', 0, 2, '2023-05-01 12:00+09', '99999999-0000-4000-8000-000000000001');

insert into stage (id, plan_id, task_id, code, title_ko, monitoring_question, start_month, end_month, recurrence, source, position, version, removed_at, removal_id) values
  ('33333333-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000001', 'A', '업무 이관', '구가 맡아 하는가', 1, 9, 'ONCE', 'FACT', 0, 1, null, null),
  ('33333333-0000-4000-8000-000000000002', 'dddddddd-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000001', 'B', '없앤 단계', null, 10, 12, 'YEAR', 'FACT', 1, 2, '2023-06-01 12:00+09', '99999999-0000-4000-8000-000000000002');

insert into node_code values
  ('dddddddd-0000-4000-8000-000000000001', '1', '11111111-0000-4000-8000-000000000001'),
  ('dddddddd-0000-4000-8000-000000000001', '2', '11111111-0000-4000-8000-000000000002'),
  ('dddddddd-0000-4000-8000-000000000001', '1-1', '22222222-0000-4000-8000-000000000001'),
  ('dddddddd-0000-4000-8000-000000000001', '2-1', '22222222-0000-4000-8000-000000000002'),
  ('dddddddd-0000-4000-8000-000000000001', '1-1-P1', '44444444-0000-4000-8000-000000000001'),
  ('dddddddd-0000-4000-8000-000000000001', '1-1-O1', '44444444-0000-4000-8000-000000000002'),
  ('dddddddd-0000-4000-8000-000000000001', '1-R1', '44444444-0000-4000-8000-000000000003'),
  ('dddddddd-0000-4000-8000-000000000001', '2-1-O1', '44444444-0000-4000-8000-000000000004'),
  ('dddddddd-0000-4000-8000-000000000002', '1', '11111111-0000-4000-8000-000000000003');

-- Of each kind one; the outcome was retired, and what stood below the removed task went with it.
insert into indicator (id, plan_id, goal_id, task_id, stage_id, kind, code, title_ko, unit, numerator_label, denominator_label, direction, frequency, time_aggregation, district_aggregation, scope, baseline, source, position, retired_on, version, removed_at, removal_id) values
  ('44444444-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', null, '22222222-0000-4000-8000-000000000001', '33333333-0000-4000-8000-000000000001', 'PROCESS', '1-1-P1', '업무 이관율', '%', '이관한 업무', '모든 업무', 'INCREASE', 'QUARTER', 'LAST', 'RATIO', 'DISTRICT', 40, 'FACT', 0, null, 1, null, null),
  ('44444444-0000-4000-8000-000000000002', 'dddddddd-0000-4000-8000-000000000001', null, '22222222-0000-4000-8000-000000000001', null, 'OUTCOME', '1-1-O1', '협치 만족도', '점', null, null, 'INCREASE', 'YEAR', 'LAST', 'MEAN', 'DISTRICT', 60.5, 'FACT', 0, '2023-12-31', 2, null, null),
  ('44444444-0000-4000-8000-000000000003', 'dddddddd-0000-4000-8000-000000000001', '11111111-0000-4000-8000-000000000001', null, null, 'RESULT', '1-R1', '시민 체감도', '점', null, null, 'INCREASE', 'YEAR', 'LAST', 'CITY_ONLY', 'CITY', 50, 'FACT', 0, null, 1, null, null),
  ('44444444-0000-4000-8000-000000000004', 'dddddddd-0000-4000-8000-000000000001', null, '22222222-0000-4000-8000-000000000002', null, 'OUTCOME', '2-1-O1', '없앤 지표', '건', null, null, 'INCREASE', 'YEAR', 'SUM', 'SUM', 'CITY', null, 'EXAMPLE', 0, null, 2, '2023-05-01 12:00+09', '99999999-0000-4000-8000-000000000001');

-- The target of year 3 was lowered later; a district has its own.
insert into target (id, indicator_id, district_code, point_key, value, effective_from, recorded_at, recorded_by, reason, source) values
  ('55555555-0000-4000-8000-000000000001', '44444444-0000-4000-8000-000000000001', null, 'y1', 60, '2021-01-01', '2021-01-10 10:00+09', null, null, 'FACT'),
  ('55555555-0000-4000-8000-000000000002', '44444444-0000-4000-8000-000000000001', null, 'y3', 100, '2021-01-01', '2021-01-10 10:01+09', null, null, 'FACT'),
  ('55555555-0000-4000-8000-000000000003', '44444444-0000-4000-8000-000000000001', null, 'y3', 90, '2023-01-01', '2023-02-01 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000004', '인력이 줄어', 'FACT'),
  ('55555555-0000-4000-8000-000000000004', '44444444-0000-4000-8000-000000000001', '11200', 'y3', 95, '2023-01-01', '2023-02-02 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000002', null, 'FACT');

-- Each step of a report, one not applicable, and the city's own.
insert into report (id, plan_id, indicator_id, district_code, period_key, period_end, state, answer, numerator, denominator, value, narrative, source, submitted_at, submitted_by, returned_at, returned_by, return_reason, approved_at, approved_by, approved_version, version, created_by) values
  ('66666666-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', '44444444-0000-4000-8000-000000000001', '11200', '2023-Q1', '2023-03-31', 'APPROVED', 'VALUE', 17, 20, 85, '거의 다 옮김', 'FACT', '2023-04-10 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000003', null, null, null, '2023-04-12 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000004', 2, 3, 'aaaaaaaa-0000-4000-8000-000000000003'),
  ('66666666-0000-4000-8000-000000000002', 'dddddddd-0000-4000-8000-000000000001', '44444444-0000-4000-8000-000000000001', '11200', '2023-Q2', '2023-06-30', 'RETURNED', 'VALUE', 21, 20, 105, null, 'FACT', '2023-07-10 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000003', '2023-07-12 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000002', '100 %를 넘을 수 없습니다', null, null, null, 3, 'aaaaaaaa-0000-4000-8000-000000000003'),
  ('66666666-0000-4000-8000-000000000003', 'dddddddd-0000-4000-8000-000000000001', '44444444-0000-4000-8000-000000000001', '11200', '2023-Q3', '2023-09-30', 'SUBMITTED', 'VALUE', 18, 20, 90, null, 'FACT', '2023-10-10 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000003', null, null, null, null, null, null, 2, 'aaaaaaaa-0000-4000-8000-000000000003'),
  ('66666666-0000-4000-8000-000000000004', 'dddddddd-0000-4000-8000-000000000001', '44444444-0000-4000-8000-000000000001', '11200', '2023-Q4', '2023-12-31', 'DRAFT', 'VALUE', 19, null, null, '쓰는 중', 'FACT', null, null, null, null, null, null, null, null, 7, 'aaaaaaaa-0000-4000-8000-000000000003'),
  ('66666666-0000-4000-8000-000000000005', 'dddddddd-0000-4000-8000-000000000001', '44444444-0000-4000-8000-000000000002', '11200', '2022', '2022-12-31', 'APPROVED', 'NOT_APPLICABLE', null, null, null, '조사하지 않음', 'FACT', '2023-01-10 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000003', null, null, null, '2023-01-12 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000002', 2, 3, 'aaaaaaaa-0000-4000-8000-000000000003'),
  ('66666666-0000-4000-8000-000000000006', 'dddddddd-0000-4000-8000-000000000001', '44444444-0000-4000-8000-000000000003', null, '2022', '2022-12-31', 'APPROVED', 'VALUE', null, null, 0, null, 'EXAMPLE', '2023-01-10 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000002', null, null, null, '2023-01-12 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000002', 2, 3, null);

-- As it was stored, not as today's rules would calculate it: an upgrade changes no figure that was published.
insert into reading values
  ('dddddddd-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000001', '11200', '2023-Q4',
   0.875, 'AT_RISK', 'SCORED', 1, 4, 0, false, 0,
   null, null, 'NOT_APPLICABLE', 0, 0, 1, true, 0,
   null, null, 'NONE', 0, 0, 0, true, 0, false,
   '{"process": {"flags": [], "leftOut": [], "statusCounts": [{"status": "AT_RISK", "count": 1}], "unmeasuredStages": []}, "outcome": {"flags": [], "leftOut": [], "statusCounts": [{"status": "NOT_APPLICABLE", "count": 1}], "unmeasuredStages": []}, "result": {"flags": [], "leftOut": [], "statusCounts": [], "unmeasuredStages": []}, "quadrant": null, "missing": ["44444444-0000-4000-8000-000000000001"], "regressing": []}'),
  ('dddddddd-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000001', '', '2023-Q4',
   0.875, 'AT_RISK', 'SCORED', 1, 4, 0, false, 0,
   null, null, 'NOT_APPLICABLE', 0, 0, 1, true, 0,
   null, null, 'NONE', 0, 0, 0, true, 0, false,
   '{"process": {"flags": [], "leftOut": [], "statusCounts": [], "unmeasuredStages": []}, "outcome": {"flags": [], "leftOut": [], "statusCounts": [], "unmeasuredStages": []}, "result": {"flags": [], "leftOut": [], "statusCounts": [], "unmeasuredStages": []}, "quadrant": null, "missing": [], "regressing": []}');

insert into committee (id, code, title_ko, parent_title_ko, source) values
  ('77777777-0000-4000-8000-000000000001', 'governance', '협치 분과위원회', '민주주의위원회', 'FACT');

insert into advisory_session (id, committee_id, number, held_on, starts_at, ends_at, place, mode, members_present, next_session_at, document_number, retention_years, source, version) values
  ('77777777-0000-4000-8000-000000000011', '77777777-0000-4000-8000-000000000001', 13, '2023-04-01', '14:00', '15:30', '회의실', 'BOTH', 4, '2023-05-06 14:00+09', '협치-4471', 3, 'FACT', 2);

insert into agenda_item (id, session_id, number, kind, team, title, position, source) values
  ('77777777-0000-4000-8000-000000000021', '77777777-0000-4000-8000-000000000011', '2023-11', 'ADVISORY', '협치팀', '시행계획', 0, 'FACT');

insert into agenda_item_task values ('77777777-0000-4000-8000-000000000021', '22222222-0000-4000-8000-000000000001');

-- Answered, and open; one of a person with an account, one from the minutes.
insert into comment (id, session_id, agenda_item_id, task_id, kind, text, author_account_id, source, version, created_at) values
  ('88888888-0000-4000-8000-000000000001', '77777777-0000-4000-8000-000000000011', '77777777-0000-4000-8000-000000000021', '22222222-0000-4000-8000-000000000001', 'SUPPLEMENT', E'과정 지표를\n보완 요청 <b>"급함"</b>', null, 'FACT', 1, '2023-04-01 15:00+09'),
  ('88888888-0000-4000-8000-000000000002', '77777777-0000-4000-8000-000000000011', '77777777-0000-4000-8000-000000000021', null, 'QUESTION', '언제 시작하는지', 'aaaaaaaa-0000-4000-8000-000000000005', 'EXAMPLE', 2, '2023-04-01 15:05+09');

insert into answer (id, comment_id, disposition, disposition_source, text, answered_by, source, version, created_at, updated_at) values
  ('88888888-0000-4000-8000-000000000011', '88888888-0000-4000-8000-000000000001', 'PARTLY_ACCEPTED', 'FACT', '일부 반영', 'aaaaaaaa-0000-4000-8000-000000000004', 'FACT', 2, '2023-04-05 10:00+09', '2023-04-06 10:00+09');

insert into data_version values
  ('00000000-0000-0000-0000-000000000000', '', 12),
  ('dddddddd-0000-4000-8000-000000000001', '', 41),
  ('dddddddd-0000-4000-8000-000000000001', '11200', 9007199254740993);

insert into audit_event (at, account_id, action, entity, entity_id, plan_id, before, after, request_id) values
  ('2021-01-15 10:00+09', null, 'publishPlan', 'plan', 'dddddddd-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', '{"publishedAt": null}', '{"publishedAt": "2021-01-15T01:00:00.000Z"}', 'req-1'),
  ('2023-04-12 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000004', 'approveReport', 'report', '66666666-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', '{"state": "SUBMITTED"}', '{"state": "APPROVED", "value": 85}', 'req-2'),
  ('2023-08-01 10:00+09', 'aaaaaaaa-0000-4000-8000-000000000002', 'updateTask', 'task', '22222222-0000-4000-8000-000000000001', 'dddddddd-0000-4000-8000-000000000001', '{"titleKo": "옛 이름"}', '{"titleKo": "협치 체계 고도화"}', 'req-3');
