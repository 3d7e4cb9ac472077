import { expectNoAxeViolations } from './support/axe.js';
import { expect, test } from './support/test.js';

const matrix = '자치구별 과제 달성 현황';

test('has a row for each of the 25 districts, one of which does not take part, and a row of the city', async ({
  page,
}) => {
  await page.goto('/');
  const table = page.getByRole('table', { name: new RegExp(matrix) });
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(25);
  await expect(table.getByRole('row', { name: /^중구/ })).toContainText('미참여(예시 설정)');
  await expect(table.getByRole('row', { name: /^중구/ }).getByRole('link')).toHaveCount(1);
  await expect(table.locator('tfoot').getByRole('row', { name: /^서울시/ })).toBeVisible();
  // The lead is a sentence whose numbers lead on.
  await expect(page.getByText(/24개 자치구 중 \d+개 구가 2023년 4분기 보고를 마쳤습니다/)).toBeVisible();
});

test('keeps a score, missing, not due and not applicable apart, in words too', async ({ page }) => {
  await page.goto('/?period=2023-Q4');
  const readings = page.getByRole('table', { name: new RegExp(matrix) });
  await expect(readings.getByRole('link', { name: /^중랑구 과제 1-1 결과: 미보고$/ })).toContainText(
    '미보고',
  );
  await expect(readings.getByRole('link', { name: /^용산구 과제 1-1 결과: 보고시기 전$/ })).toContainText(
    '·',
  );
  await expect(
    readings.getByRole('link', { name: /^동대문구 과제 1-1 과정: \d+, (목표달성|정상추진|주의|부진|후퇴)/ }),
  ).toBeVisible();
  // What is not whole says how much of it there is, and says so when that is too little.
  await expect(
    readings.getByRole('link', { name: /^중랑구 과제 1-1 성과: \d+, .+, 집계율 1\/3, 집계 부족/ }),
  ).toBeVisible();
});

test('is walked by the arrow keys, over the district that does not take part, as one stop of the tab key', async ({
  page,
}) => {
  await page.goto('/');
  const place = (name: string) => page.getByRole('link', { name: new RegExp(`^${name}: `) });
  await place('종로구 과제 1-1 과정').focus();
  await page.keyboard.press('ArrowDown');
  await expect(place('용산구 과제 1-1 과정')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(place('용산구 과제 1-1 성과')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(place('종로구 과제 1-1 성과')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect(place('종로구 과제 1-1 과정')).toBeFocused();
  await expect(page.locator('[data-place][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/districts\/11110(\?[^#]*)?#task-1-1$/);
});

test('can be reached by the tab key after the rows were put in another order', async ({ page }) => {
  await page.goto('/?order=HIGH');
  const first = page.locator('[data-place="0:0"]');
  await first.focus();
  await page.keyboard.press('ArrowDown');
  // In official order the second row is the one without readings.
  await page.getByLabel('정렬').selectOption({ label: '자치구 순' });
  await expect(page.locator('[data-place][tabindex="0"]')).toHaveCount(1);
});

test('shows another reading on map and strip when its column is chosen, and says it in the address', async ({
  page,
}) => {
  await page.goto('/');
  const map = page.getByRole('group', { name: '과제 1-1 과정' });
  const district = (title: string) =>
    page.getByRole('group', { name: title }).getByRole('link', { name: /^성북구 / });
  await expect(map).toBeVisible();
  const fillOf = (title: string) =>
    district(title)
      .locator('path')
      .first()
      .evaluate((path) => getComputedStyle(path).fill);
  const before = [await district('과제 1-1 과정').getAttribute('aria-label'), await fillOf('과제 1-1 과정')];
  await page.getByRole('button', { name: '과제 1-2 성과 지도에 보기' }).click();
  await expect(page).toHaveURL(/task=1-2&reading=OUTCOME/);
  await expect(page.getByRole('heading', { level: 2, name: '과제 1-2 성과' })).toBeVisible();
  const after = [await district('과제 1-2 성과').getAttribute('aria-label'), await fillOf('과제 1-2 성과')];
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  await page.reload();
  await expect(page.getByRole('button', { name: '과제 1-2 성과 지도에 보기' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('puts the rows in the order asked for and under their zones, and a link shows the same', async ({
  page,
}) => {
  await page.goto('/');
  const table = page.getByRole('table', { name: new RegExp(matrix) });
  await page.getByLabel('정렬').selectOption({ label: '고른 열이 낮은 순' });
  await expect(page).toHaveURL(/order=LOW/);
  await expect(table.locator('tbody').getByRole('row').last()).toContainText('중구');
  const scores = (await table.locator('[data-place$=":0"]').allTextContents()).map((text) =>
    Number.parseInt(text, 10),
  );
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  await page.getByLabel('권역별로 묶기').check();
  await expect(page).toHaveURL(/group=zone/);
  await page.reload();
  await expect(table.getByRole('rowheader', { name: '도심권' })).toBeVisible();
  await expect(table.locator('tbody')).toHaveCount(5);
  await expectNoAxeViolations(page);
});

test('lights up a district in matrix and map together, and opens it from its tile', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '타일' }).click();
  await expect(page).toHaveURL(/map=tiles/);
  const tile = page.getByRole('group', { name: '과제 1-1 과정' }).getByRole('link', { name: /^마포구 / });
  await tile.hover();
  await expect(page.getByRole('row', { name: /^마포구/ })).toHaveAttribute('data-lit', 'true');
  await page.getByRole('row', { name: /^송파구/ }).hover();
  await expect(
    page.getByRole('group', { name: '과제 1-1 과정' }).getByRole('link', { name: /^송파구 / }),
  ).toHaveAttribute('data-lit', 'true');
  await tile.click();
  await expect(page).toHaveURL(/\/districts\/11440/);
  await expect(page.getByRole('heading', { level: 1, name: '마포구' })).toBeVisible();
});

test('names what is to be looked at now, each name a link', async ({ page }) => {
  await page.goto('/');
  const section = page.getByRole('region', { name: '지금 볼 것' });
  for (const label of ['미보고', '후퇴', '과정–성과 불일치', '미답변 의견'])
    await expect(section.getByText(label, { exact: false }).first()).toBeVisible();
  await section
    .getByRole('link', { name: /^2021-14 / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/committees\/governance\/sessions\/13.*#item-2021-14$/);
});

test('lists the districts with zone and cycle, and opens one from the list or the tiles', async ({
  page,
}) => {
  await page.goto('/districts');
  await expect(page.getByText('25개 자치구 중 24개 구가 이 계획에 참여합니다.')).toBeVisible();
  const rows = page.getByRole('table', { name: '자치구와 주기 목록' }).locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(25);
  await expect(rows.filter({ hasText: '11140' })).toContainText('미참여(예시 설정)');
  await page
    .getByRole('group', { name: '자치구 고르기' })
    .getByRole('link', { name: /^강동구/ })
    .click();
  await expect(page).toHaveURL(/\/districts\/11740/);
});

test('keeps every column of the tables in sight of its heading on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const name = page.getByRole('rowheader', { name: /2-3 공익활동 지원사업 확대/ });
  expect((await name.boundingBox())?.width).toBeGreaterThan(120);
});
