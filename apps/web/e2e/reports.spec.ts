import { expectState, fillRatio, inputs, sheetRow, submitRows, watchOperation } from './reports-sheet.js';
import { openScreen } from './live-line.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const officer = { email: 'officer-11545@demo' };

test.describe('the work sheet of a district', () => {
  test('says what is due, until when, and keeps what is begun apart from what is not', async ({ page }) => {
    await signIn(page, { email: 'officer-11200@demo' });
    await page.goto('/reports');
    await expect(page.getByRole('heading', { level: 1, name: '성동구 실적보고' })).toBeVisible();
    const soon = page.getByRole('region', { name: '2024. 1. 30.(화)까지' });
    await expect(soon.getByText('8일 남음')).toBeVisible();
    await expect(page.getByText('기한 84일 지남')).toBeVisible();
    await expect(sheetRow(page, '1-1-P4 2023년 4분기')).toContainText('미작성');
    await expect(sheetRow(page, '1-2-P4 2023년 4분기')).toContainText('작성 중');
    const returned = sheetRow(page, '1-2-P2 2023년 4분기');
    await expect(returned).toContainText('반려 사유: 계획한 과정 수가');
    await page.getByRole('button', { name: /^승인 \d+$/ }).click();
    const approved = page.getByRole('row', { name: /1-1-P1/ }).first();
    await expect(approved).toContainText('승인');
    await expect(approved.getByRole('textbox')).toHaveCount(0);
    await expect(approved.getByRole('checkbox')).toHaveCount(0);
  });

  test('computes a ratio from its parts, saves a value by itself, and shows both after a reload', async ({
    page,
  }) => {
    await signIn(page, officer);
    await page.goto('/reports');
    const ratio = sheetRow(page, '1-1-P1 2023년 4분기');
    await fillRatio(ratio, '18', '24');
    await expect(ratio).toContainText('75.0%');
    await expectState(ratio, '임시저장됨');
    const value = sheetRow(page, '1-1-P2 2023년 4분기');
    await inputs(value).nth(0).fill('0');
    await inputs(value).nth(1).fill('상정한 안건이 없음 🙂');
    await expectState(value, '임시저장됨');
    await expect(page.getByText(/16건 중 \d+건 입력 · 임시저장 \d\d:\d\d/)).toBeVisible();
    await page.reload();
    await expect(inputs(ratio).nth(0)).toHaveValue('18');
    await expect(inputs(ratio).nth(1)).toHaveValue('24');
    // 0 is a value, not a blank.
    await expect(inputs(value).nth(0)).toHaveValue('0');
    await expect(inputs(value).nth(1)).toHaveValue('상정한 안건이 없음 🙂');
    await expect(value).toContainText('작성 중');
  });

  test('tells a wrong figure at its field in a sentence, and sends nothing', async ({ page }) => {
    await signIn(page, officer);
    await page.goto('/reports');
    const sent = watchOperation(page, 'SaveReport');
    const row = sheetRow(page, '1-1-P4 2023년 4분기');
    await inputs(row).nth(0).fill('열둘');
    await inputs(row).nth(1).fill('20');
    await expect(inputs(row).nth(0)).toHaveAccessibleDescription('숫자만 입력할 수 있습니다.');
    await fillRatio(row, '25', '20');
    await expect(inputs(row).nth(0)).toHaveAccessibleDescription('분자가 분모보다 클 수 없습니다.');
    await expectState(row, '저장 안 됨');
    await expect(inputs(row).nth(0)).toHaveValue('25');
    await expectNoAxeViolations(page);
    expect(sent).toEqual([]);
    // What can be submitted is another matter: half a ratio is kept, but not sent in.
    await fillRatio(row, '12', '');
    await expectState(row, '임시저장됨');
    expect(JSON.parse(sent.at(-1) ?? '{}')).toMatchObject({
      variables: { input: { numerator: 12, denominator: null } },
    });
    await submitRows(page, ['1-1-P4 2023년 4분기']);
    await expect(
      page.getByRole('alert').filter({ hasText: '아직 채우지 않은 칸이 있는 보고가 1건 있습니다' }),
    ).toBeVisible();
    await expect(inputs(row).nth(1)).toHaveAccessibleDescription('분자와 분모를 모두 입력해 주십시오.');
  });

  test('takes 해당없음 only with its reason', async ({ page }) => {
    await signIn(page, officer);
    await page.goto('/reports');
    const row = sheetRow(page, '1-1-P3 2023년 하반기');
    await row.getByRole('checkbox', { name: '해당없음' }).check();
    await expect(inputs(row)).toHaveCount(1);
    await expect(inputs(row).nth(0)).toHaveAccessibleDescription('사유를 적어 주십시오.');
    await inputs(row).nth(0).fill('올해는 대상 사업이 없음');
    await expectState(row, '임시저장됨');
    await page.reload();
    await expect(row.getByRole('checkbox', { name: '해당없음' })).toBeChecked();
    await expect(inputs(row).nth(0)).toHaveValue('올해는 대상 사업이 없음');
  });

  test('takes a column copied from a spreadsheet, and goes down it by Enter', async ({ page }) => {
    await signIn(page, officer);
    await page.goto('/reports');
    const rows = ['1-2-P1 2023년 4분기', '1-2-P2 2023년 4분기'].map((name) => sheetRow(page, name));
    const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]];
    await inputs(first).nth(0).focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1,012\t1,234\r\n30\t40\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect(inputs(first).nth(1)).toHaveValue('1,234');
    await expect(first).toContainText('82.0%');
    await expect(inputs(second).nth(0)).toHaveValue('30');
    await expect(second).toContainText('75.0%');
    for (const row of rows) await expectState(row, '임시저장됨');
    await page.keyboard.press('Enter');
    await expect(inputs(second).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(inputs(first).nth(0)).toBeFocused();
  });

  test('keeps what was typed when another tab saved first, and lets the officer choose', async ({
    page,
    context,
  }) => {
    await signIn(page, { email: 'officer-11305@demo' });
    const other = await context.newPage();
    // The other tab hears nothing of what happens here, as after a lost connection.
    await other.routeWebSocket('**/graphql', (socket) => void socket.close());
    await page.goto('/reports');
    await other.goto('/reports');
    const name = '1-2-P4 2023년 1분기';
    const [here, there] = [sheetRow(page, name), sheetRow(other, name)];
    await expect(there).toBeVisible();
    await fillRatio(here, '9', '10');
    await expectState(here, '임시저장됨');
    await fillRatio(there, '7', '10');
    await inputs(there).nth(2).fill('다른 창에서 쓴 내용');
    await expectState(there, '충돌');
    await expect(there.getByRole('alert').filter({ hasText: '다른 사람이 먼저 저장했습니다' })).toBeVisible();
    await expect(there).toContainText('90.0');
    await expect(inputs(there).nth(0)).toHaveValue('7');
    await expect(inputs(there).nth(2)).toHaveValue('다른 창에서 쓴 내용');
    await expectNoAxeViolations(other);
    // Going on, leaving the cell included, decides nothing.
    await inputs(there).nth(0).fill('8');
    await inputs(there).nth(1).focus();
    await page.reload();
    await expect(inputs(here).nth(0)).toHaveValue('9');
    await there.getByRole('button', { name: '입력한 내용으로 저장' }).click();
    await expectState(there, '임시저장됨');
    await page.reload();
    await expect(inputs(here).nth(0)).toHaveValue('8');
    await expect(inputs(here).nth(2)).toHaveValue('다른 창에서 쓴 내용');
    await other.close();
  });

  test('can take what the other tab stored instead', async ({ page, context }) => {
    await signIn(page, { email: 'officer-11305@demo' });
    const other = await context.newPage();
    await other.routeWebSocket('**/graphql', (socket) => void socket.close());
    await page.goto('/reports');
    await other.goto('/reports');
    const name = '1-1-P1 2023년 4분기';
    const [here, there] = [sheetRow(page, name), sheetRow(other, name)];
    await expect(there).toBeVisible();
    await fillRatio(here, '1', '2');
    await expectState(here, '임시저장됨');
    await fillRatio(there, '2', '2');
    await there.getByRole('button', { name: '저장된 내용으로 바꾸기' }).click();
    await expect(inputs(there).nth(0)).toHaveValue('1');
    await expect(there.getByRole('button')).toHaveCount(0);
    await other.close();
  });

  test('keeps what could not be sent, and says why', async ({ page, context }) => {
    await signIn(page, { email: 'officer-11305@demo' });
    await page.goto('/reports');
    const row = sheetRow(page, '1-2-P2 2023년 4분기');
    await expect(row).toBeVisible();
    await context.setOffline(true);
    await fillRatio(row, '3', '4');
    await expect(row.getByRole('alert').filter({ hasText: '서버에 연결하지 못했습니다' })).toBeVisible();
    await expect(inputs(row).nth(0)).toHaveValue('3');
    await context.setOffline(false);
    await inputs(row).nth(2).fill('다시 이어짐');
    await expectState(row, '임시저장됨');
  });
});

test('shows the review desk and the sheet only to those who have them', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, officer);
  await page.goto('/reports/review');
  await expect(page.getByRole('heading', { level: 1, name: /권한/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '승인' })).toHaveCount(0);
  for (const who of ['member', null] as const) {
    const screen = await openScreen(browser, who, baseURL);
    for (const address of ['/reports', '/reports/review']) {
      await screen.page.goto(address);
      await expect(screen.page.getByRole('heading', { level: 1, name: /권한|로그인/ })).toBeVisible();
      await expect(screen.page.getByRole('row')).toHaveCount(0);
    }
    await screen.page.context().close();
  }
});
