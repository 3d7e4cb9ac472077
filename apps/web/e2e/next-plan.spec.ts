import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

test.describe('the next plan', () => {
  test('starts from one in force, and says in its concordance what changed', async ({ page }) => {
    await signIn(page, 'planner');
    await page.goto('/plans');
    await expectNoAxeViolations(page);
    const row = page.getByRole('row', { name: /SCD-2021/ });
    await expect(row).toContainText('시행');
    await row.getByRole('button', { name: /다음 계획 만들기/ }).click();
    const code = `NEXT-${Date.now().toString(36)}`.toUpperCase();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /이름/ }).fill(`다음 계획 ${code}`);
    await dialog.getByRole('textbox', { name: /부호/ }).fill(code);
    await dialog.getByRole('textbox', { name: /시작 연도/ }).fill('1991');
    await dialog.getByRole('textbox', { name: /끝 연도/ }).fill('1994');
    await dialog.getByRole('button', { name: '만들기', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/plans/${code}`));

    await page.goto(`/plans/${code}/concordance`);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: '1-1-O1 연계 바꾸기' }).click();
    await page.getByRole('combobox', { name: /관계/ }).selectOption('CHANGED');
    await page.getByRole('button', { name: '저장', exact: true }).click();
    const note = page.getByRole('textbox', { name: /바뀐 점/ });
    await expect(note).toHaveAccessibleDescription(/사유를 적어/);
    await note.fill('위촉직만 세던 것을 모두 세기로 함');
    await page.getByRole('button', { name: '저장', exact: true }).click();
    await expect(page.getByRole('row', { name: /위촉직만 세던 것을/ })).toContainText('바뀜');
    await page.getByRole('button', { name: /^바뀜 1$/ }).click();
    await expect(page.getByRole('button', { name: /연계 바꾸기/ })).toHaveCount(1);
    await page.goto(`/plans/${code}?node=1-1-O1`);
    await expect(page.getByText(/시계열이 끊깁니다: 위촉직만/)).toBeVisible();
  });
});
