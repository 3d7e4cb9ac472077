import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has a plan open, tab by tab, and what is edited there. Of the last minute only, so nothing is lost with it. */
export class Presence1700000009200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create unlogged table presence (
        session_id uuid not null references login_session on delete cascade,
        tab text not null check (length(tab) <= 64),
        plan_id uuid not null references plan,
        node_id uuid,
        field text check (length(field) <= 64),
        seen_at timestamptz not null default now(),
        primary key (session_id, tab)
      )`);
    await runner.query(`create index presence_plan on presence (plan_id, seen_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table presence`);
  }
}
