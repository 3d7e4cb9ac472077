import type { Page, Route } from '@playwright/test';
import { expect, fillAddress, judge, test, untilStill } from './browser.js';
import { readers } from './routes.js';
import { chooseVisits, groupVisits, isWhole, listVisits, locales, type Visit } from './visits.js';

/** How an answer fails: a refusal of the API, a page of a proxy in its place, nothing at all. */
const failures = {
  'an internal error': (route: Route) =>
    route.fulfill({
      status: 200,
      contentType: 'application/json',
      body: JSON.stringify({
        data: null,
        errors: [
          {
            message: 'The request could not be processed.',
            extensions: { code: 'INTERNAL', requestId: '5f0c1e0a-0000-4000-8000-000000000000' },
          },
        ],
      }),
    }),
  'a page of 500': (route: Route) =>
    route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Internal Server Error</h1>' }),
  'no answer': (route: Route) => route.abort('connectionrefused'),
} as const;
type Failure = keyof typeof failures;
const kinds = Object.keys(failures) as Failure[];

type FailingVisit = Visit & { failure: Failure; isShell: boolean };

/** Each page once for each reader and language: another address of the same route asks the same. */
const visits: FailingVisit[] = listVisits('full')
  .filter(({ place, pattern }, _, all) => all.find((visit) => visit.pattern === pattern)?.place === place)
  .flatMap((visit) => kinds.map((failure) => ({ ...visit, failure, isShell: false })));
/** What every page asks first: who is looking, and at which plan. */
const shells: FailingVisit[] = visits
  .filter(({ pattern }) => pattern === '/')
  .map((visit) => ({ ...visit, isShell: true }));

const chosen: FailingVisit[] = isWhole
  ? [...visits, ...shells]
  : [...chooseVisits(visits, { extra: 4 }), ...chooseVisits(shells, { extra: 2 })];

// Each walk has browsers of its own: both workers take of them.
test.describe.configure({ mode: 'parallel' });

test('lets every route fail, for every reader, in both languages', () => {
  expect(new Set(chosen.map(({ reader }) => reader))).toEqual(new Set(readers));
  expect(new Set(chosen.map(({ locale }) => locale))).toEqual(new Set(locales));
  expect(new Set(chosen.map(({ failure }) => failure))).toEqual(new Set(kinds));
});

for (const { reader, locale, visits: mine } of groupVisits(chosen)) {
  test(`axe finds nothing, and the page says what happened, for ${reader} in ${locale}`, async ({ open }) => {
    test.setTimeout(60_000 + mine.length * 15_000);
    const problems: string[] = [];
    for (const visit of mine as FailingVisit[]) {
      const { place, failure, isShell } = visit;
      const { page, installation, errors, close } = await open({
        installation: place.installation,
        reader,
        locale,
      });
      const at = `${isShell ? 'shell of ' : ''}${place.address} ${failure} ${reader} ${locale}`;
      const failed = await failAnswers(page, failure, isShell);
      await page.goto(await fillAddress(installation, place.address));
      await untilStill(page);
      if (failed.length > 0 && !(await saysSo(page)))
        problems.push(`${at}: nothing says that ${failed.join(', ')} failed`);
      problems.push(...(await judge(page, at)), ...errors);
      await close();
    }
    expect(problems).toEqual([]);
  });
}

/** Lets the page's own operations fail, or the frame's; returns the names of those that did, as they come. */
async function failAnswers(page: Page, failure: Failure, isShell: boolean): Promise<string[]> {
  const failed: string[] = [];
  await page.route('**/graphql*', async (route) => {
    const request = route.request();
    const body = request.postDataJSON() as { operationName?: string } | null;
    const name = body?.operationName ?? new URL(request.url()).searchParams.get('operationName') ?? '';
    if ((name === 'Shell') !== isShell) return route.continue();
    failed.push(name);
    return failures[failure](route);
  });
  return failed;
}

async function saysSo(page: Page): Promise<boolean> {
  const alerts = await page.getByRole('alert').allInnerTexts();
  return alerts.some((text) => text.trim() !== '');
}
