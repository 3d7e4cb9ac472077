-- What release 0.2.0 (schema of migration 1700000008000) could hold besides what release-0.1.0.sql holds: one-time links of
-- every kind and state, roles ended at once, sessions that name their device, a draft plan nobody reports on.

update account set password_changed_at = '2024-01-10 09:00+09' where email = 'officer@old';
update role_grant set version = 2, revoked_at = '2023-06-30 18:00+09' where valid_to = '2023-06-30';
update login_session set address = '203.0.113.7', user_agent = 'Mozilla/5.0 (오래된 기기)';

insert into account_link (id, kind, account_id, token_hash, created_by, created_at, expires_at, used_at, revoked_at) values
  ('cccccccc-0000-4000-8000-000000000001', 'SET_UP', null, '\x01', null, '2023-01-02 08:00+09', '2023-01-03 08:00+09', '2023-01-02 08:30+09', null),
  ('cccccccc-0000-4000-8000-000000000002', 'INVITATION', (select id from account where email = 'member@old'), '\x02', (select id from account where email = 'admin@old'), '2024-01-20 09:00+09', '2034-01-27 09:00+09', null, null),
  ('cccccccc-0000-4000-8000-000000000003', 'PASSWORD_RESET', (select id from account where email = 'officer@old'), '\x03', (select id from account where email = 'admin@old'), '2024-01-20 09:00+09', '2024-01-21 09:00+09', null, '2024-01-20 10:00+09');

insert into plan (id, code, title_ko, from_year, to_year, source, published_at) values
  ('bbbbbbbb-0000-4000-8000-000000000001', 'DRAFT-2024', '보고가 아직 없는 계획', 2024, 2027, 'FACT', '2024-01-15 09:00+09');
