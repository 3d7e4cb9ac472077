import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names a folder for the suites' own PostgreSQL, unless there is a server for them already. */
export default async function prepareServer() {
  if (process.env.TEST_DATABASE_URL !== undefined) return;
  // Not made here: under root PostgreSQL's own account has to pass through it.
  process.env.DURE_TEST_DATA_DIR = join(tmpdir(), `dure-test-${randomUUID()}`);
}
