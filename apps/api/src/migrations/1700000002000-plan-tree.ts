import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROVENANCE = `text not null check (%s in ('FACT', 'EXAMPLE'))`;
const provenance = (column: string): string => `${column} ${PROVENANCE.replace('%s', column)}`;
/** A value that may be absent has a provenance exactly when it is there. */
const sourced = (column: string): string =>
  `${column} text, ${column}_source text check (${column}_source in ('FACT', 'EXAMPLE')),
   check ((${column} is null) = (${column}_source is null))`;

const NODE = `
  ${provenance('source')},
  position int not null,
  version int not null default 1,
  removed_at timestamptz,
  removal_id uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((removed_at is null) = (removal_id is null))`;

/** The plan, its cycles and participations, goals, tasks and stages of change. */
export class PlanTree1700000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        title_ko text not null,
        title_en text,
        from_year int not null,
        to_year int not null check (to_year >= from_year),
        tolerance double precision not null default 0.15,
        coverage_threshold double precision not null default 0.5,
        report_due_days int not null default 30,
        ${provenance('source')},
        published_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table cycle (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        code text not null,
        from_year int not null,
        to_year int not null check (to_year >= from_year),
        ${provenance('source')},
        unique (plan_id, code),
        unique (plan_id, id)
      )`);
    await runner.query(`
      create table participation (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        district_code text not null references district,
        cycle_id uuid,
        note text,
        ${provenance('source')},
        version int not null default 1,
        unique (plan_id, district_code),
        foreign key (plan_id, cycle_id) references cycle (plan_id, id)
      )`);
    await runner.query(`
      create table goal (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        code text not null,
        title_ko text not null,
        title_en text,
        description text,
        ${NODE},
        unique (plan_id, id)
      )`);
    await runner.query(`
      create table task (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        goal_id uuid not null,
        code text not null,
        title_ko text not null,
        title_en text,
        purpose text,
        department text,
        team text,
        rollout text not null check (rollout in ('DISTRICTS', 'CITY')),
        ${sourced('city_role')},
        ${sourced('district_quantity')},
        ${sourced('district_quality')},
        ${sourced('district_strengthen')},
        ${NODE},
        unique (plan_id, id),
        foreign key (plan_id, goal_id) references goal (plan_id, id)
      )`);
    await runner.query(`
      create table stage (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        task_id uuid not null,
        code text not null,
        title_ko text not null,
        title_en text,
        monitoring_question text,
        start_month int not null,
        end_month int not null check (end_month >= start_month),
        recurrence text not null check (recurrence in ('ONCE', 'YEAR')),
        ${NODE},
        unique (task_id, id),
        foreign key (plan_id, task_id) references task (plan_id, id)
      )`);
    await runner.query(`create unique index stage_code on stage (task_id, code) where removed_at is null`);
    // A code once given is never given again within its plan, so removed nodes keep theirs.
    await runner.query(`
      create table node_code (
        plan_id uuid not null references plan,
        code text not null,
        node_id uuid not null,
        primary key (plan_id, code)
      )`);
    await runner.query(`create index goal_plan on goal (plan_id, position)`);
    await runner.query(`create index task_goal on task (goal_id, position)`);
    await runner.query(`create index task_plan on task (plan_id)`);
    await runner.query(`create index stage_task on stage (task_id, position)`);
    await runner.query(`create index stage_plan on stage (plan_id)`);
    for (const table of ['goal', 'task', 'stage']) {
      await runner.query(
        `create index ${table}_removal on ${table} (removal_id) where removal_id is not null`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table node_code, stage, task, goal, participation, cycle, plan`);
  }
}
