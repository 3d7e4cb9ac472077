import { arrangePlan } from './plan-arrangement.js';
import { codes, row, saveState } from './plan-tree-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

test.describe('the plan tree, by keyboard alone', () => {
  test('a planner builds a task with stages and indicators', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}`);
    const opened = (type: string) => page.getByRole('textbox', { name: `새 ${type} 이름` });
    await row(page, /과제 1-2/).focus();
    await page.keyboard.press('Insert');
    await expect(opened('과제')).toBeFocused();
    await page.keyboard.type('주민이 만든 과제');
    await page.keyboard.press('Enter');
    await expect(opened('과제')).toBeFocused();
    // One level deeper: the stages of the task just written.
    await page.keyboard.press('Tab');
    await expect(opened('변화단계')).toBeFocused();
    await page.keyboard.type('준비하기');
    await page.keyboard.press('Enter');
    await expect(opened('변화단계')).toBeFocused();
    await page.keyboard.type('해 보기');
    await page.keyboard.press('Enter');
    await expect(opened('변화단계')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(opened('과정지표')).toBeFocused();
    await page.keyboard.type('모임을 연 횟수');
    await page.keyboard.press('Enter');
    // An indicator without unit asks for it; the next one begins with the same.
    await expect(page.getByRole('treegrid').getByRole('textbox', { name: '단위' })).toBeFocused();
    await page.keyboard.type('회');
    await page.keyboard.press('Enter');
    await expect(opened('과정지표')).toBeFocused();
    await page.keyboard.type('참여한 주민 수');
    await page.keyboard.press('Enter');
    await expect(opened('과정지표')).toBeFocused();
    // One level up: the kind follows the place.
    await page.keyboard.press('Shift+Tab');
    await expect(opened('성과지표')).toBeFocused();
    await page.keyboard.type('바뀐 제도의 수');
    await page.keyboard.press('Enter');
    await expect(opened('성과지표')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(row(page, /성과지표 1-3-O1 바뀐 제도의 수/)).toBeFocused();
    await expect(saveState(page, '저장됨')).toBeVisible();
    await expectNoAxeViolations(page);
    await page.reload();
    const written = ['1-3', 'A', 'B', '1-3-P1', '1-3-P2', '1-3-O1'];
    await expect.poll(async () => (await codes(page)).filter((each) => each === '1-3-O1')).toHaveLength(1);
    await page.getByRole('button', { name: '모두 펼치기' }).click();
    await expect
      .poll(async () => {
        const all = await codes(page);
        return all.slice(all.indexOf('1-3'), all.indexOf('1-3') + written.length);
      })
      .toEqual(written);
  });

  test('takes back what was done, step by step, and does it again', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}`);
    const first = ['1', '1-1', 'A', 'B', '1-1-O1', '1-1-O2', '1-2', '2'];
    await expect.poll(() => codes(page)).toEqual(first);
    await row(page, /성과지표 1-1-O1/).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O2', '1-1-O1', '1-2', '2']);
    await row(page, /과제 1-1/).click();
    await page.keyboard.press('Control+d');
    await expect.poll(() => codes(page)).toContain('1-3');
    await row(page, /과제 1-2/).click();
    await page.keyboard.press('Delete');
    await expect.poll(() => codes(page)).not.toContain('1-2');
    await expect(page.getByRole('button', { name: '되돌리기: 1-2 둘째 과제 삭제' })).toBeVisible();
    await row(page, /과제 1-1 /).focus();
    for (const _ of [1, 2, 3]) {
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(300);
    }
    await expect.poll(() => codes(page)).toEqual(first);
    await page.getByRole('button', { name: /^다시 실행: 1-1-O1/ }).click();
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O2', '1-1-O1', '1-2', '2']);
  });

  test('takes back an edit, but not over what somebody else wrote there since', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const plan = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${plan.code}?node=1`);
    const title = page.getByRole('textbox', { name: /^이름/ });
    await title.fill('고친 목표');
    await expect(saveState(page, '저장됨')).toBeVisible();
    await page.getByRole('button', { name: /^되돌리기: 1 / }).click();
    await expect(title).toHaveValue('첫째 목표');
    await page.getByRole('button', { name: /^다시 실행: 1 / }).click();
    await expect(title).toHaveValue('고친 목표');
    await plan.change('updateGoal', 'UpdateGoalInput', {
      id: plan.goal.id,
      version: plan.goal.version + 3,
      titleKo: '남이 고친 목표',
    });
    await expect(title).toHaveValue('남이 고친 목표');
    await page.getByRole('button', { name: /^되돌리기: 1 / }).click();
    await expect(page.getByText(/그사이 다른 사람이 ‘.*’ 항목을 바꾸어 되돌리지 않았습니다/)).toBeVisible();
    await expect(title).toHaveValue('남이 고친 목표');
  });

  test('moves, copies and removes several rows at once', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}`);
    await row(page, /성과지표 1-1-O1/).click();
    await page.keyboard.press('Control+a');
    await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
    await row(page, /성과지표 1-1-O1/).dragTo(row(page, /과제 1-2/));
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-2', '1-1-O1', '1-1-O2', '2']);
    await page.getByRole('button', { name: /^되돌리기/ }).click();
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O1', '1-1-O2', '1-2', '2']);
    await row(page, /성과지표 1-1-O1/).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: '삭제' }).click();
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-2', '2']);
    await page.getByRole('button', { name: '실행취소' }).click();
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', 'B', '1-1-O1', '1-1-O2', '1-2', '2']);
  });

  test('finds by words of a title or by code, with all above what is found', async ({ page, baseURL }) => {
    await signIn(page, 'planner');
    const { code } = await arrangePlan(page, baseURL ?? '');
    await page.goto(`/plans/${code}`);
    await row(page, /과제 1-2/).focus();
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: /계획 나무에서 찾기/ });
    await expect(search).toBeFocused();
    await page.keyboard.type('과정');
    await expect.poll(() => codes(page)).toEqual(['1', '1-1', 'A', '1-1-P1']);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/node=1-1-P1/);
    await expect(page.getByText('1/1건')).toBeVisible();
    await search.fill('없는 말');
    await expect(page.getByText('찾는 항목이 없습니다.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(row(page, /1-1-P1/)).toBeFocused();
  });
});
