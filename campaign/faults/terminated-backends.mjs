import { setTimeout as sleep } from 'node:timers/promises';
import { Client, codeOf } from '../support/client.mjs';
import { Ledger } from '../support/ledger.mjs';
import { waitFor } from '../support/processes.mjs';
import { timesOf } from '../support/report.mjs';
import { UNAVAILABLE } from '../support/writers.mjs';

/** Seconds until reading and writing must work again after a connection was cut. */
const RECOVERY_LIMIT = 5;

/** What may be read meanwhile; the argument keeps the answers out of the response cache. */
const readers = [
  '{ district(code: "11200") { name scoreSheet(plan: "SCD-2021") { dataVersion } } }',
  '{ plans { code goals { title tasks { title } } } }',
  '{ matrix(plan: "SCD-2021", period: "2023-Q4") { dataVersion } }',
];

/**
 * A random connection of the API is cut by `pg_terminate_backend`, again and again, while people read and write. They
 * are told that the platform is not available just now, nothing else; the process stays and works again at once.
 * @param {import('../support/instance.mjs').Instance} instance
 * @param {import('../support/writers.mjs').Writer[]} writers
 * @param {import('../support/random.mjs').Random} random
 * @param {number} count
 * @returns {Promise<import('../support/report.mjs').Finding>}
 */
export async function terminateBackends(instance, writers, random, count) {
  const ledger = new Ledger(writers);
  await instance.look((client) => ledger.open(client));
  const api = await instance.findApi();
  /** @type {Map<string, number>} */
  const codes = new Map();
  /** @type {string[]} */
  const problems = [];
  const tell = (/** @type {string} */ code, /** @type {string} */ said) => {
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (code !== UNAVAILABLE)
      problems.push(`${code}: ${said.slice(0, 300)} — log: ${instance.explain(said)}`);
  };

  let isEnding = false;
  const writing = writers.map(async (writer) => {
    while (!isEnding) {
      const { code, text } = await writer.write();
      if (code !== null) tell(code, text);
    }
  });
  const planner = await new Client(instance.url).as('planner@demo');
  const reading = readers.map(async (query) => {
    while (!isEnding) {
      const answer = await planner.send(query);
      if (answer.kind === 'UNANSWERED') tell(answer.reason, query);
      else if (answer.errors.length > 0) tell(codeOf(answer) ?? '', answer.text);
      else if (answer.status >= 500) tell(String(answer.status), answer.text);
    }
  });

  /** @type {number[]} */
  const recoveries = [];
  let ended = 0;
  const boss = await instance.connect();
  for (let round = 0; round < count; round += 1) {
    await sleep(random.between(10, 120));
    const { rows } = await boss.query(
      `select pid from pg_stat_activity
       where backend_type = 'client backend' and datname = current_database() and pid <> pg_backend_pid()`,
    );
    if (rows.length === 0) continue;
    await boss.query('select pg_terminate_backend($1)', [random.pick(rows).pid]);
    ended += 1;
    const { seconds } = await waitFor(
      'Recovery after a cut connection',
      async () => {
        const answer = await planner.send(/** @type {string} */ (readers[0]), undefined, RECOVERY_LIMIT);
        return answer.kind === 'ANSWERED' && answer.errors.length === 0;
      },
      30,
    );
    recoveries.push(seconds);
    if (seconds > RECOVERY_LIMIT) problems.push(`cut ${round + 1}: ${seconds.toFixed(1)} s until an answer.`);
  }
  await boss.end();
  isEnding = true;
  await Promise.all([...writing, ...reading]);
  // Somebody must be able to write as before, each in their own place.
  for (const writer of writers) {
    let { outcome } = await writer.write();
    if (outcome === 'CONFLICT') ({ outcome } = await writer.write());
    if (outcome !== 'ACKNOWLEDGED') problems.push(`${writer.name} cannot write any more: ${outcome}.`);
  }
  problems.push(...(await instance.look((client) => ledger.check(client))));
  if ((await instance.findApi()) !== api)
    problems.unshift(`The API process ended:\n${instance.outputAround('The API process ended')}`);
  if (ended < count) problems.push(`Only ${ended} connections were cut.`);
  return {
    name: 'Connections cut by pg_terminate_backend',
    figures: {
      cut: ended,
      ...ledger.figures,
      refusals: [...codes].map(([code, times]) => `${code} × ${times}`).join(', ') || 'none',
      ...timesOf('recovery', recoveries),
    },
    problems,
  };
}
