import { row } from './plan-tree-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { expect, test } from './support/test.js';

test.describe('the plan tree, for readers', () => {
  test('shows what the plan says, with where each thing comes from, and offers no change', async ({
    page,
  }) => {
    await page.goto('/plans/SCD-2021?node=1-2');
    await expect(page.getByRole('heading', { level: 2, name: /1-2 지역사회혁신계획/ })).toBeVisible();
    const strengthen = page.getByText('문제해결 과정에 초점을 맞춘 체계적 역량');
    await expect(strengthen).toContainText('원문');
    await expect(page.getByText('표준모델을 구 여건에 맞게 적용하고')).toContainText('예시');
    await expect(page.getByRole('button', { name: /메뉴$|저장|추가/ })).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await expectNoAxeViolations(page);
  });

  test('keeps the chosen node in the address, through reading anew and going back', async ({ page }) => {
    await page.goto('/plans/SCD-2021');
    await row(page, /성과지표 1-1-O1/).click();
    await expect(page).toHaveURL(/node=1-1-O1/);
    await expect(page.getByRole('heading', { level: 2, name: /1-1-O1/ })).toBeVisible();
    await row(page, /과제 1-2/).click();
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: /1-2 지역사회/ })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: /1-1-O1/ })).toBeVisible();
  });

  test('shows targets, numerator and denominator of an indicator, and who takes part in the plan', async ({
    page,
  }) => {
    await page.goto('/plans/SCD-2021?node=1-1-P1');
    await expect(page.getByRole('table', { name: /목표값 — 오늘/ })).toContainText('80.0');
    await expect(page.getByText('구가 주관하는 기반조성 업무 수')).toBeVisible();
    await page.getByRole('button', { name: '계획 정보·참여 자치구' }).click();
    const districts = page.getByRole('table', { name: /자치구별 참여/ });
    await expect(districts.getByRole('row')).toHaveCount(26);
    await expect(districts.getByRole('row', { name: /^중구/ })).toContainText('미참여(예시 설정)');
  });

  test('moves through the tree by keys alone', async ({ page }) => {
    await page.goto('/plans/SCD-2021');
    await row(page, /^목표 1 /).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/node=1-1-P1/);
  });

  test('tells an address that names nothing', async ({ page }) => {
    await page.goto('/plans/SCD-2021?node=9-9');
    await expect(page.getByRole('heading', { name: '‘9-9’ 항목이 없습니다' })).toBeVisible();
    await expectNoAxeViolations(page);
  });

  test('is two steps on a phone: the tree, then the sheet', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/plans/SCD-2021');
    await expect(page.getByRole('treegrid')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toBeHidden();
    await row(page, /과제 1-1/).click();
    await expect(page.getByRole('treegrid')).toBeHidden();
    await expect(page.getByRole('heading', { level: 2, name: /1-1/ })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: '계획 나무로' }).click();
    await expect(page.getByRole('treegrid')).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
