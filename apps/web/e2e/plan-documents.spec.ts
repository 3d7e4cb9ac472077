import { readFile } from 'node:fs/promises';
import { expectNoAxeViolations } from './support/axe.js';
import { expect, test } from './support/test.js';

test('a reader takes the plan down as a PDF, by keyboard, under its own name', async ({ page }) => {
  await page.goto('/plans/SCD-2021');
  const menu = page.getByRole('button', { name: '문서', exact: true });
  await menu.focus();
  await page.keyboard.press('Enter');
  const entry = page.getByRole('menuitem', { name: 'PDF (현재 내용)' });
  await expect(entry).toBeFocused();
  await expect(page.getByRole('menuitem', { name: /^HWPX \(확정본 \d+\)$/ })).toBeVisible();
  await expectNoAxeViolations(page);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename().normalize('NFC')).toMatch(/^SCD-2021 기본계획 \(.+ 현재\)\.pdf$/);
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});
