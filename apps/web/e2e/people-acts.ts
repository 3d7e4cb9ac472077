import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';

/** A password that the rules accept and no list knows. */
export const goodPassword = '맑은 물 위의 종이배 셋';

/** An address nobody else in the run has. */
export function uniqueEmail(name = 'person'): string {
  return `${name}-${randomUUID().slice(0, 12)}@city.go.kr`;
}

export interface Arranged {
  readonly id: string;
  readonly email: string;
  /** The invitation, at the server of the test. */
  readonly path: string;
}

interface GrantInput {
  role: string;
  district?: string;
  from?: string;
  to?: string;
}

/** Asks the API as whoever is signed in at this page. @throws Error with the API's answer where it refuses. */
export async function ask<Data>(page: Page, query: string, variables: object): Promise<Data> {
  const server = process.env['DURE_E2E_URL'] ?? '';
  const answer = await page.request.post(`${server}/graphql`, {
    headers: { origin: server },
    data: { query, variables },
  });
  const body = (await answer.json()) as { data: Data | null; errors?: unknown[] };
  if (body.data === null || body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

/** Somebody invited by the administrator who is signed in at this page. */
export async function arrangeInvited(
  page: Page,
  name: string,
  grants: readonly GrantInput[] = [],
): Promise<Arranged> {
  const email = uniqueEmail();
  const { inviteAccount } = await ask<{ inviteAccount: { path: string; account: { id: string } } }>(
    page,
    'mutation Arrange($input: InviteAccountInput!) { inviteAccount(input: $input) { path account { id } } }',
    { input: { name, email, grants } },
  );
  return { id: inviteAccount.account.id, email, path: inviteAccount.path };
}

/** A browser of its own, as another person or another device has. */
export async function openBrowser(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'ko-KR', timezoneId: 'Asia/Seoul' });
  return context.newPage();
}

/** Opens an invitation or a reset, sets the password and arrives signed in. */
export async function followLink(page: Page, path: string, password = goodPassword): Promise<void> {
  await page.goto(path);
  await page.getByRole('textbox', { name: '비밀번호' }).fill(password);
  await page.getByRole('button', { name: /시작$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /초대 수락|비밀번호 재설정/ })).toHaveCount(0);
  await expect(page.getByRole('banner').getByRole('link', { name: '로그인' })).toHaveCount(0);
}
