import type { Browser, Page } from '@playwright/test';
import { arrangePlan } from './plan-arrangement.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const title = (page: Page) => page.getByRole('textbox', { name: /^이름/ });
const save = (page: Page) => page.getByRole('button', { name: '저장', exact: true }).click();
const saveState = (page: Page, text: string) =>
  page.getByRole('main').getByRole('status').filter({ hasText: text });

/** A second planner's browser, on the other API process. */
async function openSecond(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'ko-KR' });
  const page = await context.newPage();
  await signIn(page, 'planner', { server: url });
  return page;
}

test.describe('two planners at one plan', () => {
  test('the second to save gets both versions, chooses by field, and nothing is lost', async ({
    page,
    browser,
    baseURL,
    secondURL,
  }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    const second = await openSecond(browser, secondURL);
    await page.goto(`/plans/${code}?node=1-1`);
    await second.goto(`/plans/${code}?node=1-1`);

    await title(second).fill('둘째 사람의 이름');
    await second.getByRole('textbox', { name: '담당 팀' }).fill('둘째 팀');
    await title(page).fill('첫째 사람의 이름');
    await page.getByRole('textbox', { name: '담당 부서' }).fill('첫째 부서');
    await save(page);
    await expect(saveState(page, '저장됨')).toBeVisible();

    // What the first saved is told, and what the second types stays.
    await expect(
      second.getByText('그사이 다른 사람이 이 항목을 저장했습니다', { exact: false }),
    ).toBeVisible();
    await expect(title(second)).toHaveValue('둘째 사람의 이름');
    await expect(saveState(second, '충돌')).toBeVisible();
    await save(second);
    const dialog = second.getByRole('dialog', { name: '두 사람이 같은 항목을 바꾸었습니다' });
    await expect(dialog).toContainText('첫째 사람의 이름');
    await expect(dialog).toContainText('둘째 사람의 이름');
    await expect(dialog).toContainText('첫째 과제');
    await expect(dialog).toContainText('첫째 부서');
    await expectNoAxeViolations(second);
    await dialog.getByRole('button', { name: '계속 입력' }).click();
    await expect(title(second)).toHaveValue('둘째 사람의 이름');
    await save(second);
    await dialog.getByRole('radio', { name: /다른 사람이 저장한 내용/ }).check();
    await dialog.getByRole('button', { name: '고른 내용으로 저장' }).click();
    await expect(saveState(second, '저장됨')).toBeVisible();
    await expect(title(second)).toHaveValue('첫째 사람의 이름');
    await expect(second.getByRole('textbox', { name: '담당 부서' })).toHaveValue('첫째 부서');

    // The first page follows by itself.
    await expect(page.getByRole('textbox', { name: '담당 팀' })).toHaveValue('둘째 팀');
    await second.context().close();
  });

  test('a node that somebody else moved is saved without asking', async ({
    page,
    browser,
    baseURL,
    secondURL,
  }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    const second = await openSecond(browser, secondURL);
    await page.goto(`/plans/${code}?node=1-1-O1`);
    await title(page).fill('옮겨진 뒤 저장한 이름');
    await second.goto(`/plans/${code}`);
    await second.getByRole('row', { name: /1-1-O1/ }).focus();
    await second.keyboard.press('Alt+ArrowDown');
    const order = page.getByRole('row', { name: /1-1-O/ });
    await expect(order.first()).toHaveAccessibleName(/1-1-O2/);
    await expect(title(page)).toHaveValue('옮겨진 뒤 저장한 이름');
    await save(page);
    await expect(saveState(page, '저장됨')).toBeVisible();
    await expect(second.getByRole('row', { name: /옮겨진 뒤 저장한 이름/ })).toBeVisible();
    await second.context().close();
  });

  test('what was typed for a node that somebody removed stays to be read', async ({
    page,
    browser,
    baseURL,
    secondURL,
  }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    const second = await openSecond(browser, secondURL);
    await page.goto(`/plans/${code}?node=1-2`);
    await page.getByRole('textbox', { name: '목적' }).fill('공들여 쓴 목적');
    await second.goto(`/plans/${code}?node=1-2`);
    await second.getByRole('row', { name: /과제 1-2/ }).focus();
    await second.keyboard.press('Delete');
    await second.getByRole('alertdialog').getByRole('button', { name: '삭제' }).click();
    await expect(
      page.getByRole('heading', { name: '이 항목은 그사이 다른 사람이 삭제했습니다' }),
    ).toBeVisible();
    await expect(page.getByText('공들여 쓴 목적')).toBeVisible();
    await second.getByRole('button', { name: '실행취소' }).click();
    await expect(page.getByRole('textbox', { name: '목적' })).toHaveValue('공들여 쓴 목적');
    await second.context().close();
  });

  test('what could not be sent is sent once the connection is back', async ({ page, context, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}?node=1`);
    await title(page).fill('끊긴 사이에 쓴 이름');
    await context.setOffline(true);
    await expect(saveState(page, '오프라인')).toBeVisible();
    await save(page);
    await expect(page.getByRole('alert').filter({ hasText: '서버에 연결하지 못했습니다' })).toBeVisible();
    await context.setOffline(false);
    await expect(saveState(page, '저장됨')).toBeVisible();
    await expect(page.getByRole('row', { name: /끊긴 사이에 쓴 이름/ })).toBeVisible();
  });

  test('a syllable being composed is not sent by the Enter that ends it', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}?node=1`);
    await page.getByRole('row', { name: /목표 2 / }).focus();
    await page.keyboard.press('F2');
    const name = page.getByRole('textbox', { name: '새 이름' });
    await name.fill('협');
    await name.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true });
    await expect(name).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /목표 2 협/ })).toBeVisible();
  });
});
