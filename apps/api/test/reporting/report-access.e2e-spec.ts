import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { startDemoApi } from '../progress/demo-api.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { approve, giveBack, queue, report, save, submit, submitAll, worklist } from './report-documents.js';

let api: TestApi;
const people: Record<string, Client> = {};

beforeAll(async () => {
  api = await startDemoApi();
  people['public'] = api.client;
  const accounts = ['admin', 'planner', 'member-a', 'officer-11200', 'officer-11680'];
  for (const name of accounts) people[name] = await api.client.as(`${name}@demo`, demoPassword);
});
afterAll(() => api.stop());

const client = (name: string): Client => people[name] as Client;

async function findReport(where: string): Promise<{ id: string; version: number }> {
  const [row] = await api.sql<{ id: string; version: number }>(
    `select r.id, r.version from report r join indicator i on i.id = r.indicator_id where ${where} order by r.id limit 1`,
  );
  if (row === undefined) throw new Error(`no report where ${where}`);
  return row;
}

const OWN = `r.district_code = '11200' and r.state = 'SUBMITTED'`;

describe('what belongs to a district', () => {
  it.each([
    ['public', 'NOT_SIGNED_IN'],
    ['admin', 'NOT_ALLOWED'],
    ['member-a', 'NOT_ALLOWED'],
    ['planner', null],
    ['officer-11200', null],
    ['officer-11680', 'NOT_FOUND id'],
  ])('is a report that %s reads with: %s', async (name, refusal) => {
    const { id } = await findReport(OWN);
    expect(await client(name).refusal(report, { id })).toBe(refusal);
  });

  it.each([
    ['public', 'NOT_SIGNED_IN'],
    ['admin', 'NOT_ALLOWED'],
    ['member-a', 'NOT_ALLOWED'],
    ['officer-11680', 'NOT_FOUND id'],
    ['planner', 'NOT_ALLOWED'],
  ])('is not submitted by %s: %s', async (name, refusal) => {
    const target = await findReport(`r.district_code = '11200' and r.state = 'DRAFT'`);
    expect(await client(name).refusal(submit, { ...target })).toBe(refusal);
    expect(await client(name).refusal(submitAll, { reports: [target] })).toBe(refusal);
  });

  it.each([
    ['public', 'NOT_SIGNED_IN'],
    ['admin', 'NOT_ALLOWED'],
    ['member-a', 'NOT_ALLOWED'],
    ['officer-11200', 'NOT_ALLOWED'],
    ['officer-11680', 'NOT_ALLOWED'],
  ])('is neither returned nor approved by %s: %s', async (name, refusal) => {
    const target = await findReport(OWN);
    expect(await client(name).refusal(approve, { ...target })).toBe(refusal);
    expect(await client(name).refusal(giveBack, { ...target, reason: '이유' })).toBe(refusal);
  });

  it.each([
    ['public', 'NOT_SIGNED_IN'],
    ['admin', 'NOT_ALLOWED'],
    ['member-a', 'NOT_ALLOWED'],
    ['planner', 'NOT_ALLOWED district'],
    ['officer-11680', 'NOT_ALLOWED district'],
  ])('is not written by %s: %s', async (name, refusal) => {
    const [indicator] = await api.sql<{ id: string }>(`select id from indicator where code = '1-1-P4'`);
    const input = {
      indicatorId: indicator?.id,
      district: '11200',
      period: '2023-Q4',
      answer: 'VALUE',
      numerator: 1,
      denominator: 2,
    };
    expect(await client(name).refusal(save, { input })).toBe(refusal);
  });
});

describe('what belongs to the city', () => {
  it.each([
    ['officer-11200', 'NOT_FOUND id'],
    ['member-a', 'NOT_ALLOWED'],
    ['public', 'NOT_SIGNED_IN'],
    ['planner', null],
  ])('is a report that %s reads with: %s', async (name, refusal) => {
    const { id } = await findReport('r.district_code is null');
    expect(await client(name).refusal(report, { id })).toBe(refusal);
  });

  it('is written and submitted by the planner', async () => {
    const target = await findReport(`r.district_code is null and r.state = 'DRAFT' and i.code = '1-2-O4'`);
    const { submitReport } = await client('planner').ask(submit, { ...target });
    expect(submitReport).toMatchObject({
      state: 'SUBMITTED',
      district: null,
      permissions: { canApprove: true },
    });
  });
});

describe('the lists', () => {
  it.each([
    ['public', 'NOT_SIGNED_IN'],
    ['admin', 'NOT_ALLOWED'],
    ['member-a', 'NOT_ALLOWED'],
    ['officer-11200', null],
    ['planner', null],
  ])('of work are for those who report: %s %s', async (name, refusal) => {
    expect(await client(name).refusal(worklist)).toBe(refusal);
  });

  it.each([
    ['public', 'NOT_SIGNED_IN'],
    ['admin', 'NOT_ALLOWED'],
    ['member-a', 'NOT_ALLOWED'],
    ['officer-11200', 'NOT_ALLOWED'],
    ['planner', null],
  ])('of submitted reports is for the planner: %s %s', async (name, refusal) => {
    expect(await client(name).refusal(queue)).toBe(refusal);
  });

  it('hold nothing of another district', async () => {
    const { worklist: list } = await client('officer-11680').ask(worklist);
    const districts = list.items.flatMap((item: { report: { district: { code: string } } | null }) =>
      item.report === null ? [] : [item.report.district.code],
    );
    expect(new Set(districts)).toEqual(new Set(['11680']));
  });

  it('are refused for an unknown plan', async () => {
    const query = '{ worklist(plan: "NO-SUCH") { today } }';
    expect(await client('officer-11200').refusal(query)).toBe('NOT_FOUND plan');
    expect(await client('planner').refusal('{ reviewQueue(plan: "NO-SUCH") { totalCount } }')).toBe(
      'NOT_FOUND plan',
    );
  });
});

describe('an unpublished plan', () => {
  const setPublished = (at: string | null): Promise<unknown> =>
    api
      .sql('update plan set published_at = $1', [at])
      .then(() => api.sql(`update data_version set version = version + 1 where district_code = ''`));

  it('takes no reports from districts, and its numbers are not public', async () => {
    await setPublished(null);
    const draft = await findReport(`r.district_code = '11200' and r.state = 'DRAFT'`);
    expect(await client('officer-11200').refusal(submit, { ...draft })).toBe('NOT_ALLOWED');
    const dashboards = [
      '{ matrix(plan: "SCD-2021") { period } }',
      '{ attention(plan: "SCD-2021") { missing { task { code } } } }',
      '{ district(code: "11200") { progress(plan: "SCD-2021") { period } } }',
      '{ district(code: "11200") { scoreSheet(plan: "SCD-2021") { period } } }',
    ];
    for (const query of dashboards) {
      expect(await client('public').refusal(query)).toBe('NOT_FOUND plan');
      expect(await client('member-a').refusal(query)).toBeNull();
    }
    await setPublished('2021-04-20T00:00:00Z');
    for (const query of dashboards) expect(await client('public').refusal(query)).toBeNull();
  });
});
