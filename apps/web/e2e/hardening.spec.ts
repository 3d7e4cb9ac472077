import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchBrowser } from './support/browser-watch.js';
import type { Person } from './support/accounts.js';
import { signIn } from './support/sign-in.js';
import { expect, test } from './support/test.js';

/** One address for each route of the router; `:id` is put in place from who is signed in. */
const addresses: Readonly<Record<string, string>> = {
  '/': '/',
  '/districts': '/districts',
  '/districts/:code': '/districts/11200',
  '/reports': '/reports',
  '/reports/review': '/reports/review',
  '/plans': '/plans',
  '/plans/:plan': '/plans/SCD-2021',
  '/plans/:plan/tasks/:task': '/plans/SCD-2021/tasks/1-2',
  '/plans/workbook': '/plans/workbook',
  '/plans/:plan/workbook': '/plans/SCD-2021/workbook',
  '/plans/:plan/diagnosis': '/plans/SCD-2021/diagnosis',
  '/plans/:plan/concordance': '/plans/SCD-2021/concordance',
  '/plans/:plan/revisions': '/plans/SCD-2021/revisions',
  '/plans/:plan/comparison': '/plans/SCD-2021/comparison?from=1&to=2',
  '/plans/:plan/deliberation': '/plans/SCD-2021/deliberation',
  '/plans/:plan/deliberation/desk': '/plans/SCD-2021/deliberation/desk',
  '/search': '/search?q=협치',
  '/sessions': '/sessions',
  '/committees/:committee/sessions/:number': '/committees/governance/sessions/13',
  '/account': '/account',
  '/admin/people': '/admin/people',
  '/admin/people/:id': '/admin/people/:id',
  '/setup': '/setup#a-token-that-nobody-issued',
  '/join': '/join#a-token-that-nobody-issued',
  '/reset': '/reset#a-token-that-nobody-issued',
  '/login': '/login',
  '*': '/there/is/no/such/page',
};

const readers: readonly (Person | null)[] = [null, 'administrator', 'planner', 'officer', 'member'];

/** The routes as the router itself names them. */
const routes = [
  ...readFileSync(fileURLToPath(new URL('../src/app/pages.tsx', import.meta.url)), 'utf8').matchAll(
    /<Route path="([^"]+)"/g,
  ),
].map(([, path]) => path);

test.describe.configure({ mode: 'parallel' });

test('every route of the router is looked at here', () => {
  expect(routes.filter((route) => !(String(route) in addresses))).toEqual([]);
});

async function findOwnId(page: Page): Promise<string> {
  const answer = await page.request.post('/graphql', { data: { query: '{ viewer { account { id } } }' } });
  const { data } = (await answer.json()) as { data: { viewer: { account: { id: string } | null } } };
  return data.viewer.account?.id ?? '00000000-0000-4000-8000-000000000000';
}

for (const reader of readers) {
  test(`no page of ${reader ?? 'a reader without sign-in'} breaks the content security policy or asks anybody else`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const watch = await watchBrowser(context, page, baseURL ?? '');
    if (reader !== null) await signIn(page, reader);
    const ownId = await findOwnId(page);
    for (const route of routes) {
      await page.goto((addresses[String(route)] ?? '/').replace(':id', ownId));
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    }
    expect(watch.violations).toEqual([]);
    expect(watch.foreignRequests).toEqual([]);
  });
}

test('menus, dialogs and charts that are moved with the pointer keep to the policy too', async ({
  page,
  context,
  baseURL,
}) => {
  const watch = await watchBrowser(context, page, baseURL ?? '');
  await signIn(page, 'planner');
  for (const address of ['/', '/districts/11200', '/plans/SCD-2021', '/plans/SCD-2021/tasks/1-2']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    const openers = page.locator('main button[aria-haspopup], header button[aria-haspopup]');
    for (let index = 0; index < Math.min(await openers.count(), 6); index += 1) {
      const opener = openers.nth(index);
      if (!(await opener.isVisible()) || !(await opener.isEnabled())) continue;
      await opener.click();
      await page.keyboard.press('Escape');
    }
    for (const chart of await page.locator('.recharts-surface').all()) {
      if (await chart.isVisible()) await chart.hover({ force: true });
    }
  }
  expect(watch.violations).toEqual([]);
});

test('a script written into the page does not run, nor one from elsewhere, nor a frame or form of strangers', async ({
  page,
  context,
  baseURL,
}) => {
  const watch = await watchBrowser(context, page, baseURL ?? '');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.evaluate(() => {
    const inline = document.createElement('script');
    inline.textContent = 'window.__hit = "inline script"';
    document.body.append(inline);
    const foreign = document.createElement('script');
    foreign.src = 'https://evil.example/script.js';
    document.body.append(foreign);
    const holder = document.createElement('div');
    holder.innerHTML =
      '<img src="/favicon.svg" onload="window.__hit = \'handler\'"><iframe src="https://evil.example/"></iframe>';
    document.body.append(holder);
    const link = document.createElement('a');
    link.href = 'javascript:window.__hit = "link"';
    document.body.append(link);
    link.click();
    const form = document.createElement('form');
    form.action = 'https://evil.example/';
    document.body.append(form);
    form.submit();
  });
  await expect
    .poll(() => watch.violations.map((it) => it.split(':', 1)[0]))
    .toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr', 'frame-src', 'form-action']));
  expect(await page.evaluate(() => (window as unknown as { __hit?: string }).__hit)).toBeUndefined();
  expect(page.url()).toBe(`${baseURL}/`);
});

test('every style element that React Aria would write is allowed by its text', async ({ page }) => {
  const policy = (await page.request.get('/')).headers()['content-security-policy'];
  const styles = listLibraryStyles();
  expect(styles).toHaveLength(2);
  for (const style of styles) {
    expect(policy, style).toContain(createHash('sha256').update(style).digest('base64'));
  }
});

/** From the installed library itself: one of them only appears on iOS. */
function listLibraryStyles(): string[] {
  const components = createRequire(import.meta.url).resolve('react-aria-components');
  const library = join(dirname(createRequire(components).resolve('react-aria/package.json')), 'dist');
  return readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) => {
      const code = readFileSync(join(library, name), 'utf8');
      if (!code.includes(`createElement('style')`)) return [];
      const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(code)?.[1] ?? '';
      return [...code.matchAll(/style\.textContent = `([^`]*)`\.trim\(\)/g)].map(([, text = '']) =>
        text.replace(/\$\{[^}]*\}/, attribute).trim(),
      );
    });
}

test('every answer carries the policy, the request’s id and the build', async ({ page }) => {
  for (const path of ['/', '/login', '/favicon.svg', '/healthz', '/missing.png', '/graphql']) {
    const headers = (await page.request.get(path)).headers();
    expect(headers, path).toMatchObject({
      'content-security-policy': expect.stringContaining(`default-src 'none'`),
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/),
      'x-dure-build': expect.stringMatching(/^[\da-f]{16}$/),
    });
  }
});
