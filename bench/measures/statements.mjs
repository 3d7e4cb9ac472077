import { askOnce, dataOf, requestBytes } from '../support/client.mjs';
import { cityMatrix, districtDashboard } from '../support/documents.mjs';
import { connectTo, runFile } from '../support/floor-data.mjs';
import { startApi, startPostgres } from '../support/platform.mjs';
import { startStatementCounter } from '../support/statement-counter.mjs';

/** SQL statements that one request makes the API send, everything included, without a cache hit. */
export async function measureStatements() {
  const postgres = await startPostgres();
  const stops = [postgres.stop];
  try {
    const counting = await startStatementCounter(postgres.url);
    stops.push(async () => counting.stop());
    const api = await startApi({ databaseUrl: counting.url, hasCache: false });
    stops.push(api.stop);
    const client = await connectTo(postgres.url);
    await runFile(client, 'large-plan');
    await client.end();

    /** @param {unknown} body */
    const count = async (body) => {
      const request = requestBytes(body);
      dataOf(await askOnce(api.port, request));
      const before = counting.counter.count;
      dataOf(await askOnce(api.port, request));
      return counting.counter.count - before;
    };
    /** @param {string} plan */
    const dashboard = (plan) => count({ query: districtDashboard, variables: { plan, district: '11200' } });
    const small = await dashboard('SCD-2021');
    const large = await dashboard('BENCH');
    const matrix = await count({ query: cityMatrix, variables: { plan: 'SCD-2021', period: '2023-Q4' } });
    return [
      { name: 'dashboard: SQL statements', value: small, unit: '' },
      {
        name: 'dashboard: SQL statements more for five times the indicators',
        value: large - small,
        unit: '',
      },
      { name: 'matrix: SQL statements', value: matrix, unit: '' },
    ];
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
