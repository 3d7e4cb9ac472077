import type { Browser, Page } from '@playwright/test';
import { arrangePlan } from './plan-arrangement.js';
import { row, saveState } from './plan-tree-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const title = (page: Page) => page.getByRole('textbox', { name: /^이름/ });

/** A second planner's browser, on the other API process. */
async function openSecond(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'ko-KR' });
  const page = await context.newPage();
  await signIn(page, 'planner', { server: url });
  return page;
}

test.describe('two planners at one plan', () => {
  test('what both wrote into one field is laid before the second, and nothing is lost', async ({
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
    await expect(title(second)).toHaveValue('첫째 과제');

    // The second writes while the connection is away, so that the first saves before.
    await second.context().setOffline(true);
    await title(second).fill('둘째 사람의 이름');
    await second.getByRole('textbox', { name: '담당 팀' }).fill('둘째 팀');
    await expect(saveState(second, /오프라인\(1건 대기\)/)).toBeVisible();
    await title(page).fill('첫째 사람의 이름');
    await page.getByRole('textbox', { name: '담당 부서' }).fill('첫째 부서');
    await expect(saveState(page, '저장됨')).toBeVisible();
    await second.context().setOffline(false);

    await expect(saveState(second, '충돌')).toBeVisible();
    await expect(title(second)).toHaveValue('둘째 사람의 이름');
    const compare = second.getByRole('button', { name: '비교하기' }).first();
    await compare.click();
    const dialog = second.getByRole('dialog', { name: '두 사람이 같은 항목을 바꾸었습니다' });
    await expect(dialog).toContainText('첫째 사람의 이름');
    await expect(dialog).toContainText('둘째 사람의 이름');
    await expect(dialog).toContainText('첫째 부서');
    await expectNoAxeViolations(second);
    await dialog.getByRole('button', { name: '계속 입력' }).click();
    await expect(title(second)).toHaveValue('둘째 사람의 이름');
    await compare.click();
    await dialog.getByRole('radio', { name: '두 내용을 합쳐 고쳐 쓰기' }).check();
    await dialog.getByRole('textbox', { name: '두 내용을 합쳐 고쳐 쓰기' }).fill('두 사람의 이름');
    await dialog.getByRole('button', { name: '고른 내용으로 저장' }).click();
    await expect(saveState(second, '저장됨')).toBeVisible();
    await expect(title(second)).toHaveValue('두 사람의 이름');
    await expect(second.getByRole('textbox', { name: '담당 부서' })).toHaveValue('첫째 부서');

    // The first page follows by itself.
    await expect(title(page)).toHaveValue('두 사람의 이름');
    await expect(page.getByRole('textbox', { name: '담당 팀' })).toHaveValue('둘째 팀');
    await second.context().close();
  });

  test('what both wrote into different fields stands together, without a question', async ({
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
    await expect(title(second)).toHaveValue('첫째 과제');
    await second.context().setOffline(true);
    await second.getByRole('textbox', { name: '담당 팀' }).fill('둘째 팀');
    await page.getByRole('textbox', { name: '담당 부서' }).fill('첫째 부서');
    await expect(saveState(page, '저장됨')).toBeVisible();
    await second.context().setOffline(false);
    await expect(saveState(second, '저장됨')).toBeVisible();
    for (const each of [page, second]) {
      await expect(each.getByRole('textbox', { name: '담당 팀' })).toHaveValue('둘째 팀');
      await expect(each.getByRole('textbox', { name: '담당 부서' })).toHaveValue('첫째 부서');
    }
    await second.context().close();
  });

  test('each sees where the other is, and which input the other writes', async ({
    page,
    browser,
    baseURL,
    secondURL,
  }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    const second = await openSecond(browser, secondURL);
    await page.goto(`/plans/${code}?node=1-1`);
    await second.goto(`/plans/${code}?node=1-2`);
    await expect(row(page, /과제 1-2/)).toContainText('보고 있음');
    await expect(row(second, /과제 1-1/)).toContainText('보고 있음');
    await expect(page.getByRole('list', { name: '함께 보는 사람' }).getByRole('listitem')).toHaveCount(1);
    await row(second, /과제 1-1/).click();
    await second.getByRole('textbox', { name: '목적' }).focus();
    await expect(page.getByText(/님이 입력하고 있습니다/)).toBeVisible();
    await expectNoAxeViolations(page);
    await second.context().close();
    await expect(page.getByRole('list', { name: '함께 보는 사람' })).toBeHidden({ timeout: 60_000 });
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
    await expect(title(page)).toHaveValue('성과 하나');
    await page.context().setOffline(true);
    await title(page).fill('옮겨진 뒤 저장한 이름');
    await second.goto(`/plans/${code}`);
    await second.getByRole('row', { name: /1-1-O1/ }).focus();
    await second.keyboard.press('Alt+ArrowDown');
    await expect(second.getByRole('row', { name: /1-1-O/ }).first()).toHaveAccessibleName(/1-1-O2/);
    await page.context().setOffline(false);
    const order = page.getByRole('row', { name: /1-1-O/ });
    await expect(order.first()).toHaveAccessibleName(/1-1-O2/);
    await expect(saveState(page, '저장됨')).toBeVisible();
    await expect(title(page)).toHaveValue('옮겨진 뒤 저장한 이름');
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
    await expect(title(page)).toHaveValue('둘째 과제');
    await page.context().setOffline(true);
    await page.getByRole('textbox', { name: '목적' }).fill('공들여 쓴 목적');
    await second.goto(`/plans/${code}?node=1-2`);
    await second.getByRole('row', { name: /과제 1-2/ }).focus();
    await second.keyboard.press('Delete');
    await expect(second.getByRole('row', { name: /과제 1-2/ })).toBeHidden();
    await page.context().setOffline(false);
    await expect(
      page.getByRole('heading', { name: '이 항목은 그사이 다른 사람이 삭제했습니다' }),
    ).toBeVisible();
    await expect(page.getByText('공들여 쓴 목적')).toBeVisible();
    await second.getByRole('button', { name: '실행취소' }).click();
    await expect(page.getByRole('textbox', { name: '목적' })).toHaveValue('공들여 쓴 목적');
    await second.context().close();
  });

  test('what could not be sent survives reading the page anew, and is sent once the connection is back', async ({
    page,
    context,
    baseURL,
  }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}?node=1`);
    await expect(title(page)).toHaveValue('첫째 목표');
    // The API is away; the page itself can be read anew.
    await page.route('**/graphql*', async (route) => {
      const isWriting = /mutation|UpdateGoal|CreateTask/.test(route.request().postData() ?? '');
      return isWriting ? route.abort() : route.continue();
    });
    await title(page).fill('끊긴 사이에 쓴 이름');
    await row(page, /과제 1-2/).focus();
    await page.keyboard.press('Insert');
    await page.getByRole('textbox', { name: '새 과제 이름' }).fill('끊긴 사이에 더한 과제');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(saveState(page, /오프라인/)).toBeVisible();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(title(page)).toHaveValue('끊긴 사이에 쓴 이름');
    await expect(row(page, /끊긴 사이에 더한 과제/)).toContainText('보내기를 기다림');
    await page.unroute('**/graphql*');
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(saveState(page, '저장됨')).toBeVisible();
    await expect(row(page, /목표 1 끊긴 사이에 쓴 이름/)).toBeVisible();
    await expect(row(page, /과제 1-3 끊긴 사이에 더한 과제/)).toHaveCount(1);
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
    await page.keyboard.press('Escape');
  });
});
