import { Connection } from './client.mjs';

/** Requests under way at a time, on as many connections. */
const CONCURRENCY = 32;
const ROUNDS = 5;
const SECONDS_PER_ROUND = 2;
const SECONDS_TO_WARM_UP = 2;

/**
 * What is measured against what: a port, and the requests to send in turn.
 * @typedef {{ name: string, port: number, requests: readonly Buffer[] }} Contender
 * @typedef {{ name: string, perSecond: number, p50: number, p99: number, bytes: number }} Throughput
 */

/**
 * Requests per second and latencies (ms) of each contender, in alternated rounds so that a slow moment of the machine
 * meets them all. Throws when any answer is not 200 or says there were errors.
 * @param {readonly Contender[]} contenders
 * @returns {Promise<Throughput[]>}
 */
export async function measureThroughput(contenders) {
  const results = contenders.map(({ name }) => ({
    name,
    times: /** @type {number[]} */ ([]),
    seconds: 0,
    bytes: 0,
  }));
  for (const contender of contenders) await runRound(contender, SECONDS_TO_WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const { times, seconds, bytes } = await runRound(contender, SECONDS_PER_ROUND);
      const result = results[index];
      if (result === undefined) continue;
      for (const time of times) result.times.push(time);
      result.seconds += seconds;
      result.bytes += bytes;
    }
  }
  return results.map(({ name, times, seconds, bytes }) => {
    times.sort((a, b) => a - b);
    const at = (/** @type {number} */ share) =>
      times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
    return {
      name,
      perSecond: times.length / seconds,
      p50: at(0.5),
      p99: at(0.99),
      bytes: bytes / times.length,
    };
  });
}

/** @param {Contender} contender @param {number} seconds */
async function runRound({ name, port, requests }, seconds) {
  /** @type {number[]} */
  const times = [];
  let bytes = 0;
  let next = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const connections = Array.from({ length: CONCURRENCY }, () => new Connection(port));
  await Promise.all(
    connections.map(async (connection) => {
      while (performance.now() < end) {
        const request = requests[next++ % requests.length];
        if (request === undefined) throw new Error(`${name} has nothing to ask.`);
        const before = performance.now();
        const { status, body } = await connection.ask(request);
        times.push(performance.now() - before);
        bytes += body.length;
        if (status !== 200 || body.includes('"errors"'))
          throw new Error(`${name}: ${status} ${body.toString()}`);
      }
    }),
  );
  for (const connection of connections) connection.close();
  return { times, bytes, seconds: (performance.now() - start) / 1000 };
}
