import { openScreen } from './live-line.js';
import { addComment, answerComment, commentWith, sessionAddress, uniqueText } from './session-acts.js';
import { expect, test } from './support/test.js';

const taskAddress = '/plans/SCD-2021/tasks/1-2';
/** What one person wrote is on every open screen within two seconds; a busy machine is no fault of the page. */
const within = { timeout: 15_000 };

test.describe('between two API processes', () => {
  test('a comment is on the open session and task pages of the other process by itself, and so is its answer', async ({
    browser,
    baseURL,
    secondURL,
  }) => {
    expect(secondURL).not.toBe(baseURL);
    const member = await openScreen(browser, 'member', baseURL);
    const memberAtTask = await openScreen(browser, 'member', baseURL);
    const planner = await openScreen(browser, 'planner', secondURL);
    const plannerAtTask = await openScreen(browser, 'planner', secondURL);
    const screens = [member, memberAtTask, planner, plannerAtTask];
    await member.page.goto(sessionAddress);
    await planner.page.goto(sessionAddress);
    await memberAtTask.page.goto(taskAddress);
    await plannerAtTask.page.goto(taskAddress);
    for (const { line } of screens) await expect.poll(line.subscriptions).toBe(1);
    // An open screen is one that has finished opening, charts of 24 districts included.
    for (const { page } of [memberAtTask, plannerAtTask])
      await expect(page.getByRole('region', { name: '자치구 비교' }).getByRole('group')).toHaveCount(24);

    const question = uniqueText('단계마다 무엇을 점검합니까?');
    await addComment(member.page, question);
    await Promise.all(
      [planner, plannerAtTask].map(({ page }) => expect(commentWith(page, question)).toBeVisible(within)),
    );
    for (const { page } of [planner, plannerAtTask]) {
      await expect(commentWith(page, question)).toContainText('질의');
      await expect(commentWith(page, question)).toContainText('조치계획 없음');
    }

    const answer = uniqueText('변화단계별 점검질문을 지표에 붙입니다.');
    await answerComment(planner.page, commentWith(planner.page, question), answer);
    await Promise.all(
      [member, memberAtTask, plannerAtTask].map(({ page }) =>
        expect(commentWith(page, question)).toContainText(answer, within),
      ),
    );
    await expect(commentWith(memberAtTask.page, question)).toContainText('일부반영');
    for (const { page } of screens) await page.context().close();
  });

  test('what was written while the socket was cut is there once it is back', async ({
    browser,
    baseURL,
    secondURL,
  }) => {
    const member = await openScreen(browser, 'member', baseURL);
    const planner = await openScreen(browser, 'planner', secondURL);
    await member.page.goto(sessionAddress);
    await planner.page.goto(taskAddress);
    for (const { line } of [member, planner]) await expect.poll(line.subscriptions).toBe(1);
    const lost = (page: typeof member.page) => page.getByText('서버와 연결이 끊겼습니다', { exact: false });

    await planner.line.cut();
    await expect(lost(planner.page)).toBeVisible();
    const question = uniqueText('연결이 끊긴 동안의 질의');
    await addComment(member.page, question);
    await expect(commentWith(member.page, question)).toBeVisible();
    await expect(commentWith(planner.page, question)).toHaveCount(0);
    planner.line.mend();
    await expect(lost(planner.page)).toBeHidden();
    await expect(commentWith(planner.page, question)).toBeVisible(within);

    await member.line.cut();
    await expect(lost(member.page)).toBeVisible();
    const first = uniqueText('끊긴 동안의 답');
    await answerComment(planner.page, commentWith(planner.page, question), first);
    member.line.mend();
    await expect(lost(member.page)).toBeHidden();
    await expect(commentWith(member.page, question)).toContainText(first, within);

    // The line works on after the break.
    const second = uniqueText('이어진 뒤의 답');
    await answerComment(planner.page, commentWith(planner.page, question), second);
    await expect(commentWith(member.page, question)).toContainText(second, within);
    for (const { page } of [member, planner]) await page.context().close();
  });

  test('a browser that was offline catches up by itself', async ({ browser, baseURL, secondURL }) => {
    const member = await openScreen(browser, 'member', baseURL);
    const planner = await openScreen(browser, 'planner', secondURL);
    await member.page.goto(sessionAddress);
    await planner.page.goto(sessionAddress);
    for (const { line } of [member, planner]) await expect.poll(line.subscriptions).toBe(1);
    await planner.page.context().setOffline(true);
    await planner.line.cut();
    const comment = uniqueText('오프라인인 동안의 의견');
    await addComment(member.page, comment, '의견');
    planner.line.mend();
    await planner.page.context().setOffline(false);
    await expect(commentWith(planner.page, comment)).toBeVisible();
    for (const { page } of [member, planner]) await page.context().close();
  });

  test('what is being typed stays as it is, with the caret, while something arrives', async ({
    browser,
    baseURL,
    secondURL,
  }) => {
    const member = await openScreen(browser, 'member', baseURL);
    const planner = await openScreen(browser, 'planner', secondURL);
    await member.page.goto(sessionAddress);
    const earlier = uniqueText('먼저 나온 의견');
    await addComment(member.page, earlier);
    await expect(commentWith(member.page, earlier)).toBeVisible();
    await planner.page.goto(sessionAddress);
    await expect.poll(planner.line.subscriptions).toBe(1);

    const comment = commentWith(planner.page, earlier);
    await comment.getByRole('button', { name: '조치계획 쓰기' }).click();
    const text = comment.getByLabel('조치 내용');
    await text.fill('쓰고 있는 조치계획');
    await text.press('ArrowLeft');
    await text.press('ArrowLeft');
    const arriving = uniqueText('그사이 들어온 의견');
    await addComment(member.page, arriving);
    await expect(commentWith(planner.page, arriving)).toBeVisible(within);
    await expect(text).toBeFocused();
    await planner.page.keyboard.type('둘째 ');
    await expect(text).toHaveValue('쓰고 있는 조치둘째 계획');
    for (const { page } of [member, planner]) await page.context().close();
  });
});
