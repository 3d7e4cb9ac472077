import { writeWorkbook } from '@dure/documents/workbook/write-workbook';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Office,
  outsiders,
  type Person,
  persons,
  PUBLISHED_CODE,
  UNPUBLISHED_CODE,
} from '../access/office.js';
import type { Client } from '../support/client.js';
import { apply, download, preview, standing } from './workbook-conversation.js';

let office: Office;
let file: Uint8Array;
let newPlan: Uint8Array;

beforeAll(async () => {
  office = await Office.open();
  const plan = await standing(office.api, PUBLISHED_CODE);
  file = await writeWorkbook({ plan, locale: 'ko' });
  const renamed = plan.snapshot.nodes.map((node) =>
    node.type === 'PLAN' ? { ...node, code: 'NEW-1' } : node,
  );
  newPlan = await writeWorkbook({
    plan: { ...plan, snapshot: { ...plan.snapshot, nodes: renamed } },
    locale: 'ko',
  });
}, 120_000);
afterAll(() => office.close());

const clientOf = (person: Person): Client => office.clients.get(person)!;
const codeOf = ({
  status,
  json,
}: {
  status: number;
  json: { errors?: readonly { extensions: { code: string } }[] };
}) => `${status} ${json.errors?.[0]?.extensions.code ?? 'done'}`;
const others = persons.filter((person) => person !== 'planner');

describe('a published plan’s workbook', () => {
  it('is given to everybody', async () => {
    for (const person of persons) expect((await download(clientOf(person), PUBLISHED_CODE)).status).toBe(200);
  });
});

describe('an unpublished plan’s workbook', () => {
  it.each(outsiders)('is not there for %s', async (person) => {
    expect((await download(clientOf(person), UNPUBLISHED_CODE)).status).toBe(404);
    expect((await download(clientOf(person), 'NEVER-WAS')).status).toBe(404);
  });
});

describe('an uploaded workbook', () => {
  it.each(others)('is not opened for %s, to look at or to apply', async (person) => {
    const refusal = person === 'signed out' ? '401 NOT_SIGNED_IN' : '403 NOT_ALLOWED';
    for (const [bytes, plan] of [
      [file, { plan: PUBLISHED_CODE }],
      [file, {}],
      [newPlan, {}],
      [file, { plan: UNPUBLISHED_CODE }],
      [file, { plan: 'NEVER-WAS' }],
    ] as const) {
      expect(codeOf(await preview(clientOf(person), bytes, { ...plan }))).toBe(refusal);
      expect(codeOf(await apply(clientOf(person), bytes, { ...plan, expected: 'x' }))).toBe(refusal);
    }
  });

  it('is looked at for a planner; a plan that is not there is not found', async () => {
    expect(codeOf(await preview(clientOf('planner'), file, { plan: PUBLISHED_CODE }))).toBe('200 done');
    expect(codeOf(await preview(clientOf('planner'), newPlan))).toBe('200 done');
    expect(codeOf(await preview(clientOf('planner'), file, { plan: 'NEVER-WAS' }))).toBe('404 NOT_FOUND');
  });

  it('of a confirmed plan needs an open amendment, of a closed one nothing helps', async () => {
    const states = [
      ['CONFIRMED', '400 AMENDMENT_REQUIRED'],
      ['CLOSED', '400 PLAN_CLOSED'],
      ['DRAFTING', '200 done'],
    ] as const;
    for (const [state, answer] of states) {
      await office.api.sql('update plan set state = $1 where code = $2', [state, PUBLISHED_CODE]);
      expect(codeOf(await preview(clientOf('planner'), file, { plan: PUBLISHED_CODE }))).toBe(answer);
    }
  });
});

describe('the example plan', () => {
  it('comes back as it went: nothing changes', async () => {
    const planner = clientOf('planner');
    const code = 'SCD-2021';
    await office.api.sql(
      `insert into amendment (plan_id, number, reason, opened_by, source)
       select p.id, 99, '시험', a.id, 'EXAMPLE' from plan p, account a where p.code = $1 and a.email = 'planner@demo'`,
      [code],
    );
    for (const client of [planner, planner.inEnglish()]) {
      const { bytes } = await download(client, code);
      const { json } = await preview(planner, bytes, { plan: code });
      expect(json).toMatchObject({ plan: code, problems: [], rows: [], missing: { reason: false } });
    }
  });
});
