import { readFile } from 'node:fs/promises';
import { withSession } from '../../src/platform/database/session.js';

/** The last migration of release 0.1.0. */
export const RELEASE_0_1_0 = 1700000007000;

/** Session cookie of planner@old, who was signed in when the office changed to the next version. */
export const OLD_SESSION = 'dure_session=a session of 0.1.0';

/** Ids of release-0.1.0.sql that tests ask for. */
export const OLD = {
  task: '22222222-0000-4000-8000-000000000001',
  goalRemoval: '99999999-0000-4000-8000-000000000001',
  approved: '66666666-0000-4000-8000-000000000001',
  returned: '66666666-0000-4000-8000-000000000002',
  draft: '66666666-0000-4000-8000-000000000004',
} as const;

/** Fills a database that stands at that migration as a small office had. `url` is its owner's. */
export async function loadRelease010(url: string): Promise<void> {
  const text = await readFile(new URL('release-0.1.0.sql', import.meta.url), 'utf8');
  await withSession(url, 'dure test', (session) => session.query(text));
}

/** Columns by name, each as PostgreSQL writes it: a number of JavaScript could not hold every bigint. */
export type StoredRow = Readonly<Record<string, string | null>>;

/** Every row of every table, by table; the rows in an order that depends on `columns` alone, or else on all of them. */
export async function readStoredRows(
  url: string,
  columns: Readonly<Record<string, readonly string[]>> = {},
): Promise<Record<string, StoredRow[]>> {
  return withSession(url, 'dure test', async (session) => {
    const stored: Record<string, StoredRow[]> = {};
    const tables = await session.query<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`,
    );
    for (const { name } of tables.rows) {
      const { rows } = await session.query<{ row: StoredRow }>(
        `select (select jsonb_object_agg(key, value) from jsonb_each_text(to_jsonb(t))) as row from public.${name} t`,
      );
      stored[name] = rows.map(({ row }) => only(row, columns[name])).sort(byText);
    }
    return stored;
  });
}

/** The columns that each table has. */
export function columnsOf(stored: Readonly<Record<string, readonly StoredRow[]>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(stored).map(([table, rows]) => [table, Object.keys(rows[0] ?? {})]),
  );
}

function only(row: StoredRow, columns: readonly string[] | undefined): StoredRow {
  if (columns === undefined) return row;
  return Object.fromEntries(columns.filter((name) => name in row).map((name) => [name, row[name] ?? null]));
}

function byText(one: StoredRow, other: StoredRow): number {
  const [left, right] = [one, other].map((row) => JSON.stringify(Object.entries(row).sort()));
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
