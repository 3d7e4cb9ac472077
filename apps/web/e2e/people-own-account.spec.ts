import { arrangeInvited, followLink, goodPassword, openBrowser } from './people-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const otherPassword = '구름 사이로 난 작은 길';

test.describe('the own account', () => {
  test('changing the password ends the session of the other browser and keeps this one', async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, 'administrator');
    const { email, path } = await arrangeInvited(page, '기기 둘', [
      { role: 'DISTRICT_OFFICER', district: '11200' },
    ]);
    const first = await openBrowser(browser, baseURL);
    await followLink(first, path);
    const second = await openBrowser(browser, baseURL);
    await second.goto('/login?next=%2Faccount');
    await second.getByRole('textbox', { name: '이메일' }).fill(email);
    await second.getByLabel('비밀번호').fill(goodPassword);
    await second.keyboard.press('Enter');
    await expect(second.getByRole('heading', { level: 1, name: '내 계정' })).toBeVisible();

    await first.goto('/account');
    const sessions = first.getByRole('table', { name: '로그인한 기기' });
    await expect(sessions.getByRole('row')).toHaveCount(3);
    await expect(sessions.getByRole('row', { name: /지금 이 기기/ })).toHaveCount(1);
    await expect(first.getByRole('table', { name: '역할과 기간' })).toContainText('성동구');
    await expectNoAxeViolations(first);
    await first.getByLabel('지금 비밀번호').fill('아닌 것 같은데요');
    await first.getByLabel('새 비밀번호').fill(otherPassword);
    await first.getByRole('button', { name: '비밀번호 바꾸기' }).click();
    await expect(first.getByLabel('지금 비밀번호')).toHaveAccessibleDescription(
      '지금 비밀번호가 맞지 않습니다.',
    );
    await first.getByLabel('지금 비밀번호').fill(goodPassword);
    await first.getByRole('button', { name: '비밀번호 바꾸기' }).click();
    await expect(first.getByText('다른 기기에서는 로그아웃되었습니다', { exact: false })).toBeVisible();
    await expect(sessions.getByRole('row')).toHaveCount(2);
    await expect(first.getByLabel('새 비밀번호')).toHaveValue('');

    await second.reload();
    await expect(second.getByRole('heading', { name: '볼 수 있는 권한이 없습니다' })).toBeVisible();
    await first.reload();
    await expect(first.getByRole('heading', { level: 1, name: '내 계정' })).toBeVisible();
  });

  test('signs one other device out, and all others after a question', async ({ page, browser, baseURL }) => {
    await signIn(page, 'administrator');
    const { email, path } = await arrangeInvited(page, '기기 셋');
    const mine = await openBrowser(browser, baseURL);
    await followLink(mine, path);
    const signInElsewhere = async () => {
      const other = await openBrowser(browser, baseURL);
      await other.goto('/login?next=%2Faccount');
      await other.getByRole('textbox', { name: '이메일' }).fill(email);
      await other.getByLabel('비밀번호').fill(goodPassword);
      await other.keyboard.press('Enter');
      await expect(other.getByRole('heading', { level: 1, name: '내 계정' })).toBeVisible();
      return other;
    };
    const others = [await signInElsewhere(), await signInElsewhere(), await signInElsewhere()];
    await mine.goto('/account');
    const sessions = mine.getByRole('table', { name: '로그인한 기기' });
    await expect(sessions.getByRole('row')).toHaveCount(5);
    await sessions
      .getByRole('button', { name: /로그아웃/ })
      .first()
      .click();
    await expect(sessions.getByRole('row')).toHaveCount(4);
    await mine.getByRole('button', { name: '다른 기기 모두 로그아웃' }).click();
    const question = mine.getByRole('alertdialog');
    await expect(question).toContainText('2개 기기에서 바로 로그아웃됩니다');
    await question.getByRole('button', { name: '다른 기기 모두 로그아웃' }).click();
    await expect(sessions.getByRole('row')).toHaveCount(2);
    for (const other of others) {
      await other.reload();
      await expect(other.getByRole('heading', { name: '볼 수 있는 권한이 없습니다' })).toBeVisible();
    }
  });

  test('is reached from the menu of the person, and asks who is signed out to sign in', async ({ page }) => {
    await page.goto('/account');
    await expect(page.getByRole('main').getByRole('link', { name: '로그인' })).toBeVisible();
    await signIn(page, 'member');
    await page.goto('/');
    await page.getByRole('button', { name: '위원' }).click();
    await page.getByRole('menuitem', { name: '내 계정' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '내 계정' })).toBeVisible();
  });

  test('the sign-in page says what to do about a forgotten password', async ({ page }) => {
    await page.goto('/login');
    await page.getByText('비밀번호를 잊었습니까?').click();
    await expect(
      page.getByText('관리자에게 비밀번호 재설정 링크를 요청합니다', { exact: false }),
    ).toBeVisible();
  });
});
