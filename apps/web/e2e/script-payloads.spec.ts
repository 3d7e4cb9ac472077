import { expect, type Browser, type Page } from '@playwright/test';
import { arrangePlan } from './plan-arrangement.js';
import { sessionAddress } from './session-acts.js';
import { demoPassword } from './support/accounts.js';
import { signIn } from './support/sign-in.js';
import { test } from './support/test.js';

const mark = Math.random().toString(36).slice(2, 8);

/** What somebody with an account may enter to have it run, or read as something else, in another person's browser. */
const payloads = [
  `<img src=x onerror="window.__hit=1">`,
  `"><script>window.__hit=1</script>`,
  `'" autofocus onfocus="window.__hit=1`,
  `<svg/onload=window.__hit=1>`,
  'javascript:window.__hit=1',
  `{{constructor.constructor('window.__hit=1')()}}`,
  '${window.__hit=1}{window.__hit=1}',
  '$t(frame:signOut) <a>눌러</a>',
].map((payload, index) => `${mark}${index} ${payload}`);
const all = payloads.join(' ');
const payload = (index: number): string => payloads[index % payloads.length] ?? '';

interface Reached {
  readonly page: Page;
  /** Sends a document as the page's account. */
  ask<Data>(query: string, variables: object): Promise<Data>;
}

/** A person's browser in which nothing stops a script but the page itself: the content security policy is off. */
async function openAs(
  browser: Browser,
  url: string | undefined,
  who: Parameters<typeof signIn>[1] | null,
): Promise<Reached> {
  const context = await browser.newContext({
    ...(url !== undefined && { baseURL: url }),
    bypassCSP: true,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  if (who !== null) await signIn(page, who, url === undefined ? {} : { server: url });
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => page.evaluate('window.__hit = 2')));
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const answer = await page.request.post('/graphql', {
      headers: { origin: url ?? '' },
      data: { query, variables },
    });
    const { data, errors } = (await answer.json()) as { data: Data | null; errors?: unknown[] };
    if (errors || data === null) throw new Error(JSON.stringify(errors ?? data));
    return data;
  };
  return { page, ask };
}

/** Nothing ran, nothing was made of the text but text, and what was entered stands there letter by letter. */
async function expectText(page: Page, expected: readonly string[]): Promise<void> {
  for (const text of expected) await expect(page.locator('body')).toContainText(text);
  const made = await page.evaluate(() => ({
    hit: (globalThis as unknown as { __hit?: number }).__hit ?? null,
    links: [...document.querySelectorAll('[href], [src], [action]')]
      .flatMap((it) => ['href', 'src', 'action'].map((name) => it.getAttribute(name) ?? ''))
      .filter((address) => /^\s*(javascript|data:text)/i.test(address)),
    images: document.querySelectorAll('img[src="x"]').length,
    handlers: [...document.querySelectorAll('*')].filter((it) =>
      it.getAttributeNames().some((name) => /^on/i.test(name)),
    ).length,
    scripts: [...document.scripts].filter((script) => script.text.includes('__hit')).length,
  }));
  expect(made).toEqual({ hit: null, links: [], images: 0, handlers: 0, scripts: 0 });
}

async function visit(page: Page, address: string, expected: readonly string[]): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await expectText(page, expected);
}

test('titles of a plan are text in the tree, the sheet, the charts, the document’s title and on paper', async ({
  browser,
  baseURL,
}) => {
  const { page, ask } = await openAs(browser, baseURL, 'planner');
  const plan = await arrangePlan(page, baseURL ?? '');
  const { plan: before } = await ask<{ plan: { version: number } }>(
    'query Plan($code: String!) { plan(code: $code) { version } }',
    { code: plan.code },
  );
  await plan.change('updatePlan', 'UpdatePlanInput', {
    id: plan.id,
    version: before.version,
    titleKo: payload(1),
    titleEn: payload(0),
  });
  const tasks = [];
  for (const [index] of payloads.entries()) {
    const task = await plan.change('createTask', 'CreateTaskInput', {
      goalId: plan.goal.id,
      titleKo: payload(index),
      titleEn: payload(index + 1),
    });
    tasks.push(task);
  }
  const [task] = tasks;
  if (task === undefined) throw new Error('no task');
  const stage = await plan.change('createStage', 'CreateStageInput', {
    taskId: task.id,
    titleKo: payload(2),
  });
  await plan.change('createIndicator', 'CreateIndicatorInput', {
    kind: 'PROCESS',
    taskId: task.id,
    stageId: stage.id,
    titleKo: payload(3),
    unit: '<b>건',
    definition: payloads.join(' '),
    note: payloads.join(' '),
    origin: payloads.join(' '),
  });
  for (const index of [0, 5])
    await plan.change('createIndicator', 'CreateIndicatorInput', {
      kind: 'OUTCOME',
      taskId: task.id,
      titleKo: payload(index),
      unit: payload(4).slice(0, 20),
    });
  const taskAddress = `/plans/${plan.code}/tasks/${task.code}`;
  await visit(page, `/plans/${plan.code}`, payloads);
  await expect(page).toHaveTitle(`${payload(1)} · 두레`);
  await page
    .getByRole('row')
    .filter({ hasText: payload(0) })
    .first()
    .click();
  await expectText(page, payloads);
  await visit(page, '/plans', [payload(1)]);
  await visit(page, taskAddress, [payload(0), payload(2), payload(3), payload(5)]);
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await expectText(page, [payload(0)]);
  await page.emulateMedia({ media: 'screen' });
  await visit(page, `/?plan=${plan.code}`, []);
  await visit(page, `/districts?plan=${plan.code}`, []);
  await visit(page, `/districts/11200?plan=${plan.code}`, []);
  // In the other language the other titles stand there.
  await page.getByRole('button', { name: 'English' }).click();
  await visit(page, `/plans/${plan.code}`, [payload(0)]);
  await visit(page, taskAddress, [payload(1)]);
  await page.context().close();
});

test('comments, answers and the news of them are text', async ({ browser, baseURL }) => {
  const member = await openAs(browser, baseURL, 'member');
  const planner = await openAs(browser, baseURL, 'planner');
  const reader = await openAs(browser, baseURL, null);
  await visit(planner.page, sessionAddress, []);
  const { session } = await member.ask<{
    session: { agendaItems: { id: string; tasks: { id: string }[] }[] };
  }>('query Items { session(committee: "governance", number: 13) { agendaItems { id tasks { id } } } }', {});
  const item = session.agendaItems.find(({ tasks }) => tasks.length > 1);
  if (item === undefined) throw new Error('no agenda item with several tasks');
  const { addComment } = await member.ask<{ addComment: { id: string } }>(
    'mutation Add($input: AddCommentInput!) { addComment(input: $input) { id } }',
    { input: { agendaItemId: item.id, taskId: item.tasks[0]?.id, kind: 'QUESTION', text: all } },
  );
  // It arrives on the open page, and is read aloud there.
  await expect(planner.page.locator('body')).toContainText(payload(0));
  await expectText(planner.page, payloads);
  await planner.ask(
    'mutation Answer($input: AnswerCommentInput!) { answerComment(input: $input) { __typename } }',
    {
      input: { commentId: addComment.id, disposition: 'PARTLY_ACCEPTED', text: `답 ${all}` },
    },
  );
  for (const { page } of [member, planner, reader]) {
    await visit(page, sessionAddress, [...payloads, `답 ${payload(0)}`]);
    await visit(page, '/', []);
    await page.context().close();
  }
});

test('narratives, reasons and evidence of a report are text', async ({ browser, baseURL }) => {
  const officer = await openAs(browser, baseURL, { email: 'officer-11260@demo' });
  const planner = await openAs(browser, baseURL, 'planner');
  const { worklist } = await officer.ask<{
    worklist: {
      items: { indicator: { id: string }; period: { key: string }; report: { version: number } | null }[];
    };
  }>(
    'query Due { worklist(plan: "SCD-2021") { items { indicator { id } period { key } report { version } } } }',
    {},
  );
  const item = worklist.items.find(({ report }) => report === null);
  if (item === undefined) throw new Error('nothing is due');
  const report = 'on Report { id version }';
  const { saveReport } = await officer.ask<{ saveReport: { id: string; version: number } }>(
    `mutation Save($input: SaveReportInput!) { saveReport(input: $input) { __typename ... ${report} } }`,
    {
      input: {
        indicatorId: item.indicator.id,
        district: '11260',
        period: item.period.key,
        answer: 'NOT_APPLICABLE',
        narrative: all,
        version: null,
      },
    },
  );
  const { submitReport } = await officer.ask<{ submitReport: { id: string; version: number } }>(
    `mutation Submit($id: ID!, $version: Int!) { submitReport(id: $id, version: $version) { __typename ... ${report} } }`,
    { id: saveReport.id, version: saveReport.version },
  );
  await visit(planner.page, '/reports/review', [payload(0), payload(1)]);
  await planner.ask(
    'mutation Return($id: ID!, $version: Int!, $reason: String!) { returnReport(id: $id, version: $version, reason: $reason) { __typename } }',
    { id: submitReport.id, version: submitReport.version, reason: `다시 ${all}` },
  );
  await visit(officer.page, '/reports', [`다시 ${payload(0)}`, payload(4)]);
  await visit(officer.page, '/districts/11260', []);
  for (const { page } of [officer, planner]) await page.context().close();
});

test('a person’s name is text wherever it stands', async ({ browser, baseURL }) => {
  const administrator = await openAs(browser, baseURL, 'administrator');
  const visitor = await openAs(browser, baseURL, null);
  const name = payload(0);
  const email = `script-${mark}@demo.example`;
  const { inviteAccount } = await administrator.ask<{
    inviteAccount: { path: string; account: { id: string } };
  }>(
    'mutation Invite($input: InviteAccountInput!) { inviteAccount(input: $input) { path account { id } } }',
    { input: { name, email, grants: [{ role: 'COMMITTEE_MEMBER' }] } },
  );
  await visit(administrator.page, `/admin/people?q=${mark}`, [name]);
  await visit(administrator.page, `/admin/people/${inviteAccount.account.id}`, [name]);
  await expect(administrator.page).toHaveTitle(`${name} · 두레`);
  await visit(visitor.page, inviteAccount.path, [name]);
  const [, token] = inviteAccount.path.split('#');
  await visitor.ask(
    'mutation Accept($input: SetPasswordInput!) { acceptInvitation(input: $input) { locale } }',
    {
      input: { token, password: `${demoPassword}-${mark}-long enough` },
    },
  );
  await visit(visitor.page, '/', [name]);
  await visit(visitor.page, '/account', [name]);
  // The notice after signing in reads the name aloud.
  await visitor.page.context().clearCookies();
  await visitor.page.goto('/login');
  await visitor.page.getByRole('textbox', { name: '이메일' }).fill(email);
  await visitor.page.getByLabel('비밀번호').fill(`${demoPassword}-${mark}-long enough`);
  await visitor.page.keyboard.press('Enter');
  await expect(visitor.page.getByRole('region', { name: '알림' })).toContainText(name);
  await expectText(visitor.page, [name]);
  await visitor.page.goto(sessionAddress);
  const { session } = await visitor.ask<{
    session: { agendaItems: { id: string; tasks: { id: string }[] }[] };
  }>('query Items { session(committee: "governance", number: 13) { agendaItems { id tasks { id } } } }', {});
  await visitor.ask('mutation Add($input: AddCommentInput!) { addComment(input: $input) { id } }', {
    input: { agendaItemId: session.agendaItems[0]?.id, kind: 'OPINION', text: `이름 ${mark}` },
  });
  await visit(administrator.page, sessionAddress, [`이름 ${mark}`]);
  for (const { page } of [administrator, visitor]) await page.context().close();
});
