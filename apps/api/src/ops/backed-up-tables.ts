import { escapeIdentifier, type ClientBase } from 'pg';
import type { SequenceState, TableHead } from './backup-format.js';

/** Every other table of the schema is backed up, those of later migrations included. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  migration: 'the names stand in the header',
  login_session: 'a copy of the data must not sign anybody in',
  account_link: 'a copy of the data must not let anybody in',
  login_attempt: 'counts attempts of the last minutes',
  public_comment_attempt: 'counts comments and erasures of the last hour',
  public_comment_key: 'lives for a day, so that no address can be found out later',
  presence: 'says who was here in the last minute',
  data_version: 'counts writes for caches; restoring sets it beyond every former value',
};

export interface BackedUpTable extends TableHead {
  /** SQL of the order that makes equal data equal bytes: the primary key, texts by their bytes. */
  readonly order: string;
}

interface TableRow {
  name: string;
  columns: string[];
  order: string[] | null;
  parents: string[];
}

/** The tables with data to keep, each after those that it refers to, so that they can be loaded one after the other. */
export async function listBackedUpTables(session: ClientBase): Promise<BackedUpTable[]> {
  const answer = await session.query<TableRow>(
    `select c.relname as name,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             order by a.attnum) as columns,
       (select array_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                         order by k.position)
        from pg_index i
          cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, position)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as "order",
       array(select distinct p.relname::text from pg_constraint f join pg_class p on p.oid = f.confrelid
             where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> f.conrelid) as parents
     from pg_class c
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> all ($1)
     order by c.relname`,
    [Object.keys(LEFT_OUT)],
  );
  return inLoadOrder(answer.rows).map(({ name, columns, order }) => {
    if (order === null) throw new Error(`Table ${name} has no primary key to order its rows by.`);
    return { name, columns, order: order.join(', ') };
  });
}

function inLoadOrder(tables: readonly TableRow[]): TableRow[] {
  const waiting = new Map(tables.map((table) => [table.name, table]));
  const ordered: TableRow[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(({ parents }) => !parents.some((name) => waiting.has(name)));
    if (ready.length === 0)
      throw new Error(`Tables refer to each other in a circle: ${[...waiting.keys()].join(', ')}.`);
    for (const table of ready) waiting.delete(table.name);
    ordered.push(...ready);
  }
  return ordered;
}

/**
 * Where the sequences behind the columns of `tables` stand. They know no snapshot; read inside it, they are at least as
 * far as its rows.
 */
export async function listSequences(
  session: ClientBase,
  tables: readonly TableHead[],
): Promise<SequenceState[]> {
  const found = await session.query<{ table: string; column: string; sequence: string }>(
    `select t.relname as "table", a.attname as "column", s.oid::regclass::text as sequence
     from pg_class s
       join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype in ('a', 'i')
       join pg_class t on t.oid = d.refobjid and d.refclassid = 'pg_class'::regclass
       join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
     where s.relkind = 'S' and t.relnamespace = current_schema()::regnamespace and t.relname = any ($1)
     order by 1, 2`,
    [tables.map(({ name }) => name)],
  );
  const states: SequenceState[] = [];
  for (const { table, column, sequence } of found.rows) {
    const state = await session.query<{ lastValue: string; isCalled: boolean }>(
      // A regclass is written as the identifier that it is.
      `select last_value::text as "lastValue", is_called as "isCalled" from ${sequence}`,
    );
    const [row] = state.rows;
    if (row !== undefined) states.push({ table, column, ...row });
  }
  return states;
}

/** `"name" ("column", …)`, as COPY wants it. */
export function copyTargetOf({ name, columns }: TableHead): string {
  return `${escapeIdentifier(name)} (${columns.map((column) => escapeIdentifier(column)).join(', ')})`;
}

/** Settings under which a value has one text, whatever server, database or role say; until the transaction ends. */
export const COPY_SETTINGS = `
  set local timezone to 'UTC';
  set local datestyle to 'ISO, YMD';
  set local intervalstyle to 'postgres';
  set local extra_float_digits to 1;
  set local bytea_output to 'hex';
  set local client_encoding to 'UTF8';
  set local statement_timeout to 0;
  set local idle_in_transaction_session_timeout to 0`;
