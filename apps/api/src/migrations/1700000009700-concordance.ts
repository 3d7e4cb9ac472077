import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which plan a plan goes on from, and which of its indicators carries which of the earlier one on. */
export class Concordance1700000009700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan_copy (
        plan_id uuid primary key references plan,
        earlier_plan_id uuid not null references plan,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references account,
        check (plan_id <> earlier_plan_id)
      )`);
    await runner.query(`create index plan_copy_earlier_plan on plan_copy (earlier_plan_id)`);
    await runner.query(`create index plan_copy_recorded_by on plan_copy (recorded_by)`);
    // Each indicator stands on one line: what is new or retired follows from there being none.
    await runner.query(`
      create table concordance (
        indicator_id uuid primary key references indicator,
        earlier_id uuid not null unique references indicator,
        relation text not null check (relation in ('SAME', 'CHANGED')),
        note text,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references account,
        version int not null default 1,
        check (relation = 'SAME' or note is not null),
        check (indicator_id <> earlier_id)
      )`);
    await runner.query(`create index concordance_recorded_by on concordance (recorded_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table concordance, plan_copy`);
  }
}
