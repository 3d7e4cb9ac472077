import { expectNoAxeViolations } from './support/axe.js';
import { expect, test } from './support/test.js';

const address = '/districts/11200?period=2022-Q4';
const staff = /자치구 이관율/;

test('shows the whole cycle of a district on one axis, with sentences and the date of the reading', async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: '성동구' })).toBeVisible();
  await expect(page.getByText('동북권 · 2021~2023 주기 · 2년차')).toBeVisible();
  await expect(page.getByText(/2022년 4분기까지 보고할 실적 \d+건 중 \d+건이 승인되었습니다/)).toBeVisible();
  await expect(page.getByText('기준일 2022. 12. 31.(토)').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: '살필 점' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '잘하는 점' })).toBeVisible();
  for (const title of [
    '1-1 지역협치 체계 고도화를 통한 위상·협력 강화',
    '1-2 지역사회혁신계획의 문제해결력 강화·확산',
  ]) {
    await expect(page.getByRole('region', { name: title })).toBeVisible();
  }
});

test('goes through the periods by the keyboard alone, opens one, and gives the focus back', async ({
  page,
}) => {
  await page.goto(address);
  const periods = page.getByRole('group', { name: staff }).getByRole('button');
  const newest = page.getByRole('group', { name: staff }).getByRole('button', { name: /^2022년 4분기:/ });
  await newest.focus();
  await page.keyboard.press('ArrowLeft');
  const third = page.getByRole('group', { name: staff }).getByRole('button', { name: /^2022년 3분기:/ });
  await expect(third).toBeFocused();
  await page.keyboard.press('Home');
  await expect(periods.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(periods.last()).toBeFocused();
  await third.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: staff });
  await expect(panel.getByRole('heading', { name: staff })).toBeFocused();
  await expect(panel.getByLabel('보고기간 고르기')).toHaveValue('2022-Q3');
  for (const name of [
    '실적값',
    '기준값',
    '목표경로',
    '달성률',
    '추진내용',
    '집계율',
    '자료출처',
    '산출근거',
  ]) {
    await expect(panel.getByText(name, { exact: true }).first()).toBeVisible();
  }
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(third).toBeFocused();
});

test('opens a stage of change with its question, and from there its indicator', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: /^A 기반조성 업무 이관, 계획 2021\. 1\.~2021\. 9\./ }).click();
  const stage = page.getByRole('region', { name: '기반조성 업무 이관' });
  await expect(stage.getByText('조례·전담인력·협치회의가 구 책임으로 운영되는가')).toBeVisible();
  await stage.getByRole('button', { name: staff }).click();
  await expect(page.getByRole('region', { name: staff }).getByText('2022년 4분기').first()).toBeAttached();
});

test('says the same in tables as in the drawing', async ({ page }) => {
  await page.goto(address);
  const system = page.getByRole('region', { name: /^1-1 / });
  const point = system.getByRole('group', { name: staff }).getByRole('button', { name: /^2022년 4분기:/ });
  const described = await point.getAttribute('aria-label');
  await system.getByRole('button', { name: '표로 보기' }).click();
  const group = system.locator('tbody', { has: page.getByRole('rowheader', { name: staff }) });
  const row = group.getByRole('row', { name: /^2022년 4분기/ });
  const value = await row.getByRole('cell').first().innerText();
  expect(described).toContain(`2022년 4분기: ${value.trim()}%`);
});

test('keeps what was chosen in the address when the period changes', async ({ page }) => {
  await page.goto(address);
  await page.getByLabel('보고기간', { exact: true }).selectOption('2021-Q4');
  await expect(page).toHaveURL(/period=2021-Q4/);
  await expect(page.getByText('동북권 · 2021~2023 주기 · 1년차')).toBeVisible();
  await expect(page.getByText('기준일 2021. 12. 31.(금)').first()).toBeVisible();
});

test('shows one task at a time on a phone, beginning with the year of the reading', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  await expect(page.getByRole('region', { name: /^1-1 / })).toBeVisible();
  await expect(page.getByRole('region', { name: /^1-2 / })).toBeHidden();
  await page.getByLabel('과제', { exact: true }).selectOption('1-2');
  const system = page.getByRole('region', { name: /^1-2 / });
  await expect(system).toBeVisible();
  await expect(page.getByRole('region', { name: /^1-1 / })).toBeHidden();
  const year = await system.getByText('2년차 (2022)').boundingBox();
  expect(year?.x).toBeGreaterThanOrEqual(0);
  expect((year?.x ?? 0) + (year?.width ?? 0)).toBeLessThanOrEqual(390);
});

test('says of the district left out that it does not take part', async ({ page }) => {
  await page.goto('/districts/11140');
  await expect(page.getByRole('heading', { level: 1, name: '중구' })).toBeVisible();
  await expect(page.getByText('미참여(예시 설정)')).toBeVisible();
});

test('speaks English by the switch', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Seongdong-gu' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Gaps' })).toBeVisible();
  await expect(page.getByText('Year 2 (2022)').first()).toBeVisible();
});
