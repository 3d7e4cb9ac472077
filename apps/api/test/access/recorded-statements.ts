import pg from 'pg';

interface Queryable {
  query(this: unknown, ...given: unknown[]): unknown;
}

const textOf = (given: unknown): string => {
  const { name, text } = (typeof given === 'object' && given !== null ? given : { text: given }) as {
    name?: string;
    text?: string;
  };
  return name ?? String(text).replace(/\s+/g, ' ');
};

/** What was asked of PostgreSQL while `work` ran, by whatever way; in the order of the alphabet, as some run at once. */
export async function recordStatements(work: () => Promise<unknown>): Promise<readonly string[]> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as Queryable;
  const { query } = prototype;
  prototype.query = function (...given) {
    statements.push(textOf(given[0]));
    return query.apply(this, given);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  return statements.toSorted();
}
