import { describe, expect, it } from '@jest/globals';
import { tryFaults } from './faults/run.mjs';
import type { TimedFinding } from './support/report.mjs';

/** A small part of `npm run campaign -- faults`, by the same code and always the same chances. */
const counts = {
  databaseKills: 2,
  apiKills: 2,
  cuts: 12,
  edits: 200,
  editors: 20,
  controlEdits: 200,
  queries: 300,
  drills: 2,
};

describe('what is acknowledged', () => {
  it('outlives kills, cut connections, contention, odd requests and a way through a backup', async () => {
    const findings: TimedFinding[] = [];
    await tryFaults(counts, 20240122, (finding) => void findings.push(finding));
    expect(
      findings.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`)),
    ).toEqual([]);
    expect(findings).toHaveLength(6);
  });
});
