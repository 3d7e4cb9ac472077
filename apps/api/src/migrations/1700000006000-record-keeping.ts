import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every write leaves behind: data versions and the audit trail. */
export class RecordKeeping1700000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No foreign key: rows of the nil plan id count changes that belong to no plan.
    await runner.query(`
      create table data_version (
        plan_id uuid not null,
        district_code text not null default '',
        version bigint not null,
        primary key (plan_id, district_code)
      )`);
    await runner.query(`
      create table audit_event (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        account_id uuid references account,
        action text not null,
        entity text not null,
        entity_id uuid not null,
        plan_id uuid references plan,
        before jsonb,
        after jsonb,
        request_id text
      )`);
    await runner.query(`create index audit_event_entity on audit_event (entity_id, id)`);
    await runner.query(`create index audit_event_plan on audit_event (plan_id, id)`);
    await runner.query(`create index audit_event_account on audit_event (account_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_event, data_version`);
  }
}
