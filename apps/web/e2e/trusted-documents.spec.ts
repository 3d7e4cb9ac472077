import type { Page, Request } from '@playwright/test';
import { fillRatio, sheetRow } from './reports-sheet.js';
import { people, demoPassword } from './support/accounts.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const addresses = [
  '/',
  '/?period=2021-Q4',
  '/plans',
  '/plans/SCD-2021',
  '/plans/SCD-2021/tasks/1-2',
  '/districts',
  '/districts/11200',
  '/reports',
  '/reports/review',
  '/sessions',
  '/committees/governance/sessions/13',
  '/account',
  '/admin/people',
  '/login',
];

/** Every request to the API from now on. */
function watchApi(page: Page): Request[] {
  const sent: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') sent.push(request);
  });
  return sent;
}

/** How the request names what it asks for. */
function documentOf(request: Request): 'id' | 'text' {
  if (request.method() === 'GET')
    return new URL(request.url()).searchParams.has('documentId') ? 'id' : 'text';
  const body = request.postDataJSON() as { documentId?: string; query?: string };
  return body.documentId !== undefined && body.query === undefined ? 'id' : 'text';
}

/** The page is there, and nothing of it is on its way. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('화면을 표시하지 못했습니다')).toHaveCount(0);
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

for (const reader of [null, 'administrator', 'officer'] as const) {
  test(`every request of a walk through all pages is a trusted document for ${reader ?? 'a reader without sign-in'}`, async ({
    page,
  }) => {
    if (reader !== null) await signIn(page, reader);
    const sent = watchApi(page);
    for (const address of addresses) await read(page, address);
    expect(sent.length).toBeGreaterThan(addresses.length);
    expect(sent.filter((request) => documentOf(request) === 'text').map((it) => it.postData())).toEqual([]);
    const asked = sent.filter(
      (request) => request.method() === 'GET' && !request.url().includes('operationName=Shell'),
    );
    if (reader === null) expect(asked.length).toBeGreaterThan(5);
    else expect(asked).toEqual([]);
  });
}

test('changes and signing in are trusted documents, too', async ({ page }) => {
  const sent = watchApi(page);
  await read(page, '/login');
  await page.getByRole('textbox', { name: '이메일' }).fill('officer-11290@demo');
  await page.getByLabel('비밀번호').fill(demoPassword);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/reports');
  const saved = page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes('SaveReport')),
  );
  await fillRatio(sheetRow(page, '1-1-P4 2022년 2분기'), '3', '4');
  expect((await saved).ok()).toBe(true);
  const names = sent.map((it) => (it.postDataJSON() as { operationName?: string } | null)?.operationName);
  expect(names).toEqual(expect.arrayContaining(['SignIn', 'SaveReport']));
  expect(sent.filter((request) => documentOf(request) === 'text')).toEqual([]);
});

test('what a public reader has read already is asked for again, and not sent again', async ({ page }) => {
  await read(page, '/districts');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  const statuses = new Map<string, number>();
  network.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) =>
    statuses.set(requestId, statusCode),
  );
  const asked = new Map<string, string>();
  network.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.method === 'GET' && request.url.includes('/graphql?')) asked.set(requestId, request.url);
  });
  await read(page, '/districts');
  await expect
    .poll(() => [...asked.keys()].map((id) => statuses.get(id)).filter((status) => status === 304).length)
    .toBeGreaterThan(0);
  expect([...asked.keys()].map((id) => statuses.get(id))).not.toContain(200);
});

test('a page whose documents the server does not know works on, and offers the new version', async ({
  page,
}) => {
  await page.route('**/graphql*', async (route) => {
    const request = route.request();
    const isById = documentOf(request) === 'id';
    if (!isById) return route.continue();
    return route.fulfill({
      status: 400,
      json: { data: null, errors: [{ message: 'unknown', extensions: { code: 'UNKNOWN_DOCUMENT' } }] },
    });
  });
  await page.goto('/login');
  await expect(page.getByText('새 버전이 나왔습니다', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: '이메일' }).fill(people.member);
  await page.getByLabel('비밀번호').fill(demoPassword);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /위원/ })).toBeVisible();
});
