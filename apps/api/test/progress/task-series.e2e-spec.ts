import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { countStatements, PROGRESS, SERIES } from './dashboard-reading.js';
import { startDemoApi } from './demo-api.js';

let api: TestApi;
let planner: Client;
beforeAll(async () => {
  api = await startDemoApi();
  planner = await api.client.as('planner@demo', demoPassword);
});
afterAll(() => api.stop());

describe('a task across the districts', () => {
  const SERIES_OF_TASK = `query ($code: String!) { task(plan: "SCD-2021", code: $code) {
    cityProgress { ${PROGRESS} }
    districtSeries { period districts { code } progress { ${PROGRESS} }
      indicators { indicator { code scope } cityValue cityTarget cityStatus cityFlags cityCoverage { reported expected notApplicable ratio }
        values states statuses achievements expected periods series { ${SERIES} } }
      divergence { district { code } process outcome result quadrant } } } }`;

  it('has a column entry and a series for each of the 24 districts', async () => {
    const { task } = await api.client.ask(SERIES_OF_TASK, { code: '1-2' });
    const { districts, progress, indicators, divergence } = task.districtSeries;
    expect([districts.length, progress.length, divergence.length]).toEqual([24, 24, 24]);
    for (const columns of indicators) {
      const expected = columns.indicator.scope === 'CITY' ? 0 : 24;
      expect(columns.values).toHaveLength(expected);
      expect(columns.states).toHaveLength(expected);
      expect(columns.series).toHaveLength(expected === 0 ? 1 : 24);
    }
  });

  it('has the quadrants that the two scores and the tolerance give', async () => {
    const { task } = await api.client.ask(SERIES_OF_TASK, { code: '1-1' });
    const high = (score: number): boolean => score >= 0.85;
    const read = task.districtSeries.divergence.filter(
      (point: { quadrant: string | null }) => point.quadrant !== null,
    );
    expect(read.length).toBeGreaterThan(10);
    for (const { process, outcome, quadrant } of read) {
      const name = high(process)
        ? high(outcome)
          ? 'BOTH_HIGH'
          : 'PROCESS_HIGH_OUTCOME_LOW'
        : high(outcome)
          ? 'PROCESS_LOW_OUTCOME_HIGH'
          : 'BOTH_LOW';
      expect(quadrant).toBe(name);
    }
  });

  it('that the city runs itself has one series and no district', async () => {
    const { task } = await api.client.ask(SERIES_OF_TASK, { code: '2-3' });
    expect(task.districtSeries.districts).toEqual([]);
    const share = task.districtSeries.indicators.find(
      ({ indicator }: { indicator: { code: string } }) => indicator.code === '2-3-P2',
    );
    expect(share.series).toHaveLength(1);
    expect(share.series[0].values[0]).toBeCloseTo(59.6, 1);
    expect(share.series[0].sources[0]).toBe('FACT');
    expect(
      await api.client.ask(
        '{ task(plan: "SCD-2021", code: "2-3") { progress(district: "11200") { period } } }',
      ),
    ).toEqual({ task: { progress: null } });
  });

  it('is read in the city on aggregated values: a ratio is Σ numerators over Σ denominators', async () => {
    const { task } = await api.client.ask(SERIES_OF_TASK, { code: '1-1' });
    const columns = task.districtSeries.indicators.find(
      ({ indicator }: { indicator: { code: string } }) => indicator.code === '1-1-O1',
    );
    const rows = await api.sql<{ numerator: number; denominator: number; value: number }>(
      `select distinct on (r.district_code) r.numerator, r.denominator, r.value
       from report r join indicator i on i.id = r.indicator_id
       where i.code = '1-1-O1' and r.state = 'APPROVED' and r.answer = 'VALUE'
       order by r.district_code, r.period_end desc`,
    );
    const sum = (pick: (row: (typeof rows)[number]) => number): number =>
      rows.reduce((total, row) => total + pick(row), 0);
    const ratio = (100 * sum((row) => row.numerator)) / sum((row) => row.denominator);
    const mean = sum((row) => row.value) / rows.length;
    expect(columns.cityValue).toBeCloseTo(ratio, 9);
    expect(Math.abs(columns.cityValue - mean)).toBeGreaterThan(1e-6);
  });

  it('takes as many statements for all tasks of the plan as for one', async () => {
    const tree = `{ plan(code: "SCD-2021") { goals { tasks { cityProgress { process { score } } progress(district: "11200") { process { score } } } } } }`;
    await api.client.ask(tree);
    const all = await countStatements(planner, tree);
    const one = await countStatements(
      planner,
      `{ task(plan: "SCD-2021", code: "1-2") { cityProgress { process { score } } progress(district: "11200") { process { score } } } }`,
    );
    expect(all).toBeLessThanOrEqual(one + 2);
  });
});
