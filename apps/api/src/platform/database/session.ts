import pg from 'pg';

/** Runs `work` on a connection of its own, which ends with it. `applicationName` is what the server lists it as. */
export async function withSession<T>(
  url: string,
  applicationName: string,
  work: (session: pg.Client) => Promise<T>,
): Promise<T> {
  const session = new pg.Client({
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that breaks also fails the query that waits on it; that failure is the one to be told.
  session.on('error', () => undefined);
  await session.connect();
  try {
    return await work(session);
  } finally {
    await session.end().catch(() => undefined);
  }
}
