import type { Page } from '@playwright/test';
import { expectState, fillRatio, inputs, sheetRow, watchOperation } from './reports-sheet.js';
import { agendaItem, commentWith, openCommentForm, sessionAddress, uniqueText } from './session-acts.js';
import { demoPassword, people } from './support/accounts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const officer = { email: 'officer-11440@demo' };
const colleague = { email: 'officer-11290@demo' };

const resumeDialog = (page: Page) => page.getByRole('dialog', { name: '다시 로그인해 주십시오' });
const changedDialog = (page: Page) =>
  page.getByRole('dialog', { name: '이 브라우저에 다른 사람으로 로그인되어 있습니다' });

/** Gives the dialog the password. */
async function resume(page: Page, password = demoPassword): Promise<void> {
  await resumeDialog(page).getByLabel('비밀번호').fill(password);
  await page.keyboard.press('Enter');
}

async function beginComment(page: Page, text: string): Promise<void> {
  const form = await openCommentForm(page);
  await form.getByLabel('대상').selectOption({ index: 1 });
  await form.getByLabel('의견 내용').fill(text);
}

test.describe('a session that ends while somebody is writing', () => {
  test('asks for the password over the page, and then saves what was sent, once', async ({ page }) => {
    await signIn(page, 'member', { isOwn: true });
    await page.goto(sessionAddress);
    const text = uniqueText('만료된 뒤에 등록한 의견');
    await beginComment(page, text);
    const sent = watchOperation(page, 'AddComment');
    await page.context().clearCookies();
    const form = await openCommentForm(page);
    await form.getByRole('button', { name: '등록', exact: true }).click();

    const dialog = resumeDialog(page);
    await expect(dialog).toBeVisible();
    await expect(dialog.getByLabel('이메일')).toHaveValue(people.member);
    await expect(dialog.getByLabel('이메일')).toHaveAttribute('readonly');
    await expect(dialog.getByLabel('비밀번호')).toBeFocused();
    await expectNoAxeViolations(page);
    await resume(page, 'not the password');
    await expect(dialog.getByRole('alert').filter({ hasText: '맞지 않습니다' })).toBeVisible();
    await resume(page);
    await expect(dialog).toBeHidden();
    await expect(commentWith(page, text)).toHaveCount(1);
    await expect(page.getByRole('alert').filter({ hasText: '로그인이 필요합니다' })).toHaveCount(0);
    expect(sent).toHaveLength(2);
    await page.reload();
    await expect(commentWith(page, text)).toHaveCount(1);
  });

  test('keeps the text when the person would not sign in, and says that nothing is saved', async ({
    page,
  }) => {
    await signIn(page, 'member', { isOwn: true });
    await page.goto(sessionAddress);
    const text = uniqueText('보내지 않은 의견');
    await beginComment(page, text);
    await page.context().clearCookies();
    const form = await openCommentForm(page);
    await form.getByRole('button', { name: '등록', exact: true }).click();
    await resumeDialog(page).getByRole('button', { name: '나중에' }).click();
    await expect(form.getByRole('alert').filter({ hasText: '로그인이 필요합니다' })).toBeVisible();
    await expect(form.getByLabel('의견 내용')).toHaveValue(text);
    const line = page.getByRole('alert').filter({ hasText: '다시 로그인할 때까지 저장하지 못합니다' });
    await expect(line).toBeVisible();
    await expectNoAxeViolations(page);
    await line.getByRole('button', { name: '다시 로그인' }).click();
    await resume(page);
    await expect(line).toBeHidden();
    await expect(form.getByLabel('의견 내용')).toHaveValue(text);
    await form.getByRole('button', { name: '등록', exact: true }).click();
    await expect(commentWith(page, text)).toBeVisible();
  });

  test('resumes what the sheet saves by itself', async ({ page }) => {
    await signIn(page, officer, { isOwn: true });
    await page.goto('/reports');
    const row = sheetRow(page, '1-1-P1 2023년 3분기');
    await expect(row).toBeVisible();
    await page.context().clearCookies();
    await fillRatio(row, '11', '20');
    await expect(resumeDialog(page)).toBeVisible();
    await expect(inputs(row).nth(0)).toHaveValue('11');
    await resume(page);
    await expectState(row, '임시저장됨');
    await page.reload();
    await expect(inputs(row).nth(0)).toHaveValue('11');
    await expect(inputs(row).nth(1)).toHaveValue('20');
  });

  test('asks also when the page only reads, and then shows what was asked for', async ({ page }) => {
    await signIn(page, officer, { isOwn: true });
    await page.goto('/sessions');
    await expect(page.getByRole('button', { name: /담당자/ })).toBeVisible();
    await page.context().clearCookies();
    await page.getByRole('navigation', { name: '주 메뉴' }).getByRole('link', { name: '실적보고' }).click();
    await resumeDialog(page).getByRole('button', { name: '나중에' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '다시 로그인해 주십시오' })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: '다시 로그인' }).click();
    await resume(page);
    await expect(page.getByRole('heading', { level: 1, name: /실적보고/ })).toBeVisible();
    await expect(resumeDialog(page)).toBeHidden();
  });
});

test.describe('another person at the same browser', () => {
  test('who signs in from the dialog finds nothing of what was typed, nor on the way back', async ({
    page,
  }) => {
    await signIn(page, 'member', { isOwn: true });
    await page.goto(sessionAddress);
    const text = uniqueText('다른 사람이 보면 안 되는 초안');
    await beginComment(page, text);
    await page.context().clearCookies();
    const form = await openCommentForm(page);
    await form.getByRole('button', { name: '등록', exact: true }).click();
    await resumeDialog(page).getByRole('button', { name: '다른 사람으로 로그인' }).click();
    await expect(page).toHaveURL(/\/login\?next=/);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(text);
    await page.getByRole('textbox', { name: '이메일' }).fill('member-b@demo');
    await page.getByLabel('비밀번호').fill(demoPassword);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${sessionAddress}$`));
    const own = await openCommentForm(page);
    await expect(own.getByLabel('의견 내용')).toHaveValue('');
    await page.goBack();
    await expect(page.getByText(text)).toHaveCount(0);
  });

  test('who signs in in another tab is not taken for the one whose page this is', async ({
    page,
    context,
  }) => {
    await signIn(page, officer, { isOwn: true });
    await page.goto('/reports');
    const row = sheetRow(page, '1-1-P4 2023년 4분기');
    await expect(row).toBeVisible();
    await context.clearCookies();
    await signIn(page, colleague, { isOwn: true });
    await inputs(row).nth(0).fill('77');
    await expect(changedDialog(page)).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(changedDialog(page)).toBeVisible();
    await changedDialog(page).getByRole('button', { name: '새로고침' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '성북구 실적보고' })).toBeVisible();
    await expect(page.getByRole('textbox').filter({ hasText: '77' })).toHaveCount(0);
    await context.clearCookies();
    await signIn(page, officer, { isOwn: true });
    await page.reload();
    await expect(inputs(row).nth(0)).not.toHaveValue('77');
  });

  test('who signs in or out in one tab is known in the other at once; the same person resumes in both', async ({
    page,
    context,
  }) => {
    await signIn(page, 'member', { isOwn: true });
    await page.goto(sessionAddress);
    const text = uniqueText('두 창에서 쓰는 의견');
    await beginComment(page, text);
    const other = await context.newPage();
    await other.goto('/sessions');
    await other.getByRole('button', { name: /위원/ }).first().click();
    await other.getByRole('menuitem', { name: '로그아웃' }).click();
    await expect(resumeDialog(page)).toBeVisible();
    const signInOther = async (email: string) => {
      await other.goto('/login');
      await other.getByRole('textbox', { name: '이메일' }).fill(email);
      await other.getByLabel('비밀번호').fill(demoPassword);
      await other.keyboard.press('Enter');
    };
    await signInOther(people.member);
    await expect(resumeDialog(page)).toBeHidden();
    await expect(agendaItem(page).getByLabel('의견 내용')).toHaveValue(text);
    await signInOther('member-b@demo');
    await expect(changedDialog(page)).toBeVisible();
    await other.close();
  });

  test('leaves no draft behind by signing out, and finds own drafts only', async ({ page }) => {
    await signIn(page, 'member', { isOwn: true });
    await page.goto(sessionAddress);
    const text = uniqueText('로그아웃하면 사라지는 초안');
    await beginComment(page, text);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toContain(text);
    await page.reload();
    await expect(agendaItem(page).getByLabel('의견 내용')).toHaveValue(text);
    await page.getByRole('button', { name: /위원/ }).first().click();
    await page.getByRole('menuitem', { name: '로그아웃' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: '로그인' })).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(text);
  });

  test('does not meet the drafts of whoever’s session ended before the page was read anew', async ({
    page,
  }) => {
    await signIn(page, 'member', { isOwn: true });
    await page.goto(sessionAddress);
    const text = uniqueText('만료된 채 다시 연 초안');
    await beginComment(page, text);
    await page.context().clearCookies();
    await page.reload();
    await expect(page.getByRole('banner').getByRole('link', { name: '로그인' })).toBeVisible();
    await signIn(page, { email: 'member-b@demo' }, { isOwn: true });
    await page.reload();
    await expect((await openCommentForm(page)).getByLabel('의견 내용')).toHaveValue('');
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(text);
  });
});
