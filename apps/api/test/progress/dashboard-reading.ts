import { jest } from '@jest/globals';
import pg from 'pg';
import type { Client } from '../support/client.js';

/** What a reading says of itself, for the documents of the dashboards' tests. */
export const READING = `score status state limitedCount flags unmeasuredStages leftOut statusCounts { status count }
  coverage { reported expected notApplicable ratio isSufficient }`;
export const PROGRESS = `district { code } period asOf dataVersion isExample
  process { ${READING} } outcome { ${READING} } result { ${READING} }`;
export const SERIES = `indicator { code } district { code } baseline periods ends values numerators denominators states path
  achievements statuses sources targetKeys targetValues targetEnds latestValue latestPeriod expected achievement status
  flags zoneMedian narratives`;

/** SQL statements that one request sends beside those for date and session; answers to planners are not kept. */
export async function countStatements(
  planner: Client,
  query: string,
  variables?: Record<string, unknown>,
): Promise<number> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await planner.ask('{ viewer { today } }');
    const always = spy.mock.calls.length;
    await planner.ask(query, variables);
    return spy.mock.calls.length - 2 * always;
  } finally {
    spy.mockRestore();
  }
}
