import type { Page } from '@playwright/test';
import { arrangePlan, type ArrangedPlan } from './plan-arrangement.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const targets = (page: Page) => page.getByRole('table', { name: /목표값 — 오늘/ });
const cell = (page: Page, name: string) => targets(page).getByRole('textbox', { name, exact: true });
const saveBar = (page: Page) => page.getByRole('form', { name: '목표값 저장' });
const save = (page: Page) => saveBar(page).getByRole('button', { name: '저장', exact: true }).click();

/** What a spreadsheet puts on the clipboard, pasted into the cell that has the focus. */
async function paste(page: Page, text: string) {
  await page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData('text/plain', copied);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

async function openSheet(page: Page, url: string): Promise<ArrangedPlan> {
  const plan = await arrangePlan(page, url);
  for (const district of ['11110', '11200']) {
    const query =
      'mutation Take($input: SetParticipationInput!) { setParticipation(input: $input) { __typename } }';
    const input = { plan: plan.id, district, cycle: '1995-1997', version: 1 };
    await page.request.post(`${url}/graphql`, {
      headers: { origin: url },
      data: { query, variables: { input } },
    });
  }
  await page.goto(`/plans/${plan.code}?node=1-1-O1`);
  await expect(targets(page)).toBeVisible();
  return plan;
}

test.describe('the sheet of an indicator', () => {
  test('takes a block from a spreadsheet, marks what changed, and saves all of it', async ({
    page,
    baseURL,
  }) => {
    await signIn(page, 'planner');
    await openSheet(page, baseURL ?? '');
    await cell(page, '모든 자치구(공통) 1년차').focus();
    await paste(page, '30\t1,060\t90%\n');
    await cell(page, '종로구 기준값(자치구)').focus();
    await paste(page, '5\t\t55\r\n0\t20\t\r\n');
    await expect(saveBar(page)).toContainText('7칸을 바꾸었습니다');
    await expectNoAxeViolations(page);
    await save(page);
    await expect(page.getByText('목표값을 저장했습니다.').first()).toBeVisible();
    await expect(saveBar(page)).toBeHidden();
    await expect(cell(page, '모든 자치구(공통) 2년차')).toHaveValue('1060');
    await expect(cell(page, '종로구 1년차')).toHaveValue('');
    await expect(cell(page, '종로구 2년차')).toHaveValue('55');
    await expect(cell(page, '성동구 기준값(자치구)')).toHaveValue('0');
    await page.reload();
    await expect(cell(page, '성동구 1년차')).toHaveValue('20');
  });

  test('goes from cell to cell by keyboard and says at the cell what is no number', async ({
    page,
    baseURL,
  }) => {
    await signIn(page, 'planner');
    await openSheet(page, baseURL ?? '');
    await cell(page, '모든 자치구(공통) 1년차').focus();
    await page.keyboard.type('열둘');
    await page.keyboard.press('Enter');
    await expect(cell(page, '종로구 1년차')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, '종로구 2년차')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(cell(page, '모든 자치구(공통) 2년차')).toBeFocused();
    const wrong = cell(page, '모든 자치구(공통) 1년차');
    await expect(wrong).toHaveAccessibleDescription('숫자로 적어 주십시오.');
    await expect(saveBar(page).getByRole('button', { name: '저장', exact: true })).toBeDisabled();
    await wrong.focus();
    await page.keyboard.press('Escape');
    await expect(saveBar(page)).toBeHidden();
  });

  test('asks for a reason, keeps what is typed over a reload, and keeps the old line', async ({
    page,
    baseURL,
  }) => {
    await signIn(page, 'planner');
    await openSheet(page, baseURL ?? '');
    await cell(page, '모든 자치구(공통) 1년차').fill('40');
    await save(page);
    await expect(saveBar(page)).toBeHidden();
    await cell(page, '모든 자치구(공통) 1년차').fill('50');
    await save(page);
    const reason = saveBar(page).getByRole('textbox', { name: /변경 사유/ });
    await expect(reason).toHaveAccessibleDescription(/사유를 적어/);
    await reason.fill('여건 변화');
    await page.reload();
    await expect(cell(page, '모든 자치구(공통) 1년차')).toHaveValue('50');
    await expect(reason).toHaveValue('여건 변화');
    await save(page);
    await expect(saveBar(page)).toBeHidden();
    await page.getByText('목표값 변경 이력', { exact: true }).click();
    const history = page.getByRole('table', { name: /변경 이력/ });
    await expect(history.getByRole('row', { name: /1년차/ })).toHaveCount(2);
    await expect(history.getByRole('row', { name: /여건 변화/ })).toContainText('50');
    await page.getByText('지표 이력', { exact: true }).click();
    await expect(page.getByRole('list', { name: '지표 이력' })).toContainText('사유: 여건 변화');
  });

  test('shows both values where somebody else set the same cell, and merges the others', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, 'planner');
    const { code } = await openSheet(page, baseURL ?? '');
    const other = await (await browser.newContext({ baseURL })).newPage();
    await signIn(other, 'planner');
    await other.goto(`/plans/${code}?node=1-1-O1`);
    await cell(page, '모든 자치구(공통) 1년차').fill('40');
    await cell(page, '모든 자치구(공통) 2년차').fill('60');
    await cell(other, '모든 자치구(공통) 1년차').fill('45');
    await cell(other, '종로구 3년차').fill('95');
    await save(other);
    await expect(saveBar(other)).toBeHidden();
    await expect(cell(page, '종로구 3년차')).toHaveValue('95');
    await expect(targets(page)).toContainText('그사이 저장된 값 45');
    await expect(saveBar(page)).toContainText('어느 값을 쓸지 골라');
    await page.getByRole('button', { name: '모든 자치구(공통) 1년차 내 값' }).click();
    await saveBar(page)
      .getByRole('textbox', { name: /변경 사유/ })
      .fill('다시 정함');
    await save(page);
    await expect(saveBar(page)).toBeHidden();
    await expect(cell(other, '모든 자치구(공통) 1년차')).toHaveValue('40');
    await expect(cell(other, '모든 자치구(공통) 2년차')).toHaveValue('60');
    await other.context().close();
  });

  test('draws the path against what was approved, for the city and for a district', async ({ page }) => {
    await page.goto('/plans/SCD-2021?node=1-1-O1');
    const record = page.getByRole('table', { name: /시 전체 — 실적값/ });
    await expect(record.getByRole('row', { name: /2022년/ })).toContainText('정상추진');
    await page.getByLabel('누구의 값').selectOption({ label: '성동구' });
    await expect(page.getByRole('table', { name: /성동구 — 실적값/ })).toBeVisible();
    await expect(page.getByRole('group', { name: /성동구의 목표경로/ })).toBeVisible();
    await expect(targets(page).getByRole('textbox')).toHaveCount(0);
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('group', { name: /성동구의 목표경로/ })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
