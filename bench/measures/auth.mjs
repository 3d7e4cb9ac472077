import { once } from 'node:events';
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { Connection, DEMO_PASSWORD, askOnce, dataOf, requestBytes, signIn } from '../support/client.mjs';
import { districtDashboard } from '../support/documents.mjs';
import { connectTo } from '../support/floor-data.mjs';
import { startApi, startPostgres } from '../support/platform.mjs';

const argon2 = createRequire(new URL('../../apps/api/package.json', import.meta.url))('@node-rs/argon2');
const DISTRICT = '11200';
const DASHBOARD = { query: districtDashboard, variables: { plan: 'SCD-2021', district: DISTRICT } };
/** Sign-ins at once. */
const CROWD = 20;
/** Readers meanwhile; few, so that their times are those of reading and not of waiting for each other. */
const READERS = 4;
const WARM_ROUNDS = 10;
const CHECK_ROUNDS = 40;
const REQUESTS_PER_ROUND = 100;
const ROUNDS = 4;
const SECONDS_PER_ROUND = 2;

/** What permissions and signing in cost. */
export async function measureAuth() {
  const postgres = await startPostgres();
  const stops = [postgres.stop];
  try {
    const optional = await startApi({
      hasCache: false,
      databaseUrl: postgres.url,
      preload: 'optional-checks',
    });
    stops.push(optional.stop);
    const counting = await startApi({
      hasCache: false,
      databaseUrl: postgres.url,
      preload: 'counting-checks',
    });
    stops.push(counting.stop);
    await hashAsUsual(postgres.url);
    return [
      ...(await measureChecks(optional)),
      ...(await measureSignIn(counting)),
      ...(await measureCrowd(counting)),
    ];
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** Passwords of the demo data are hashed cheaply; here they get what a real one does. @param {string} databaseUrl */
async function hashAsUsual(databaseUrl) {
  const client = await connectTo(databaseUrl);
  await client.query('update account set password_hash = $1', [await argon2.hash(DEMO_PASSWORD)]);
  await client.end();
}

/**
 * The dashboard of a planner who is signed in, with and without permission checks, in alternated rounds of one process.
 * What counts is the processor's time, which says about the same on a busy machine.
 * @param {Api} api
 */
async function measureChecks(api) {
  const request = requestBytes(DASHBOARD, { cookie: await signIn(api.port, 'planner@demo') });
  const contenders = ['check', 'trust'].map((mode) => ({ mode, times: /** @type {number[]} */ ([]) }));
  const answers = [];
  for (const { mode } of contenders) {
    await tell(api, mode);
    answers.push(dataOf(await askOnce(api.port, request)));
  }
  if (!isDeepStrictEqual(answers[0], answers[1])) throw new Error('The dashboards differ.');
  // The first rounds warm up and do not count; who begins changes, so that neither always follows the other.
  for (let round = -WARM_ROUNDS; round < CHECK_ROUNDS; round += 1) {
    for (const { mode, times } of round % 2 === 0 ? contenders : contenders.toReversed()) {
      await tell(api, mode);
      const before = await processorTimeOf(api);
      await askMany(api.port, request);
      const spent = (await processorTimeOf(api)) - before;
      if (round >= 0) times.push(spent / REQUESTS_PER_ROUND);
    }
  }
  const [checked, trusted] = contenders.map(({ times }) => medianOf(times));
  if (checked === undefined || trusted === undefined) throw new Error('A contender was not measured.');
  return [
    { name: 'dashboard signed in: processor time', value: checked, unit: 'ms' },
    { name: 'dashboard signed in: processor time without permission checks', value: trusted, unit: 'ms' },
    { name: 'dashboard: added by permission checks', value: (checked / trusted - 1) * 100, unit: '%' },
  ];
}

/** @param {number} port @param {Buffer} request */
async function askMany(port, request) {
  let left = REQUESTS_PER_ROUND;
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      const connection = new Connection(port);
      while (left > 0) {
        left -= 1;
        dataOf(await connection.ask(request));
      }
      connection.close();
    }),
  );
}

/** @param {Api} api @param {string} mode */
async function tell({ child }, mode) {
  child.send(mode);
  await once(child, 'message');
}

/** @param {Api} api @returns {Promise<number>} milliseconds since it began */
async function processorTimeOf({ child }) {
  child.send('processor time');
  const [message] = await once(child, 'message');
  return message.processorMilliseconds;
}

/** @typedef {Awaited<ReturnType<typeof startApi>>} Api */

/** One person after another. @param {Api} api */
async function measureSignIn(api) {
  const before = await tallyOf(api);
  const began = performance.now();
  for (const email of crowd) await signIn(api.port, email);
  const milliseconds = performance.now() - began;
  const after = await tallyOf(api);
  return [
    { name: 'sign-in', value: milliseconds / CROWD, unit: 'ms' },
    { name: 'sign-in: password checks', value: (after.count - before.count) / CROWD, unit: '' },
    {
      name: 'sign-in: share of the password check',
      value: (after.milliseconds - before.milliseconds) / milliseconds,
      unit: '',
    },
  ];
}

/** Readers alone, and readers while a crowd signs in again and again, in alternated rounds. @param {Api} api */
async function measureCrowd(api) {
  /** @type {number[]} */
  const alone = [];
  /** @type {number[]} */
  const amid = [];
  let signIns = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await readWhile(api.port, alone, async () => undefined);
    await readWhile(api.port, amid, async () => {
      await Promise.all(crowd.map((email) => signIn(api.port, email)));
      signIns += CROWD;
    });
  }
  const { mostAtOnce } = await tallyOf(api);
  return [
    { name: 'dashboard: p50', value: medianOf(alone), unit: 'ms' },
    { name: `dashboard: p50 while ${CROWD} sign in at once`, value: medianOf(amid), unit: 'ms' },
    {
      name: `dashboard: times slower while ${CROWD} sign in at once`,
      value: medianOf(amid) / medianOf(alone),
      unit: '',
    },
    { name: 'sign-ins meanwhile', value: signIns, unit: '' },
    { name: 'sign-in: password checks at once', value: mostAtOnce, unit: '' },
  ];
}

/**
 * Adds the dashboard's times, in milliseconds, for some seconds in which something is done again and again.
 * @param {number} port @param {number[]} times @param {() => Promise<unknown>} meanwhile
 */
async function readWhile(port, times, meanwhile) {
  const request = requestBytes(DASHBOARD);
  const end = performance.now() + SECONDS_PER_ROUND * 1000;
  const readers = Array.from({ length: READERS }, async () => {
    const connection = new Connection(port);
    while (performance.now() < end) {
      const before = performance.now();
      dataOf(await connection.ask(request));
      times.push(performance.now() - before);
    }
    connection.close();
  });
  while (performance.now() < end) {
    await meanwhile();
    await new Promise((done) => setTimeout(done, 1));
  }
  await Promise.all(readers);
}

/** @param {number[]} times */
function medianOf(times) {
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** @param {Api} api @returns {Promise<{ count: number, milliseconds: number, mostAtOnce: number }>} */
async function tallyOf({ child }) {
  child.send('tally');
  const [message] = await once(child, 'message');
  return message.tally;
}

/** Accounts of the demo data: an attempt under way counts against its account, so each signs in once at a time. */
const crowd = [
  ...['11110', '11170', '11200', '11215', '11230', '11260', '11290', '11305', '11320', '11350', '11380'],
  ...['11410', '11440', '11470', '11500', '11530', '11545', '11560', '11590', '11620'],
].map((district) => `officer-${district}@demo`);
