import { arrangePlan } from './plan-arrangement.js';
import { chooseFromMenu, codes, row, saveState } from './plan-tree-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

test.describe('the plan tree, for the planner', () => {
  test('makes a plan and its first goal, task, stage and indicators, each kind by its place', async ({
    page,
  }) => {
    await signIn(page, 'planner');
    await page.goto('/plans');
    await page.getByRole('button', { name: '기본계획 만들기' }).click();
    const code = `E2E-${Date.now().toString(36)}`.toUpperCase();
    await page.getByRole('textbox', { name: /^이름/ }).fill('새 계획 👍');
    await page.getByRole('textbox', { name: '부호' }).fill('가나다');
    await page.getByRole('textbox', { name: '시작 연도' }).fill('1995');
    await page.getByRole('textbox', { name: '끝 연도' }).fill('1998');
    await page.getByRole('button', { name: '만들기', exact: true }).click();
    await expect(page.getByRole('textbox', { name: '부호' })).toHaveAccessibleDescription(
      /형식이 맞지 않습니다/,
    );
    await page.getByRole('textbox', { name: '부호' }).fill(code);
    await page.getByRole('button', { name: '만들기', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/plans/${code}$`));
    await expect(page.getByRole('heading', { level: 1, name: '새 계획 👍' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '아직 목표가 없습니다' })).toBeVisible();
    await expectNoAxeViolations(page);

    /** Writes the row that the opener opened; Esc puts away the next one, which opens by itself. */
    async function add(opener: () => Promise<void>, type: string, title: string, unit?: string) {
      await opener();
      const name = page.getByRole('textbox', { name: `새 ${type} 이름` });
      await expect(name).toBeFocused();
      await name.fill(title);
      if (unit) await page.getByRole('treegrid').getByRole('textbox', { name: '단위' }).fill(unit);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(row(page, new RegExp(`${type} \\S+ ${title}`))).toBeVisible();
    }
    await add(() => page.getByRole('button', { name: '목표 추가' }).last().click(), '목표', '목표 하나');
    await add(() => chooseFromMenu(page, '1 목표 하나', '과제 추가'), '과제', '과제 하나');
    await add(() => chooseFromMenu(page, '1-1 과제 하나', '변화단계 추가'), '변화단계', '단계 하나');
    await add(() => chooseFromMenu(page, 'A 단계 하나', '과정지표 추가'), '과정지표', '과정', '%');
    await add(() => chooseFromMenu(page, '1-1 과제 하나', '성과지표 추가'), '성과지표', '성과', '건');
    await add(() => chooseFromMenu(page, '1 목표 하나', '결과지표 추가'), '결과지표', '결과', '점');
    expect(await codes(page)).toEqual(['1', '1-1', 'A', '1-1-P1', '1-1-O1', '1-R1']);
    await expectNoAxeViolations(page);
  });

  test('renames in the tree by F2 and Enter, and by Esc leaves it', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}`);
    await row(page, /과제 1-2 둘째 과제/).focus();
    await page.keyboard.press('F2');
    const name = page.getByRole('textbox', { name: '새 이름' });
    await name.fill('다른 이름');
    await page.keyboard.press('Escape');
    await expect(row(page, /과제 1-2 둘째 과제/)).toBeFocused();
    await page.keyboard.press('Enter');
    await name.fill('');
    await page.keyboard.press('Enter');
    await expect(name).toHaveAccessibleDescription('꼭 입력해야 하는 항목입니다.');
    await name.fill('한 칸 띄운 이름');
    await page.keyboard.press('Enter');
    // The next row opens at once; Esc puts it away.
    await expect(page.getByRole('textbox', { name: '새 과제 이름' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row(page, /과제 1-2 한 칸 띄운 이름/)).toBeFocused();
    await expect(saveState(page, '저장됨')).toBeVisible();
    await page.reload();
    await expect(row(page, /과제 1-2 한 칸 띄운 이름/)).toBeVisible();
    await chooseFromMenu(page, '1-2 한 칸 띄운 이름', '이름 바꾸기');
    await expect(name).toBeFocused();
    await page.keyboard.type('협치 🤝 이름');
    await page.keyboard.press('Enter');
    await expect(row(page, /과제 1-2 협치 🤝 이름/)).toBeVisible();
  });

  test('saves a sheet, with the refusals of the API at their inputs', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}?node=1-1-O1`);
    await expect(saveState(page, '저장됨')).toBeVisible();
    await page.getByRole('textbox', { name: /기준값/ }).fill('열둘');
    await expect(saveState(page, '저장하지 않은 내용 있음')).toBeVisible();
    await page.getByRole('textbox', { name: '분자' }).fill('완료 수');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('textbox', { name: /기준값/ })).toHaveAccessibleDescription(/숫자만 입력/);
    await page.getByRole('textbox', { name: /기준값/ }).fill('1,234.5');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('textbox', { name: '분모' })).toHaveAccessibleDescription(/꼭 입력/);
    await expectNoAxeViolations(page);
    await page.getByRole('textbox', { name: '분모' }).fill('전체 수');
    await page.getByLabel('바람직한 방향').selectOption({ label: '감소' });
    await page.keyboard.press('Control+s');
    await expect(saveState(page, '저장됨')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('textbox', { name: /기준값/ })).toHaveValue('1234.5');
    await expect(page.getByLabel('바람직한 방향')).toHaveValue('DECREASE');
  });

  test('keeps what could not be saved for each node, also through reading the page anew', async ({
    page,
    baseURL,
  }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}?node=1-1-O1`);
    const baseline = page.getByRole('textbox', { name: /기준값/ });
    await baseline.fill('열둘');
    await row(page, /과제 1-1/).click();
    await expect(page.getByRole('heading', { level: 2, name: /1-1 첫째/ })).toBeVisible();
    await expect(row(page, /1-1-O1/)).toContainText('저장하지 않은 내용 있음');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await row(page, /1-1-O1/).click();
    await expect(baseline).toHaveValue('열둘');
    await page.getByRole('button', { name: '입력 취소' }).click();
    await expect(baseline).toHaveValue('');
    await expect(saveState(page, '저장됨')).toBeVisible();
    await page.getByRole('button', { name: '실행취소' }).click();
    await expect(baseline).toHaveValue('열둘');
  });

  test('reorders by Alt and arrow keys, by the menu, and by dragging; codes stay', async ({
    page,
    baseURL,
  }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}`);
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O1', '1-1-O2', '1-2', '2']);
    await row(page, /성과지표 1-1-O2/).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O2', '1-1-O1', '1-2', '2']);
    await expect(row(page, /성과지표 1-1-O2/)).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O1', '1-1-O2', '1-2', '2']);
    await chooseFromMenu(page, '2 둘째 목표', '위로');
    await expect.poll(() => codes(page)).toEqual(['2', '1', '1-1', 'A', 'B', '1-1-O1', '1-1-O2', '1-2']);
    await row(page, /변화단계 B/).dragTo(row(page, /변화단계 A/), { targetPosition: { x: 200, y: 2 } });
    await expect.poll(() => codes(page)).toEqual(['2', '1', '1-1', 'B', 'A', '1-1-O1', '1-1-O2', '1-2']);
    await page.reload();
    await expect.poll(() => codes(page)).toEqual(['2', '1', '1-1', 'B', 'A', '1-1-O1', '1-1-O2', '1-2']);
  });

  test('moves to another parent by dragging onto it and by the dialog', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}`);
    await row(page, /성과지표 1-1-O1/).dragTo(row(page, /과제 1-2/));
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O2', '1-2', '1-1-O1', '2']);
    await chooseFromMenu(page, '1-2 둘째 과제', '옮기기');
    await page.getByLabel('옮길 자리').selectOption({ label: '2 둘째 목표' });
    await page.getByRole('dialog').getByRole('button', { name: '옮기기' }).click();
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O2', '2', '1-2', '1-1-O1']);
  });

  test('removes with all below it after asking, and brings it back', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}?node=1-1`);
    await row(page, /과제 1-1/).focus();
    await page.keyboard.press('Delete');
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('변화단계 2개 · 지표 3개도 함께');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(row(page, /과제 1-1/)).toBeFocused();
    await page.keyboard.press('Delete');
    await question.getByRole('button', { name: '삭제' }).click();
    await expect.poll(() => codes(page)).toEqual(['1', '1-2', '2']);
    await expect(page).toHaveURL(/node=1-2$/);
    await page.getByRole('button', { name: '실행취소' }).click();
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O1', '1-1-O2', '1-2', '2']);
    await expect(page).toHaveURL(/node=1-1$/);
  });

  test('offers to retire an indicator with approved values instead of removing it', async ({ page }) => {
    await signIn(page, 'planner');
    await page.goto('/plans/SCD-2021?node=1-1-O1');
    await row(page, /성과지표 1-1-O1/).focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('alertdialog')).toContainText('사용을 종료할까요');
    await page.keyboard.press('Escape');
    await expect(row(page, /성과지표 1-1-O1/)).toBeVisible();
  });

  test('publishes and takes back, each after asking', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}`);
    const question = page.getByRole('alertdialog');
    await page.getByRole('button', { name: '공개하기' }).click();
    await question.getByRole('button', { name: '공개하기' }).click();
    await expect(page.getByText('1995~1998 · 공개', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '비공개로 바꾸기' }).click();
    await question.getByRole('button', { name: '비공개로 바꾸기' }).click();
    await expect(page.getByText('1995~1998 · 비공개', { exact: true })).toBeVisible();
  });
});
