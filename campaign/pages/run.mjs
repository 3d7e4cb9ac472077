import { resolve } from 'node:path';
import { findBrowser } from '../../packages/tooling/test/browser.mjs';
import { execute } from '../../packages/tooling/test/runner.mjs';

/** Minutes after which it is stopped; two processors take about a quarter of an hour. */
const limit = 60;

/**
 * Looks at every route of the router as every reader, in each state and language: `DURE_PAGES=all` takes away what npm
 * test leaves out.
 * @param {string | undefined} pictures folder for a picture of each page; none without it
 * @returns {Promise<import('../support/report.mjs').TimedFinding>}
 */
export async function tryPages(pictures) {
  const began = performance.now();
  const { path, attempts } = await findBrowser((text) => process.stdout.write(`• ${text}\n`));
  if (path === null)
    return { name: 'pages', figures: {}, problems: ['No browser.', ...attempts], seconds: 0 };
  const { passed, failed, problems, logFile } = await execute(
    {
      name: 'pages',
      folder: 'apps/web',
      runner: 'playwright',
      minutes: limit,
      env: {
        DURE_CHROMIUM: path,
        DURE_PAGES: 'all',
        ...(pictures === undefined ? {} : { DURE_PAGES_PICTURES: resolve(pictures) }),
      },
    },
    ['every-page'],
  );
  return {
    name: 'pages: every route × reader × state × language',
    figures: { 'walks without a finding': passed, 'walks with findings': failed, log: logFile },
    problems,
    seconds: (performance.now() - began) / 1000,
  };
}
