import type { Database } from '../platform/database/database.js';

/** A row by column name; a column that no row names gets its default. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts all rows in one statement. PostgreSQL reads each value by the column's own type, so dates, uuids and jsonb need
 * no casts here. All rows name the same columns.
 */
export async function insertRows(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).join(', ');
  await database.execute(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
    [JSON.stringify(rows)],
  );
}
