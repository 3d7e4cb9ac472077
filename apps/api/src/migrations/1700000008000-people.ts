import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letting people in and out: one-time links, roles that are ended at once, sessions a person can recognise. */
export class People1700000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account
        add column updated_at timestamptz not null default now(),
        add column password_changed_at timestamptz`);
    // `valid_to` is the last day on which a role is held; `revoked_at` ends it at once.
    await runner.query(`
      alter table role_grant
        add column version int not null default 1,
        add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now(),
        add column revoked_at timestamptz`);
    await runner.query(`
      alter table login_session
        add column address text not null default '',
        add column user_agent text not null default ''`);
    // Only the hash is kept. SET_UP links belong to nobody yet; the log of the process that made one names it.
    await runner.query(`
      create table account_link (
        id uuid primary key default gen_random_uuid(),
        kind text not null check (kind in ('SET_UP', 'INVITATION', 'PASSWORD_RESET')),
        account_id uuid references account,
        token_hash bytea not null unique,
        created_by uuid references account,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz,
        check ((kind = 'SET_UP') = (account_id is null))
      )`);
    await runner.query(`create index account_link_account on account_link (account_id)`);
    await runner.query(`create index account_link_created_by on account_link (created_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table account_link`);
    await runner.query(`alter table login_session drop column address, drop column user_agent`);
    await runner.query(`
      alter table role_grant
        drop column version, drop column created_at, drop column updated_at, drop column revoked_at`);
    await runner.query(`alter table account drop column updated_at, drop column password_changed_at`);
  }
}
