import { expectNoAxeViolations } from './support/axe.js';
import type { Person } from './support/accounts.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

const addresses = [
  '/',
  '/plans',
  '/plans/SCD-2021',
  '/plans/SCD-2021/tasks/1-2',
  '/plans/SCD-2021/tasks/2-3',
  '/districts',
  '/districts/11200',
  '/districts/11140',
  '/reports',
  '/reports/review',
  '/sessions',
  '/committees/governance/sessions/13',
  '/login',
];
const readers: readonly (Person | null)[] = [null, 'administrator', 'planner', 'officer', 'member'];
const widths = [1440, 1024, 390];

// Many short tests of their own: both workers take of them.
test.describe.configure({ mode: 'parallel' });

for (const reader of readers) {
  test.describe(`for ${reader ?? 'a reader without sign-in'}`, () => {
    for (const address of addresses) {
      test(`axe finds nothing on ${address}, and nothing overflows at any width`, async ({ page }) => {
        if (reader !== null) await signIn(page, reader);
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        // A page that could not be read is shown with a heading too.
        await expect(page.getByText(/처리하지 못했습니다|화면을 표시하지 못했습니다/)).toHaveCount(0);
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          // The layout between is the wide one's, narrower.
          if (width !== 1024) await expectNoAxeViolations(page);
          // A chart follows its frame a moment after the window.
          await expect
            .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
              message: `pixels beyond ${width}`,
            })
            .toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

test('shows a designed page for what does not exist, not an error', async ({ page }) => {
  for (const address of [
    '/districts/99999',
    '/plans/NONE',
    '/plans/SCD-2021/tasks/9-9',
    '/committees/governance/sessions/999',
    '/committees/none/sessions/1',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: '찾는 화면이 없습니다' })).toBeVisible();
  }
});
