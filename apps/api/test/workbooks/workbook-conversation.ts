import type { StandingPlan } from '@dure/documents/workbook/plan-workbook.types';
import { writeWorkbook } from '@dure/documents/workbook/write-workbook';
import type { PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import { Plan } from '../../src/plans/plan.entity.js';
import { Database } from '../../src/platform/database/database.js';
import { StandingPlans } from '../../src/workbooks/standing-plans.js';
import type { WorkbookPreview } from '../../src/workbooks/workbooks.service.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

export interface FileReply<Json> {
  readonly status: number;
  readonly json: Json & { readonly errors?: readonly { extensions: { code: string; field?: string } }[] };
}

/** Downloads a plan's workbook. */
export async function download(client: Client, code: string): Promise<{ status: number; bytes: Uint8Array }> {
  const answer = await fetch(`${client.url}/files/plans/${code}/workbook.xlsx`, { headers: client.headers });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

async function upload<Json>(
  client: Client,
  step: 'preview' | 'apply',
  bytes: Uint8Array,
  query: Record<string, string>,
): Promise<FileReply<Json>> {
  const answer = await fetch(`${client.url}/files/plans/workbook/${step}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'x-dure-upload': '1', 'content-type': 'application/octet-stream', ...client.headers },
    body: Buffer.from(bytes),
  });
  return { status: answer.status, json: (await answer.json()) as FileReply<Json>['json'] };
}

export const preview = (
  client: Client,
  bytes: Uint8Array,
  query: Record<string, string> = {},
): Promise<FileReply<WorkbookPreview>> => upload(client, 'preview', bytes, query);

export const apply = (
  client: Client,
  bytes: Uint8Array,
  query: Record<string, string>,
): Promise<FileReply<{ plan: string }>> => upload(client, 'apply', bytes, query);

/** The plan as its workbook is made of it. */
export async function standing(api: TestApi, code: string): Promise<StandingPlan> {
  const plan = await api.app.get(Database).read.findOneByOrFail(Plan, { code });
  return api.app.get(StandingPlans, { strict: false }).read(plan, 'ko');
}

/** The plan's workbook as a planner has changed it: `change` gets the plan and gives what the sheets then say. */
export async function editedWorkbook(
  api: TestApi,
  code: string,
  change: (snapshot: PlanSnapshot) => PlanSnapshot,
): Promise<Uint8Array> {
  const plan = await standing(api, code);
  return writeWorkbook({ plan: { ...plan, snapshot: change(plan.snapshot) }, locale: 'ko' });
}
