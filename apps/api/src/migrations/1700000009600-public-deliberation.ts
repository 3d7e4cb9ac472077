import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What citizens say on a plan's tasks while it is open to public deliberation, and the planners' answers. */
export class PublicDeliberation1700000009600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Of the erase code only the hash is kept; it stays when the rest goes, so that the code answers a second time.
    await runner.query(`
      create table public_comment (
        id uuid primary key default gen_random_uuid(),
        plan_id uuid not null references plan,
        task_id uuid not null,
        author_name text,
        text text,
        state text not null default 'PENDING' check (state in ('PENDING', 'SHOWN', 'HIDDEN')),
        hidden_reason text,
        consented_at timestamptz not null default now(),
        retain_until date not null,
        erase_token_hash bytea unique,
        erased_at timestamptz,
        erasure text check (erasure in ('REQUEST', 'RETENTION')),
        source text not null default 'FACT' check (source in ('FACT', 'EXAMPLE')),
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        foreign key (plan_id, task_id) references task (plan_id, id),
        check ((erased_at is null) = (text is not null)),
        check ((erased_at is null) = (erasure is null)),
        check (erased_at is null or author_name is null),
        check (state = 'HIDDEN' or hidden_reason is null)
      )`);
    await runner.query(`create index public_comment_plan on public_comment (plan_id, state, created_at, id)`);
    await runner.query(
      `create index public_comment_task on public_comment (plan_id, task_id, created_at, id)`,
    );
    await runner.query(`create index public_comment_of_task on public_comment (task_id, created_at, id)`);
    await runner.query(
      `create index public_comment_due on public_comment (retain_until) where erased_at is null`,
    );
    await runner.query(`
      create table public_answer (
        id uuid primary key default gen_random_uuid(),
        public_comment_id uuid not null unique references public_comment,
        disposition text not null
          check (disposition in ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED', 'UNDER_REVIEW')),
        text text not null,
        amendment_id uuid references amendment,
        answered_by uuid references account,
        source text not null default 'FACT' check (source in ('FACT', 'EXAMPLE')),
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      )`);
    await runner.query(`create index public_answer_amendment on public_answer (amendment_id)`);
    await runner.query(`create index public_answer_answered_by on public_answer (answered_by)`);
    // Whence comments came is kept for a day, and only as what a key of that day made of the address.
    await runner.query(`
      create table public_comment_key (
        day date primary key,
        key bytea not null
      )`);
    await runner.query(`
      create table public_comment_attempt (
        id bigint generated always as identity primary key,
        kind text not null check (kind in ('COMMENT', 'ERASURE')),
        address_digest bytea not null,
        at timestamptz not null default now()
      )`);
    await runner.query(
      `create index public_comment_attempt_address on public_comment_attempt (address_digest, at)`,
    );
    await runner.query(`create index public_comment_attempt_at on public_comment_attempt (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table public_comment_attempt, public_comment_key, public_answer, public_comment`,
    );
  }
}
