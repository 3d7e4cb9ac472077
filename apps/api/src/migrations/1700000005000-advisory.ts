import type { MigrationInterface, QueryRunner } from 'typeorm';

const source = (column = 'source'): string =>
  `${column} text not null check (${column} in ('FACT', 'EXAMPLE'))`;

/** Committees, their sessions and agenda, comments and answers. */
export class Advisory1700000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table committee (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        title_ko text not null,
        title_en text,
        parent_title_ko text,
        parent_title_en text,
        ${source()}
      )`);
    await runner.query(`
      create table advisory_session (
        id uuid primary key default gen_random_uuid(),
        committee_id uuid not null references committee,
        number int not null,
        held_on date not null,
        starts_at time not null,
        ends_at time,
        place text,
        mode text not null check (mode in ('IN_PERSON', 'REMOTE', 'BOTH')),
        members_present int,
        officials_present int,
        next_session_at timestamptz,
        document_number text,
        approved_on date,
        disclosure text,
        retention_years int,
        ${source()},
        version int not null default 1,
        unique (committee_id, number)
      )`);
    await runner.query(`
      create table agenda_item (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null references advisory_session,
        number text not null,
        kind text not null check (kind in ('REPORT', 'ADVISORY', 'DECISION')),
        team text,
        title text not null,
        position int not null,
        ${source()},
        unique (session_id, id)
      )`);
    await runner.query(`create index agenda_item_session on agenda_item (session_id, position)`);
    await runner.query(`
      create table agenda_item_task (
        agenda_item_id uuid not null references agenda_item,
        task_id uuid not null references task,
        primary key (agenda_item_id, task_id)
      )`);
    await runner.query(`create index agenda_item_task_task on agenda_item_task (task_id)`);
    await runner.query(`
      create table comment (
        id uuid primary key default gen_random_uuid(),
        session_id uuid not null,
        agenda_item_id uuid not null,
        task_id uuid references task,
        kind text not null check (kind in ('SUPPLEMENT', 'PROPOSAL', 'QUESTION', 'OPINION')),
        text text not null,
        author_account_id uuid references account,
        ${source()},
        version int not null default 1,
        created_at timestamptz not null default now(),
        foreign key (session_id, agenda_item_id) references agenda_item (session_id, id)
      )`);
    await runner.query(`create index comment_agenda_item on comment (agenda_item_id, created_at)`);
    await runner.query(`create index comment_session on comment (session_id)`);
    await runner.query(`create index comment_task on comment (task_id, created_at)`);
    await runner.query(`create index comment_author on comment (author_account_id)`);
    await runner.query(`
      create table answer (
        id uuid primary key default gen_random_uuid(),
        comment_id uuid not null unique references comment,
        disposition text not null
          check (disposition in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'UNDER_REVIEW')),
        ${source('disposition_source')},
        text text not null,
        answered_by uuid references account,
        ${source()},
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`);
    await runner.query(`create index answer_answered_by on answer (answered_by)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table answer, comment, agenda_item_task, agenda_item, advisory_session, committee`,
    );
  }
}
