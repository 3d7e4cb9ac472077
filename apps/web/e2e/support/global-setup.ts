import { startApiProcess } from './api-process.js';
import { people } from './accounts.js';
import { createTestDatabase, runSql } from './test-database.js';

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
    await openAmendment(database.url);
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}

/** The example plan is in force: the planner of the tests has a change under way, resting on an item of the session. */
async function openAmendment(url: string): Promise<void> {
  await runSql(
    url,
    `insert into amendment (plan_id, number, reason, agenda_item_id, opened_by, source)
     select p.id, 1, '브라우저 시험', (select id from agenda_item order by number limit 1), a.id, 'EXAMPLE'
     from plan p, account a where p.code = 'SCD-2021' and a.email = $1`,
    [people.planner],
  );
}
