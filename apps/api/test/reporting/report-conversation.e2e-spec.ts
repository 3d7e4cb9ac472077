import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { startDemoApi } from '../progress/demo-api.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { approve, giveBack, itemOf, queue, save, submit, worklist } from './report-documents.js';

let api: TestApi;
let officer: Client;
let planner: Client;

beforeAll(async () => {
  api = await startDemoApi();
  officer = await api.client.as('officer-11200@demo', demoPassword);
  planner = await api.client.as('planner@demo', demoPassword);
});
afterAll(() => api.stop());

const dashboard = `{
  district(code: "11200") {
    progress(plan: "SCD-2021") { task { code } result { score state coverage { reported expected } } }
    scoreSheet(plan: "SCD-2021") {
      systems { task { code } indicators { indicator { code } states values statuses narratives } }
    } }
  matrix(plan: "SCD-2021") { dataVersion districts { code } tasks { code } result { scores reported } sentence { reportedAll } } }`;

interface Shown {
  readonly result: { readonly score: number | null; readonly state: string };
  readonly series: { states: string[]; values: (number | null)[]; narratives: (string | null)[] };
  readonly matrixScore: number | null;
  readonly dataVersion: string;
}

/** How the public sees the result indicator 1-2-R1 of 11200. */
async function shown(): Promise<Shown> {
  const { district, matrix } = await api.client.ask(dashboard);
  const ofTask = <Of extends { task: { code: string } }>(list: Of[]): Of =>
    list.find(({ task }) => task.code === '1-2') as Of;
  const series = ofTask<{ task: { code: string }; indicators: { indicator: { code: string } }[] }>(
    district.scoreSheet.systems,
  ).indicators.find(({ indicator }) => indicator.code === '1-2-R1');
  const row = matrix.districts.findIndex(({ code }: { code: string }) => code === '11200');
  const column = matrix.tasks.findIndex(({ code }: { code: string }) => code === '1-2');
  return {
    result: ofTask<{ task: { code: string }; result: Shown['result'] }>(district.progress).result,
    series: series as unknown as Shown['series'],
    matrixScore: matrix.result.scores[row * matrix.tasks.length + column],
    dataVersion: matrix.dataVersion,
  };
}

describe('an officer and a planner', () => {
  let before: Shown;
  let report: { id: string; version: number };

  it('begin with a submitted report that nobody but them sees', async () => {
    before = await shown();
    expect(before.series.states).toEqual(['MISSING']);
    expect(before.series.values).toEqual([null]);
    expect(before.series.narratives).toEqual([null]);
    const item = await itemOf(officer, '1-2-R1', '2021-2023');
    expect(item.report).toMatchObject({ state: 'SUBMITTED', numerator: 10, denominator: 31 });
    const { reviewQueue } = await planner.ask(queue, { district: '11200' });
    expect(reviewQueue.nodes.map((node: { indicator: { code: string } }) => node.indicator.code)).toContain(
      '1-2-R1',
    );
    report = item.report as unknown as { id: string; version: number };
  });

  it('hand it back with a reason, which the officer reads', async () => {
    const reason = '판정회의 의결 결과의 기준일을 적어 다시 제출 바람';
    const { returnReport } = await planner.ask(giveBack, { ...report, reason });
    expect(returnReport).toMatchObject({ __typename: 'Report', state: 'RETURNED', returnReason: reason });
    const item = await itemOf(officer, '1-2-R1', '2021-2023');
    expect(item).toMatchObject({ cellState: 'MISSING', report: { state: 'RETURNED', returnReason: reason } });
    const { reviewQueue } = await planner.ask(queue, { district: '11200' });
    expect(JSON.stringify(reviewQueue)).not.toContain(report.id);
  });

  it('keep the reason on screen while the officer writes, and submit again', async () => {
    const item = await itemOf(officer, '1-2-R1', '2021-2023');
    const { saveReport } = await officer.ask(save, {
      input: {
        indicatorId: item.indicator.id,
        district: '11200',
        period: '2021-2023',
        version: item.report?.version,
        answer: 'VALUE',
        numerator: 12,
        denominator: 31,
        narrative: '12. 15. 판정회의 의결 결과',
      },
    });
    expect(saveReport).toMatchObject({
      state: 'RETURNED',
      numerator: 12,
      narrative: '12. 15. 판정회의 의결 결과',
    });
    const { submitReport } = await officer.ask(submit, { id: saveReport.id, version: saveReport.version });
    expect(submitReport).toMatchObject({ state: 'SUBMITTED', value: (100 * 12) / 31 });
    report = { id: submitReport.id, version: submitReport.version };
  });

  it('leave every public number as it was until the approval', async () => {
    const now = await shown();
    expect({ ...now, dataVersion: '' }).toEqual({ ...before, dataVersion: '' });
  });

  it('approve it, and the dashboard and the matrix move', async () => {
    const { approveReport } = await planner.ask(approve, report);
    expect(approveReport).toMatchObject({
      state: 'APPROVED',
      permissions: { canEdit: false, canSubmit: false, canReturn: false, canApprove: false },
    });
    const now = await shown();
    expect(now.series).toMatchObject({
      states: ['VALUE'],
      values: [(100 * 12) / 31],
      narratives: ['12. 15. 판정회의 의결 결과'],
    });
    // 38.7 % is above the target of 35 %: limited to 1 beside the trust of 0.961.
    expect(before.result.score).toBeCloseTo(0.961, 3);
    expect(now.result.score).toBeCloseTo((1 + 0.9610169) / 2, 6);
    expect(now.matrixScore).toBe(now.result.score);
    expect(Number(now.dataVersion)).toBeGreaterThan(Number(before.dataVersion));
  });

  it('find it locked from then on', async () => {
    const item = await itemOf(officer, '1-2-R1', '2021-2023');
    expect(item).toMatchObject({ cellState: 'VALUE', report: { state: 'APPROVED' } });
    const input = {
      indicatorId: item.indicator.id,
      district: '11200',
      period: '2021-2023',
      version: item.report?.version,
      answer: 'VALUE',
      numerator: 1,
      denominator: 31,
    };
    expect(await officer.refusal(save, { input })).toBe('REPORT_LOCKED');
    const locked = { id: item.report?.id, version: item.report?.version };
    expect(await officer.refusal(submit, locked)).toBe('REPORT_LOCKED');
    expect(await planner.refusal(approve, locked)).toBe('REPORT_LOCKED');
    expect(await planner.refusal(giveBack, { ...locked, reason: '정정' })).toBe('REPORT_LOCKED');
  });

  it('leave a trail of every step', async () => {
    const events = await api.sql<{ action: string; email: string }>(
      `select e.action, a.email from audit_event e join account a on a.id = e.account_id
       where e.entity_id = $1 order by e.id`,
      [report.id],
    );
    expect(events.map(({ action, email }) => `${action} ${email}`)).toEqual([
      'returnReport planner@demo',
      'saveReport officer-11200@demo',
      'submitReport officer-11200@demo',
      'approveReport planner@demo',
    ]);
  });
});

describe('the work list', () => {
  it('names what is due, by due date, with days left and the state of each cell', async () => {
    const { worklist: list } = await officer.ask(worklist);
    expect(list).toMatchObject({
      today: '2024-01-22',
      district: { code: '11200' },
      plan: { code: 'SCD-2021' },
    });
    const dates = list.items.map((item: { dueOn: string }) => item.dueOn);
    expect(dates).toEqual(dates.toSorted());
    expect(await itemOf(officer, '1-1-P4', '2023-Q4')).toMatchObject({
      dueOn: '2024-01-30',
      daysLeft: 8,
      report: null,
      cellState: 'MISSING',
      previousPeriod: '2023-Q2',
      previousValue: (100 * 15) / 17,
      expected: 90,
    });
    expect(await itemOf(officer, '1-1-P4', '2023-Q3')).toMatchObject({ dueOn: '2023-10-30', daysLeft: -84 });
  });

  it('asks for a process indicator only from the planned start of its stage', async () => {
    const { worklist: list } = await officer.ask(worklist);
    const periods = list.items
      .filter((item: { indicator: { code: string } }) => item.indicator.code === '1-1-P4')
      .map((item: { period: { key: string } }) => item.period.key);
    expect(periods.toSorted()[0]).toBe('2022-Q1');
    expect(periods).toHaveLength(8);
  });

  it('counts each item once', async () => {
    const { worklist: list } = await officer.ask(worklist);
    const { due, begun, returned, submitted, approved, overdue } = list.counts;
    const open = list.items.filter(
      (item: { report: { state: string } | null; cellState: string }) =>
        item.report === null && item.cellState !== 'NOT_APPLICABLE',
    ).length;
    expect(due).toBe(open + begun + returned);
    expect(due + submitted + approved).toBe(list.items.length);
    expect(returned).toBe(1);
    expect(begun).toBe(1);
    expect(overdue).toBe(1);
  });

  it('of a planner holds the city’s own indicators', async () => {
    const { worklist: list } = await planner.ask(worklist);
    expect(list.district).toBeNull();
    const codes = new Set(list.items.map((item: { indicator: { code: string } }) => item.indicator.code));
    expect([...codes].toSorted()).toEqual([
      '1-2-O3',
      '1-2-O4',
      '2-3-O1',
      '2-3-P1',
      '2-3-P2',
      '2-3-P3',
      '2-3-P4',
      '2-3-R1',
      '3-1-O1',
    ]);
    expect(await itemOf(planner, '1-2-O4', '2023')).toMatchObject({ report: { state: 'DRAFT', value: 4 } });
  });

  it('asks for nothing more of what an indicator is exempt from to the end of the cycle', async () => {
    const exempt = await api.client.as('officer-11170@demo', demoPassword);
    const { worklist: list } = await exempt.ask(worklist);
    const items = list.items.filter(
      (item: { indicator: { code: string } }) => item.indicator.code === '1-1-P3',
    );
    expect(items.length).toBeGreaterThan(1);
    expect(new Set(items.map((item: { cellState: string }) => item.cellState))).toEqual(
      new Set(['NOT_APPLICABLE']),
    );
  });

  it('leaves out what is retired', async () => {
    await api.sql(`update indicator set retired_on = '2024-01-01' where code = '1-2-P5'`);
    await api.sql(`update data_version set version = version + 1 where district_code = ''`);
    const { worklist: list } = await officer.ask(worklist);
    expect(JSON.stringify(list)).not.toContain('1-2-P5');
    await api.sql(`update indicator set retired_on = null where code = '1-2-P5'`);
    await api.sql(`update data_version set version = version + 1 where district_code = ''`);
  });
});

interface QueuePage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('the review queue', () => {
  it('is read page by page, each report once', async () => {
    const all = await planner.ask(queue, {});
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { reviewQueue }: { reviewQueue: QueuePage } = await planner.ask(queue, { first: 7, after });
      seen.push(...reviewQueue.nodes.map((node) => node.id));
      after = reviewQueue.pageInfo.hasNextPage ? reviewQueue.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(all.reviewQueue.totalCount);
    expect(new Set(seen).size).toBe(seen.length);
    expect(all.reviewQueue.nodes.every((node: { state: string }) => node.state === 'SUBMITTED')).toBe(true);
  });
});
