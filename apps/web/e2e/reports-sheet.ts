import { expect, type Locator, type Page } from '@playwright/test';

/** A row of the work sheet, by its indicator and period: "1-1-P1 2023년 4분기". */
export const sheetRow = (page: Page, name: string): Locator => page.getByRole('row', { name });

/** The inputs of a row: its figures, then the narrative. */
export const inputs = (row: Locator): Locator => row.getByRole('textbox');

/** Types the parts of a ratio. */
export async function fillRatio(row: Locator, numerator: string, denominator: string): Promise<void> {
  await inputs(row).nth(0).fill(numerator);
  await inputs(row).nth(1).fill(denominator);
}

/** Waits until the row says what became of it, such as 임시저장됨. */
export const expectState = (row: Locator, text: string): Promise<void> =>
  expect(row.getByRole('status').filter({ hasText: text })).toBeVisible();

/** Every request the page sends with this operation from now on. */
export function watchOperation(page: Page, operation: string): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const body = request.postData();
    if (body?.includes(`"operationName":"${operation}"`)) sent.push(body);
  });
  return sent;
}

/** Chooses rows and submits them. */
export async function submitRows(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name: `${name} 선택` }).check();
  await page.getByRole('button', { name: `${names.length}건 제출` }).click();
}

/** The row of the review desk. */
export const reviewRow = (page: Page, owner: string, code: string): Locator =>
  page.getByRole('row', { name: new RegExp(`^${owner} ${code} `) });
