import { setTimeout as sleep } from 'node:timers/promises';
import { Ledger } from '../support/ledger.mjs';
import { waitFor } from '../support/processes.mjs';
import { timesOf } from '../support/report.mjs';

/**
 * @typedef {import('../support/instance.mjs').Instance} Instance
 * @typedef {import('../support/random.mjs').Random} Random
 * @typedef {import('../support/report.mjs').Finding} Finding
 * @typedef {import('../support/writers.mjs').Writer} Writer
 */

/** Seconds until requests must be answered again; the supervisor looks once a second, and recovery replays the log. */
const RECOVERY_LIMIT = 60;

/** The supervisor takes five quick deaths for a defect; a fresh one is started well before. */
const KILLS_PER_SUPERVISOR = 3;

/**
 * PostgreSQL is killed again and again while several people write: its first process, and every second time all of
 * them at once. The supervisor that `npm start` uses brings it back.
 * @param {Instance} instance @param {Writer[]} writers @param {Random} random @param {number} count @returns {Promise<Finding>}
 */
export async function killDatabase(instance, writers, random, count) {
  return killAmidWrites(instance, writers, random, count, {
    name: 'PostgreSQL killed amid writes',
    kill: async (round) => {
      const killed = await instance.killDatabase(round % 2 === 1);
      await waitFor('The database’s end', async () => (await instance.findDatabase()) !== killed, 10);
    },
    prepare: async () => undefined,
  });
}

/**
 * The API is killed again and again while several people write.
 * @param {Instance} instance @param {Writer[]} writers @param {Random} random @param {number} count @returns {Promise<Finding>}
 */
export async function killApi(instance, writers, random, count) {
  return killAmidWrites(instance, writers, random, count, {
    name: 'API killed amid writes',
    kill: async () => {
      const killed = await instance.killApi();
      await waitFor('The API’s end', async () => (await instance.findApi()) !== killed, 10);
    },
    prepare: async (round) => {
      if (round === 0 || round % KILLS_PER_SUPERVISOR !== 0) return;
      await instance.stop();
      await instance.start();
    },
  });
}

/**
 * @param {Instance} instance
 * @param {Writer[]} writers
 * @param {Random} random
 * @param {number} count
 * @param {{ name: string, kill: (round: number) => Promise<void>, prepare: (round: number) => Promise<void> }} fault
 * @returns {Promise<Finding>}
 */
async function killAmidWrites(instance, writers, random, count, { name, kill, prepare }) {
  const ledger = new Ledger(writers);
  await instance.look((client) => ledger.open(client));
  /** @type {string[]} */
  const problems = [];
  /** @type {number[]} */
  const recoveries = [];
  /** @type {Set<string>} */
  const codes = new Set();
  for (let round = 0; round < count; round += 1) {
    await prepare(round);
    let isEnding = false;
    const writing = writers.map(async (writer) => {
      for (let isUp = true; isUp && !isEnding;) {
        const { outcome, code, text } = await writer.write();
        isUp = outcome === 'ACKNOWLEDGED' || outcome === 'CONFLICT';
        if (!isUp && code !== null) codes.add(code);
        if (code === 'INTERNAL')
          problems.push(`kill ${round + 1}: INTERNAL — log: ${instance.explain(text)}`);
      }
    });
    await sleep(random.between(50, 600));
    await kill(round);
    isEnding = true;
    const { seconds } = await waitFor(`Recovery ${round + 1}`, () => instance.isReady(), RECOVERY_LIMIT);
    recoveries.push(seconds);
    await Promise.all(writing);
    const found = await instance.look((client) => ledger.check(client));
    problems.push(...found.map((problem) => `kill ${round + 1}: ${problem}`));
  }
  if (ledger.acknowledged === 0) problems.push('Nothing was acknowledged, so nothing was tried.');
  return {
    name,
    figures: {
      kills: count,
      writers: writers.length,
      ...ledger.figures,
      'answers amid the kills': [...codes].sort().join(', '),
      ...timesOf('recovery', recoveries),
    },
    problems,
  };
}
