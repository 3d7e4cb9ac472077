import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';
import { openScreen } from './live-line.js';
import {
  addComment,
  agendaItem,
  answerComment,
  commentWith,
  openCommentForm,
  sessionAddress,
  uniqueText,
} from './session-acts.js';

test('lists the sessions of each committee with what was said and answered', async ({ page }) => {
  await page.goto('/sessions');
  const row = page.getByRole('row', { name: /제13차/ });
  await expect(row).toContainText('2021. 4. 1.(목) 14:00');
  await expect(row.getByRole('cell').nth(2)).toHaveText('4');
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
  await row.getByRole('link', { name: '제13차' }).click();
  await expect(page).toHaveURL(new RegExp(`${sessionAddress}(\\?|$)`));
});

test('shows the session as its paper: overview, four agenda items, nine comments and the recorded answer', async ({
  page,
}) => {
  await page.goto(sessionAddress);
  await expect(page.getByRole('heading', { level: 1, name: '제13차 협치 분과위원회 회의' })).toBeVisible();
  await expect(page.getByText('위원 4명, 공무원 4명')).toBeVisible();
  await expect(page.getByText('2021. 4. 1.(목) 14:00–15:30')).toBeVisible();
  const agenda = page.getByRole('table', { name: '부의안건 목록' });
  await expect(agenda.locator('tbody').getByRole('row')).toHaveCount(4);
  // The two items together have nine; other tests add theirs to the second, after the recorded ones.
  const grants = agendaItem(page, '2021-13 공익활동 지원사업 선정결과 보고').getByRole('listitem');
  await expect(grants).toHaveCount(4);
  await expect(grants.first()).toContainText('(조치 구분은 예시)');
  const onPlan = agendaItem(page).getByRole('listitem');
  await expect(onPlan.first()).toContainText('변화의 각 단계가 제대로 진행되는지');
  await expect(onPlan.nth(4)).toContainText('공론화를 거쳐 수정하는 것이 좋겠음');
  // Whoever only reads is offered nothing to write.
  await expect(page.getByRole('button', { name: /조치계획|수정/ })).toHaveCount(0);
  await expect(page.getByText('의견 등록', { exact: true })).toHaveCount(0);
});

test('tells at the fields what is missing, and keeps what was begun through a reload', async ({ page }) => {
  await signIn(page, { email: 'member-b@demo' });
  await page.goto(sessionAddress);
  let form = await openCommentForm(page);
  await form.getByRole('button', { name: '등록', exact: true }).click();
  await expect(form.getByLabel('의견 내용')).toHaveAccessibleDescription(/꼭 입력해야 하는 항목입니다/);
  await expect(form.getByLabel('대상')).toHaveAccessibleDescription(/꼭 입력해야 하는 항목입니다/);
  await expectNoAxeViolations(page);
  const text = `${uniqueText('새로 고쳐도 남는 의견')} 👩‍👩‍👧 ${'숙의'.normalize('NFD')}`;
  await form.getByLabel('의견 내용').fill(text);
  await page.reload();
  form = agendaItem(page).getByRole('form', { name: '의견 등록' });
  await expect(form.getByLabel('의견 내용')).toHaveValue(text);
  await form.getByLabel('의견 내용').fill('가'.repeat(2001));
  await form.getByLabel('대상').selectOption({ label: '안건 전체' });
  await form.getByRole('button', { name: '등록', exact: true }).click();
  await expect(form.getByLabel('의견 내용')).toHaveAccessibleDescription(
    /2,?000자까지 쓸 수 있습니다. 지금 2,?001자입니다/,
  );
  await form.getByLabel('의견 내용').fill(text);
  await form.getByRole('button', { name: '등록', exact: true }).click();
  await expect(commentWith(page, text.normalize('NFC'))).toBeVisible();
  await expect(form.getByLabel('의견 내용')).toHaveValue('');
  await page.reload();
  await expect(commentWith(page, text.normalize('NFC'))).toContainText('(나)');
});

test('shows scripts and markup in comments and answers as the text they are', async ({
  page,
  browser,
  baseURL,
}) => {
  const dialogs: string[] = [];
  const member = await openScreen(browser, { email: 'member-c@demo' }, baseURL);
  for (const watched of [page, member.page]) {
    watched.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }
  const payload = `${uniqueText('의견')}<script>alert(1)</script><img src=x onerror="alert(2)">{{constructor}}`;
  await member.page.goto(sessionAddress);
  await addComment(member.page, payload);
  await signIn(page, 'planner');
  await page.goto(sessionAddress);
  const comment = commentWith(page, payload);
  await expect(comment).toBeVisible();
  const answer = `${uniqueText('조치')}"><svg onload=alert(3)><a href="javascript:alert(4)">여기</a>`;
  await answerComment(page, comment, answer);
  await expect(comment).toContainText(answer);
  await page.goto('/plans/SCD-2021/tasks/1-2');
  await expect(commentWith(page, payload)).toContainText(answer);
  await expect(commentWith(page, payload).locator('script, img, svg, a[href^="javascript"]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
  await member.page.context().close();
});

test('lets the author change an own comment until it is answered, and nobody else', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, { email: 'member-d@demo' });
  await page.goto(sessionAddress);
  const text = uniqueText('고칠 의견');
  await addComment(page, text);
  const comment = commentWith(page, text);
  await comment.getByRole('button', { name: '수정' }).click();
  const edited = `${text} 고침`;
  await page.getByLabel('의견 내용').filter({ hasText: text }).fill(edited);
  await page.getByRole('button', { name: '저장', exact: true }).click();
  await expect(commentWith(page, edited)).toContainText('질의');

  const other = await openScreen(browser, 'member', baseURL);
  await other.page.goto(sessionAddress);
  await expect(commentWith(other.page, edited)).toBeVisible();
  await expect(commentWith(other.page, edited).getByRole('button')).toHaveCount(0);
  await other.page.context().close();

  // Being edited while the answer comes: told, and what was typed stays.
  await commentWith(page, edited).getByRole('button', { name: '수정' }).click();
  const typed = `${edited} 다시`;
  const field = page.getByLabel('의견 내용').filter({ hasText: edited });
  await field.fill(typed);
  const planner = await openScreen(browser, 'planner', baseURL);
  await planner.page.goto(sessionAddress);
  await answerComment(planner.page, commentWith(planner.page, edited), '반영하겠습니다.');
  await planner.page.context().close();
  const form = page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.getByRole('button', { name: '저장', exact: true }) });
  await form.getByRole('button', { name: '저장', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('조치계획이 등록된 의견은 고칠 수 없습니다');
  await expect(form.getByLabel('의견 내용')).toHaveValue(typed);
  await form.getByRole('button', { name: '취소' }).click();
  await expect(commentWith(page, edited).getByRole('button', { name: '수정' })).toHaveCount(0);
});

test('shows both versions when two screens change one comment or one answer, and loses neither', async ({
  page,
  browser,
  baseURL,
  secondURL,
}) => {
  await signIn(page, { email: 'member-b@demo' });
  await page.goto(sessionAddress);
  const text = uniqueText('두 화면에서 고칠 의견');
  await addComment(page, text);
  const second = await openScreen(browser, { email: 'member-b@demo' }, secondURL);
  await second.page.goto(sessionAddress);
  const editing = (screen: typeof page) =>
    screen
      .getByRole('main')
      .locator('form')
      .filter({ has: screen.getByRole('button', { name: '저장', exact: true }) });
  for (const screen of [page, second.page]) {
    await commentWith(screen, text).getByRole('button', { name: '수정' }).click();
  }
  await editing(page).getByLabel('의견 내용').fill(`${text} 첫째`);
  await editing(second.page).getByLabel('의견 내용').fill(`${text} 둘째`);
  await editing(page).getByRole('button', { name: '저장' }).click();
  await expect(commentWith(page, `${text} 첫째`)).toBeVisible();
  await editing(second.page).getByRole('button', { name: '저장' }).click();
  const conflict = editing(second.page).getByRole('alert').filter({ hasText: /./ });
  await expect(conflict).toContainText(`${text} 첫째`);
  await expect(editing(second.page).getByLabel('의견 내용')).toHaveValue(`${text} 둘째`);
  await expectNoAxeViolations(second.page);
  await editing(second.page).getByRole('button', { name: '저장' }).click();
  await expect(commentWith(page, `${text} 둘째`)).toBeVisible();
  await second.page.context().close();

  const planners = await Promise.all([baseURL, secondURL].map((url) => openScreen(browser, 'planner', url)));
  const [first, late] = planners.map((planner) => planner.page) as [typeof page, typeof page];
  for (const screen of [first, late]) await screen.goto(sessionAddress);
  const lateComment = commentWith(late, text);
  await lateComment.getByRole('button', { name: '조치계획 쓰기' }).click();
  await lateComment.getByLabel('조치 구분').selectOption({ label: '반영' });
  await lateComment.getByLabel('조치 내용').fill('늦은 조치');
  await answerComment(first, commentWith(first, text), '먼저 쓴 조치');
  await lateComment.getByRole('button', { name: '조치계획 등록' }).click();
  await expect(lateComment.getByRole('alert').filter({ hasText: '먼저 쓴 조치' })).toBeVisible();
  await expect(lateComment.getByLabel('조치 내용')).toHaveValue('늦은 조치');
  await lateComment.getByRole('button', { name: '조치계획 등록' }).click();
  await expect(commentWith(first, text)).toContainText('늦은 조치');
  for (const screen of [first, late]) await screen.context().close();
});
