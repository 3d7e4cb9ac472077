import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { countStatements, SERIES } from './dashboard-reading.js';
import { startDemoApi } from './demo-api.js';

let api: TestApi;
let planner: Client;
let ids: Record<string, string>;

beforeAll(async () => {
  api = await startDemoApi();
  planner = await api.client.as('planner@demo', demoPassword);
  const rows = await api.sql<{ code: string; id: string }>('select code, id from indicator');
  ids = Object.fromEntries(rows.map(({ code, id }) => [code, id]));
});
afterAll(() => api.stop());

const RECORD = `query ($id: ID!, $district: String) { node(id: $id) { ... on Indicator { record(district: $district) { ${SERIES} } } } }`;
const recordOf = async (code: string, district: string | null = null) =>
  (await planner.ask(RECORD, { id: ids[code], district })).node.record;

describe('the record of an indicator', () => {
  it('of a district is its series on the score sheet', async () => {
    const sheet = await api.client.ask(
      `{ district(code: "11200") { scoreSheet(plan: "SCD-2021") { systems { indicators { indicator { code } ${SERIES} } } } } }`,
    );
    const systems: { indicators: { indicator: { code: string } }[] }[] = sheet.district.scoreSheet.systems;
    const series = systems.flatMap(({ indicators }) => indicators);
    const own = series.find(({ indicator }) => indicator.code === '1-1-O1');
    expect(own).toMatchObject(await recordOf('1-1-O1', '11200'));
  });

  it('of the city has at the last period the value that the task across the districts shows', async () => {
    const { task } = await api.client.ask(
      `{ task(plan: "SCD-2021", code: "1-1") { districtSeries { indicators { indicator { code } cityValue } } } }`,
    );
    for (const { indicator, cityValue } of task.districtSeries.indicators) {
      const record = await recordOf(indicator.code);
      const last = record.states.findLastIndex((state: string) => state !== 'NOT_DUE');
      expect(record.values[last]).toBeCloseTo(cityValue, 9);
      expect(record.periods).toHaveLength(record.path.length);
    }
  });

  it('of what the city reports itself is the city’s own, and none of a district', async () => {
    expect((await recordOf('2-3-P2')).values[0]).toBeCloseTo(59.6, 1);
    expect(await recordOf('2-3-P2', '11200')).toBeNull();
  });

  it('is none of a district that takes no part, and refused of one that does not exist', async () => {
    expect(await recordOf('1-1-O1', '11140')).toBeNull();
    expect(await planner.refusal(RECORD, { id: ids['1-1-O1'], district: '99999' })).toBe(
      'UNKNOWN_VALUE district',
    );
  });

  it('takes as many statements over 24 districts as of one', async () => {
    const of = (district: string | null) => countStatements(planner, RECORD, { id: ids['1-1-O1'], district });
    expect(await of(null)).toBe(await of('11200'));
    expect(await of(null)).toBeLessThanOrEqual(6);
  });
});
