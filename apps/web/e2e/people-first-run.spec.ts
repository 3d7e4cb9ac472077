import { issueToken, Installations, type Installation } from './every-page/installations.js';
import { goodPassword, uniqueEmail } from './people-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { expect, test } from './support/test.js';

test.describe('an installation without accounts', () => {
  // One goes on from where the other ended: there is only one first administrator.
  test.describe.configure({ mode: 'serial' });
  const installations = new Installations();
  let dure: Installation;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    dure = await installations.get('unopened');
  });
  test.afterAll(() => installations.stop());

  test('says at every address how it is begun', async ({ page }) => {
    for (const address of ['/', '/reports', '/login', '/setup']) {
      await page.goto(dure.url + address);
      await expect(page.getByRole('heading', { level: 1, name: '두레를 처음 시작합니다' })).toBeVisible();
      await expect(page.getByText('npm run ops -- admin:create', { exact: false })).toBeVisible();
    }
    await expectNoAxeViolations(page);
  });

  test('refuses a set-up link that nobody made', async ({ page }) => {
    await page.goto(`${dure.url}/setup#a-token-that-nobody-issued`);
    await expect(page.getByRole('heading', { level: 1, name: '쓸 수 없는 링크입니다' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('두레를 다시 시작하면');
  });

  test('registers the first administrator by the link, who is then to invite others, and is protected', async ({
    page,
  }) => {
    const token = await issueToken(dure, 'SET_UP');
    await page.goto(`${dure.url}/setup#${token}`);
    await expect(page).toHaveURL(`${dure.url}/setup`);
    await page.getByRole('button', { name: '등록하고 시작' }).click();
    await expect(page.getByRole('textbox', { name: '이름' })).toHaveAttribute('aria-invalid', 'true');
    await expectNoAxeViolations(page);
    await page.getByRole('textbox', { name: '이름' }).fill('첫 관리자');
    await page.getByRole('textbox', { name: '이메일' }).fill('not an address');
    await page.getByRole('textbox', { name: '비밀번호' }).fill(goodPassword);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: '이메일' })).toHaveAccessibleDescription(
      /형식이 맞지 않습니다/,
    );
    await page.getByRole('textbox', { name: '이메일' }).fill(uniqueEmail('first'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${dure.url}/admin/people`);
    await expect(page.getByRole('heading', { name: '함께 일할 사람을 초대합니다' })).toBeVisible();

    await page.getByRole('link', { name: '첫 관리자' }).click();
    await page.getByRole('button', { name: '사용 중지' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: '사용 중지' }).click();
    await expect(question).toContainText('마지막 관리자입니다');
    await expectNoAxeViolations(page);
    await question.getByRole('button', { name: '취소' }).click();
    await page.getByRole('button', { name: '관리자 바로 끝내기' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '바로 끝내기' }).click();
    await expect(page.getByRole('alertdialog')).toContainText('마지막 관리자입니다');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '관리자 기간 바꾸기' }).click();
    const dates = page.getByRole('dialog');
    await dates.getByLabel(/^종료일/).fill('2099-12-31');
    await dates.getByRole('button', { name: '저장' }).click();
    await expect(dates).toContainText('마지막 관리자입니다');
  });

  test('is set up once: the link leads no further afterwards', async ({ page }) => {
    await page.goto(`${dure.url}/setup`);
    await expect(page.getByRole('heading', { level: 1, name: '초기 설정을 마친 두레입니다' })).toBeVisible();
    await page.goto(`${dure.url}/`);
    await expect(page.getByRole('heading', { level: 1, name: '공개된 기본계획이 없습니다' })).toBeVisible();
  });
});
