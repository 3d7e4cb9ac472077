import type { MigrationInterface, QueryRunner } from 'typeorm';

const READING_STATUS = `'ACHIEVED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'REGRESSING', 'NO_DATA', 'NOT_APPLICABLE', 'NOT_DUE'`;
const READING_STATE = `'SCORED', 'NOT_DUE', 'MISSING', 'NOT_APPLICABLE', 'NONE'`;

/** The columns of one of the three readings; they stand side by side and are never added up. */
const reading = (kind: string): string => `
  ${kind}_score double precision,
  ${kind}_status text check (${kind}_status in (${READING_STATUS})),
  ${kind}_state text not null check (${kind}_state in (${READING_STATE})),
  ${kind}_reported int not null,
  ${kind}_expected int not null,
  ${kind}_not_applicable int not null,
  ${kind}_is_sufficient boolean not null,
  ${kind}_limited_count int not null`;

/** Reports and the readings stored from them. */
export class Reporting1700000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        indicator_id uuid not null,
        district_code text references district,
        period_key text not null,
        period_end date not null,
        state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
        answer text not null check (answer in ('VALUE', 'NOT_APPLICABLE')),
        numerator double precision,
        denominator double precision,
        value double precision,
        narrative text,
        source text not null check (source in ('FACT', 'EXAMPLE')),
        submitted_at timestamptz,
        submitted_by uuid references account,
        returned_at timestamptz,
        returned_by uuid references account,
        return_reason text,
        approved_at timestamptz,
        approved_by uuid references account,
        approved_version int,
        version int not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references account,
        updated_at timestamptz not null default now(),
        check ((state = 'APPROVED') = (approved_at is not null)),
        check (answer = 'VALUE' or num_nonnulls(numerator, denominator, value) = 0),
        foreign key (plan_id, indicator_id) references indicator (plan_id, id)
      )`);
    // The city's own report has no district, and there is one of it as well.
    await runner.query(
      `create unique index report_cell on report (indicator_id, coalesce(district_code, ''), period_key)`,
    );
    await runner.query(`create index report_plan on report (plan_id, district_code, period_end)`);
    await runner.query(`create index report_district on report (district_code)`);
    await runner.query(
      `create index report_submitted on report (plan_id, submitted_at) where state = 'SUBMITTED'`,
    );
    for (const column of ['submitted_by', 'returned_by', 'approved_by', 'created_by']) {
      await runner.query(`create index report_${column} on report (${column})`);
    }
    await runner.query(`
      create table reading (
        plan_id uuid not null references plan,
        task_id uuid not null,
        district_code text not null default '',
        period_key text not null,
        ${reading('process')},
        ${reading('outcome')},
        ${reading('result')},
        is_example boolean not null,
        detail jsonb not null,
        primary key (plan_id, period_key, district_code, task_id),
        foreign key (plan_id, task_id) references task (plan_id, id)
      )`);
    await runner.query(`create index reading_task on reading (task_id, period_key)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table reading, report`);
  }
}
