import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startDemoApi } from '../progress/demo-api.js';
import { createAccount } from '../support/factories.js';
import type { TestApi } from '../support/start-api.js';

const DIAGNOSIS = `{ plan(code: "SCD-2021") { diagnosis {
  findings { defect severity nodeType nodeCode title remedy field params related goalId taskId }
  counts { must should hint } tasks monitorableTasks monitorableShare asOf dataVersion } } }`;

interface Found {
  readonly defect: string;
  readonly severity: string;
  readonly nodeCode: string;
  readonly remedy: string;
  readonly field: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly related: readonly string[];
  readonly title: string;
}

/** The first five columns of the reviewed list; the sixth says why. */
const expected = readFileSync(new URL('expected-findings.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').slice(0, 5));

let api: TestApi;
beforeAll(async () => {
  api = await startDemoApi();
  await createAccount(api, { email: 'planner@test', roles: [{ role: 'PLANNER' }] });
}, 120_000);
afterAll(() => api.stop());

describe('the diagnosis of the example plan', () => {
  it('finds what the reviewed list says, and nothing else', async () => {
    const planner = await api.client.as('planner@test');
    const { plan } = await planner.ask<{ plan: { diagnosis: { findings: Found[] } } }>(DIAGNOSIS);
    const found = plan.diagnosis.findings.map(({ defect, severity, nodeCode, remedy, field, params }) => [
      defect,
      severity,
      nodeCode,
      remedy,
      String(field ?? params['count'] ?? ''),
    ]);
    expect(found).toEqual(expected);
    expect(plan.diagnosis).toMatchObject({
      counts: { must: 1, should: 8, hint: 0 },
      tasks: 4,
      monitorableTasks: 3,
      monitorableShare: 0.75,
      asOf: '2024-01-22',
    });
  });

  it('names the comments that wait, and the nodes in the language asked for', async () => {
    const planner = (await api.client.as('planner@test')).inEnglish();
    const { plan } = await planner.ask<{ plan: { diagnosis: { findings: Found[] } } }>(DIAGNOSIS);
    const overdue = plan.diagnosis.findings.find(({ nodeCode }) => nodeCode === '1-2');
    expect(overdue).toMatchObject({ title: expect.stringMatching(/^Strengthen/), params: { days: 996 } });
    const [comment] = await api.sql('select text from comment where id = $1', [overdue?.related[0]]);
    expect(comment).toMatchObject({ text: expect.stringContaining('과정관리') });
  });
});
