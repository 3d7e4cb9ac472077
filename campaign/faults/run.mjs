import { Instance } from '../support/instance.mjs';
import { Random } from '../support/random.mjs';
import { gatherWriters } from '../support/writers.mjs';
import { drillBackups } from './backup-drills.mjs';
import { contendForRows } from './contended-edits.mjs';
import { fuzzQueries } from './fuzzed-queries.mjs';
import { killApi, killDatabase } from './kills.mjs';
import { terminateBackends } from './terminated-backends.mjs';

/**
 * How much of each fault; 0 leaves it out.
 * @typedef {{ databaseKills: number, apiKills: number, cuts: number, edits: number, editors: number,
 *   controlEdits: number, queries: number, drills: number }} FaultCounts
 */

/** @type {FaultCounts} */
export const fullCounts = {
  databaseKills: 100,
  apiKills: 200,
  cuts: 200,
  edits: 10_000,
  editors: 50,
  controlEdits: 2_000,
  queries: 10_000,
  drills: 20,
};

/**
 * Tries every fault on one instance with demo data, one after the other.
 * @param {FaultCounts} counts
 * @param {number} seed
 * @param {(finding: import('../support/report.mjs').TimedFinding) => void} onFinding told as each ends
 */
export async function tryFaults(counts, seed, onFinding) {
  const random = new Random(seed);
  const instance = await Instance.create();
  try {
    await instance.start();
    const writers = await gatherWriters(instance.url);
    // Each draws from a sequence of its own: leaving one out changes nothing for the others.
    /** @type {[number, (own: Random) => Promise<import('../support/report.mjs').Finding>][]} */
    const faults = [
      [counts.databaseKills, (own) => killDatabase(instance, writers, own, counts.databaseKills)],
      [counts.apiKills, (own) => killApi(instance, writers, own, counts.apiKills)],
      [counts.cuts, (own) => terminateBackends(instance, writers, own, counts.cuts)],
      [
        counts.edits,
        (own) =>
          contendForRows(instance, own, {
            edits: counts.edits,
            writers: counts.editors,
            controlEdits: counts.controlEdits,
          }),
      ],
      [counts.queries, (own) => fuzzQueries(instance, own, counts.queries)],
      [counts.drills, () => drillBackups(instance, writers, counts.drills)],
    ];
    for (const [count, fault] of faults) {
      const own = random.branch();
      if (count === 0) continue;
      const began = performance.now();
      const finding = await fault(own);
      onFinding({ ...finding, seconds: (performance.now() - began) / 1000 });
    }
  } finally {
    await instance.remove();
  }
}
