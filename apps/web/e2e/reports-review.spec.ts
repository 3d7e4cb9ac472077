import type { Page } from '@playwright/test';
import { expectState, fillRatio, inputs, reviewRow, sheetRow, submitRows } from './reports-sheet.js';
import { openScreen } from './live-line.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

/** The reading of a task on the open city page, in words, such as "84, 주의". */
const readingOf = (page: Page, district: string, task: string, kind: string) =>
  page.getByRole('link', { name: new RegExp(`^${district} 과제 ${task} ${kind}: `) });

test('a report goes its way: submitted, returned with a reason, submitted again, approved by keyboard, and the open dashboard moves', async ({
  page,
  browser,
  baseURL,
  secondURL,
}) => {
  test.setTimeout(120_000);
  await signIn(page, { email: 'officer-11530@demo' });
  await page.goto('/reports');
  const names = ['1-2-P4 2023년 4분기', '1-2-O1 2023년', '1-1-O2 2023년'];
  await fillRatio(sheetRow(page, names[0] ?? ''), '20', '20');
  await fillRatio(sheetRow(page, names[1] ?? ''), '1', '20');
  await inputs(sheetRow(page, names[2] ?? ''))
    .nth(0)
    .fill('2');
  await submitRows(page, names);
  await expect(page.getByText('3건을 제출했습니다.')).toBeVisible();
  await expect(sheetRow(page, names[1] ?? '')).toHaveCount(0);

  const planner = await openScreen(browser, 'planner', secondURL);
  await planner.page.goto('/reports/review?district=11530');
  const row = reviewRow(planner.page, '구로구', '1-2-O1');
  await expect(row).toContainText('5.0');
  await expect(row).toContainText('1/20');
  await row.focus();
  await planner.page.keyboard.press('r');
  const dialog = planner.page.getByRole('dialog', { name: '구로구 1-2-O1 반려' });
  await dialog.getByRole('button', { name: '반려' }).click();
  await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription(/사유를 적어 주십시오/);
  await expectNoAxeViolations(planner.page);
  await dialog.getByRole('textbox').fill('분자가 실행된 의제만인지 확인 바람');
  await dialog.getByRole('button', { name: '반려' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row).toHaveCount(0);

  // The officer's page was open all the time.
  const returned = sheetRow(page, names[1] ?? '');
  await expect(returned).toContainText('반려 사유: 분자가 실행된 의제만인지 확인 바람');
  const city = await openScreen(browser, null, baseURL);
  await city.page.goto('/');
  await expect.poll(city.line.subscriptions).toBe(1);
  const reading = readingOf(city.page, '구로구', '1-2', '성과');
  const before = (await reading.getAttribute('aria-label')) ?? '';
  await fillRatio(returned, '19', '20');
  await expectState(returned, '임시저장됨');
  await submitRows(page, [names[1] ?? '']);
  await expect(page.getByText('1건을 제출했습니다.')).toBeVisible();

  await expect(row).toContainText('95.0');
  await row.focus();
  await planner.page.keyboard.press('a');
  await expect(planner.page.getByText('구로구 1-2-O1 보고를 승인했습니다.')).toBeVisible();
  await expect(row).toHaveCount(0);
  // The next one has the focus, and the keys go on from there.
  await expect(planner.page.locator('tr:focus')).toHaveCount(1);
  await expect(reading).not.toHaveAccessibleName(before);
  await city.page.goto('/districts/11530');
  await expect(city.page.getByRole('heading', { level: 1, name: '구로구' })).toBeVisible();
  await page.getByRole('button', { name: /^승인 \d+$/ }).click();
  await expect(
    sheetRow(page, names[1] ?? '')
      .or(page.getByRole('row', { name: /1-2-O1.*2023년/ }))
      .first(),
  ).toContainText('95.0');
  for (const screen of [planner, city]) await screen.page.context().close();
});

test('a report that changed after it was read is not approved, and the desk says so and shows the new one', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, { email: 'officer-11410@demo' });
  await page.goto('/reports');
  const name = '1-1-O2 2021년';
  await inputs(sheetRow(page, name)).nth(0).fill('3');
  await submitRows(page, [name]);
  await expect(page.getByText('1건을 제출했습니다.')).toBeVisible();

  const planner = await openScreen(browser, 'planner', baseURL);
  await planner.page.goto('/reports/review?district=11410');
  const row = reviewRow(planner.page, '서대문구', '1-1-O2');
  await expect(row).toContainText('3 건');
  await expect.poll(planner.line.subscriptions).toBe(1);
  await planner.line.cut();

  await page.getByRole('button', { name: /^제출 \d+$/ }).click();
  const submitted = page.getByRole('row', { name: /1-1-O2/ });
  await expect(submitted.getByRole('textbox')).toHaveCount(0);
  await submitted.getByRole('button', { name: '제출을 거두고 고치기' }).click();
  await inputs(submitted).nth(0).fill('4');
  await expectState(submitted, '임시저장됨');
  // Changing it takes the submission back; it stays in sight to be submitted again.
  await expect(submitted).toContainText('작성 중');
  await submitRows(page, [name]);
  await expect(page.getByText('1건을 제출했습니다.')).toHaveCount(2);

  await row.focus();
  await planner.page.keyboard.press('a');
  await expect(planner.page.getByText('읽은 뒤에 보고가 바뀌어 처리하지 않았습니다')).toBeVisible();
  await expect(row).toContainText('4 건');
  await expect(row).toContainText('그사이 바뀜');
  await row.focus();
  await planner.page.keyboard.press('a');
  await expect(row).toHaveCount(0);
  await planner.page.context().close();
});

test('the keys act on the report in hand, also when another comes in above it', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, { email: 'officer-11590@demo' });
  await page.goto('/reports');
  const planner = await openScreen(browser, 'planner', baseURL);
  await planner.page.goto('/reports/review?district=11590');
  await expect.poll(planner.line.subscriptions).toBe(1);
  const rows = planner.page.locator('tbody tr');
  const inHand = rows.nth(1);
  await rows.nth(0).focus();
  await planner.page.keyboard.press('j');
  await expect(inHand).toBeFocused();
  const label = (await inHand.getAttribute('aria-label')) ?? '';
  const count = await rows.count();

  const name = '1-1-P3 2021년 상반기';
  await fillRatio(sheetRow(page, name), '30', '60');
  await submitRows(page, [name]);
  await expect(rows).toHaveCount(count + 1);
  await expect(planner.page.locator('tr:focus')).toHaveAccessibleName(label);
  await planner.page.keyboard.press('r');
  const code = label.split(' ')[1] ?? '';
  await expect(planner.page.getByRole('dialog', { name: `동작구 ${code} 반려` })).toBeVisible();
  await planner.page.keyboard.press('Escape');
  await planner.page.context().close();
});
