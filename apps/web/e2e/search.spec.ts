import { expectNoAxeViolations } from './support/axe.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

test('finds part of a word from any page by the keyboard alone, and leads there', async ({ page }) => {
  await page.goto('/districts');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: '찾기', exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('문제해결력');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.getByRole('heading', { level: 1, name: '‘문제해결력’ 찾기' })).toBeVisible();
  const tasks = page.getByRole('region', { name: /^과제 \d+건/ });
  const hit = tasks.getByRole('link', { name: /1-2 지역사회혁신계획의 문제해결력/ });
  await expect(hit.locator('mark')).toHaveText('문제해결력');
  await expectNoAxeViolations(page);
  await hit.press('Enter');
  await expect(page).toHaveURL(/\/plans\/SCD-2021\?node=1-2/);
});

test('finds a code first, a monitoring question by its words, and a comment where it was made', async ({
  page,
}) => {
  await page.goto('/search?q=1-2-P2');
  await expect(page.getByRole('region', { name: '지표 1건' })).toContainText('1-2-P2 숙의·공론 계획 이행률');
  await page.goto('/search?q=절차를 지키는가');
  await expect(page.getByRole('region', { name: /^변화단계/ })).toContainText('점검질문');
  await page.goto('/search?q=과정관리');
  const comments = page.getByRole('region', { name: /^의견/ });
  await expect(comments).toContainText('제13차 회의');
  await comments.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/plans\/SCD-2021\/tasks\/1-2#comments$/);
});

test('says how much is needed, and what to do when nothing is found', async ({ page }) => {
  await page.goto('/search?q=a');
  await expect(page.getByText(/영문과 숫자는 두 글자부터/)).toBeVisible();
  const field = page.getByRole('searchbox', { name: '찾을 말' });
  await field.fill('없는낱말입니다');
  await page.getByRole('button', { name: '찾기' }).click();
  await expect(page.getByRole('heading', { name: '찾은 것이 없습니다' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('does not take "/" from who is typing', async ({ page }) => {
  await page.goto('/search?q=숙의');
  const field = page.getByRole('searchbox', { name: '찾을 말' });
  await field.fill('');
  await field.pressSequentially('시/구');
  await expect(field).toHaveValue('시/구');
});

test('keeps an unpublished plan from whoever may not see it', async ({ page, context }) => {
  await signIn(page, 'planner');
  const code = `S-${Math.random().toString(36).slice(2, 8).toUpperCase()}`;
  const answer = await page.request.post('/graphql', {
    headers: {
      origin: new URL(page.url() === 'about:blank' ? (process.env['DURE_E2E_URL'] ?? '') : page.url()).origin,
    },
    data: {
      query: 'mutation CreateSought($input: CreatePlanInput!) { createPlan(input: $input) { __typename } }',
      variables: { input: { code, titleKo: `감춘계획${code}`, fromYear: 2021, toYear: 2024 } },
    },
  });
  expect(JSON.stringify(await answer.json())).not.toContain('errors');
  await page.goto(`/search?q=감춘계획${code}`);
  await expect(page.getByRole('region', { name: /^기본계획/ })).toContainText(code);
  await context.clearCookies();
  await page.goto(`/search?q=감춘계획${code}`);
  await expect(page.getByRole('heading', { name: '찾은 것이 없습니다' })).toBeVisible();
});

test('has its own page for it on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/districts');
  await page.getByRole('link', { name: '찾기', exact: true }).click();
  await page.getByRole('searchbox', { name: '찾을 말' }).fill('숙의');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^총 \d+건$/)).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
