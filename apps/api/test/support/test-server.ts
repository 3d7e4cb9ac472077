import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';

let server: Promise<{ url: string }> | undefined;

/**
 * The PostgreSQL server that suites make their databases on: TEST_DATABASE_URL, else an embedded one in the folder that
 * test/support/prepare-server.mjs names; stop-server.mjs stops it again. Workers that start it at once share it.
 */
export async function testServerUrl(): Promise<string> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url !== undefined) return url;
  const dataDir = process.env['DURE_TEST_DATA_DIR'];
  if (dataDir === undefined) throw new Error('Neither TEST_DATABASE_URL nor DURE_TEST_DATA_DIR is set.');
  server ??= startEmbeddedPostgres({ dataDir, isDurable: false, settings: { max_connections: '300' } });
  return (await server).url;
}
