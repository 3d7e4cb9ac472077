import type { Browser, BrowserContext, Page } from '@playwright/test';
import { arrangePlan, type ArrangedPlan } from './plan-arrangement.js';

interface OpenPlan extends ArrangedPlan {
  readonly taskId: string;
}

async function ask<Data>(page: Page, url: string, query: string, variables: object): Promise<Data> {
  const answer = await page.request.post(`${url}/graphql`, {
    headers: { origin: url },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: Data | null; errors?: unknown[] };
  if (errors || data === null) throw new Error(JSON.stringify(errors ?? data));
  return data;
}

/** A published plan of the test's own that has gone its way up to the public deliberation; the page is a planner's. */
export async function arrangeOpenPlan(page: Page, url = ''): Promise<OpenPlan> {
  const plan = await arrangePlan(page, url);
  const read = async () =>
    (
      await ask<{ plan: { version: number; goals: { tasks: { id: string }[] }[] } }>(
        page,
        url,
        'query Read($code: String!) { plan(code: $code) { version goals { tasks { id } } } }',
        { code: plan.code },
      )
    ).plan;
  await ask(
    page,
    url,
    'mutation Publish($id: ID!, $version: Int!) { publishPlan(id: $id, version: $version) { __typename } }',
    { id: plan.id, version: (await read()).version },
  );
  for (const step of ['ASK_ADVICE', 'SUBMIT', 'CONFIRM', 'OPEN_DELIBERATION']) {
    const { version } = await read();
    await plan.change('takePlanStep', 'TakePlanStepInput', {
      planId: plan.id,
      version,
      step,
      takenOn: '2024-01-22',
      documentNumber: '시험-1',
    });
  }
  const taskId = (await read()).goals[0]?.tasks[0]?.id;
  if (taskId === undefined) throw new Error('the plan has no task');
  return { ...plan, taskId };
}

/** Ends it: the plan is revised and confirmed again. */
export async function endDeliberation(page: Page, url = '', plan: OpenPlan): Promise<void> {
  const { plan: now } = await ask<{ plan: { version: number } }>(
    page,
    url,
    'query Read($code: String!) { plan(code: $code) { version } }',
    { code: plan.code },
  );
  await plan.change('takePlanStep', 'TakePlanStepInput', {
    planId: plan.id,
    version: now.version,
    step: 'RECONFIRM',
    takenOn: '2024-01-22',
    documentNumber: '시험-2',
  });
}

let lastHost = 0;

/** Somebody without an account at an address of their own, on a phone if wanted. */
export async function openAsCitizen(
  browser: Browser,
  baseURL: string | undefined,
  { width = 1440, locale = 'ko-KR', bypassCSP = false } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  lastHost += 1;
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    bypassCSP,
    locale,
    timezoneId: 'Asia/Seoul',
    viewport: { width, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
    extraHTTPHeaders: { 'x-forwarded-for': `198.51.100.${lastHost}` },
  });
  return { context, page: await context.newPage() };
}

/** What stands in the form's place once the comment has arrived. */
export const sentNote = (page: Page) => page.getByRole('group', { name: '의견을 받았습니다' });

/** Writes a comment on task 1-1 and sends it; returns the code to erase it with. */
export async function sendComment(page: Page, text: string, name = ''): Promise<string> {
  await page.getByRole('button', { name: '과제 1-1 의견 남기기' }).click();
  const form = page.getByRole('form', { name: '과제 1-1 의견 남기기' });
  await form.getByLabel('의견', { exact: false }).first().fill(text);
  await form.getByLabel('이름(선택)').fill(name);
  await form.getByRole('checkbox').check();
  await form.getByRole('button', { name: '의견 보내기' }).click();
  const code = sentNote(page).getByLabel('삭제 코드');
  return code.inputValue();
}
