import type { Locator, Page } from '@playwright/test';

/** A row of the tree, by its kind, code and title: "과제 1-1 첫째 과제". */
export const row = (page: Page, name: string | RegExp): Locator => page.getByRole('row', { name });
/** The mark in the page's head that says so. */
export const saveState = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('main').getByRole('status').filter({ hasText: text });

/** Opens a row's menu and chooses of it. */
export async function chooseFromMenu(page: Page, title: string, entry: string): Promise<void> {
  await page.getByRole('button', { name: `${title} 메뉴` }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** The codes of the rows shown, from the top. */
export async function codes(page: Page): Promise<string[]> {
  const names = await page
    .getByRole('treegrid')
    .getByRole('row')
    .evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label') ?? ''));
  return names.map((name) => /^\S+ (\S+)/.exec(name)?.[1] ?? name);
}
