import { Connection, dataOf, requestBytes, signIn } from '../support/client.mjs';
import { connectTo, runFile } from '../support/floor-data.mjs';
import { startApi, startPostgres } from '../support/platform.mjs';

const PLAN = 'GROWN';
/** Of the targets and titles, changed between download and upload. */
const EVERY = 10;

/** A plan of about 5,000 rows as a workbook: down, up to look at, applied; and how long others wait meanwhile. */
export async function measureWorkbook() {
  const postgres = await startPostgres();
  const stops = [postgres.stop];
  try {
    const api = await startApi({ databaseUrl: postgres.url, hasCache: false });
    stops.push(api.stop);
    const database = await connectTo(postgres.url);
    stops.push(() => database.end());
    await runFile(database, 'grown-plan');
    const headers = { cookie: await signIn(api.port, 'planner@demo') };
    const origin = `http://127.0.0.1:${api.port}`;
    const waits = watch(api.port);

    const down = await timed(() => fetch(`${origin}/files/plans/${PLAN}/workbook.xlsx`, { headers }));
    const file = await down.answer.arrayBuffer();
    await database.query(
      `update indicator i set title_ko = i.title_ko || ' (고침)' from plan p
       where p.id = i.plan_id and p.code = $1 and ('x' || substr(md5(i.id::text), 1, 4))::bit(16)::int % $2 = 0`,
      [PLAN, EVERY],
    );
    /** @param {string} address */
    const send = (address) =>
      fetch(`${origin}/files/plans/workbook/${address}`, {
        method: 'POST',
        body: file,
        headers: { ...headers, 'x-dure-upload': '1', 'content-type': 'application/octet-stream' },
      });
    const looked = await timed(() => send(`preview?plan=${PLAN}`));
    const preview = await looked.answer.json();
    if (preview.expected === null)
      throw new Error(`The workbook was refused: ${JSON.stringify(preview.problems)}`);
    const applied = await timed(() => send(`apply?plan=${PLAN}&expected=${preview.expected}`));
    if (applied.answer.status !== 200) throw new Error(await applied.answer.text());
    const longest = await waits.stop();
    const { rows } = await database.query(
      `select (select count(*) from goal where plan_id = p.id) + (select count(*) from task where plan_id = p.id)
         + (select count(*) from stage where plan_id = p.id) + 2 * (select count(*) from indicator where plan_id = p.id)
         as rows from plan p where code = $1`,
      [PLAN],
    );
    return [
      { name: 'workbook: rows', value: Number(rows[0].rows), unit: '' },
      { name: 'workbook: file', value: file.byteLength / 1000, unit: 'kB' },
      { name: 'workbook: download', value: down.seconds, unit: 's' },
      { name: 'workbook: changes', value: preview.counts.CHANGED, unit: '' },
      { name: 'workbook: upload to look at', value: looked.seconds, unit: 's' },
      { name: 'workbook: upload to apply', value: applied.seconds, unit: 's' },
      { name: 'workbook: longest wait of others meanwhile', value: longest, unit: 'ms' },
    ];
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** @param {() => Promise<Response>} ask */
export async function timed(ask) {
  const before = performance.now();
  const answer = await ask();
  const copy = answer.clone();
  await copy.arrayBuffer();
  return { answer, seconds: (performance.now() - before) / 1000 };
}

/**
 * Asks something small again and again; `stop` gives the longest wait in milliseconds.
 * @param {number} port
 */
export function watch(port) {
  let isWatching = true;
  let longest = 0;
  const watching = (async () => {
    const connection = new Connection(port);
    while (isWatching) {
      const before = performance.now();
      dataOf(await connection.ask(requestBytes({ query: '{ viewer { today } }' })));
      longest = Math.max(longest, performance.now() - before);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    connection.close();
  })();
  return {
    stop: async () => {
      isWatching = false;
      await watching;
      return longest;
    },
  };
}
