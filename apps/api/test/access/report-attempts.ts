import { randomUUID } from 'node:crypto';
import { approve, giveBack, save, submit, submitAll } from '../reporting/report-documents.js';
import { pick, type Arrangement, type Arrangements } from './attempt.js';
import type { Office, Versioned } from './office.js';

interface ArrangedReport extends Versioned {
  readonly indicatorId: string;
  readonly district: string | null;
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** Complete reports of the demo plan (and of the unpublished one), by what they are to whoever asks. */
const placeOf: Readonly<Record<string, string>> = {
  own: `p.code = 'SCD-2021' and r.district_code = '11200'`,
  locked: `p.code = 'SCD-2021' and r.district_code = '11200'`,
  other: `p.code = 'SCD-2021' and r.district_code = '11680'`,
  city: `p.code = 'SCD-2021' and r.district_code is null`,
  unpublished: `p.code = 'DRAFT-1' and r.district_code = '11200'`,
};

/** The report a situation is about, put into `state`; of 'unknown' one that does not exist. */
export async function reportOf(office: Office, situation: string, state: string): Promise<ArrangedReport> {
  if (situation === 'unknown') {
    const nowhere = { indicatorId: randomUUID(), district: '11200', period: '2022', value: 1 };
    return { id: randomUUID(), version: 1, ...nowhere, numerator: null, denominator: null };
  }
  return office.one<ArrangedReport>(
    `update report set state = $1, approved_at = case $1 when 'APPROVED' then now() end, version = report.version + 1
     where id = (
       select r.id from report r join plan p on p.id = r.plan_id join indicator i on i.id = r.indicator_id
       where ${pick(placeOf, situation)} and r.answer = 'VALUE' and r.value is not null
       order by r.period_end desc, i.code limit 1)
     returning id, version, indicator_id as "indicatorId", district_code as district, period_key as period, numerator,
       denominator, value`,
    [state],
  );
}

const step =
  (document: string, from: string): Arrangement =>
  async (office, situation) => {
    const { id, version } = await reportOf(office, situation, situation === 'locked' ? 'APPROVED' : from);
    return { document, variables: { id, version, reason: '근거를 적어 다시 제출 바람' } };
  };

/** Writing reports, and what happens to them. */
export const reportAttempts: Arrangements = {
  'Mutation.saveReport': async (office, situation) => {
    const state = situation === 'locked' ? 'APPROVED' : 'DRAFT';
    const { indicatorId, district, period, version, ...figures } = await reportOf(office, situation, state);
    const { numerator, denominator, value } = figures;
    const said = numerator === null ? { value } : { numerator, denominator };
    return {
      document: save,
      variables: { input: { indicatorId, district, period, version, answer: 'VALUE', ...said } },
    };
  },
  'Mutation.submitReport': step(submit, 'DRAFT'),
  'Mutation.submitReports': async (office, situation) => {
    const { id, version } = await reportOf(office, situation, situation === 'locked' ? 'APPROVED' : 'DRAFT');
    return { document: submitAll, variables: { reports: [{ id, version }] } };
  },
  'Mutation.returnReport': step(giveBack, 'SUBMITTED'),
  'Mutation.approveReport': step(approve, 'SUBMITTED'),
};
