import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names a folder for the suites' own PostgreSQL, unless there is a server for them already. */
export default async function prepareServer() {
  if (process.env.TEST_DATABASE_URL !== undefined) return;
  process.env.DURE_TEST_DATA_DIR = await mkdtemp(join(tmpdir(), 'dure-test-'));
}
