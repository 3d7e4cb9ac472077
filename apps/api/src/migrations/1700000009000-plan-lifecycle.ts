import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `('DRAFTING', 'ADVICE', 'CONFIRMED', 'PUBLIC_DELIBERATION', 'RECONFIRMED', 'IN_FORCE', 'CLOSED')`;

/** Where a plan stands, its confirmed revisions, and the amendments under which a confirmed plan changes. */
export class PlanLifecycle1700000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plan
        add column state text not null default 'DRAFTING' check (state in ${STATES}),
        add column answer_due_days int not null default 30 check (answer_due_days between 0 and 365)`);
    // Only a plan that is carried out has reports.
    await runner.query(`
      update plan set state = 'IN_FORCE' where exists (select from report where report.plan_id = plan.id)`);
    // Immutable: the API may add and read, not change.
    await runner.query(`
      create table revision (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        number int not null check (number > 0),
        snapshot jsonb not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references account,
        source text not null default 'FACT' check (source in ('FACT', 'EXAMPLE')),
        unique (plan_id, number)
      )`);
    await runner.query(`create index revision_recorded_by on revision (recorded_by)`);
    await runner.query(`
      create table plan_step (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        step text not null check (step in
          ('ASK_ADVICE', 'SUBMIT', 'CONFIRM', 'OPEN_DELIBERATION', 'RECONFIRM', 'PUT_IN_FORCE', 'CLOSE')),
        from_state text not null check (from_state in ${STATES}),
        to_state text not null check (to_state in ${STATES}),
        taken_on date not null,
        document_number text,
        note text,
        revision_id uuid references revision,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references account,
        source text not null default 'FACT' check (source in ('FACT', 'EXAMPLE'))
      )`);
    await runner.query(`create index plan_step_plan on plan_step (plan_id, recorded_at)`);
    await runner.query(`create index plan_step_revision on plan_step (revision_id)`);
    await runner.query(`create index plan_step_recorded_by on plan_step (recorded_by)`);
    await runner.query(`
      create table amendment (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        number int not null check (number > 0),
        reason text not null,
        agenda_item_id uuid references agenda_item,
        opened_by uuid not null references account,
        opened_at timestamptz not null default now(),
        closed_at timestamptz,
        source text not null default 'FACT' check (source in ('FACT', 'EXAMPLE')),
        version int not null default 1,
        updated_at timestamptz not null default now(),
        unique (plan_id, number)
      )`);
    await runner.query(`
      create unique index amendment_open on amendment (plan_id, opened_by) where closed_at is null`);
    await runner.query(`create index amendment_agenda_item on amendment (agenda_item_id)`);
    await runner.query(`create index amendment_opened_by on amendment (opened_by)`);
    // Every change is traced to the amendment under which it was made.
    await runner.query(`alter table audit_event add column amendment_id uuid references amendment`);
    await runner.query(
      `create index audit_event_amendment on audit_event (amendment_id) where amendment_id is not null`,
    );
    await runner.query(`alter table target add column agenda_item_id uuid references agenda_item`);
    await runner.query(`create index target_agenda_item on target (agenda_item_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table target drop column agenda_item_id`);
    await runner.query(`alter table audit_event drop column amendment_id`);
    await runner.query(`drop table amendment, plan_step, revision`);
    await runner.query(`alter table plan drop column state, drop column answer_due_days`);
  }
}
