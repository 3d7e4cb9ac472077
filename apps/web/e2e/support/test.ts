import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

interface Servers {
  /** The other API process on the same database. */
  secondURL: string;
}

/** A test on the running servers, which global-setup.ts started. An error of the page that nobody handled fails it. */
export const test = base.extend<Servers>({
  baseURL: async ({ baseURL }, use) => use(baseURL ?? process.env['DURE_E2E_URL']),
  secondURL: async ({ baseURL }, use) => use(process.env['DURE_E2E_SECOND_URL'] ?? baseURL ?? ''),
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
    await use(page);
    base.expect(errors, 'errors of the page').toEqual([]);
  },
});
