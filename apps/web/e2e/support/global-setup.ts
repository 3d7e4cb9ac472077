import { startApiProcess } from './api-process.js';
import { createTestDatabase } from './test-database.js';

/** One demo database and two API processes for the whole run; DURE_E2E_URL set beforehand names servers that run already. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env['DURE_E2E_URL']) {
    process.env['DURE_E2E_SECOND_URL'] ??= process.env['DURE_E2E_URL'];
    return () => Promise.resolve();
  }
  const database = await createTestDatabase();
  process.env['DURE_E2E_DATABASE_URL'] = database.url;
  const stops: (() => Promise<void>)[] = [() => database.remove()];
  const stopAll = async () => {
    for (const stop of stops.toReversed()) await stop();
  };
  try {
    for (const name of ['DURE_E2E_URL', 'DURE_E2E_SECOND_URL']) {
      const api = await startApiProcess(database.url);
      stops.push(() => api.stop());
      process.env[name] = api.url;
    }
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}
