import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** All rules of axe, best practices included. Without frames of strangers it needs no page of its own to add up in. */
export function createAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

/** All rules of axe, best practices included, on the whole page as it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Before its heading stands there is no page yet to judge.
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  const { violations } = await createAxe(page).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect(found).toEqual([]);
}
