import { expect } from '@jest/globals';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { documents, type NodeAnswer, type SmallPlan } from './plan-conversation.js';

/** One refusal: what is sent, and which sentence stands at which field. */
export type Case = readonly [
  name: string,
  mutation: keyof typeof documents,
  input: (plan: SmallPlan) => Record<string, unknown>,
  code: string,
  field: string,
  message: string,
];

export const REQUIRED = '꼭 입력해야 하는 항목입니다.';
export const FORM = '입력한 값의 형식이 맞지 않습니다.';
export const NOT_FOUND = '찾는 항목이 없거나 볼 수 있는 권한이 없습니다.';
export const UNKNOWN = '고를 수 없는 값입니다.';

export const long = (length: number): string => '가'.repeat(length);

export const edit = ({ id, version }: NodeAnswer): { id: string; version: number } => ({ id, version });

/** Sends the case and expects its sentence at its field, and not a row written. */
export async function expectRefusal(
  api: TestApi,
  client: Client,
  plan: SmallPlan,
  [, mutation, input, code, field, message]: Case,
): Promise<void> {
  const traces = (): Promise<unknown[]> =>
    api.sql(
      'select count(*)::int as entries, (select sum(version) from data_version) as version from audit_event',
    );
  const before = await traces();
  const { errors, data } = await client.send(documents[mutation], { input: input(plan) });
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ message, extensions: { code, field } });
  expect(data?.[mutation] ?? null).toBeNull();
  expect(await traces()).toEqual(before);
}
