import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settings, districts, accounts and their sessions. */
export class Identity1700000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Korean names sort by ICU; a server without ICU keeps working and sorts by code point.
    await runner.query(`
      do $$ begin
        create collation if not exists korean (provider = icu, locale = 'ko-KR');
      exception when feature_not_supported or undefined_object then
        create collation if not exists korean from "C";
      end $$`);
    await runner.query(`
      create table setting (
        key text primary key,
        value jsonb not null
      )`);
    await runner.query(`
      create table district (
        code text primary key,
        name_ko text not null,
        name_en text not null,
        zone_ko text not null,
        zone_en text not null,
        position int not null
      )`);
    await runner.query(`
      create table account (
        id uuid primary key default gen_random_uuid(),
        email text not null unique check (email = lower(email)),
        name text not null,
        password_hash text,
        is_demo boolean not null default false,
        disabled_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table role_grant (
        id uuid primary key default gen_random_uuid(),
        account_id uuid not null references account,
        role text not null check (role in ('ADMINISTRATOR', 'PLANNER', 'DISTRICT_OFFICER', 'COMMITTEE_MEMBER')),
        district_code text references district,
        valid_from date not null,
        valid_to date,
        check ((role = 'DISTRICT_OFFICER') = (district_code is not null)),
        check (valid_to is null or valid_to >= valid_from)
      )`);
    await runner.query(`create index role_grant_account on role_grant (account_id)`);
    await runner.query(`create index role_grant_district on role_grant (district_code)`);
    await runner.query(`
      create table login_session (
        id uuid primary key default gen_random_uuid(),
        token_hash bytea not null unique,
        account_id uuid not null references account,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await runner.query(`create index login_session_account on login_session (account_id)`);
    await runner.query(`
      create table login_attempt (
        id bigint generated always as identity primary key,
        email text not null,
        address text not null,
        at timestamptz not null default now(),
        succeeded boolean not null
      )`);
    await runner.query(`create index login_attempt_email on login_attempt (email, at)`);
    await runner.query(`create index login_attempt_address on login_attempt (address, at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table login_attempt, login_session, role_grant, account, district, setting`);
    await runner.query(`drop collation if exists korean`);
  }
}
