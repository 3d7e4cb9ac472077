import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many findings a plan had on each day it changed, so that a planner sees whether it gets better. */
export class DiagnosisCount1700000009300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table diagnosis_count (
        plan_id uuid not null references plan,
        counted_on date not null,
        must int not null check (must >= 0),
        should int not null check (should >= 0),
        hint int not null check (hint >= 0),
        tasks int not null check (tasks >= 0),
        monitorable_tasks int not null check (monitorable_tasks between 0 and tasks),
        data_version bigint not null,
        counted_at timestamptz not null default now(),
        primary key (plan_id, counted_on)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table diagnosis_count`);
  }
}
