import { expectNoAxeViolations } from './support/axe.js';
import { demoPassword, people } from './support/accounts.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

test.describe('the frame', () => {
  test('names the page in the document title, in Korean', async ({ page }) => {
    await page.goto('/districts');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/ · 두레$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });

  test('skips to the content by the first stop of the tab key', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '본문 바로가기' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('moves the focus to the new page when a link of the menu is followed', async ({ page }) => {
    await page.goto('/');
    const menu = page.getByRole('navigation', { name: '주 메뉴' });
    await menu.getByRole('link', { name: '회의' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sessions$/);
    await expect(page.getByRole('main')).toBeFocused();
    await expect(menu.getByRole('link', { name: '회의' })).toHaveAttribute('aria-current', 'page');
  });

  test('keeps the chosen period in the address from page to page and through the back button', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByLabel('보고기간').selectOption({ label: '2021년 4분기' });
    await expect(page).toHaveURL(/[?&]period=2021-Q4/);
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '자치구' }).click();
    await expect(page).toHaveURL(/\/districts\?period=2021-Q4/);
    await expect(page.getByLabel('보고기간')).toHaveValue('2021-Q4');
    await page.goBack();
    await page.goBack();
    await expect(page).not.toHaveURL(/period=/);
  });

  test('reads an unknown period of the address as the last closed one', async ({ page }) => {
    await page.goto('/?period=1999-Q1');
    await expect(page.getByLabel('보고기간')).not.toHaveValue('1999-Q1');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('speaks English after the switch, also after coming back', async ({ page }) => {
    await page.goto('/sessions');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('link', { name: 'Sessions' })).toBeVisible();
    await page.reload();
    await expect(page).toHaveTitle(/ · Dure$/);
    await page.getByRole('button', { name: '한국어' }).click();
    await expect(page).toHaveTitle(/ · 두레$/);
  });

  test('remembers that the menu is collapsed', async ({ page }) => {
    await page.goto('/sessions');
    await page.getByRole('button', { name: '메뉴 접기' }).click();
    await page.reload();
    const toggle = page.getByRole('button', { name: '메뉴 펼치기' });
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await expectNoAxeViolations(page);
    await toggle.click();
    await expect(page.getByRole('button', { name: '메뉴 접기' })).toBeVisible();
  });

  test('puts the menu at the foot of a phone, each target 44 px high', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/sessions');
    const link = page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '회의' });
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.y).toBeGreaterThan(700);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('offers the reports only to those who have some', async ({ page }) => {
    await page.goto('/sessions');
    const reports = page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '실적보고' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(reports).toHaveCount(0);
    await signIn(page, 'officer');
    await page.reload();
    await expect(reports).toBeVisible();
  });

  test('says that the connection is lost and that it is back', async ({ page }) => {
    let isCut = true;
    const sockets: { close(): Promise<void> }[] = [];
    await page.routeWebSocket('**/graphql', (socket) => {
      sockets.push(socket);
      if (isCut && sockets.length > 1) void socket.close();
      else socket.connectToServer();
    });
    await page.goto('/sessions');
    await expect.poll(() => sockets.length).toBe(1);
    await sockets[0]?.close();
    const notice = page.getByText('서버와 연결이 끊겼습니다', { exact: false });
    await expect(notice).toBeVisible();
    isCut = false;
    await expect(notice).toBeHidden();
  });

  test('says what happened when the server cannot be reached, and comes up once it can', async ({ page }) => {
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/sessions');
    await expect(page.getByRole('alert')).toContainText('서버에 연결하지 못했습니다');
    await expectNoAxeViolations(page);
    await expect(page.getByRole('button', { name: '다시 시도' })).toBeVisible();
    await page.unroute('**/graphql');
    await expect(page.getByRole('navigation', { name: '주 메뉴' })).toBeVisible();
  });

  test('gives the number of a request that failed, and no more of its cause', async ({ page }) => {
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: {
          data: null,
          errors: [
            {
              message: 'relation "plan" does not exist',
              extensions: { code: 'INTERNAL', requestId: 'req-42' },
            },
          ],
        },
      }),
    );
    await page.goto('/sessions');
    await expect(page.getByRole('alert')).toContainText('요청번호 req-42');
    await expect(page.getByText('does not exist')).toHaveCount(0);
  });

  test('shows a designed page for an address that leads nowhere', async ({ page }) => {
    await page.goto('/no/such/page');
    await expect(page.getByRole('heading', { level: 1, name: '찾는 화면이 없습니다' })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: '현황으로 가기' }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});

test.describe('signing in', () => {
  test('tells at each input what is missing', async ({ page }) => {
    await page.goto('/login');
    await page.getByRole('main').getByRole('button', { name: '로그인', exact: true }).click();
    await expect(page.getByRole('textbox', { name: '이메일' })).toHaveAccessibleDescription(
      '꼭 입력해야 하는 항목입니다.',
    );
    await expect(page.getByLabel('비밀번호')).toHaveAttribute('aria-invalid', 'true');
    await expectNoAxeViolations(page);
  });

  test('gives one answer for a wrong password and for an unknown address', async ({ page }) => {
    await page.goto('/login');
    for (const email of [people.member, 'nobody@demo']) {
      await page.getByRole('textbox', { name: '이메일' }).fill(email);
      await page.getByLabel('비밀번호').fill('not the password');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert').filter({ hasText: '맞지 않습니다' })).toBeVisible();
    }
    await expectNoAxeViolations(page);
  });

  test('leads back to where the person came from, and out again', async ({ page }) => {
    await page.goto('/login?next=%2Fsessions');
    await page.getByRole('button', { name: `${people.planner} 입력` }).click();
    await page.getByLabel('비밀번호').fill(demoPassword);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sessions$/);
    const person = page.getByRole('button', { name: '기획자' });
    await person.click();
    await expectNoAxeViolations(page);
    await page.getByRole('menuitem', { name: '로그아웃' }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByRole('banner').getByRole('link', { name: '로그인' })).toBeVisible();
  });

  test('never leads to another site', async ({ page, baseURL }) => {
    await page.goto('/login?next=%2F%2Felsewhere.example%2F');
    await page.getByRole('textbox', { name: '이메일' }).fill(people.member);
    await page.getByLabel('비밀번호').fill(demoPassword);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseURL}/`);
  });
});
