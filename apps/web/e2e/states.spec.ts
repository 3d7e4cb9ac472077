import type { Page } from '@playwright/test';
import { openScreen } from './live-line.js';
import { expectState, fillRatio, inputs, sheetRow } from './reports-sheet.js';
import {
  addComment,
  agendaItem,
  commentWith,
  openCommentForm,
  sessionAddress,
  uniqueText,
} from './session-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const newVersion = (page: Page) => page.getByText('새 버전이 나왔습니다', { exact: false });
const lost = (page: Page) => page.getByText('서버와 연결이 끊겼습니다', { exact: false });

test.describe('without a connection', () => {
  test('the page says so, keeps what is typed, and sends it by itself once the network is back', async ({
    page,
    context,
  }) => {
    await signIn(page, { email: 'officer-11440@demo' });
    await page.goto('/reports');
    const row = sheetRow(page, '1-2-P4 2021년 4분기');
    await expect(row).toBeVisible();
    await context.setOffline(true);
    const line = page.getByText('인터넷에 연결되어 있지 않습니다', { exact: false });
    await expect(line).toBeVisible();
    await expectNoAxeViolations(page);
    await fillRatio(row, '5', '8');
    await expect(row.getByRole('alert').filter({ hasText: '서버에 연결하지 못했습니다' })).toBeVisible();
    await context.setOffline(false);
    await expect(line).toBeHidden();
    await expectState(row, '임시저장됨');
    await page.reload();
    await expect(inputs(row).nth(0)).toHaveValue('5');
  });

  test('to the server the page says so, and reads again what is shown once it answers', async ({ page }) => {
    await page.goto('/sessions');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const address of ['**/graphql*', '**/readyz']) await page.route(address, (route) => route.abort());
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '자치구' }).click();
    await expect(lost(page)).toBeVisible();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('서버에 연결하지 못했습니다');
    await expectNoAxeViolations(page);
    await page.unrouteAll();
    await expect(lost(page)).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: /자치구/ })).toBeVisible();
  });
});

test.describe('a newer version of the web app', () => {
  test('is offered, and never taken while something is typed', async ({ page }) => {
    await signIn(page, 'member');
    await page.goto(sessionAddress);
    const form = await openCommentForm(page);
    const text = uniqueText('쓰는 중인 의견');
    await form.getByLabel('의견 내용').fill(text);
    await expect(newVersion(page)).toHaveCount(0);
    await page.route('**/graphql*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'x-dure-build': '0000000000000000' },
      });
    });
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '회의' }).click();
    await expect(newVersion(page)).toBeVisible();
    await expectNoAxeViolations(page);
    await page.goBack();
    await expect(agendaItem(page).getByLabel('의견 내용')).toHaveValue(text);
    await page.unrouteAll();
    await newVersion(page).getByRole('button', { name: '새로고침' }).click();
    await expect(newVersion(page)).toHaveCount(0);
    await expect(agendaItem(page).getByLabel('의견 내용')).toHaveValue(text);
  });

  test('is named where a part of the old one is gone', async ({ page }) => {
    await page.goto('/sessions');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.route('**/assets/districts*.js', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '자치구' }).click();
    await expect(page.getByRole('main')).toContainText('두레가 새 버전으로 바뀌어');
    await expectNoAxeViolations(page);
    await page.unrouteAll();
    await page.getByRole('button', { name: '다시 불러오기' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /자치구/ })).toBeVisible();
  });
});

test.describe('a page that cannot be shown', () => {
  test('of others says who may see it, and how to get there', async ({ page }) => {
    await page.goto('/reports/review');
    await expect(page.getByRole('heading', { level: 1, name: '볼 수 있는 권한이 없습니다' })).toBeVisible();
    await expectNoAxeViolations(page);
    await expect(page.getByRole('main').getByRole('link', { name: '로그인' })).toBeVisible();
    await signIn(page, 'member');
    await page.reload();
    await expect(page.getByRole('main').getByRole('link', { name: '현황으로 가기' })).toBeVisible();
  });

  test('by a fault of the server gives the request’s number and another try, in the frame', async ({
    page,
  }) => {
    await page.goto('/sessions');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const errors = [{ message: 'hidden', extensions: { code: 'INTERNAL', requestId: 'req-77' } }];
    await page.route('**/graphql*', (route) => route.fulfill({ status: 500, json: { data: null, errors } }));
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '자치구' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('요청번호 req-77');
    await expectNoAxeViolations(page);
    await page.unrouteAll();
    await page.getByRole('button', { name: '다시 시도' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /자치구/ })).toBeVisible();
  });

  test('yet shows its outline while it is read', async ({ page }) => {
    await page.goto('/sessions');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    let go = () => undefined as void;
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route('**/graphql*', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '자치구' }).click();
    await expect(page.getByRole('main').getByRole('status')).toContainText('불러오는 중');
    go();
    await expect(page.getByRole('heading', { level: 1, name: /자치구/ })).toBeVisible();
  });
});

test('a change made between the first reading and the listening is on the page', async ({
  page,
  browser,
  baseURL,
}) => {
  const member = await openScreen(browser, 'member', baseURL);
  await member.page.goto(sessionAddress);
  await signIn(page, 'planner');
  let listen = () => undefined as void;
  const held = new Promise<void>((resolve) => (listen = resolve));
  let hasAsked = false;
  await page.routeWebSocket('**/graphql', async (socket) => {
    hasAsked = true;
    const waiting: (string | Buffer)[] = [];
    socket.onMessage((message) => void waiting.push(message));
    await held;
    const server = socket.connectToServer();
    socket.onMessage((message) => server.send(message));
    for (const message of waiting) server.send(message);
  });
  await page.goto(sessionAddress);
  await expect(agendaItem(page)).toBeVisible();
  await expect.poll(() => hasAsked).toBe(true);
  const text = uniqueText('듣기 전에 나온 의견');
  await addComment(member.page, text);
  await expect(commentWith(member.page, text)).toBeVisible();
  await expect(commentWith(page, text)).toHaveCount(0);
  listen();
  await expect(commentWith(page, text)).toBeVisible();
  await member.page.context().close();
});

test('the menu marks where the page belongs', async ({ page }) => {
  for (const [address, name] of [
    ['/', '현황'],
    ['/plans', '기본계획'],
    ['/plans/SCD-2021', '기본계획'],
    ['/plans/SCD-2021/tasks/1-2', '기본계획'],
    ['/districts/11200', '자치구'],
    [sessionAddress, '회의'],
  ] as const) {
    await page.goto(address);
    const menu = page.getByRole('navigation', { name: '주 메뉴' });
    await expect(menu.locator('[aria-current="page"]')).toHaveText([name]);
  }
});

test.describe('on paper', () => {
  test('a page is its content alone, and a table’s head stands on each sheet', async ({ page }) => {
    await signIn(page, 'planner');
    for (const address of [
      '/',
      '/districts/11200',
      '/plans/SCD-2021/tasks/1-2',
      '/reports/review',
      sessionAddress,
    ]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('navigation', { name: '주 메뉴' })).toBeHidden();
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('contentinfo')).toBeHidden();
      // What is left of the buttons is content: a figure or a name that can be pressed on the screen.
      const pressed = page
        .getByRole('main')
        .getByRole('button', { name: /^(등록|고치기|삭제|승인|반려|초대|저장|접기)/ });
      await expect(pressed.filter({ visible: true })).toHaveCount(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((it) => ['auto', 'scroll'].includes(getComputedStyle(it).overflowY))
          .filter((it) => it.scrollHeight > it.clientHeight + 1)
          .map((it) => it.className),
      );
      expect(cut, `cut off on ${address}`).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
