import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const address = '/plans/SCD-2021/diagnosis';

test('says how many tasks can be monitored, and what is to be mended where and why', async ({ page }) => {
  await signIn(page, 'planner');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: /계획진단$/ })).toBeVisible();
  await expect(page.getByText('과제 4개 가운데 3개는 변화를 점검할 수 있습니다.')).toBeVisible();
  const task = page.getByRole('region', { name: /과제 3-1 / });
  const finding = task.getByRole('listitem').filter({ hasText: '변화단계가 없습니다' });
  await expect(finding).toContainText('필수');
  await expect(finding).toContainText('변화가 진행되는지 점검할 수 없습니다');
  await expectNoAxeViolations(page);
});

test('leads from a finding to the place that mends it', async ({ page }) => {
  await signIn(page, 'planner');
  await page.goto(address);
  await page.getByRole('link', { name: /^변화단계 추가: 3-1 / }).click();
  await expect(page).toHaveURL(/\/plans\/SCD-2021\?node=3-1/);
  await page.goto(address);
  await page.getByRole('link', { name: /^의견에 답하기: 2-3 / }).click();
  await expect(page).toHaveURL(/\/plans\/SCD-2021\/tasks\/2-3#comments$/);
});

test('narrows the findings by severity, kind and goal, and keeps that in the address', async ({ page }) => {
  await signIn(page, 'planner');
  await page.goto(address);
  const filter = page.getByRole('search', { name: '고칠 것 거르기' });
  const groups = page.getByRole('heading', { level: 3 });
  await expect(page.getByText('총 9건 가운데 9건을 보입니다.')).toBeVisible();
  await filter.getByLabel('중요도').selectOption({ label: '필수' });
  await expect(groups).toHaveCount(1);
  await expect(page).toHaveURL(/severity=MUST/);
  await filter.getByLabel('목표').selectOption({ index: 1 });
  await expect(page.getByText('고른 조건에 맞는 것이 없습니다.')).toBeVisible();
  await filter.getByRole('button', { name: '초기화' }).click();
  await filter.getByLabel('종류').selectOption({ label: '기준값 없음 (4)' });
  await expect(page.getByText('총 9건 가운데 4건을 보입니다.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('총 9건 가운데 4건을 보입니다.')).toBeVisible();
});

test('is read, without the ways to mend, by committee members, and not by others', async ({
  page,
  context,
}) => {
  await signIn(page, 'member');
  await page.goto(address);
  await expect(page.getByRole('region', { name: /과제 3-1 / })).toBeVisible();
  await expect(page.getByRole('link', { name: /변화단계 추가/ })).toHaveCount(0);
  await context.clearCookies();
  await page.goto(address);
  await expect(page.getByRole('region', { name: /과제 3-1 / })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/계획진단/);
});

test('fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'planner');
  await page.goto(address);
  await expect(page.getByRole('region', { name: /과제 3-1 / })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expectNoAxeViolations(page);
});

test('marks the plan’s own page, and opens there what mends a finding', async ({ page }) => {
  await signIn(page, 'planner');
  await page.goto('/plans/SCD-2021?node=3-1');
  await page.getByRole('link', { name: /^의견에 답하기/ }).click();
  await expect(page).toHaveURL(/tasks\/3-1#comments$/);
  await page.goto('/plans/SCD-2021?node=3-1');
  await page.getByRole('link', { name: /^계획진단/ }).click();
  await page.getByRole('link', { name: /^기준값 적기: 2-3-O1 / }).click();
  await expect(page).toHaveURL(/node=2-3-O1/);
  await expect(page.getByRole('textbox', { name: /^기준값/ })).toBeFocused();
});
