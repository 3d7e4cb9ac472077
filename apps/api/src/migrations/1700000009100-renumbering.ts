import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a plan's nodes were called before they were renumbered; the old codes go on leading to them (node_code). */
export class Renumbering1700000009100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table renumbering (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        node_id uuid not null,
        node_type text not null check (node_type in ('GOAL', 'TASK', 'STAGE', 'INDICATOR')),
        before text not null,
        after text not null,
        position int not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references account
      )`);
    await runner.query(`create index renumbering_plan on renumbering (plan_id, recorded_at)`);
    await runner.query(`create index renumbering_recorded_by on renumbering (recorded_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table renumbering`);
  }
}
