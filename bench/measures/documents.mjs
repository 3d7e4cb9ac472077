import { connectTo, runFile } from '../support/floor-data.mjs';
import { signIn } from '../support/client.mjs';
import { startApi, startPostgres } from '../support/platform.mjs';
import { timed, watch } from './workbook.mjs';

const PLAN = 'GROWN';

/** A plan of 2,160 indicators as documents: how long each takes, its size, and how long others wait meanwhile. */
export async function measureDocuments() {
  const postgres = await startPostgres();
  const stops = [postgres.stop];
  try {
    const api = await startApi({ databaseUrl: postgres.url, hasCache: false });
    stops.push(api.stop);
    const database = await connectTo(postgres.url);
    stops.push(() => database.end());
    await runFile(database, 'grown-plan');
    const headers = { cookie: await signIn(api.port, 'planner@demo') };
    const waits = watch(api.port);
    const results = [];
    for (const form of ['pdf', 'hwpx']) {
      const address = `http://127.0.0.1:${api.port}/files/plans/${PLAN}/plan.${form}`;
      const { answer, seconds } = await timed(() => fetch(address, { headers }));
      if (answer.status !== 200) throw new Error(await answer.text());
      const { byteLength } = await answer.arrayBuffer();
      results.push(
        { name: `documents: ${form}`, value: seconds, unit: 's' },
        { name: `documents: ${form} file`, value: byteLength / 1000, unit: 'kB' },
      );
    }
    const longest = await waits.stop();
    return [...results, { name: 'documents: longest wait of others meanwhile', value: longest, unit: 'ms' }];
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
