import type { DocumentOrder } from '@dure/documents/write-document';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlanDocumentsService } from '../../src/plan-documents/plan-documents.service.js';
import { RequestContext } from '../../src/platform/graphql/request-context.js';
import { answer, citizenOf, comment, show } from '../deliberation/deliberation-conversation.js';
import { createSmallPlan, send, type SmallPlan, startPlanningOffice } from '../plans/plan-conversation.js';
import { bringTo, lifecycleDocuments, readPlan, takeStep } from '../revisions/lifecycle-conversation.js';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

let api: TestApi;
let planner: Client;
let small: SmallPlan;

/** A plan that was confirmed, put to public deliberation, commented on, amended and confirmed again; then amended anew. */
beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  small = await createSmallPlan(planner, 'DOC-2022');
  await bringTo(planner, 'DOC-2022', 'PUBLIC_DELIBERATION');
  await api.sql('update plan set published_at = now() where id = $1', [small.plan.id]);
  const said = await comment(citizenOf(api), { taskId: small.task.id, name: '김시민', text: '저녁에 열자' });
  await show(planner, said.comment);
  await answer(planner, said.comment.id, { text: '저녁 회의를 둔다' });
  await comment(citizenOf(api), { taskId: small.task.id, name: null, text: '아직 아무도 보지 않은 말' });
  await amend('시민 의견', '저녁에도 여는 회의');
  await closeAmendment();
  await takeStep(planner, 'DOC-2022', 'RECONFIRM');
  await amend('오기', '고쳐 쓴 과제');
});
afterAll(() => api.stop());

async function closeAmendment(): Promise<void> {
  const { plan } = await planner.ask(
    'query ($code: String!) { plan(code: $code) { openAmendment { id version } } }',
    { code: 'DOC-2022' },
  );
  await planner.ask(lifecycleDocuments.closeAmendment, plan.openAmendment);
}

async function amend(reason: string, titleKo: string): Promise<void> {
  const { openAmendment } = (
    await planner.ask('query ($code: String!) { plan(code: $code) { openAmendment { id } } }', {
      code: 'DOC-2022',
    })
  ).plan;
  if (openAmendment === null) {
    await planner.ask(lifecycleDocuments.openAmendment, { input: { planId: small.plan.id, reason } });
  }
  const [task] = await api.sql<{ version: number }>('select version from task where id = $1', [
    small.task.id,
  ]);
  await send(planner, 'updateTask', { id: small.task.id, version: task?.version, titleKo });
}

async function get(path: string, client: Client = api.client) {
  const answered = await fetch(`${api.url}/files/plans/${path}`, { headers: client.headers });
  const bytes = Buffer.from(await answered.arrayBuffer());
  const name = /filename\*=UTF-8''(\S+)/.exec(answered.headers.get('content-disposition') ?? '')?.[1];
  return {
    status: answered.status,
    type: answered.headers.get('content-type'),
    name: name === undefined ? null : decodeURIComponent(name),
    bytes,
  };
}

async function refusal(path: string, client?: Client): Promise<unknown[]> {
  const { status, bytes } = await get(path, client);
  const { code, field } =
    (JSON.parse(bytes.toString()) as { errors: { extensions: Record<string, string> }[] }).errors[0]
      ?.extensions ?? {};
  return [status, code, field];
}

function service(): PlanDocumentsService {
  return api.app.get(PlanDocumentsService, { strict: false });
}

const reader = () => new RequestContext({ today: '2022-09-01', locale: 'en' });

async function planInput(revision: number | null) {
  const order = await service().orderPlan(reader(), 'DOC-2022', revision, 'PDF');
  return (order as Extract<DocumentOrder, { kind: 'PLAN' }>).input;
}

const taskTitleIn = (input: Awaited<ReturnType<typeof planInput>>): unknown =>
  input.snapshot.nodes.find(({ id }) => id === small.task.id)?.fields['titleKo'];

describe('a plan as a document', () => {
  it('comes as PDF and as HWPX, named after what it shows', async () => {
    const [pdf, hwpx] = [await get('DOC-2022/plan.pdf'), await get('DOC-2022/plan.hwpx?revision=1')];
    expect(pdf).toMatchObject({ status: 200, type: 'application/pdf' });
    expect(pdf.name).toMatch(/^DOC-2022 기본계획 \(\d{4}\. \d+\. \d+\. 현재\)\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(hwpx).toMatchObject({ status: 200, type: 'application/hwp+zip' });
    expect(hwpx.name).toBe('DOC-2022 기본계획 (확정본 1).hwpx');
    expect(hwpx.bytes.subarray(30, 38).toString()).toBe('mimetype');
  });

  it('shows the plan as it stands, or as a revision keeps it, with the steps and opinions up to then', async () => {
    const [now, first, second] = [await planInput(null), await planInput(1), await planInput(2)];
    expect([now, first, second].map(taskTitleIn)).toEqual([
      '고쳐 쓴 과제',
      small.task.titleKo,
      '저녁에도 여는 회의',
    ]);
    expect([now, first, second].map(({ state }) => state)).toEqual([
      'RECONFIRMED',
      'CONFIRMED',
      'RECONFIRMED',
    ]);
    expect(first.steps.map(({ step }) => step)).toEqual(['ASK_ADVICE', 'SUBMIT', 'CONFIRM']);
    expect([now, first, second].map(({ opinions }) => opinions.length)).toEqual([1, 0, 1]);
  });

  it('repeats no comment that readers do not see', async () => {
    expect((await planInput(null)).opinions).toEqual([
      {
        taskId: small.task.id,
        kind: null,
        text: '저녁에 열자',
        isExample: false,
        answer: { disposition: 'ACCEPTED', text: '저녁 회의를 둔다' },
      },
    ]);
  });

  it('is refused as the plan is', async () => {
    await createSmallPlan(planner, 'HIDDEN-2022');
    expect(await refusal('HIDDEN-2022/plan.pdf')).toEqual([404, 'NOT_FOUND', 'code']);
    expect((await get('HIDDEN-2022/plan.pdf', planner)).status).toBe(200);
    expect(await refusal('NONE-1/plan.hwpx')).toEqual([404, 'NOT_FOUND', 'code']);
    for (const revision of ['3', '0', 'x', '1e3', '99999999999']) {
      expect(await refusal(`DOC-2022/plan.pdf?revision=${revision}`)).toEqual([404, 'NOT_FOUND', 'revision']);
    }
    expect(await refusal('DOC-2022/plan.pdf?revision=1&revision=2')).toEqual([
      400,
      'INVALID_INPUT',
      'revision',
    ]);
  });
});

describe('a comparison as a document', () => {
  it('comes as PDF, HWPX and XLSX of any two states', async () => {
    for (const form of ['pdf', 'hwpx', 'xlsx']) {
      const { status, name, bytes } = await get(`DOC-2022/comparison.${form}?from=1&to=2`);
      expect([status, name]).toEqual([200, `DOC-2022 신·구 대비표 (확정본 1 - 확정본 2).${form}`]);
      expect(bytes.length).toBeGreaterThan(1_000);
    }
  });

  it('says the same to readers of any language, with the amendment', async () => {
    const states = { from: 1, to: null };
    const order = await service().orderComparison(reader(), 'DOC-2022', states, 'XLSX');
    expect(order).toMatchObject({
      input: {
        rows: [
          {
            kind: 'CHANGED',
            field: 'titleKo',
            after: '고쳐 쓴 과제',
            path: expect.stringContaining('목표 1 › 과제'),
            amendment: { number: expect.any(Number), reason: expect.any(String) },
          },
        ],
      },
    });
  });

  it('is not found for a plan that was never confirmed, nor for a revision that was never taken', async () => {
    expect(await refusal('HIDDEN-2022/comparison.xlsx', planner)).toEqual([404, 'NOT_FOUND', 'from']);
    expect(await refusal('DOC-2022/comparison.hwpx?from=7')).toEqual([404, 'NOT_FOUND', 'from']);
    expect(await refusal('DOC-2022/comparison.hwpx?from=1&to=7')).toEqual([404, 'NOT_FOUND', 'to']);
  });
});

describe('the report on the public deliberation as a document', () => {
  it('comes as PDF and as HWPX', async () => {
    for (const form of ['pdf', 'hwpx']) {
      const { status, name } = await get(`DOC-2022/deliberation.${form}`);
      expect([status, name]).toEqual([200, `DOC-2022 공론화 결과보고.${form}`]);
    }
    expect(await refusal('HIDDEN-2022/deliberation.pdf')).toEqual([404, 'NOT_FOUND', 'code']);
  });
});

describe('while documents are written', () => {
  it('the API answers others', async () => {
    const waits: number[] = [];
    let isWriting = true;
    const asking = (async () => {
      while (isWriting) {
        const startedAt = performance.now();
        await readPlan(api.client, 'DOC-2022');
        waits.push(performance.now() - startedAt);
      }
    })();
    const written = await Promise.all(
      Array.from({ length: 4 }, (_, index) => get(`DOC-2022/plan.${index % 2 === 0 ? 'pdf' : 'hwpx'}`)),
    );
    isWriting = false;
    await asking;
    expect(written.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(waits.length).toBeGreaterThan(5);
    expect(Math.max(...waits)).toBeLessThan(2_000);
  });
});
