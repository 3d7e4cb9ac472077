import type { Client } from '../support/client.js';

/** What the tests look at in a report. */
const REPORT = `
  id version state answer value numerator denominator narrative returnReason source
  period { key } district { code } indicator { code }
  permissions { canEdit canSubmit canReturn canApprove }`;
const RESULT = `__typename ... on Report { ${REPORT} } ... on ReportConflict { current { ${REPORT} } }`;

export const save = `mutation ($input: SaveReportInput!) { saveReport(input: $input) { ${RESULT} } }`;
export const submit = `mutation ($id: ID!, $version: Int!) { submitReport(id: $id, version: $version) { ${RESULT} } }`;
export const submitAll = `mutation ($reports: [ReportVersionInput!]!) { submitReports(reports: $reports) { ${RESULT} } }`;
export const giveBack = `mutation ($id: ID!, $version: Int!, $reason: String!) {
  returnReport(id: $id, version: $version, reason: $reason) { ${RESULT} } }`;
export const approve = `mutation ($id: ID!, $version: Int!) { approveReport(id: $id, version: $version) { ${RESULT} } }`;
export const report = `query ($id: ID!) { report(id: $id) { ${REPORT} } }`;
export const queue = `query ($district: String, $first: Int = 50, $after: String) {
  reviewQueue(plan: "SCD-2021", district: $district, first: $first, after: $after) {
    totalCount nodes { ${REPORT} } pageInfo { hasNextPage endCursor } } }`;
export const worklist = `{ worklist(plan: "SCD-2021") { today district { code } plan { code }
  counts { due begun submitted returned approved overdue }
  items { key dueOn daysLeft previousValue previousPeriod expected cellState
    indicator { id code } task { code } period { key } report { ${REPORT} } } } }`;

export interface ShownReport {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

export interface ShownItem {
  readonly key: string;
  readonly dueOn: string;
  readonly daysLeft: number;
  readonly cellState: string;
  readonly previousValue: number | null;
  readonly previousPeriod: string | null;
  readonly expected: number | null;
  readonly indicator: { readonly id: string; readonly code: string };
  readonly period: { readonly key: string };
  readonly report: (ShownReport & Record<string, unknown>) | null;
}

/** The item of an indicator and period on the asker's list. */
export async function itemOf(client: Client, code: string, period: string): Promise<ShownItem> {
  const data = await client.ask<{ worklist: { items: ShownItem[] } }>(worklist);
  const found = data.worklist.items.find(
    (item) => item.indicator.code === code && item.period.key === period,
  );
  if (found === undefined) throw new Error(`${code} ${period} is not on the list.`);
  return found;
}
