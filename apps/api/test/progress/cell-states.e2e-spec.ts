import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { itemOf } from '../reporting/report-documents.js';
import type { TestApi } from '../support/start-api.js';
import { startDemoApi } from './demo-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startDemoApi();
});
afterAll(() => api.stop());

interface Cell {
  readonly state: string;
  readonly value: number | null;
  readonly status: string | null;
  readonly denominator: number | null;
}

/** The cell of a district on its score sheet. */
async function cell(district: string, code: string, period: string): Promise<Cell> {
  const data = await api.client.ask(
    `query ($code: String!) { district(code: $code) { scoreSheet(plan: "SCD-2021") { systems { indicators {
       indicator { code } periods states values statuses denominators } } } } }`,
    { code: district },
  );
  const series = data.district.scoreSheet.systems
    .flatMap((system: { indicators: unknown[] }) => system.indicators)
    .find(({ indicator }: { indicator: { code: string } }) => indicator.code === code);
  const index = series.periods.indexOf(period);
  return {
    state: series.states[index],
    value: series.values[index],
    status: series.statuses[index],
    denominator: series.denominators[index],
  };
}

describe('0, missing, not due and not applicable', () => {
  it('stay apart in the API: 0 is a value with a pace', async () => {
    expect(await cell('11500', '1-1-O2', '2023')).toMatchObject({
      state: 'VALUE',
      value: 0,
      status: 'REGRESSING',
    });
    expect(await cell('11290', '1-1-P2', '2022-Q1')).toMatchObject({ state: 'VALUE', value: 0 });
  });

  it('stay apart in the API: nothing over nothing is reported and has no value', async () => {
    expect(await cell('11320', '1-1-P4', '2022-Q1')).toEqual({
      state: 'VALUE',
      value: null,
      status: 'NO_DATA',
      denominator: 0,
    });
  });

  it('stay apart in the API: due and not approved is missing', async () => {
    expect(await cell('11200', '1-1-P4', '2023-Q4')).toMatchObject({
      state: 'MISSING',
      value: null,
      status: 'NO_DATA',
    });
    expect(await cell('11410', '1-1-O2', '2022')).toMatchObject({ state: 'MISSING', value: null });
  });

  it('stay apart in the API: before its start nothing is due', async () => {
    expect(await cell('11200', '1-1-P4', '2021-Q4')).toMatchObject({
      state: 'NOT_DUE',
      value: null,
      status: 'NOT_DUE',
    });
  });

  it('stay apart in the API: not applicable lasts to the end of the cycle', async () => {
    expect(await cell('11215', '1-1-P5', '2023-H2')).toMatchObject({
      state: 'NOT_APPLICABLE',
      value: null,
      status: 'NOT_APPLICABLE',
    });
  });

  it('leave the coverage as they should: not applicable on neither side, missing on one', async () => {
    const { matrix } = await api.client.ask(`{ matrix(plan: "SCD-2021") { districts { code }
      process { reported expected notApplicable sufficient } outcome { reported expected sufficient } } }`);
    const at = (code: string): number =>
      matrix.districts.findIndex((it: { code: string }) => it.code === code) * 2;
    expect([
      matrix.process.reported[at('11215')],
      matrix.process.expected[at('11215')],
      matrix.process.notApplicable[at('11215')],
    ]).toEqual([3, 3, 1]);
    expect([matrix.outcome.reported[at('11410')], matrix.outcome.expected[at('11410')]]).toEqual([1, 3]);
    expect(matrix.outcome.sufficient[at('11410')]).toBe(false);
    // Exactly half suffices.
    expect([matrix.outcome.reported[at('11170') + 1], matrix.outcome.expected[at('11170') + 1]]).toEqual([
      1, 2,
    ]);
    expect(matrix.outcome.sufficient[at('11170') + 1]).toBe(true);
  });

  it('stay apart on the work list', async () => {
    const officer = await api.client.as('officer-11215@demo', demoPassword);
    expect(await itemOf(officer, '1-1-P5', '2023-H2')).toMatchObject({ cellState: 'NOT_APPLICABLE' });
    const other = await api.client.as('officer-11500@demo', demoPassword);
    expect(await itemOf(other, '1-1-O2', '2023')).toMatchObject({ cellState: 'VALUE', report: { value: 0 } });
  });
});
