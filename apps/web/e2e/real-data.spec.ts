import { Installations, thinPlan, type Installation } from './every-page/installations.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

test.describe('an installation without the example data', () => {
  const installations = new Installations();
  let dure: Installation;
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    dure = await installations.get('bare');
  });
  test.afterAll(() => installations.stop());

  test('calls no district that was never enrolled an example', async ({ page }) => {
    for (const address of ['/', '/districts', '/districts/11140', `/plans/${thinPlan}`]) {
      await page.goto(`${dure.url}${address}${address.includes('plans') ? '' : `?plan=${thinPlan}`}`);
      await expect(page.getByRole('main').getByText('미참여').first()).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText('예시');
    }
  });

  test('marks nothing of a plan just typed as taken from a source document', async ({ page }) => {
    await signIn(page, 'planner', { server: dure.url, isOwn: true });
    for (const address of [`/plans/${thinPlan}`, `/plans/${thinPlan}/tasks/1-1`]) {
      await page.goto(dure.url + address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toContainText('과제');
      await expect(page.getByRole('main')).not.toContainText('원문');
    }
  });
});
