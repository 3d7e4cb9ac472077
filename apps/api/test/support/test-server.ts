/** The PostgreSQL server that suites make their databases on. */
export async function testServerUrl(): Promise<string> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) throw new Error('TEST_DATABASE_URL is not set.');
  return url;
}
