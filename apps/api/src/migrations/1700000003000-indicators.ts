import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indicators and their versioned targets. */
export class Indicators1700000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table indicator (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        goal_id uuid,
        task_id uuid,
        stage_id uuid,
        kind text not null check (kind in ('PROCESS', 'OUTCOME', 'RESULT')),
        code text not null,
        title_ko text not null,
        title_en text,
        definition text,
        unit text not null,
        numerator_label text,
        denominator_label text,
        may_exceed boolean not null default false,
        direction text not null check (direction in ('INCREASE', 'DECREASE', 'MAINTAIN', 'MILESTONE')),
        frequency text not null check (frequency in ('QUARTER', 'HALF', 'YEAR', 'CYCLE')),
        time_aggregation text not null check (time_aggregation in ('SUM', 'LAST', 'MEAN', 'MAX')),
        is_cumulative boolean not null default false,
        district_aggregation text not null
          check (district_aggregation in ('SUM', 'MEAN', 'MEDIAN', 'RATIO', 'POPULATION_WEIGHTED', 'CITY_ONLY')),
        scope text not null check (scope in ('DISTRICT', 'CITY')),
        baseline double precision,
        band_lo double precision,
        band_hi double precision,
        interpolation text not null default 'LINEAR' check (interpolation in ('LINEAR', 'STEP')),
        due_from text check (due_from ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
        has_midpoint boolean not null default false,
        weight double precision not null default 1,
        origin text,
        note text,
        source text not null check (source in ('FACT', 'EXAMPLE')),
        position int not null,
        retired_on date,
        version int not null default 1,
        removed_at timestamptz,
        removal_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((removed_at is null) = (removal_id is null)),
        check (num_nonnulls(goal_id, task_id) = 1),
        check ((kind = 'PROCESS') = (stage_id is not null)),
        check (goal_id is null or kind = 'RESULT'),
        check ((band_lo is null) = (band_hi is null)),
        unique (plan_id, id),
        foreign key (plan_id, goal_id) references goal (plan_id, id),
        foreign key (plan_id, task_id) references task (plan_id, id),
        foreign key (task_id, stage_id) references stage (task_id, id)
      )`);
    await runner.query(`create index indicator_plan on indicator (plan_id)`);
    await runner.query(`create index indicator_goal on indicator (goal_id, position)`);
    await runner.query(`create index indicator_task on indicator (task_id, position)`);
    await runner.query(`create index indicator_stage on indicator (stage_id, position)`);
    await runner.query(
      `create index indicator_removal on indicator (removal_id) where removal_id is not null`,
    );
    // Append-only: a changed target is a further version, so that no past reading changes.
    await runner.query(`
      create table target (
        id uuid primary key default gen_random_uuid(),
        indicator_id uuid not null references indicator,
        district_code text references district,
        point_key text not null,
        value double precision,
        effective_from date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references account,
        reason text,
        source text not null check (source in ('FACT', 'EXAMPLE'))
      )`);
    await runner.query(`create index target_indicator on target (indicator_id)`);
    await runner.query(`create index target_district on target (district_code)`);
    await runner.query(`create index target_recorded_by on target (recorded_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table target, indicator`);
  }
}
