import {
  arrangeOpenPlan,
  endDeliberation,
  openAsCitizen,
  sendComment,
  sentNote,
} from './deliberation-acts.js';
import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

test('a citizen’s comment goes through to its published answer, and out again at its author’s wish', async ({
  page: planner,
  browser,
  baseURL,
}) => {
  await signIn(planner, 'planner');
  const plan = await arrangeOpenPlan(planner, baseURL);
  const address = `/plans/${plan.code}/deliberation`;
  const words = '골목마다 의견함이 있으면 좋겠습니다.\n밤에도 쓸 수 있게요.';
  const { context, page: citizen } = await openAsCitizen(browser, baseURL, { width: 390 });

  await citizen.goto(address);
  await expect(citizen.getByRole('heading', { name: '지금 의견을 받고 있습니다' })).toBeVisible();
  const code = await sendComment(citizen, words, '김시민');
  expect(code).toMatch(/^[\w-]{43}$/);
  await expect(sentNote(citizen)).toContainText('검토 뒤 공개됩니다');
  await citizen.getByRole('button', { name: '복사' }).click();
  expect(await citizen.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await expectNoAxeViolations(citizen);

  const { context: otherContext, page: other } = await openAsCitizen(browser, baseURL);
  await other.goto(address);
  await expect(other.getByText('아직 공개된 의견이 없습니다. 첫 의견을 남겨 주십시오.')).toBeVisible();

  await planner.goto(`${address}/desk`);
  const item = planner.getByRole('listitem').filter({ hasText: '골목마다 의견함' });
  await expect(item).toContainText('김시민');
  await expectNoAxeViolations(planner);
  await item.focus();
  await planner.keyboard.press('s');
  await expect(planner.getByText('확인할 의견이 없습니다.')).toBeVisible();
  // Whoever has the page open sees it without doing anything.
  await expect(other.getByText('골목마다 의견함이')).toBeVisible();
  await expect(other.getByText('답변을 준비하고 있습니다.')).toBeVisible();

  await planner.getByRole('link', { name: '답변 대기 1건' }).click();
  await planner.getByLabel('처리').selectOption('일부반영');
  await planner.getByLabel('답변 내용').fill('주민센터부터 의견함을 두겠습니다.');
  await planner.getByRole('button', { name: '답변 등록' }).click();
  await expect(planner.getByText('답변을 저장했습니다.')).toBeVisible();
  for (const reader of [citizen, other]) {
    await expect(reader.getByText('주민센터부터 의견함을 두겠습니다.')).toBeVisible();
    await expect(reader.getByText('일부반영')).toBeVisible();
  }

  await endDeliberation(planner, baseURL, plan);
  await expect(citizen.getByRole('heading', { name: '의견 받기가 끝났습니다' })).toBeVisible();
  await expect(citizen.getByRole('button', { name: '과제 1-1 의견 남기기' })).toHaveCount(0);

  await citizen.getByLabel('삭제 코드').last().fill(` ${code} `);
  await citizen.getByRole('button', { name: '의견 지우기' }).click();
  await citizen.getByRole('alertdialog').getByRole('button', { name: '의견 지우기' }).click();
  for (const reader of [citizen, other]) {
    await expect(reader.getByText('작성자의 요청으로 삭제됨')).toBeVisible();
    await expect(reader.getByText('골목마다 의견함이')).toHaveCount(0);
    await expect(reader.getByText('주민센터부터 의견함을 두겠습니다.')).toBeVisible();
  }
  await context.close();
  await otherContext.close();
});

test('what a citizen is writing survives a reload, and what is missing is told at its place', async ({
  page: planner,
  browser,
  baseURL,
}) => {
  await signIn(planner, 'planner');
  const plan = await arrangeOpenPlan(planner, baseURL);
  const { context, page } = await openAsCitizen(browser, baseURL);
  await page.goto(`/plans/${plan.code}/deliberation`);
  await page.getByRole('button', { name: '과제 1-1 의견 남기기' }).click();
  const form = page.getByRole('form', { name: '과제 1-1 의견 남기기' });
  await form.getByRole('button', { name: '의견 보내기' }).click();
  await expect(form.getByText('꼭 입력해야 하는 항목입니다.')).toBeVisible();
  await form.getByLabel('의견', { exact: false }).first().fill('쓰다 만 의견');
  await page.reload();
  await expect(form.getByLabel('의견', { exact: false }).first()).toHaveValue('쓰다 만 의견');
  await form.getByRole('button', { name: '의견 보내기' }).click();
  await expect(form.getByRole('checkbox')).toHaveAttribute('aria-invalid', 'true');
  await expect(form.getByRole('checkbox')).toBeFocused();
  await page.getByLabel('삭제 코드').fill('no-such-code');
  await page.getByRole('button', { name: '의견 지우기' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '의견 지우기' }).click();
  await expect(page.getByText('이 코드로 지울 수 있는 의견이 없습니다.', { exact: false })).toBeVisible();
  await context.close();
});

test('the desk is worked off by the keyboard, and hides with a reason', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, 'planner');
  const plan = await arrangeOpenPlan(page, baseURL);
  const { context, page: citizen } = await openAsCitizen(browser, baseURL);
  await citizen.goto(`/plans/${plan.code}/deliberation`);
  for (const text of ['첫째 의견', '둘째 의견', '셋째 의견']) {
    await sendComment(citizen, text);
    await sentNote(citizen).getByRole('button', { name: '접기' }).click();
  }
  await context.close();
  await page.goto(`/plans/${plan.code}/deliberation/desk`);
  const item = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await item('첫째 의견').focus();
  await page.keyboard.press('j');
  await expect(item('둘째 의견')).toBeFocused();
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: '의견을 가립니다' });
  await dialog.getByRole('button', { name: '가리기' }).click();
  await expect(dialog.getByText('사유를 적어 주십시오.')).toBeVisible();
  await dialog.getByLabel('가리는 사유').fill('광고');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(item('둘째 의견')).toHaveCount(0);
  await item('셋째 의견').focus();
  await page.keyboard.press('a');
  // Letters typed into the answer are letters.
  await page.keyboard.type('jkhs');
  await expect(page.getByLabel('답변 내용')).toHaveValue('jkhs');
  await page.getByLabel('처리').selectOption('검토 중');
  await page.getByRole('button', { name: '답변 등록' }).click();
  await expect(page.getByRole('button', { name: '답변 고치기' })).toBeVisible();
  await expect(page.getByLabel('답변 내용')).toHaveValue('jkhs');
  await page.getByRole('link', { name: '가림 1건' }).click();
  await expect(item('둘째 의견')).toContainText('가린 사유: 광고');
  await expectNoAxeViolations(page);
});

test('nothing a citizen writes runs in anybody’s browser', async ({ page, browser, baseURL }) => {
  await signIn(page, 'planner');
  const plan = await arrangeOpenPlan(page, baseURL);
  const payload = `<img src=x onerror="window.__hit=1"> {{constructor.constructor('window.__hit=1')()}} <a>눌러</a> "><svg/onload=window.__hit=1>`;
  const { context, page: citizen } = await openAsCitizen(browser, baseURL, { bypassCSP: true });
  await citizen.goto(`/plans/${plan.code}/deliberation`);
  await sendComment(citizen, payload, '<script>window.__hit=1</script>'.slice(0, 50));
  await page.goto(`/plans/${plan.code}/deliberation/desk`);
  const item = page.getByRole('listitem').filter({ hasText: 'onerror' });
  await expect(item).toContainText(payload);
  await item.focus();
  await page.keyboard.press('s');
  await expect(citizen.getByText('onerror', { exact: false })).toBeVisible();
  await citizen.goto(`/plans/${plan.code}/tasks/1-1`);
  await expect(citizen.getByText('onerror', { exact: false })).toBeVisible();
  for (const reader of [page, citizen]) {
    expect(await reader.evaluate('window.__hit ?? null')).toBeNull();
    await expect(reader.locator('img[src="x"]')).toHaveCount(0);
  }
  await context.close();
});

for (const [language, locale] of [
  ['Korean', 'ko-KR'],
  ['English', 'en-GB'],
] as const) {
  test(`the result of a public deliberation is read in ${language} on a phone without an account`, async ({
    browser,
    baseURL,
  }) => {
    const { context, page } = await openAsCitizen(browser, baseURL, { width: 390, locale });
    await page.goto('/plans/SCD-2021/deliberation');
    await expect(page.getByText('은행나무길 주민')).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await expectNoAxeViolations(page);
    await page.goto('/plans/SCD-2021/deliberation/desk');
    await expect(page.getByText('은행나무길 주민')).toHaveCount(0);
    await context.close();
  });
}
