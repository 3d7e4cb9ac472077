import { expect, type Locator, type Page } from '@playwright/test';

export const sessionAddress = '/committees/governance/sessions/13';
/** The agenda item of the session that is about the plan. */
export const planItem = '2021-14 민주주의 기본계획 - 협치분야';

/** A text no other test of the run has written. */
export const uniqueText = (words: string): string =>
  `${words} ${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

export const agendaItem = (page: Page, name = planItem): Locator => page.getByRole('region', { name });

/** The comment on the page that contains the text. */
export const commentWith = (page: Page, text: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: text });

/** Opens an agenda item's form for a new comment. */
export async function openCommentForm(page: Page): Promise<Locator> {
  const item = agendaItem(page);
  const form = item.getByRole('form', { name: '의견 등록' });
  if (!(await form.isVisible())) await item.getByText('의견 등록', { exact: true }).first().click();
  return form;
}

/** Adds a comment on the item and its task 1-2, and waits until the API has acknowledged it. */
export async function addComment(page: Page, text: string, kind = '질의'): Promise<void> {
  const form = await openCommentForm(page);
  await form.getByLabel('대상').selectOption({ label: '1-2 지역사회혁신계획의 문제해결력 강화·확산' });
  await form.getByLabel('의견 구분').selectOption({ label: kind });
  await form.getByLabel('의견 내용').fill(text);
  const acknowledged = page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes('AddComment')),
  );
  await form.getByRole('button', { name: '등록', exact: true }).click();
  await acknowledged;
}

/** Answers a comment, and waits until the API has acknowledged it. */
export async function answerComment(page: Page, comment: Locator, text: string): Promise<void> {
  await comment.getByRole('button', { name: /^조치계획 (쓰기|고치기)$/ }).click();
  await comment.getByLabel('조치 구분').selectOption({ label: '일부반영' });
  await comment.getByLabel('조치 내용').fill(text);
  const acknowledged = page.waitForResponse((answer) =>
    Boolean(answer.request().postData()?.includes('AnswerComment')),
  );
  await comment.getByRole('button', { name: '조치계획 등록' }).click();
  expect((await acknowledged).ok()).toBe(true);
}
