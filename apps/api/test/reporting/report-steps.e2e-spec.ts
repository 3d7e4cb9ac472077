import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { startDemoApi } from '../progress/demo-api.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import {
  approve,
  giveBack,
  itemOf,
  report as readReport,
  save,
  submit,
  submitAll,
} from './report-documents.js';

let api: TestApi;
let officer: Client;
let planner: Client;

beforeAll(async () => {
  api = await startDemoApi();
  officer = await api.client.as('officer-11200@demo', demoPassword);
  planner = await api.client.as('planner@demo', demoPassword);
});
afterAll(() => api.stop());

interface Entry {
  readonly answer?: string;
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly narrative?: string | null;
  readonly version?: number | null;
  readonly district?: string | null;
}

/** The input that saves `entry` for an indicator of 11200, at the version it has now unless another is given. */
async function inputFor(code: string, period: string, entry: Entry): Promise<Record<string, unknown>> {
  const [indicator] = await api.sql<{ id: string }>('select id from indicator where code = $1', [code]);
  const [row] = await api.sql<{ version: number }>(
    `select version from report where indicator_id = $1 and district_code = '11200' and period_key = $2`,
    [indicator?.id, period],
  );
  return {
    indicatorId: indicator?.id,
    district: '11200',
    period,
    answer: 'VALUE',
    version: row?.version ?? null,
    ...entry,
  };
}

async function saved(code: string, period: string, entry: Entry): Promise<{ id: string; version: number }> {
  const { saveReport } = await officer.ask(save, { input: await inputFor(code, period, entry) });
  return saveReport;
}

describe('a report that changed after it was read', () => {
  it('is not approved: the planner gets it as it stands now, and nothing is written', async () => {
    const { report } = await itemOf(officer, '1-1-O3', '2023');
    await saved('1-1-O3', '2023', { numerator: 11, denominator: 18 });
    const { approveReport } = await planner.ask(approve, { id: report?.id, version: report?.version });
    expect(approveReport).toMatchObject({
      __typename: 'ReportConflict',
      current: { state: 'DRAFT', numerator: 11, version: (report?.version ?? 0) + 1 },
    });
    expect((await officer.ask(readReport, { id: report?.id })).report.state).toBe('DRAFT');
  });

  it('is not returned either', async () => {
    const { id, version } = await saved('1-1-O3', '2023', { numerator: 12, denominator: 18 });
    await officer.ask(submit, { id, version });
    const { returnReport } = await planner.ask(giveBack, { id, version, reason: '확인 바람' });
    expect(returnReport).toMatchObject({ __typename: 'ReportConflict', current: { state: 'SUBMITTED' } });
  });

  it('is not overwritten: the second writer gets both versions', async () => {
    const input = await inputFor('1-2-P4', '2023-Q4', { numerator: 18, denominator: 20 });
    const [first, second] = await Promise.all([
      officer.ask(save, { input }),
      officer.ask(save, { input: { ...input, numerator: 19 } }),
    ]);
    const kinds = [first.saveReport.__typename, second.saveReport.__typename].toSorted();
    expect(kinds).toEqual(['Report', 'ReportConflict']);
    const kept = first.saveReport.__typename === 'Report' ? first.saveReport : second.saveReport;
    const refused = first.saveReport.__typename === 'Report' ? second.saveReport : first.saveReport;
    expect(refused.current.numerator).toBe(kept.numerator);
  });

  it('is begun by one of two who begin it at the same moment', async () => {
    const input = await inputFor('1-1-P4', '2023-Q4', { numerator: 16, denominator: 17 });
    const answers = await Promise.all([officer.ask(save, { input }), officer.ask(save, { input })]);
    expect(answers.map(({ saveReport }) => saveReport.__typename).toSorted()).toEqual([
      'Report',
      'ReportConflict',
    ]);
    expect(await officer.refusal(save, { input: { ...input, period: '2023-Q3', version: 3 } })).toBe(
      'NOT_FOUND version',
    );
  });

  it('is approved by exactly one of many who approve it at once', async () => {
    const { id, version } = (await itemOf(officer, '1-2-P3', '2023-H2')).report ?? { id: '', version: 0 };
    const answers = await Promise.all(Array.from({ length: 8 }, () => planner.ask(approve, { id, version })));
    const kinds = answers.map(({ approveReport }) => approveReport.__typename);
    expect(kinds.filter((kind) => kind === 'Report')).toHaveLength(1);
    const [row] = await api.sql<{ version: number }>('select version from report where id = $1', [id]);
    expect(row?.version).toBe(version + 1);
  });
});

describe('submitting many reports', () => {
  it('submits all or none', async () => {
    const whole = await saved('1-2-P5', '2023-H2', { numerator: 12, denominator: 16 });
    const part = await saved('1-1-P4', '2023-Q3', { numerator: 15 });
    const reports = [whole, part].map(({ id, version }) => ({ id, version }));
    const answer = await officer.send(submitAll, { reports });
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'NUMERATOR_AND_DENOMINATOR_REQUIRED',
      field: 'denominator',
      params: { report: part.id },
    });
    expect((await officer.ask(readReport, { id: whole.id })).report).toMatchObject({
      state: 'DRAFT',
      version: whole.version,
    });

    const filled = await saved('1-1-P4', '2023-Q3', { numerator: 15, denominator: 17 });
    const stale = [
      { id: whole.id, version: whole.version },
      { id: part.id, version: part.version },
    ];
    const { submitReports: refused } = await officer.ask(submitAll, { reports: stale });
    expect(refused).toMatchObject([
      { __typename: 'Report', state: 'DRAFT' },
      { __typename: 'ReportConflict', current: { version: filled.version, denominator: 17 } },
    ]);

    const current = [
      { id: whole.id, version: whole.version },
      { id: part.id, version: filled.version },
    ];
    const { submitReports } = await officer.ask(submitAll, { reports: current });
    expect(submitReports).toMatchObject([{ state: 'SUBMITTED' }, { state: 'SUBMITTED' }]);
  });

  it('takes 1 to 100 different ones', async () => {
    const some = { id: '00000000-0000-0000-0000-000000000001', version: 1 };
    expect(await officer.refusal(submitAll, { reports: [] })).toBe('OUT_OF_RANGE reports');
    expect(await officer.refusal(submitAll, { reports: Array(101).fill(some) })).toBe('OUT_OF_RANGE reports');
    expect(await officer.refusal(submitAll, { reports: [some, some] })).toBe('INVALID_INPUT reports');
    expect(await officer.refusal(submitAll, { reports: [some] })).toBe('NOT_FOUND id');
  });
});

describe('a report that cannot be', () => {
  const cases: readonly (readonly [string, string, string, Entry, string])[] = [
    [
      'a numerator above its denominator',
      '1-1-P4',
      '2023-Q4',
      { numerator: 18, denominator: 17 },
      'NUMERATOR_EXCEEDS_DENOMINATOR numerator',
    ],
    ['a negative count', '1-1-P4', '2023-Q4', { numerator: -1, denominator: 17 }, 'OUT_OF_RANGE numerator'],
    ['a number with letters', '1-1-O2', '2023', { value: '12건' as never }, 'INVALID_INPUT value'],
    ['an answer that does not exist', '1-1-O2', '2023', { answer: 'PERHAPS' }, 'INVALID_INPUT answer'],
    [
      'not applicable without a reason',
      '1-1-P4',
      '2023-Q4',
      { answer: 'NOT_APPLICABLE', narrative: ' ' },
      'REASON_REQUIRED narrative',
    ],
    [
      'a narrative over its limit',
      '1-1-P4',
      '2023-Q4',
      { numerator: 1, denominator: 2, narrative: '가'.repeat(4001) },
      'TOO_LONG narrative',
    ],
    [
      'a period that is not over',
      '1-1-P4',
      '2024-Q1',
      { numerator: 1, denominator: 2 },
      'PERIOD_UNKNOWN period',
    ],
    [
      'a period of another frequency',
      '1-1-P4',
      '2023-H2',
      { numerator: 1, denominator: 2 },
      'PERIOD_UNKNOWN period',
    ],
    ['what is no period', '1-1-P4', 'spring', { numerator: 1, denominator: 2 }, 'PERIOD_UNKNOWN period'],
    [
      'a period before the stage begins',
      '1-1-P4',
      '2021-Q4',
      { numerator: 1, denominator: 2 },
      'PERIOD_NOT_DUE period',
    ],
    [
      'a foreign district',
      '1-1-P4',
      '2023-Q4',
      { district: '11680', numerator: 1, denominator: 2 },
      'NOT_ALLOWED district',
    ],
    [
      'an unknown district',
      '1-1-P4',
      '2023-Q4',
      { district: '99999', numerator: 1, denominator: 2 },
      'NOT_ALLOWED district',
    ],
    [
      'the city instead of the district',
      '1-1-P4',
      '2023-Q4',
      { district: null, numerator: 1, denominator: 2 },
      'NOT_ALLOWED district',
    ],
    ['a district for what the city counts', '1-2-O3', '2023-H2', { value: 3 }, 'UNKNOWN_VALUE district'],
  ];

  it.each(cases)('is refused with a sentence at its field: %s', async (_, code, period, entry, refusal) => {
    const before = await api.sql('select count(*)::int as count, sum(version)::int as versions from report');
    const input = await inputFor(code, period, entry);
    const answer = await officer.send(save, { input });
    const error = answer.errors[0];
    expect(`${error?.extensions.code} ${error?.extensions.field}`).toBe(refusal);
    expect(error?.message).toMatch(/[가-힣]/);
    expect(await api.sql('select count(*)::int as count, sum(version)::int as versions from report')).toEqual(
      before,
    );
  });

  it('is refused for a planner at the district it is of', async () => {
    const input = await inputFor('1-1-P4', '2023-Q4', { district: null, numerator: 1, denominator: 2 });
    expect(await planner.refusal(save, { input })).toBe('REQUIRED district');
    expect(await planner.refusal(save, { input: { ...input, district: '11200' } })).toBe(
      'NOT_ALLOWED district',
    );
  });

  it('is refused for an unknown indicator and for a malformed id', async () => {
    const input = await inputFor('1-1-P4', '2023-Q4', { numerator: 1, denominator: 2 });
    const unknown = { ...input, indicatorId: '00000000-0000-0000-0000-000000000001' };
    expect(await officer.refusal(save, { input: unknown })).toBe('NOT_FOUND indicatorId');
    expect(await officer.refusal(save, { input: { ...input, indicatorId: 'x' } })).toMatch(/^NOT_FOUND/);
  });

  it('is not returned without a reason', async () => {
    const { report } = await itemOf(officer, '1-2-R1', '2021-2023');
    const target = { id: report?.id, version: report?.version };
    expect(await planner.refusal(giveBack, { ...target, reason: '  ' })).toBe('REASON_REQUIRED reason');
    expect(await planner.refusal(giveBack, { ...target, reason: '가'.repeat(4001) })).toBe('TOO_LONG reason');
  });
});

describe('a draft', () => {
  it('keeps what is not named, empties what is null, and keeps emoji and composed Hangul', async () => {
    const decomposed = '숙의공론'.normalize('NFD');
    const first = await saved('1-2-P4', '2023-Q4', {
      numerator: 5,
      denominator: 20,
      narrative: `${decomposed} 🏡`,
    });
    expect(first).toMatchObject({ narrative: '숙의공론 🏡' });
    const second = await saved('1-2-P4', '2023-Q4', { numerator: 6 });
    expect(second).toMatchObject({ numerator: 6, denominator: 20, value: 30, narrative: '숙의공론 🏡' });
    const third = await saved('1-2-P4', '2023-Q4', { narrative: null, numerator: null });
    expect(third).toMatchObject({ numerator: null, denominator: 20, value: null, narrative: null });
  });

  it('takes back the submission it was made from', async () => {
    const { report } = await itemOf(officer, '1-2-R1', '2021-2023');
    expect(report?.state).toBe('SUBMITTED');
    const changed = await saved('1-2-R1', '2021-2023', { numerator: 11, denominator: 31 });
    expect(changed).toMatchObject({ state: 'DRAFT', permissions: { canEdit: true, canSubmit: true } });
    expect(await planner.refusal(approve, { id: changed.id, version: changed.version })).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });
});
