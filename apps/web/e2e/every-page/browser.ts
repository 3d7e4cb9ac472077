import type { Browser, Page } from '@playwright/test';
import { people } from '../support/accounts.js';
import { createAxe } from '../support/axe.js';
import { signIn } from '../support/sign-in.js';
import { expect, test as base } from '../support/test.js';
import {
  findAccountId,
  Installations,
  issueToken,
  unassigned,
  type Installation,
  type InstallationName,
  type LinkKind,
} from './installations.js';
import type { Reader } from './routes.js';
import type { PageLocale } from './visits.js';

const widths = [1440, 1024, 390];
/** The layout between is the wide one's, narrower: only its width is looked at. */
const widthsForAxe = [1440, 390];

export const emailOf = (reader: Exclude<Reader, 'public'>): string =>
  reader === 'unassigned' ? unassigned : people[reader];

interface OpenOptions {
  installation: InstallationName;
  reader: Reader;
  locale: PageLocale;
  /** A session that the test may end. */
  hasOwnSession?: boolean;
}

/** A browser as somebody, in a language, before an installation. */
export interface OpenedBrowser {
  readonly page: Page;
  readonly installation: Installation;
  /** Errors that nobody handled. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

interface WorkerFixtures {
  installations: Installations;
}
interface TestFixtures {
  open(options: OpenOptions): Promise<OpenedBrowser>;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  installations: [
    // The first argument has to be taken apart, and nothing in it is needed.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const installations = new Installations();
      await use(installations);
      await installations.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  open: async ({ browser, installations }, use) => {
    const opened: OpenedBrowser[] = [];
    await use(async (options) => {
      const one = await openBrowser(browser, installations, options);
      opened.push(one);
      return one;
    });
    for (const one of opened) await one.close();
  },
});
export { expect };

async function openBrowser(
  browser: Browser,
  installations: Installations,
  { installation: name, reader, locale, hasOwnSession = false }: OpenOptions,
): Promise<OpenedBrowser> {
  const installation = await installations.get(name);
  const context = await browser.newContext({
    baseURL: installation.url,
    locale: locale === 'ko' ? 'ko-KR' : 'en-GB',
    viewport: { width: 1440, height: 900 },
    // What fades in would be judged half faded.
    reducedMotion: 'reduce',
  });
  await context.addInitScript((chosen) => localStorage.setItem('dure.locale', chosen), locale);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  if (reader !== 'public')
    await signIn(page, { email: emailOf(reader) }, { server: installation.url, isOwn: hasOwnSession });
  return { page, installation, errors, close: () => context.close() };
}

/** Puts ids and one-time links in place of what stands in braces. */
export async function fillAddress(installation: Installation, address: string): Promise<string> {
  const [found, name = ''] = /\{(\w+)\}/.exec(address) ?? [];
  if (found === undefined) return address;
  const value = /^[A-Z_]+$/.test(name)
    ? await issueToken(installation, name as LinkKind)
    : await findAccountId(installation, emailOf(name as Exclude<Reader, 'public'>));
  return address.replace(found, value);
}

/** Goes on within the app, as a link does. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
    return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }, address);
}

/**
 * Until the page stands: it has its heading, is not busy, and nothing on it has moved for a moment. What waits under a
 * dialog may go on waiting.
 */
export async function untilStill(page: Page): Promise<void> {
  const isCovered = await page.getByRole('dialog').or(page.getByRole('alertdialog')).first().isVisible();
  if (!isCovered) {
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  }
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const settle = () => {
          observer.disconnect();
          done();
        };
        let timer = setTimeout(settle, 150);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(settle, 150);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
  );
  if (!isCovered) await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

/** What is wrong with the page as it stands: what axe finds, and what reaches beyond the window, at each width. */
export async function judge(page: Page, name: string): Promise<string[]> {
  const problems: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    // A chart follows its frame a moment after the window.
    await untilStill(page);
    if (widthsForAxe.includes(width)) {
      const { violations } = await createAxe(page).analyze();
      for (const { id, nodes } of violations)
        problems.push(
          `${name} at ${width}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
        );
      await keepPicture(page, `${name}-${width}`);
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) problems.push(`${name} at ${width}: ${beyond} pixels beyond the window`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  return problems;
}

/** For people to look at, where asked for. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env['DURE_PAGES_PICTURES'];
  if (!folder) return;
  await page.screenshot({ path: `${folder}/${name.replaceAll(/[^\w가-힣.-]+/g, '_')}.png`, fullPage: true });
}
