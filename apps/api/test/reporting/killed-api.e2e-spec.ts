import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { approve, itemOf, report, save, submit } from './report-documents.js';

let database: TestDatabase;
let running: ApiProcess | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await running?.stop();
  await database.drop();
});

async function start(): Promise<ApiProcess> {
  running = await startApiProcess(database, { DEMO: '1' });
  return running;
}

/** As pulling the plug does: nothing of the process gets to say anything more. */
async function kill({ child }: ApiProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('an API that is killed', () => {
  it('loses no write that it acknowledged', async () => {
    const first = await start();
    const officer = await first.client.as('officer-11200@demo', demoPassword);
    const item = await itemOf(officer, '1-1-P4', '2023-Q4');
    const input = {
      indicatorId: item.indicator.id,
      district: '11200',
      period: '2023-Q4',
      answer: 'VALUE',
      numerator: 16,
      denominator: 17,
      narrative: '저장 직후 중단',
    };
    const { saveReport } = await officer.ask(save, { input });
    await kill(first);

    const second = await start();
    const again = await second.client.as('officer-11200@demo', demoPassword);
    expect((await again.ask(report, { id: saveReport.id })).report).toMatchObject({
      state: 'DRAFT',
      numerator: 16,
      denominator: 17,
      narrative: '저장 직후 중단',
    });
    const { submitReport } = await again.ask(submit, { id: saveReport.id, version: saveReport.version });
    const planner = await second.client.as('planner@demo', demoPassword);
    const { approveReport } = await planner.ask(approve, {
      id: submitReport.id,
      version: submitReport.version,
    });
    expect(approveReport.state).toBe('APPROVED');
    await kill(second);

    const third = await start();
    const { attention } = await third.client.ask(
      '{ attention(plan: "SCD-2021") { missing { indicator { code } district { code } } } }',
    );
    expect(attention.missing).not.toContainEqual({
      indicator: { code: '1-1-P4' },
      district: { code: '11200' },
    });
  }, 60_000);
});
